namespace Holdfast.Domain.Progress;

/// <summary>The questions that are asked every week between two check-ins (clinical.md 3.2, "Repeat triage").</summary>
public static class WeeklyQuestions
{
    /// <summary>Days after which they are asked again.</summary>
    internal const int AskedEvery = 7;

    /// <summary>The questions, in their order.</summary>
    public static ValueList<QuestionId> All { get; } =
    [
        QuestionId.Q05,
        QuestionId.Q06,
        QuestionId.Q07,
        QuestionId.Q08,
        QuestionId.Q10,
        QuestionId.Q11,
        QuestionId.Q12,
        QuestionId.Q14,
        QuestionId.Q21,
    ];

    /// <summary>Whether all of them were asked among some answers. A skipped one was asked.</summary>
    internal static bool AreIn(Answers answers) =>
        All.All(question => answers.Given.Keys.Any(fact => fact.Question == question));
}

using Holdfast.Domain;
using Holdfast.Domain.Exercises;

namespace Holdfast.Client;

/// <summary>Which questions are asked of this person, given what was answered so far.</summary>
public static class CheckInQuestions
{
    // Asked of nobody who said "male": written as no, so that an unasked question is not an unknown one.
    private static readonly QuestionId[] PregnancyAndBirth = [QuestionId.Q36, QuestionId.Q37, QuestionId.Q38];

    /// <summary>The groups of the check-in in order. Groups without a question for this person are left out, and so are the self-tests.</summary>
    /// <param name="library">The questions.</param>
    /// <param name="draft">The check-in so far.</param>
    public static ValueList<QuestionGroup> Groups(Library library, CheckInDraft draft) =>
        library.Questions.Where(group => !IsSelfTest(group) && Asked(group, draft).Count > 0).ToValueList();

    /// <summary>The groups of self-tests, which are offered after the result.</summary>
    /// <param name="library">The questions.</param>
    public static ValueList<QuestionGroup> SelfTests(Library library) =>
        library.Questions.Where(IsSelfTest).ToValueList();

    /// <summary>The questions of a group that are asked: sub-questions only under a parent that was answered yes or unsure (C13).</summary>
    /// <param name="group">The group.</param>
    /// <param name="draft">The check-in so far.</param>
    public static ValueList<Question> Asked(QuestionGroup group, CheckInDraft draft) =>
        IsForLater(group, draft.Answers)
            ? []
            : group
                .Questions.Where(question =>
                    (draft.Only.IsEmpty || draft.Only.Contains(question.Id)) && IsAsked(question, draft.Answers)
                )
                .ToValueList();

    /// <summary>The group that is shown, or null when there is none.</summary>
    /// <param name="library">The questions.</param>
    /// <param name="draft">The check-in so far.</param>
    public static QuestionGroup? Shown(Library library, CheckInDraft draft)
    {
        var groups = Groups(library, draft);
        return draft.Group >= 1 && draft.Group <= groups.Count ? groups[draft.Group - 1] : null;
    }

    /// <summary>The facts of a question: its ticks, or the question itself where it lists none.</summary>
    /// <param name="question">The question.</param>
    public static ValueList<Fact> Facts(Question question) =>
        question.Ticks.IsEmpty
            ? [new Fact(question.Id)]
            : Enumerable.Range(1, question.Ticks.Count).Select(tick => new Fact(question.Id, tick)).ToValueList();

    /// <summary>What ticking a fact of a question says: yes, or no for those that matter when no.</summary>
    /// <param name="question">The question.</param>
    public static Response Ticked(Question question) => question.MattersWhenNo ? Response.No : Response.Yes;

    /// <summary>What an unticked fact says once the person has been through the list.</summary>
    /// <param name="question">The question.</param>
    internal static Response Unticked(Question question) => question.MattersWhenNo ? Response.Yes : Response.No;

    /// <summary>True when the question cannot apply to this person.</summary>
    internal static bool IsRuledOut(QuestionId question, Answers answers) =>
        PregnancyAndBirth.Contains(question) && answers.Choice(QuestionId.Q01b) == "male";

    /// <summary>True when something was told that is not "all clear": a tick, or anything unsure.</summary>
    internal static bool Concerns(Question question, Answers answers) =>
        Facts(question)
            .Append(question.Id)
            .Any(fact => answers.SaidTo(fact) is { } said && said != Unticked(question) && said != Response.Skipped);

    private static bool IsAsked(Question question, Answers answers) =>
        !IsRuledOut(question.Id, answers)
        && (
            question.Parent is not { } parent
            || (
                !IsRuledOut(parent, answers)
                && answers.Says(parent) is Response.Yes or Response.NotSure or Response.PreferNotToSay
            )
        );

    // An unknown number of weeks counts as long (C07).
    private static bool IsForLater(QuestionGroup group, Answers answers) =>
        group.OnlyAfterWeeks is { } weeks && answers.Number(QuestionId.Q03) is { } told && told <= weeks;

    private static bool IsSelfTest(QuestionGroup group) =>
        group.Questions.All(question =>
            question.Id is QuestionId.ST1 or QuestionId.ST2 or QuestionId.ST3 or QuestionId.ST4
        );
}

using System.Globalization;
using Holdfast.Domain;
using Holdfast.Domain.Exercises;

namespace Holdfast.Client;

/// <summary>Looks through one screen of the check-in as it is left: one sentence at each field that is out of range, contradictory or empty.</summary>
internal static class GroupCheck
{
    private const int AdultAge = 18;
    private const int WeeksInYear = 52;
    private const int RecentWeeks = 6;

    /// <summary>Everything wrong on the screen, in the order of its questions.</summary>
    public static ValueList<EntryProblem> Problems(QuestionGroup group, CheckInDraft draft)
    {
        var asked = CheckInQuestions.Asked(group, draft);
        var problems = new List<EntryProblem>();
        foreach (var question in asked)
        {
            problems.AddRange(Of(question, group, draft));
        }

        if (group.EndsWithNone)
        {
            var concerns = asked.Any(question => CheckInQuestions.Concerns(question, draft.Answers));
            var none = draft.NoneTicked.Contains(group.Id);
            if (none && concerns)
            {
                problems.Add(new(null, "none-and-ticked", Blocks: true, []));
            }
            else if (!none && !concerns && asked.Any(question => question.Kind == QuestionKind.YesNo))
            {
                problems.Add(new(null, "nothing-ticked", Blocks: false, []));
            }
        }

        return problems.ToValueList();
    }

    private static IEnumerable<EntryProblem> Of(Question question, QuestionGroup group, CheckInDraft draft)
    {
        if (draft.TypedIn(question.Id) is { } typed && Entry.Read(question, typed).Problem is { } problem)
        {
            return [problem];
        }

        if (Contradiction(question.Id, draft.Answers) is { } contradiction)
        {
            return [contradiction];
        }

        var partOfNone = group.EndsWithNone && question.Kind == QuestionKind.YesNo && question.Parent is null;
        var answered = CheckInQuestions
            .Facts(question)
            .Append(question.Id)
            .Any(fact => draft.Answers.Find(fact) is not null);
        return answered || partOfNone || question.Optional || question.Kind is QuestionKind.Several or QuestionKind.Text
            ? []
            : [new(question.Id, "unanswered", Blocks: false, [])];
    }

    private static EntryProblem? Contradiction(QuestionId question, Answers answers)
    {
        var weeks = answers.Number(QuestionId.Q03);
        return question switch
        {
            // Not barred: a younger person is told by T16 whom to see. But a slip of the finger must not lock anybody out.
            QuestionId.Q01 when answers.Number(QuestionId.Q01) is { } age and < AdultAge => new(
                question,
                "under-18",
                Blocks: false,
                [new("typed", age.ToString(CultureInfo.InvariantCulture))]
            ),
            QuestionId.Q03
                when weeks is { } spell
                    && answers.Number(QuestionId.Q01) is { } age
                    && spell > (age + 1) * WeeksInYear => new(
                question,
                "longer-than-life",
                Blocks: true,
                [
                    new("typed", spell.ToString(CultureInfo.InvariantCulture)),
                    new("age", age.ToString(CultureInfo.InvariantCulture)),
                ]
            ),
            QuestionId.Q04d when weeks is { } recent and < RecentWeeks && answers.Says(question) == Response.No => new(
                question,
                "began-lately",
                Blocks: true,
                [new("weeks", recent.ToString(CultureInfo.InvariantCulture))]
            ),
            _ => null,
        };
    }
}

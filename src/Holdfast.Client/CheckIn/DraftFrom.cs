using System.Globalization;
using Holdfast.Domain;
using Holdfast.Domain.Exercises;

namespace Holdfast.Client;

/// <summary>Fills a draft with answers that were given.</summary>
internal static class DraftFrom
{
    /// <summary>A draft that stands as a finished check-in was answered.</summary>
    public static CheckInDraft Answers(Library library, Answers answers, DateOnly today)
    {
        var empty = new CheckInDraft { Reason = CheckInReason.ChangeAnswers, Begun = today };
        var filled = answers.Given.Aggregate(empty, (draft, given) => Answer(draft, given.Key, given.Value));
        return filled with
        {
            NoneTicked = library
                .Questions.Where(group => group.EndsWithNone && IsClear(group, filled))
                .Select(group => group.Id)
                .ToValueList(),
        };
    }

    /// <summary>A draft with one answer filled in; what counts as unanswered stays so.</summary>
    public static CheckInDraft Answer(CheckInDraft draft, Fact fact, Answer answer) =>
        answer switch
        {
            Answer.Said { Response: Response.Skipped } or Domain.Answer.AssumedAdult => draft,
            Answer.Number number => Type(draft, fact.Question, number.Value.ToString(CultureInfo.InvariantCulture)) with
            {
                Answers = draft.Answers.With(fact, answer),
            },
            Answer.Text text => Type(draft, fact.Question, text.Words) with
            {
                Answers = draft.Answers.With(fact, answer),
            },
            _ => draft with { Answers = draft.Answers.With(fact, answer) },
        };

    /// <summary>A draft with a text standing in a field.</summary>
    public static CheckInDraft Type(CheckInDraft draft, QuestionId question, string text) =>
        draft with
        {
            Typed = draft.Typed.Where(each => each.Question != question).Append(new(question, text)).ToValueList(),
        };

    private static bool IsClear(QuestionGroup group, CheckInDraft draft)
    {
        var first = group.Questions.Where(question => question.Kind == QuestionKind.YesNo && question.Parent is null);
        return first.Any()
            && first.All(question =>
                CheckInQuestions
                    .Facts(question)
                    .All(fact => draft.Answers.SaidTo(fact) == CheckInQuestions.Unticked(question))
            );
    }
}

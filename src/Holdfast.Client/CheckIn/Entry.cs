using System.Globalization;
using Holdfast.Domain;
using Holdfast.Domain.Exercises;

namespace Holdfast.Client;

/// <summary>Reads what a person typed into a field.</summary>
internal static class Entry
{
    /// <summary>The answer, or the problem, or neither for an empty field.</summary>
    public static (Answer? Answer, EntryProblem? Problem) Read(Question question, string typed)
    {
        var text = typed.Trim();
        if (text.Length == 0)
        {
            return (null, null);
        }

        return question.Kind switch
        {
            QuestionKind.Number or QuestionKind.Scale => ReadNumber(question.Id, question.Least, question.Most, text),
            QuestionKind.Text => (new Answer.Text(text), null),
            _ => (null, null),
        };
    }

    /// <summary>A whole number from 0 to 10, or the problem with it.</summary>
    public static (int? Number, EntryProblem? Problem) ReadScale(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return (null, null);
        }

        var (answer, problem) = ReadNumber(null, 0, 10, typed.Trim());
        return ((answer as Answer.Number)?.Value, problem);
    }

    private static (Answer? Answer, EntryProblem? Problem) ReadNumber(
        QuestionId? question,
        int least,
        int most,
        string text
    )
    {
        if (!int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return (null, Problem(question, "not-a-number", text, least, most));
        }

        return number < least || number > most
            ? (null, Problem(question, "out-of-range", text, least, most))
            : (new Answer.Number(number), null);
    }

    private static EntryProblem Problem(QuestionId? question, string key, string typed, int least, int most) =>
        new(
            question,
            key,
            Blocks: true,
            [
                new("typed", typed.Length <= 40 ? typed : $"{typed[..40]}…"),
                new("least", least.ToString(CultureInfo.InvariantCulture)),
                new("most", most.ToString(CultureInfo.InvariantCulture)),
            ]
        );
}

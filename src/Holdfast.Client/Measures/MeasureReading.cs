using System.Globalization;
using Holdfast.Domain;
using Holdfast.Domain.Measures;

namespace Holdfast.Client;

/// <summary>Reads what stands on the form of an instrument.</summary>
/// <param name="Answers">Every item with its answer, or with none.</param>
/// <param name="Problems">What is wrong or open.</param>
internal sealed record MeasureReading(ValueList<MeasureAnswer> Answers, ValueList<ItemProblem> Problems)
{
    public static MeasureReading Of(Instrument instrument, MeasureDraft draft)
    {
        ValueList<MeasureAnswer> answers = [];
        ValueList<ItemProblem> problems = [];
        for (var place = 0; place < instrument.Items.Count; place++)
        {
            var item = instrument.Items[place];
            if (item.Kind == ItemKind.Words)
            {
                continue;
            }

            var (value, problem) = Read(item, draft.TextAt(place));
            answers = answers.Add(new(item.Id, value));
            problems = problem is null ? problems : problems.Add(new(place, problem));
        }

        // A form that nobody touched is put off, not kept as an answer.
        return answers.All(answer => answer.Value is null) && problems.All(each => !each.Problem.Blocks)
            ? new(answers, [new(null, new(null, "measure-empty", Blocks: true, []))])
            : new(answers, problems);
    }

    private static (int? Value, EntryProblem? Problem) Read(InstrumentItem item, string? typed)
    {
        if (item.Kind == ItemKind.Tick)
        {
            return (typed == "true" ? 1 : 0, null);
        }

        var text = typed?.Trim() ?? "";
        if (text.Length == 0)
        {
            return (null, new(null, "measure-open", Blocks: false, []));
        }

        if (!int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return (null, Problem("not-a-number"));
        }

        var fits =
            item.Kind == ItemKind.Choice
                ? item.Options.Any(option => option.Value == number)
                : number >= item.Least && number <= item.Most;
        return fits ? (number, null) : (null, Problem("out-of-range"));

        EntryProblem Problem(string key) =>
            new(
                null,
                key,
                Blocks: true,
                [
                    new("typed", text.Length <= 40 ? text : $"{text[..40]}…"),
                    new("least", item.Least.ToString(CultureInfo.InvariantCulture)),
                    new("most", item.Most.ToString(CultureInfo.InvariantCulture)),
                ]
            );
    }
}

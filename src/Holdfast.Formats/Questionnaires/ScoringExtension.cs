using Holdfast.Domain;
using Holdfast.Domain.Measures;
using Holdfast.Formats.Scenarios;

namespace Holdfast.Formats.Questionnaires;

/// <summary>Reads our extension of a questionnaire: the rule of its score, what change means something, and when it is asked.</summary>
internal static class ScoringExtension
{
    private const int LastWeek = 520;
    private const int MostWeeks = 60;

    public static (Scoring Scoring, MeasureSchedule Schedule)? Read(
        QuestionnaireFields extension,
        ValueList<InstrumentItem> items,
        FirstFault fault
    )
    {
        var rule = Code(extension, "rule") switch
        {
            "mean" => ScoringRule.Mean,
            "sum" => ScoringRule.Sum,
            "count" => ScoringRule.Count,
            _ => (ScoringRule?)null,
        };
        var higher = Code(extension, "higherIs") switch
        {
            "better" => HigherIs.Better,
            "worse" => HigherIs.Worse,
            _ => (HigherIs?)null,
        };
        if (rule is null)
        {
            extension.Refuse("extension", "no rule that is known", "rule with valueCode mean, sum or count");
        }

        if (higher is null)
        {
            extension.Refuse("extension", "no direction that is known", "higherIs with valueCode better or worse");
        }

        if (rule == ScoringRule.Count && items.Any(item => item.Kind is not (ItemKind.Tick or ItemKind.Words)))
        {
            extension.Refuse("extension", "the rule count with items that are no ticks", "items of the type boolean");
        }

        var points = extension.Extension("clearChange")?.Decimal("valueDecimal", 0.01m, 100_000);
        var percent = extension.Extension("clearChangePercent")?.Whole("valueInteger", 1, 100);
        var schedule = Schedule(extension);
        return rule is { } scored && higher is { } direction && fault.IsNone
            ? (new(scored, direction, points, percent), schedule)
            : null;
    }

    private static MeasureSchedule Schedule(QuestionnaireFields extension)
    {
        var weeks = extension
            .Extensions("week")
            .Take(MostWeeks + 1)
            .Select(week => week.Whole("valueInteger", 0, LastWeek) ?? 0)
            .ToValueList();
        if (weeks.IsEmpty || weeks.Count > MostWeeks)
        {
            extension.Refuse("extension", $"{weeks.Count} times week", $"1 to {MostWeeks}");
        }

        if (!weeks.SequenceEqual(weeks.Distinct().Order()))
        {
            extension.Refuse("extension", "weeks that do not rise", "each week once, in order");
        }

        return new(weeks, extension.Extension("everyWeeks")?.Whole("valueInteger", 1, LastWeek));
    }

    private static string? Code(QuestionnaireFields extension, string name) =>
        extension.Extension(name)?.TextOrNull("valueCode", 20);
}

using System.Text.Json;
using Holdfast.Domain;
using Holdfast.Domain.Journal;
using Holdfast.Domain.Progress;

namespace Holdfast.Formats.Scenarios;

/// <summary>Reads the <c>weeks</c> of a scenario file (contract.md with D02).</summary>
internal static class WeeksReader
{
    private static readonly string[] WeekNames =
    [
        "done",
        "planned",
        "nprs",
        "events",
        "tries",
        "answers",
        "holdsOver",
        "perDay",
    ];

    private static readonly string[] EventNames = ["before", "during", "next", "exercise", "leg", "settled"];

    private static readonly string[] LegNames = ["none", "appeared", "further down"];

    private static readonly string[] SettledNames = ["15 min", "by morning", "not by morning"];

    public static ValueList<WeekLog> Read(JsonPlace place, FirstFault fault) =>
        Each(place, "a list of weeks", fault, week => ReadWeek(week, fault));

    private static WeekLog ReadWeek(JsonPlace place, FirstFault fault)
    {
        var week = place.Members("an object for the week", WeekNames, fault);
        return new(
            Count("done", 0) ?? 0,
            Count("planned", 1),
            week.TryGetValue("nprs", out var mean) ? ReadMean(mean, fault) : null,
            List("events", "a list of pain events", each => ReadEvent(each, fault)),
            List("tries", "a list of exercises", each => ReadExercise(each, fault) ?? ExerciseId.E01),
            week.TryGetValue("answers", out var changed) ? AnswersReader.Read(changed, fault) : Answers.None,
            Count("holdsOver", 0),
            Count("perDay", 0)
        );

        int? Count(string name, int least)
        {
            if (!week.TryGetValue(name, out var value))
            {
                return null;
            }

            if (WholeNumber.Find(value) is { } number && number >= least)
            {
                return number;
            }

            fault.Add(value.Path, value.Met, $"a whole number, {least} or more");
            return null;
        }

        ValueList<T> List<T>(string name, string expected, Func<JsonPlace, T> read) =>
            week.TryGetValue(name, out var list) ? Each(list, expected, fault, read) : [];
    }

    private static PainEvent ReadEvent(JsonPlace place, FirstFault fault)
    {
        var parts = place.Members("an object for the pain event", EventNames, fault);
        return new(
            Required("before"),
            Required("during"),
            parts.TryGetValue("next", out var next) && next.Element.ValueKind != JsonValueKind.Null
                ? ReadPain(next, fault)
                : null,
            parts.TryGetValue("exercise", out var exercise) ? ReadExercise(exercise, fault) : null,
            parts.TryGetValue("leg", out var leg) ? (LegSymptom?)ReadOption(leg, LegNames, fault) : null,
            parts.TryGetValue("settled", out var settled) ? (Settling?)ReadOption(settled, SettledNames, fault) : null
        );

        int Required(string name)
        {
            if (parts.TryGetValue(name, out var value))
            {
                return ReadPain(value, fault);
            }

            fault.Add($"{place.Path}.{name}", "nothing", "a whole number from 0 to 10");
            return 0;
        }
    }

    private static decimal? ReadMean(JsonPlace value, FirstFault fault)
    {
        if (value.Element.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (
            value.Element.ValueKind == JsonValueKind.Number
            && value.Element.TryGetDecimal(out var mean)
            && mean is >= 0 and <= 10
        )
        {
            return mean;
        }

        fault.Add(value.Path, value.Met, "a number from 0 to 10, or null");
        return null;
    }

    private static int ReadPain(JsonPlace value, FirstFault fault)
    {
        if (WholeNumber.Find(value) is { } pain and >= 0 and <= 10)
        {
            return pain;
        }

        fault.Add(value.Path, value.Met, "a whole number from 0 to 10");
        return 0;
    }

    private static ExerciseId? ReadExercise(JsonPlace value, FirstFault fault)
    {
        if (value.Text is { } code && ExerciseIds.All.Contains(new(code)))
        {
            return new(code);
        }

        fault.Add(value.Path, value.Met, "the id of an exercise such as \"E06\"");
        return null;
    }

    private static int? ReadOption(JsonPlace value, string[] options, FirstFault fault)
    {
        var index = value.Text is { } text ? Array.IndexOf(options, text) : -1;
        if (index >= 0)
        {
            return index;
        }

        fault.Add(value.Path, value.Met, Spoken.OneOf(options));
        return null;
    }

    private static ValueList<T> Each<T>(JsonPlace list, string expected, FirstFault fault, Func<JsonPlace, T> read)
    {
        if (list.Element.ValueKind == JsonValueKind.Array)
        {
            return list.Items().Select(read).ToValueList();
        }

        fault.Add(list.Path, list.Met, expected);
        return [];
    }
}

using System.Globalization;
using Holdfast.Domain.Exercises;

namespace Holdfast.Domain.Measures;

/// <summary>Puts what instruments showed into the words of <c>library/words/instruments.yaml</c>. It says that a score changed, never why.</summary>
public static class MeasureWords
{
    /// <summary>What the scores amount to, in one or two plain sentences.</summary>
    /// <param name="series">What an instrument showed.</param>
    /// <param name="words">The words.</param>
    public static string Say(MeasureSeries series, Words words)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(words);
        if (series.Instrument.Id == OwnInstruments.Change)
        {
            return series.LastScored?.Score switch
            {
                null => words["instruments.not-scored"],
                <= 2 => words["instruments.pgic-clear"],
                >= 6 => words["instruments.pgic-clear-worse"],
                _ => words["instruments.pgic-not-clear"],
            };
        }

        return series.Compared is not { First.Score: { } first, Last.Score: { } last }
            ? words[series.LastScored is null ? "instruments.not-scored" : "instruments.one-score"]
            : $"{Change(series.Instrument, first, last, words)} {Meaning(series.Instrument, first, last, words)}".TrimEnd();
    }

    /// <summary>One score as it is read; for the change since the beginning the answer in words.</summary>
    /// <param name="instrument">The instrument.</param>
    /// <param name="point">One time it was answered.</param>
    /// <param name="words">The words.</param>
    public static string Score(Instrument instrument, MeasurePoint point, Words words)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        ArgumentNullException.ThrowIfNull(point);
        ArgumentNullException.ThrowIfNull(words);
        return point.Score is not { } score ? words["instruments.no-score"]
            : instrument.Id == OwnInstruments.Change ? words[$"instruments.pgic-{score:0}"]
            : Number(score);
    }

    private static string Change(Instrument instrument, decimal first, decimal last, Words words) =>
        words.Say(
            last == first ? "instruments.same"
                : last > first == (instrument.Scoring.HigherIs == HigherIs.Better) ? "instruments.better"
                : "instruments.worse",
            ("first", Number(first)),
            ("last", Number(last)),
            ("points", Number(Math.Abs(last - first)))
        );

    private static string Meaning(Instrument instrument, decimal first, decimal last, Words words)
    {
        if (instrument.Id == OwnInstruments.Activities)
        {
            var size = words[$"instruments.size-{OwnInstruments.SizeOf(last - first)}"];
            var mayBeChance =
                Math.Abs(last - first) < OwnInstruments.MoreThanChance
                && OwnInstruments.SizeOf(last - first) != ActivityChange.None;
            return mayBeChance ? $"{size} {words["instruments.may-be-chance"]}" : size;
        }

        var scoring = instrument.Scoring;
        return scoring is { ClearPoints: null, ClearPercent: null }
            ? words["instruments.no-meaning"]
            : words.Say(
                scoring.Judge(first, last) == ScoreChange.None ? "instruments.not-clear" : "instruments.clear",
                ("clear", Clear(scoring, words))
            );
    }

    private static string Clear(Scoring scoring, Words words) =>
        (scoring.ClearPoints, scoring.ClearPercent) switch
        {
            ({ } points, { } percent) => words.Say(
                "instruments.clear-either",
                ("points", Number(points)),
                ("percent", percent.ToString(CultureInfo.InvariantCulture))
            ),
            ({ } points, null) => words.Say("instruments.clear-points", ("points", Number(points))),
            _ => words.Say(
                "instruments.clear-percent",
                ("percent", (scoring.ClearPercent ?? 0).ToString(CultureInfo.InvariantCulture))
            ),
        };

    private static string Number(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}

using System.Globalization;
using Holdfast.Domain.Exercises;

namespace Holdfast.Domain.Progress.Trends;

/// <summary>Puts a trend into the words of <c>library/words/trend.yaml</c>.</summary>
public static class TrendWords
{
    /// <summary>What the trend comes to, in one or two plain sentences.</summary>
    /// <param name="trend">The trend.</param>
    /// <param name="words">The words.</param>
    /// <param name="today">The person's date.</param>
    public static string Say(PainTrend trend, Words words, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(words);
        return trend switch
        {
            PainTrend.NotYet notYet => Missing(notYet, words, today),
            PainTrend.Told told => $"{Course(told, words)} {Clear(told, words)}",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>What was compared and how far off it may be, or null where nothing was.</summary>
    /// <param name="trend">The trend.</param>
    /// <param name="words">The words.</param>
    /// <param name="today">The person's date.</param>
    public static string? Range(PainTrend trend, Words words, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(words);
        return trend is PainTrend.Told told
            ? words.Say(
                told.Window == 14 ? "trend.compared-weeks" : "trend.compared-days",
                ("days", Number(told.Window)),
                ("since", DateWords.Say(words, told.Since, today)),
                ("start", Tenths(told.Start)),
                ("now", Tenths(told.Now)),
                ("low", End(told.Change - told.HalfWidth, words)),
                ("high", End(told.Change + told.HalfWidth, words))
            )
            : null;
    }

    private static string Missing(PainTrend.NotYet notYet, Words words, DateOnly today) =>
        words.Say(
            notYet.ToldLately switch
            {
                0 => "trend.not-yet-none",
                1 => "trend.not-yet-one",
                _ => "trend.not-yet",
            },
            ("days", Number(notYet.ToldLately)),
            ("soonest", DateWords.Say(words, notYet.SoonestOn, today))
        );

    private static string Course(PainTrend.Told told, Words words) =>
        words.Say(
            told.Course switch
            {
                PainCourse.Down => "trend.down",
                PainCourse.Up => "trend.up",
                _ => "trend.within-noise",
            },
            ("points", About(Math.Abs(told.Change), words))
        );

    private static string Clear(PainTrend.Told told, Words words) =>
        words[
            told.Course == PainCourse.WithinNoise ? "trend.unsure"
            : told.IsClear ? "trend.clear"
            : "trend.not-clear"
        ];

    // Nobody feels tenths of a point: half points are as near as the sentence goes.
    private static string About(double points, Words words)
    {
        var halves = Math.Round(points * 2, MidpointRounding.AwayFromZero) / 2;
        return halves == 1
            ? words["trend.one-point"]
            : words.Say("trend.points", ("points", halves.ToString("0.#", CultureInfo.InvariantCulture)));
    }

    private static string End(double points, Words words)
    {
        var most = Math.Clamp(points, -10, 10);
        return words.Say(
            Math.Round(most, 1) switch
            {
                0 => "trend.end-none",
                < 0 => "trend.end-down",
                _ => "trend.end-up",
            },
            ("points", Tenths(Math.Abs(most)))
        );
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Tenths(double number) => number.ToString("0.0", CultureInfo.InvariantCulture);
}

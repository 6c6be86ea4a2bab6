namespace Holdfast.Domain.Progress.Trends;

/// <summary>Compares the two windows of a trend, and says how far off the comparison may be.</summary>
internal static class TrendComparison
{
    /// <summary>The chance with which the interval is meant to hold the truth.</summary>
    private const double Sureness = 0.95;

    // A scale of whole points tells less than this from nothing, however many days there are.
    private const double Least = 0.5;

    // Of years, the first and the latest quarter are read for the noise: more would say no more, and cost time at each look.
    private const int DaysRead = 91;

    public static PainTrend.Told Of(ReadOnlySpan<DayPain> days, TrendWindows windows)
    {
        var first = days.Slice(windows.First, windows.ToldInFirst);
        var latest = days[^windows.ToldInLatest..];
        var (start, now) = (Mean(first), Mean(latest));
        var numbers = new int[first.Length + latest.Length];
        var shares = new double[numbers.Length];
        for (var index = 0; index < numbers.Length; index++)
        {
            var isFirst = index < first.Length;
            numbers[index] = (isFirst ? first[index] : latest[index - first.Length]).Day.DayNumber;
            shares[index] = isFirst ? -1.0 / first.Length : 1.0 / latest.Length;
        }

        var spread = DailyNoise.Of(Read(days[windows.First..], windows)).Of(numbers, shares);
        return new(
            windows.Since,
            windows.Days,
            start,
            now,
            spread.HalfWidth(Sureness),
            Course(now - start, spread.AtOrBelow(Math.Abs(now - start)))
        );
    }

    private static PainCourse Course(double change, double sureness) =>
        Math.Abs(change) < Least || sureness < (1 + Sureness) / 2 ? PainCourse.WithinNoise
        : change < 0 ? PainCourse.Down
        : PainCourse.Up;

    // Each day has its place on a course that is level in both windows and straight between them.
    private static ReadOnlySpan<ToldDay> Read(ReadOnlySpan<DayPain> days, TrendWindows windows)
    {
        var read = new ToldDay[days.Length];
        var count = 0;
        double between = windows.Span - (2 * windows.Days) + 1;
        foreach (var day in days)
        {
            var number = day.Day.DayNumber - windows.Since.DayNumber;
            if (number < DaysRead || number >= windows.Span - DaysRead)
            {
                var along = Math.Clamp((number - windows.Days + 1) / between, 0, 1);
                read[count++] = new(day.Day.DayNumber, day.Average, along);
            }
        }

        return read.AsSpan(0, count);
    }

    private static double Mean(ReadOnlySpan<DayPain> days)
    {
        var sum = 0;
        foreach (var day in days)
        {
            sum += day.Average;
        }

        return (double)sum / days.Length;
    }
}

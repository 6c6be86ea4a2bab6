namespace Holdfast.Domain.Progress.Trends;

/// <summary>Whether pain is another than at the beginning, and how sure that is. It says that pain changed, never why.</summary>
/// <remarks>The method, how it does with people whose truth is known, and its limits are in docs/trend.md.</remarks>
public abstract record PainTrend
{
    private PainTrend() { }

    /// <summary>Too little was told to say anything.</summary>
    /// <param name="ToldLately">Days with a number in the last two weeks, 0-14.</param>
    /// <param name="SoonestOn">The first day on which something can be said, if pain is told every day until then.</param>
    public sealed record NotYet(int ToldLately, DateOnly SoonestOn) : PainTrend;

    /// <summary>The mean of the latest window against that of the first.</summary>
    /// <param name="Since">The first day of the first window.</param>
    /// <param name="Window">Days of either window: 14, or half of the days so far in the first four weeks.</param>
    /// <param name="Start">Mean pain in the first window, 0-10.</param>
    /// <param name="Now">Mean pain in the latest window, 0-10.</param>
    /// <param name="HalfWidth">Half the width of the interval of 95 % around <see cref="Change"/>, in points.</param>
    /// <param name="Course">What it amounts to.</param>
    public sealed record Told(DateOnly Since, int Window, double Start, double Now, double HalfWidth, PainCourse Course)
        : PainTrend
    {
        /// <summary>Points since the beginning, -10 to 10; below 0 is less pain.</summary>
        public double Change => Now - Start;

        /// <summary>Whether the change, up or down, is one that most people would call clear: 2 points, or 30 % of the start and at least 1 point (clinical.md section 6, P07).</summary>
        public bool IsClear => Math.Abs(Change) >= 2 || (Math.Abs(Change) >= 1 && Math.Abs(Change) >= 0.3 * Start);
    }

    /// <summary>The trend of pain by day. It is worked out when it is asked for; nothing of it is kept.</summary>
    /// <param name="pain">Average pain by day, in the order of days. Days without a report are not in it, and nothing is put in their place.</param>
    /// <param name="today">The person's date. Later days are left out.</param>
    public static PainTrend Of(ValueList<DayPain> pain, DateOnly today)
    {
        var days = TrendWindows.Until(pain.AsSpan(), today);
        return TrendWindows.Find(days, today) is { } windows
            ? TrendComparison.Of(days, windows)
            : new NotYet(TrendWindows.From(days, today.AddDays(-13)).Length, TrendWindows.SoonestOn(days, today));
    }
}

/// <summary>What a trend amounts to.</summary>
public enum PainCourse
{
    /// <summary>No change, or none that stands out from day-to-day noise.</summary>
    WithinNoise,

    /// <summary>Less pain, by more than day-to-day noise.</summary>
    Down,

    /// <summary>More pain, by more than day-to-day noise.</summary>
    Up,
}

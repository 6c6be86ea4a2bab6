namespace Holdfast.Domain.Progress.Trends;

/// <summary>The two windows that a trend compares: where the person began, and where the person is.</summary>
/// <param name="First">Index of the first told day of the first window.</param>
/// <param name="ToldInFirst">Told days in the first window.</param>
/// <param name="ToldInLatest">Told days in the latest window, which ends today.</param>
/// <param name="Days">Days of either window.</param>
/// <param name="Since">The first day of the first window.</param>
/// <param name="Span">Days from there to today, both included.</param>
internal readonly record struct TrendWindows(
    int First,
    int ToldInFirst,
    int ToldInLatest,
    int Days,
    DateOnly Since,
    int Span
)
{
    private const int Longest = 14;
    private const int Shortest = 7;
    private const int FewestTold = 5;

    /// <summary>The windows, or null while either of them holds too little.</summary>
    public static TrendWindows? Find(ReadOnlySpan<DayPain> days, DateOnly today)
    {
        // The first day whose window holds enough: a single number from long ahead says nothing about where the person began.
        for (var index = 0; index < days.Length; index++)
        {
            var since = days[index].Day;
            var span = today.DayNumber - since.DayNumber + 1;
            var window = Math.Min(Longest, span / 2);
            if (window < Shortest)
            {
                return null;
            }

            var told = Until(days[index..Math.Min(days.Length, index + window)], since.AddDays(window - 1)).Length;
            if (told >= FewestTold)
            {
                var latest = From(days, today.AddDays(1 - window)).Length;
                return latest < FewestTold ? null : new(index, told, latest, window, since, span);
            }
        }

        return null;
    }

    /// <summary>The first day on which there are two windows, if pain is told every day from now on.</summary>
    public static DateOnly SoonestOn(ReadOnlySpan<DayPain> days, DateOnly today)
    {
        var told = days.ToArray().ToList();
        var day = told.Count > 0 && told[^1].Day == today ? today.AddDays(1) : today;
        while (true)
        {
            told.Add(new(day, 0));
            if (Find([.. told], day) is not null)
            {
                return day;
            }

            day = day.AddDays(1);
        }
    }

    /// <summary>The days up to a last one.</summary>
    public static ReadOnlySpan<DayPain> Until(ReadOnlySpan<DayPain> days, DateOnly last)
    {
        var count = days.Length;
        while (count > 0 && days[count - 1].Day > last)
        {
            count--;
        }

        return days[..count];
    }

    /// <summary>The days from a first one on.</summary>
    public static ReadOnlySpan<DayPain> From(ReadOnlySpan<DayPain> days, DateOnly first)
    {
        var index = days.Length;
        while (index > 0 && days[index - 1].Day >= first)
        {
            index--;
        }

        return days[index..];
    }
}

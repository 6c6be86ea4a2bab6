namespace Holdfast.Domain.Measures;

/// <summary>When an instrument is asked, in weeks since the person began.</summary>
/// <param name="Weeks">The weeks, rising; week 0 is the beginning.</param>
/// <param name="EveryWeeks">After the last of them, every so many weeks; null for never again.</param>
public sealed record MeasureSchedule(ValueList<int> Weeks, int? EveryWeeks = null)
{
    /// <summary>The day of the schedule that is due on a day: the last one that has come, or null before the first.</summary>
    /// <param name="began">The person's date of week 0.</param>
    /// <param name="today">The person's date.</param>
    public DateOnly? LastOn(DateOnly began, DateOnly today)
    {
        var weeks = (today.DayNumber - began.DayNumber) / 7;
        int? last = null;
        foreach (var week in Weeks)
        {
            last = week <= weeks && today >= began ? week : last;
        }

        if (last is { } known && EveryWeeks is { } every && known == Weeks[^1])
        {
            last = known + ((weeks - known) / every * every);
        }

        return last is { } due ? began.AddDays(7 * due) : null;
    }
}

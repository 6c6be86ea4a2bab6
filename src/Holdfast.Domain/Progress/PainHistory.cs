using Holdfast.Domain.Journal;

namespace Holdfast.Domain.Progress;

/// <summary>Puts the reported pain together, day by day. What is told last of a day counts.</summary>
internal static class PainHistory
{
    // One pass, not a step of the fold: a list that grows by copying is slow over years.
    public static ValueList<DayPain> Of(ValueList<JournalEntry> sorted)
    {
        var days = new Dictionary<DateOnly, DayPain>();
        foreach (var entry in sorted)
        {
            if (entry.Event is JournalEvent.PainReported pain)
            {
                days[pain.Day] = new(pain.Day, pain.Average);
            }
        }

        return days.Values.OrderBy(each => each.Day).ToValueList();
    }

    /// <summary>The same history with entries that come after all others.</summary>
    public static ValueList<DayPain> With(ValueList<DayPain> days, ValueList<JournalEntry> later)
    {
        foreach (var day in Of(later))
        {
            var index = days.Count;
            while (index > 0 && days[index - 1].Day >= day.Day)
            {
                index--;
            }

            days = index < days.Count && days[index].Day == day.Day ? days.With(index, day) : days.Insert(index, day);
        }

        return days;
    }
}

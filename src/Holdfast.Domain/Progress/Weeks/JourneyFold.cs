using Holdfast.Domain.Exercises;
using Holdfast.Domain.Journal;

namespace Holdfast.Domain.Progress.Weeks;

/// <summary>Folds a journal to its weeks: blocks of seven days from the check-in on, each evaluated once it is over.</summary>
public static class JourneyFold
{
    private const int DaysInWeek = 7;

    /// <summary>The journey on a day, whatever the order of the entries and however often they come.</summary>
    /// <param name="entries">The entries.</param>
    /// <param name="library">The exercises, programmes and words.</param>
    /// <param name="today">The person's date. Weeks that ended before it are evaluated.</param>
    public static Journey Fold(IEnumerable<JournalEntry> entries, Library library, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return FoldInOrder(JournalOrder.Sort(entries), library, today);
    }

    /// <summary>The journey of a journal that <see cref="JournalOrder"/> put in order.</summary>
    /// <param name="sorted">The entries, each once, in their order.</param>
    /// <param name="library">The exercises, programmes and words.</param>
    /// <param name="today">The person's date. Weeks that ended before it are evaluated.</param>
    public static Journey FoldInOrder(ValueList<JournalEntry> sorted, Library library, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(library);
        var way = new JourneyUnderWay(library);
        foreach (var entry in sorted)
        {
            way.Take(entry);
        }

        return way.On(today);
    }

    /// <summary>Whether a week that began on a day is over on another.</summary>
    internal static bool IsOver(DateOnly first, DateOnly today) => today.DayNumber - first.DayNumber >= DaysInWeek;
}

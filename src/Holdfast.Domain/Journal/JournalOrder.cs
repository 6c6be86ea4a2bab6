namespace Holdfast.Domain.Journal;

/// <summary>The one order in which a journal is read, however its entries arrive.</summary>
public static class JournalOrder
{
    /// <summary>Each entry once, by instant and then by id.</summary>
    /// <remarks>Two different entries under one id cannot come from Holdfast; the earlier of them counts, so that any order of arrival gives the same journal.</remarks>
    /// <param name="entries">The entries in any order, also more than once.</param>
    public static ValueList<JournalEntry> Sort(IEnumerable<JournalEntry> entries)
    {
        var sorted = entries.ToList();
        sorted.Sort(Compare);
        return sorted.DistinctBy(entry => entry.Id).ToValueList();
    }

    /// <summary>A journal in its order with more entries: what <see cref="Sort"/> gives of both together, without sorting anew where the new ones come last.</summary>
    /// <param name="inOrder">A journal that <see cref="Sort"/> put in order.</param>
    /// <param name="more">More entries, in any order, also some that are there already.</param>
    public static ValueList<JournalEntry> Append(ValueList<JournalEntry> inOrder, IEnumerable<JournalEntry> more)
    {
        var added = Sort(more);
        return ComesLast(inOrder, added) ? inOrder.AddRange(added) : Sort(inOrder.Concat(added));
    }

    /// <summary>Whether entries in their order all come after a journal in its order, so that they can be put at its end.</summary>
    internal static bool ComesLast(ValueList<JournalEntry> inOrder, ValueList<JournalEntry> added) =>
        added.IsEmpty || (IsLater(added[0], inOrder) && !HoldsAnyOf(inOrder, added));

    private static bool IsLater(JournalEntry entry, ValueList<JournalEntry> inOrder) =>
        inOrder.IsEmpty || Compare(inOrder[^1], entry) < 0;

    private static bool HoldsAnyOf(ValueList<JournalEntry> inOrder, ValueList<JournalEntry> others)
    {
        var ids = others.Select(entry => entry.Id).ToHashSet();
        foreach (var entry in inOrder)
        {
            if (ids.Contains(entry.Id))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The instant for a new entry: now, but never ahead of what is written already. So a clock that was set back cannot put a later decision before an earlier one.</summary>
    /// <param name="now">The instant that the device tells.</param>
    /// <param name="latest">The latest instant in the journal, or null when it is empty.</param>
    public static DateTimeOffset InstantAfter(DateTimeOffset now, DateTimeOffset? latest) =>
        latest is { } last && now <= last ? last.ToOffset(now.Offset).AddMilliseconds(1) : now;

    // Only what differs under one id and one instant is compared by its words: they are costly, and a journal has thousands of entries.
    private static int Compare(JournalEntry one, JournalEntry other)
    {
        var order = one.At.CompareTo(other.At);
        order = order != 0 ? order : one.Id.CompareTo(other.Id);
        order = order != 0 || ReferenceEquals(one, other) ? order : one.LocalDate.CompareTo(other.LocalDate);
        return order != 0 || one.Equals(other)
            ? order
            : string.CompareOrdinal(one.Event.ToString(), other.Event.ToString());
    }
}

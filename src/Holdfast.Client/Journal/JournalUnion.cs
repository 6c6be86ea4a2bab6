using Holdfast.Domain;
using Holdfast.Domain.Journal;

namespace Holdfast.Client;

/// <summary>Joins entries to a journal: a set union by id, in the order of instants and then of ids, so that every device reads the same.</summary>
internal static class JournalUnion
{
    /// <summary>The journal with more entries, and where the person stands then.</summary>
    public static (ValueList<JournalEntry> Journal, Standing Standing) Add(
        ValueList<JournalEntry> journal,
        Standing standing,
        IReadOnlyCollection<JournalEntry> more
    )
    {
        var known = journal.Select(entry => entry.Id).ToHashSet();
        var added = more.Where(entry => known.Add(entry.Id)).ToList();
        added.Sort(Compare);
        if (added.Count == 0)
        {
            return (journal, standing);
        }

        // Nearly always new entries come last: then there is no need to read the whole journal again.
        if (journal.IsEmpty || Compare(journal[journal.Count - 1], added[0]) < 0)
        {
            return (journal.AddRange(added), added.Aggregate(standing, StandingFold.Evolve));
        }

        var all = journal.Concat(added).ToList();
        all.Sort(Compare);
        return (all.ToValueList(), StandingFold.Of(all));
    }

    private static int Compare(JournalEntry one, JournalEntry other)
    {
        var byInstant = one.At.UtcTicks.CompareTo(other.At.UtcTicks);
        return byInstant != 0 ? byInstant : one.Id.CompareTo(other.Id);
    }
}

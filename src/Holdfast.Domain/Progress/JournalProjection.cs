using Holdfast.Domain.Exercises;
using Holdfast.Domain.Journal;
using Holdfast.Domain.Progress.Weeks;

namespace Holdfast.Domain.Progress;

/// <summary>A journal that has been read, and that can be read on: what it comes to, without reading the beginning again.</summary>
/// <remarks>It is what <see cref="JournalFold"/> and <see cref="JourneyFold"/> make of the same entries, and nothing else. It never changes; more entries give another projection.</remarks>
public sealed class JournalProjection
{
    private readonly Library library;
    private readonly JourneyUnderWay way;
    private readonly SessionHistory sessions;

    private JournalProjection(
        Library library,
        ValueList<JournalEntry> entries,
        JourneyUnderWay way,
        SessionHistory sessions,
        ValueList<DayPain> pain
    )
    {
        this.library = library;
        this.way = way;
        this.sessions = sessions;
        Entries = entries;
        State = way.State with
        {
            Sessions = sessions.Records,
            Pain = pain,
            LatestAt = entries.IsEmpty ? null : entries[^1].At,
        };
    }

    /// <summary>The journal, each entry once, in its order.</summary>
    public ValueList<JournalEntry> Entries { get; }

    /// <summary>What holds after it.</summary>
    public JournalState State { get; }

    /// <summary>An empty journal.</summary>
    /// <param name="library">The exercises, programmes and words.</param>
    public static JournalProjection Empty(Library library) => Of([], library);

    /// <summary>Reads a journal from its beginning, in whatever order the entries come and however often.</summary>
    /// <param name="entries">The entries.</param>
    /// <param name="library">The exercises, programmes and words.</param>
    public static JournalProjection Of(IEnumerable<JournalEntry> entries, Library library)
    {
        ArgumentNullException.ThrowIfNull(library);
        return OfInOrder(JournalOrder.Sort(entries), library);
    }

    /// <summary>The journal with more entries: read on where they come last, else read anew.</summary>
    /// <param name="more">The entries, in any order, also some that are there already.</param>
    public JournalProjection With(IReadOnlyCollection<JournalEntry> more)
    {
        var later = JournalOrder.Sort(more);

        // Another tab tells the whole journal, of which nearly all is here.
        later = JournalOrder.ComesLast(Entries, later) ? later : WithoutKnown(later);
        return later.IsEmpty ? this
            : Entries.IsEmpty ? OfInOrder(later, library)
            : JournalOrder.ComesLast(Entries, later) && sessions.With(later) is { } known ? ReadOn(later, known)
            : Of(Entries.Concat(later), library);
    }

    /// <summary>What the weeks made of it on a day.</summary>
    /// <param name="today">The person's date. Weeks that ended before it are evaluated.</param>
    public Journey JourneyOn(DateOnly today) => way.On(today);

    private static JournalProjection OfInOrder(ValueList<JournalEntry> sorted, Library library) =>
        new(
            library,
            sorted,
            Read(new JourneyUnderWay(library), sorted),
            SessionHistory.Of(sorted),
            PainHistory.Of(sorted)
        );

    private JournalProjection ReadOn(ValueList<JournalEntry> later, SessionHistory known) =>
        new(library, Entries.AddRange(later), Read(way.Fork(), later), known, PainHistory.With(State.Pain, later));

    private ValueList<JournalEntry> WithoutKnown(ValueList<JournalEntry> more)
    {
        var known = Entries.ToDictionary(entry => entry.Id);
        return more.Where(entry => !entry.Equals(known.GetValueOrDefault(entry.Id))).ToValueList();
    }

    private static JourneyUnderWay Read(JourneyUnderWay way, ValueList<JournalEntry> entries)
    {
        foreach (var entry in entries)
        {
            way.Take(entry);
        }

        return way;
    }
}

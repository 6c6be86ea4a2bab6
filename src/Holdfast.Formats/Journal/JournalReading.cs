using Holdfast.Domain;
using Holdfast.Domain.Journal;

namespace Holdfast.Formats.Journal;

/// <summary>A journal that was read. Nothing that was met is lost: what is not an entry is in <see cref="Kept"/>.</summary>
/// <param name="Entries">The entries, each once, by instant and then by id.</param>
/// <param name="Kept">Lines that are not understood, as they were met: from a newer Holdfast, or damaged.</param>
/// <param name="Notices">What the person is to be told, once.</param>
public sealed record JournalReading(
    ValueList<JournalEntry> Entries,
    ValueList<JournalLine> Kept,
    ValueList<JournalNotice> Notices
)
{
    /// <summary>An empty journal.</summary>
    public static JournalReading Empty { get; } = new([], [], []);

    internal static JournalReading Of(IEnumerable<JournalLine> met, bool endsInMiddle)
    {
        var lines = met.Where(line => line is not JournalLine.Blank).ToList();
        var understood = lines.OfType<JournalLine.Understood>().Select(line => line.Entry).ToList();
        var sorted = JournalOrder.Sort(understood);
        var newer = lines.OfType<JournalLine.FromNewerApp>().DistinctBy(line => line.Id).ToList();
        var damaged = lines.OfType<JournalLine.Damaged>().ToList();
        var isTorn = endsInMiddle && lines.Count > 0 && lines[^1] is JournalLine.Damaged;
        var repeated = understood.GroupBy(entry => entry.Id).Where(same => same.Count() > 1).ToList();
        var differing = repeated.Count(same => same.Distinct().Count() > 1);
        JournalNotice?[] notices =
        [
            isTorn ? new JournalNotice.TornLastLine() : null,
            damaged.Count > (isTorn ? 1 : 0) ? new JournalNotice.Damaged(damaged.Count - (isTorn ? 1 : 0)) : null,
            newer.Count > 0 ? new JournalNotice.FromNewerApp(newer.Count) : null,
            repeated.Count > differing ? new JournalNotice.Repeated(repeated.Count - differing) : null,
            differing > 0 ? new JournalNotice.Differing(differing) : null,
            SetBack(understood) is var times && times > 0 ? new JournalNotice.ClockSetBack(times) : null,
        ];
        return new(
            sorted,
            lines
                .Where(line => line is JournalLine.Damaged || newer.Contains(line))
                .Concat(differing == 0 ? [] : Others(understood, sorted))
                .ToValueList(),
            notices.OfType<JournalNotice>().ToValueList()
        );
    }

    // Of two different entries under one id only one can count; the other is kept as a line.
    private static IEnumerable<JournalLine> Others(List<JournalEntry> understood, ValueList<JournalEntry> sorted)
    {
        var counted = sorted.ToHashSet();
        return understood
            .Distinct()
            .Where(entry => !counted.Contains(entry))
            .Select(entry => new JournalLine.Damaged(JournalFormat.Write(entry), "Another entry has the same id."));
    }

    private static int SetBack(List<JournalEntry> inOrderOfWriting)
    {
        var times = 0;
        DateTimeOffset? latest = null;
        foreach (var entry in inOrderOfWriting)
        {
            times += entry.At < latest ? 1 : 0;
            latest = latest is { } last && last > entry.At ? last : entry.At;
        }

        return times;
    }
}

using System.Globalization;
using Holdfast.Domain.Exercises;

namespace Holdfast.Formats.Journal;

/// <summary>Something about the journal that the person is told once, in a whole sentence. Nothing was lost in any of these.</summary>
/// <param name="Key">Which sentence: the words are at <c>journal.{Key}</c> of the library.</param>
/// <param name="Count">How many entries it speaks of.</param>
public abstract record JournalNotice(string Key, int Count)
{
    /// <summary>The last entry was cut off while it was written.</summary>
    public sealed record TornLastLine() : JournalNotice("torn-last-line", 1);

    /// <summary>Entries that cannot be read.</summary>
    /// <param name="Count">How many.</param>
    public sealed record Damaged(int Count) : JournalNotice("damaged", Count);

    /// <summary>Entries from a newer Holdfast, which do not count here yet.</summary>
    /// <param name="Count">How many.</param>
    public sealed record FromNewerApp(int Count) : JournalNotice("newer", Count);

    /// <summary>Entries that were there more than once, and count once.</summary>
    /// <param name="Count">How many.</param>
    public sealed record Repeated(int Count) : JournalNotice("repeated", Count);

    /// <summary>Different entries under one id; the earliest counts.</summary>
    /// <param name="Count">How many ids.</param>
    public sealed record Differing(int Count) : JournalNotice("differing", Count);

    /// <summary>Entries that are older than those ahead of them, as when a clock was set back.</summary>
    /// <param name="Count">How many.</param>
    public sealed record ClockSetBack(int Count) : JournalNotice("clock-set-back", Count);

    /// <summary>Names this very notice, for <c>NoticeTold</c>: when more entries are concerned, it is told anew.</summary>
    public string Once => string.Create(CultureInfo.InvariantCulture, $"journal.{Key}.{Count}");

    /// <summary>The sentence.</summary>
    /// <param name="words">The library's words.</param>
    public string Say(Words words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var form = Count == 1 ? "one" : "many";
        return words.Say($"journal.{Key}.{form}", ("count", Count.ToString(CultureInfo.InvariantCulture)));
    }
}

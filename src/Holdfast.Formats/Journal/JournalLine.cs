using Holdfast.Domain.Journal;

namespace Holdfast.Formats.Journal;

/// <summary>What a line of the journal holds. The line itself is always kept as it was met.</summary>
/// <param name="Text">The line.</param>
public abstract record JournalLine(string Text)
{
    /// <summary>An empty line.</summary>
    /// <param name="Text">The line.</param>
    public sealed record Blank(string Text) : JournalLine(Text);

    /// <summary>An entry.</summary>
    /// <param name="Text">The line.</param>
    /// <param name="Entry">What it says.</param>
    public sealed record Understood(string Text, JournalEntry Entry) : JournalLine(Text);

    /// <summary>Written by a newer Holdfast: kept, and not folded.</summary>
    /// <param name="Text">The line.</param>
    /// <param name="Id">Its id.</param>
    /// <param name="Version">Its version.</param>
    /// <param name="Kind">Its kind.</param>
    public sealed record FromNewerApp(string Text, Guid Id, int Version, string Kind) : JournalLine(Text);

    /// <summary>Not readable: cut off, or changed by something else.</summary>
    /// <param name="Text">The line.</param>
    /// <param name="Problem">What was met, and what was expected.</param>
    public sealed record Damaged(string Text, string Problem) : JournalLine(Text);
}

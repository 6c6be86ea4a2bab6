using Holdfast.Domain;
using Holdfast.Domain.Journal;

namespace Holdfast.Client;

/// <summary>What was kept on the device when the app was opened.</summary>
/// <param name="Entries">The journal, in any order.</param>
/// <param name="CheckIn">A half-finished check-in, or null.</param>
/// <param name="Session">Where an interrupted session stands, or null.</param>
/// <param name="Faults">What could not be read or was not understood, one notice each; nothing of it was lost.</param>
public sealed record Stored(ValueList<JournalEntry> Entries, string? CheckIn, string? Session, ValueList<Notice> Faults)
{
    /// <summary>The first visit: nothing is kept yet.</summary>
    public static Stored Nothing { get; } = new([], null, null, []);
}

using Holdfast.Domain;
using Holdfast.Domain.Journal;
using Holdfast.Formats.Journal;

namespace Holdfast.Client;

/// <summary>What was kept on the device when the app was opened.</summary>
/// <param name="Journal">The journal as it was read: its entries, the lines that are not understood, and what is to be said about them.</param>
/// <param name="CheckIn">A half-finished check-in, or null.</param>
/// <param name="Session">Where an interrupted session stands, or null.</param>
public sealed record Stored(JournalReading Journal, string? CheckIn, string? Session)
{
    /// <summary>The first visit: nothing is kept yet.</summary>
    public static Stored Nothing { get; } = new(JournalReading.Empty, null, null);

    /// <summary>The entries of the journal.</summary>
    public ValueList<JournalEntry> Entries => Journal.Entries;
}

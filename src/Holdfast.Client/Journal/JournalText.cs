using Holdfast.Domain;
using Holdfast.Domain.Journal;

namespace Holdfast.Client;

/// <summary>The journal as one file, and back.</summary>
internal static class JournalText
{
    public static string Write(ValueList<JournalEntry> journal) => $"{journal.Count}";

    /// <summary>The entries of a file, or why it is not one of ours, in one sentence.</summary>
    public static (ValueList<JournalEntry> Entries, string? Fault) Read(string content) => ([], content);
}

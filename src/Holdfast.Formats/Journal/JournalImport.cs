using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Holdfast.Domain;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Journal;

namespace Holdfast.Formats.Journal;

/// <summary>Takes a file in: a set union by id. Nothing that is there already is changed or lost.</summary>
public static class JournalImport
{
    /// <summary>Reads an export, or a journal file of the terminal program.</summary>
    /// <param name="text">The whole file.</param>
    public static ImportRead Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            using var document = JsonDocument.Parse(text);
            if (document.RootElement is { ValueKind: JsonValueKind.Object } root && NameOf(root) == JournalExport.Name)
            {
                return Export(root);
            }
        }
        catch (JsonException fault) when (!IsJournal(text))
        {
            return text.Contains(JournalExport.Name, StringComparison.Ordinal)
                ? new ImportRead.Refused("torn", (int)(fault.LineNumber ?? 0) + 1)
                : new ImportRead.Refused("not-ours", 0);
        }
        catch (JsonException)
        {
            // Lines of JSON are no JSON document: they are read as a journal.
        }

        return IsJournal(text)
            ? new ImportRead.Read(JournalFormat.ReadFile(text))
            : new ImportRead.Refused("not-ours", 0);
    }

    /// <summary>Adds what was read to what is there.</summary>
    /// <param name="entries">The entries that are there.</param>
    /// <param name="kept">The lines that are there and not understood.</param>
    /// <param name="read">What was read.</param>
    public static ImportReport Merge(ValueList<JournalEntry> entries, ValueList<JournalLine> kept, JournalReading read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var ids = entries.Select(entry => entry.Id).ToHashSet();
        var lines = kept.Select(Identity).ToHashSet();
        var added = read.Entries.Where(entry => !ids.Contains(entry.Id)).ToValueList();
        var addedLines = read.Kept.Where(line => lines.Add(Identity(line))).ToValueList();
        return new(added, addedLines, read.Entries.Count - added.Count + read.Kept.Count - addedLines.Count);
    }

    private static string Identity(JournalLine line) =>
        line is JournalLine.FromNewerApp newer ? newer.Id.ToString() : line.Text;

    private static string? NameOf(JsonElement root) =>
        root.TryGetProperty("format", out var name) && name.ValueKind == JsonValueKind.String ? name.GetString() : null;

    private static ImportRead Export(JsonElement root)
    {
        var version =
            root.TryGetProperty("version", out var written)
            && written.ValueKind == JsonValueKind.Number
            && written.TryGetInt32(out var number)
                ? number
                : 0;
        if (version > JournalExport.Version)
        {
            return new ImportRead.Refused("too-new", version);
        }

        return version < 1 || !root.TryGetProperty("entries", out _)
            ? new ImportRead.Refused("not-ours", 0)
            : new ImportRead.Read(
                JournalFormat.ReadLines([
                    .. Lines(root, "entries"),
                    .. Lines(root, "fromNewerApp"),
                    .. Lines(root, "unreadable"),
                ])
            );
    }

    private static List<string> Lines(JsonElement root, string name) =>
        root.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().SelectMany(LinesOf).ToList()
            : [];

    // A line that is not understood stands there as text, all others as what they are; another program may have spread them over several lines.
    private static string[] LinesOf(JsonElement item)
    {
        if (item.ValueKind == JsonValueKind.String)
        {
            return item.GetString()!.Split('\n');
        }

        var text = item.GetRawText();
        if (!text.Contains('\n', StringComparison.Ordinal))
        {
            return [text];
        }

        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes))
        {
            item.WriteTo(writer);
        }

        return [Encoding.UTF8.GetString(bytes.WrittenSpan)];
    }

    // The first line of a journal is an entry; anything else that starts so is not ours.
    private static bool IsJournal(string text)
    {
        var first = text.Split('\n').FirstOrDefault(line => !string.IsNullOrWhiteSpace(line));
        return first is not null
            && JournalFormat.ReadLine(first.TrimEnd('\r')) is JournalLine.Understood or JournalLine.FromNewerApp;
    }
}

/// <summary>A file that was read for taking in.</summary>
public abstract record ImportRead
{
    private ImportRead() { }

    /// <summary>It is ours.</summary>
    /// <param name="Journal">What it holds.</param>
    public sealed record Read(JournalReading Journal) : ImportRead;

    /// <summary>It is refused, and nothing was taken in. The words are at <c>journal.import.{Key}</c> of the library.</summary>
    /// <param name="Key"><c>not-ours</c>, <c>torn</c> or <c>too-new</c>.</param>
    /// <param name="Number">The line near which it is damaged, or its version; else 0.</param>
    public sealed record Refused(string Key, int Number) : ImportRead
    {
        /// <summary>The sentence.</summary>
        /// <param name="words">The library's words.</param>
        public string Say(Words words)
        {
            ArgumentNullException.ThrowIfNull(words);
            return words.Say(
                $"journal.import.{Key}",
                ("number", Number.ToString(CultureInfo.InvariantCulture)),
                ("known", JournalExport.Version.ToString(CultureInfo.InvariantCulture))
            );
        }
    }
}

/// <summary>What taking in a file did.</summary>
/// <param name="Added">Entries that are new here.</param>
/// <param name="AddedLines">Lines that are new here and not understood; they are kept.</param>
/// <param name="AlreadyThere">How many were there already, and stay as they are.</param>
public sealed record ImportReport(ValueList<JournalEntry> Added, ValueList<JournalLine> AddedLines, int AlreadyThere);

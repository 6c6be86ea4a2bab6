using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Holdfast.Domain.Journal;

namespace Holdfast.Formats.Journal;

/// <summary>The journal as lines of JSON, one event each (docs/formats/journal.md). A shape that was ever written is read for ever.</summary>
public static class JournalFormat
{
    /// <summary>The version that is written. It rises whenever the shape of any kind changes, and each version has a step to the next.</summary>
    public const int Version = 1;

    // A person reads this file too. It is never put into a page as it stands.
    private static readonly JsonWriterOptions Layout = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly LineReader Lines = new(Version, UpgradeSteps.All);

    /// <summary>One entry as one line, without a line end.</summary>
    /// <param name="entry">The entry.</param>
    public static string Write(JournalEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, Layout))
        {
            writer.WriteStartObject();
            writer.WriteNumber("v", Version);
            writer.WriteString("id", entry.Id);
            writer.WriteString("at", entry.At);
            writer.WriteString("day", Values.Day(entry.LocalDate));
            writer.WriteString("kind", Kinds.NameOf(entry.Event));
            writer.WriteStartObject("data");
            EventWriter.Write(writer, entry.Event);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    /// <summary>Reads one line. Whatever it holds, the line itself is kept.</summary>
    /// <param name="line">The line, without a line end.</param>
    public static JournalLine ReadLine(string line) => Lines.Read(line);

    /// <summary>Reads a journal as it is kept in a file.</summary>
    /// <param name="text">The whole file.</param>
    public static JournalReading ReadFile(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.Split('\n').Select(line => line.TrimEnd('\r')).ToList();
        return JournalReading.Of(lines.Select(ReadLine), endsInMiddle: lines[^1].Length > 0);
    }

    /// <summary>Reads lines that a store keeps one by one.</summary>
    /// <param name="lines">The lines, in the order in which they were written where that is known.</param>
    public static JournalReading ReadLines(IEnumerable<string> lines) =>
        JournalReading.Of(lines.Select(ReadLine), endsInMiddle: false);
}

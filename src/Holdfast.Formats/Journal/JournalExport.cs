using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Holdfast.Domain;
using Holdfast.Domain.Journal;

namespace Holdfast.Formats.Journal;

/// <summary>The whole journal as one file that can be taken in again, here or on another device (docs/formats/export.md). Nothing is left out of it.</summary>
public static class JournalExport
{
    /// <summary>What the file says it is.</summary>
    public const string Name = "holdfast.export";

    /// <summary>The version of the file around the entries; the entries have their own.</summary>
    public const int Version = 1;

    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The file as JSON in UTF-8, an entry a line.</summary>
    /// <param name="entries">The entries.</param>
    /// <param name="kept">Lines that are not understood, as <see cref="JournalReading.Kept"/> has them.</param>
    /// <param name="app">Version of the app, such as <c>0.1.0</c>.</param>
    /// <param name="exportedAt">The moment.</param>
    public static byte[] Write(
        ValueList<JournalEntry> entries,
        ValueList<JournalLine> kept,
        string app,
        DateTimeOffset exportedAt
    )
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, Layout))
        {
            writer.WriteStartObject();
            writer.WriteString("format", Name);
            writer.WriteNumber("version", Version);
            writer.WriteString("app", app);
            writer.WriteString("exportedAt", exportedAt);
            writer.WriteStartArray("entries");
            foreach (var entry in JournalOrder.Sort(entries))
            {
                writer.WriteRawValue(JournalFormat.Write(entry));
            }

            writer.WriteEndArray();
            writer.WriteStartArray("fromNewerApp");
            foreach (var line in kept.OfType<JournalLine.FromNewerApp>())
            {
                writer.WriteRawValue(line.Text);
            }

            writer.WriteEndArray();
            writer.WriteStartArray("unreadable");
            foreach (var line in kept.OfType<JournalLine.Damaged>())
            {
                writer.WriteStringValue(line.Text);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        bytes.Write("\n"u8);
        return bytes.WrittenSpan.ToArray();
    }
}

using System.Text;
using System.Text.Json;
using Holdfast.Client;
using Holdfast.Domain;
using Holdfast.Domain.Journal;
using Holdfast.Domain.Timeline;
using Holdfast.Formats.Journal;

namespace Holdfast.Web;

/// <summary>Lists as JavaScript takes them: JSON, written without reflection.</summary>
internal static class Lists
{
    /// <summary>Entries as <c>id</c> and <c>line</c>.</summary>
    internal static string Of(ValueList<JournalEntry> entries) =>
        Json(
            entries,
            static (json, entry) =>
            {
                json.WriteString("id", entry.Id);
                json.WriteString("line", JournalFormat.Write(entry));
            }
        );

    /// <summary>Lines that are not understood as <c>id</c> and <c>line</c>.</summary>
    internal static string Of(ValueList<KeptLine> lines) =>
        Json(
            lines,
            static (json, line) =>
            {
                json.WriteString("id", line.Id);
                json.WriteString("line", line.Text);
            }
        );

    /// <summary>Tones as <c>in</c> and <c>name</c>.</summary>
    internal static string Of(ValueList<ScheduledTone> tones) =>
        Json(
            tones,
            static (json, tone) =>
            {
                json.WriteNumber("in", tone.AfterMilliseconds);
                json.WriteString("name", tone.Name);
            }
        );

    /// <summary>Voices as JavaScript lists them.</summary>
    internal static ValueList<Voice> VoicesOf(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document
            .RootElement.EnumerateArray()
            .Select(voice => new Voice(
                voice.GetProperty("id").GetString() ?? "",
                voice.GetProperty("name").GetString() ?? "",
                voice.GetProperty("accent").GetString() ?? "",
                voice.GetProperty("local").GetBoolean()
            ))
            .ToValueList();
    }

    /// <summary>The moments of a timeline at which something begins: each segment, each cue, and the end.</summary>
    internal static string MomentsOf(SessionTimeline timeline) =>
        $"[{string.Join(
            ',',
            timeline.Segments.Select(segment => segment.Start)
                .Concat(timeline.Cues.Select(cue => cue.At))
                .Append(timeline.TotalMilliseconds)
                .Distinct()
                .Order()
        )}]";

    private static string Json<T>(IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartArray();
            foreach (var item in items)
            {
                json.WriteStartObject();
                write(json, item);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }
}

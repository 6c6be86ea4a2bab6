using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Holdfast.Domain.Timeline;

namespace Holdfast.Formats.Timelines;

/// <summary>Writes a session as the scripted contract has it (contract.md, <c>holdfast timeline</c>). The same session gives the same bytes.</summary>
public static class TimelineJson
{
    // The output is read by people too: an apostrophe stays an apostrophe. It is never put into a page as it stands.
    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The session as JSON in UTF-8: keys in the order of the contract, two spaces a step, a newline at the end.</summary>
    /// <param name="timeline">The session.</param>
    public static byte[] Write(SessionTimeline timeline)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, Layout))
        {
            writer.WriteStartObject();
            writer.WriteNumber("totalMilliseconds", timeline.TotalMilliseconds);
            writer.WriteStartArray("segments");
            foreach (var segment in timeline.Segments)
            {
                Write(writer, segment);
            }

            writer.WriteEndArray();
            writer.WriteStartArray("cues");
            foreach (var cue in timeline.Cues)
            {
                writer.WriteStartObject();
                writer.WriteNumber("at", cue.At);
                writer.WriteString("kind", Name(cue.Kind));
                writer.WriteString("text", cue.Text);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        bytes.Write("\n"u8);
        return bytes.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, Segment segment)
    {
        writer.WriteStartObject();
        writer.WriteString("kind", Name(segment.Kind));
        writer.WriteString("exercise", segment.Exercise?.Code);
        writer.WriteString("side", segment.Side is { } side ? Name(side) : null);
        if (segment.Set is { } set)
        {
            writer.WriteNumber("set", set);
        }
        else
        {
            writer.WriteNull("set");
        }

        writer.WriteNumber("start", segment.Start);
        writer.WriteNumber("length", segment.Length);
        writer.WriteEndObject();
    }

    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}

using System.Globalization;
using System.Text;
using Holdfast.Domain.Timeline;

namespace Holdfast.Domain.Tests.Timeline;

/// <summary>A session as text that a person can read and diff: a line a segment, and under it what is said, sounded and shown.</summary>
internal static class TimelineText
{
    public static string Write(SessionTimeline timeline) =>
        $"{Write(timeline, 0, timeline.Segments.Count)}{Time(timeline.TotalMilliseconds)}  in all\n";

    /// <summary>Some segments of a session.</summary>
    public static string Write(SessionTimeline timeline, int first, int count)
    {
        var text = new StringBuilder();
        for (var index = first; index < first + count; index++)
        {
            var segment = timeline.Segments[index];
            string?[] parts =
            [
                Time(segment.Start),
                segment.Kind.ToString().ToLowerInvariant(),
                segment.Exercise?.Code,
                segment.Side?.ToString().ToLowerInvariant(),
                segment.Set is { } set ? string.Create(CultureInfo.InvariantCulture, $"set {set}") : null,
                segment.Length == 0
                    ? "waits"
                    : string.Create(CultureInfo.InvariantCulture, $"{segment.Length / 1000m:0.###} s"),
            ];
            text.AppendJoin("  ", parts.Where(part => part is not null)).Append('\n');
            var last = index == timeline.Segments.Count - 1;
            foreach (
                var cue in timeline.Cues.Where(cue =>
                    cue.At >= segment.Start && (cue.At < segment.End || (last && cue.At == segment.End))
                )
            )
            {
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"       {Time(cue.At)}  {cue.Kind.ToString().ToLowerInvariant(), -4}  {cue.Text}\n"
                );
            }
        }

        return text.ToString();
    }

    /// <summary>What is said in a segment, each with the seconds since it began.</summary>
    public static IEnumerable<string> Said(SessionTimeline timeline, Segment segment) =>
        Cues(timeline, segment, CueKind.Say);

    /// <summary>What sounds in a segment, each with the seconds since it began.</summary>
    public static IEnumerable<string> Sounded(SessionTimeline timeline, Segment segment) =>
        Cues(timeline, segment, CueKind.Tone);

    private static IEnumerable<string> Cues(SessionTimeline timeline, Segment segment, CueKind kind) =>
        timeline
            .Cues.Where(cue => cue.Kind == kind && cue.At >= segment.Start && cue.At < segment.End)
            .Select(cue =>
                string.Create(CultureInfo.InvariantCulture, $"{(cue.At - segment.Start) / 1000m:0.###} {cue.Text}")
            );

    private static string Time(int milliseconds) =>
        string.Create(CultureInfo.InvariantCulture, $"{milliseconds / 60_000, 2}:{milliseconds % 60_000 / 1000m:00.0}");
}

using System.Globalization;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Timeline;

namespace Holdfast.Terminal.Screens;

/// <summary>A session as rows: when, what, how long.</summary>
internal static class TimelineScreen
{
    public static void Show(SessionTimeline timeline, Library library, Surroundings surroundings)
    {
        var words = library.Words;
        var sheet = new Sheet(surroundings);
        if (timeline.Segments.IsEmpty)
        {
            sheet.Paragraph(words["terminal.timeline.empty"]);
        }
        else
        {
            var seconds = timeline.TotalMilliseconds / 1000;
            sheet.Paragraph(
                words.Say("terminal.timeline.total", ("minutes", Text(seconds / 60)), ("seconds", Text(seconds % 60)))
            );
            sheet.Space();
            sheet.Rows(timeline.Segments.Select(segment => Row(segment, library)));
        }

        sheet.Show();
    }

    private static string[] Row(Segment segment, Library library)
    {
        var words = library.Words;
        var kind = segment is { Kind: SegmentKind.Work, Exercise: null } ? Walk(segment) : Name(segment.Kind);
        string?[] what =
        [
            segment.Exercise is { } exercise ? library[exercise].Name : null,
            segment.Side is { } side ? words[$"terminal.timeline.side.{Name(side)}"] : null,
            segment.Set is { } set ? words.Say("terminal.timeline.set", ("set", Text(set))) : null,
        ];
        return
        [
            Clock(segment.Start),
            segment.Length == 0 ? words["terminal.timeline.waits"] : Clock(segment.Length),
            words[$"terminal.timeline.kind.{kind}"],
            string.Join(", ", what.OfType<string>()),
        ];
    }

    // The walk that begins a session is done on the spot; StackLite ends with one that need not be.
    private static string Walk(Segment segment) => segment.Start == 0 ? "walk-on-the-spot" : "walk";

    private static string Clock(int milliseconds) =>
        string.Create(CultureInfo.InvariantCulture, $"{milliseconds / 60_000}:{milliseconds / 1000 % 60:00}");

    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}

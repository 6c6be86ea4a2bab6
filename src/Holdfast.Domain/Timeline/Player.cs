namespace Holdfast.Domain.Timeline;

/// <summary>Where a session stands.</summary>
/// <param name="Index">Place of the segment in the timeline.</param>
/// <param name="Segment">The segment that is being played.</param>
/// <param name="Elapsed">Milliseconds since the segment began.</param>
/// <param name="Remaining">Milliseconds until it ends; 0 for a segment that waits for the person.</param>
/// <param name="Caption">What was said last in this segment, or null.</param>
/// <param name="Shown">What is shown only, such as what comes next, or null.</param>
public sealed record PlayerPosition(
    int Index,
    Segment Segment,
    int Elapsed,
    int Remaining,
    string? Caption,
    string? Shown
);

/// <summary>Plays a timeline by computing from elapsed time; it never counts ticks.</summary>
/// <remarks>
/// Elapsed is the session's own time in milliseconds: it stands still in a pause. The gate is answered ahead of it, so it is negative
/// until then; it equals the whole length once only the log is left.
/// </remarks>
public static class Player
{
    // Older than this, words would speak of a moment that is over, and a tone would mark the wrong one. A cue that is shown stays true to the end of its segment.
    private const int SayHoldsMilliseconds = 3_000;
    private const int ToneHoldsMilliseconds = 1_000;

    /// <summary>Where the session stands.</summary>
    /// <param name="timeline">The timeline, not empty.</param>
    /// <param name="elapsed">Session time in milliseconds; negative before the gate is answered.</param>
    public static PlayerPosition At(SessionTimeline timeline, int elapsed)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        var index = 0;
        if (elapsed >= 0)
        {
            // Of two segments that begin together the later one holds: the first stood there for the person alone, as the gate does.
            index = timeline.Segments.Count - 1;
            while (timeline.Segments[index].Start > elapsed)
            {
                index--;
            }
        }

        var segment = timeline.Segments[index];
        var inside = Math.Clamp(elapsed - segment.Start, 0, segment.Length);
        return new(
            index,
            segment,
            inside,
            segment.Length - inside,
            Last(timeline, segment, elapsed, CueKind.Say),
            Last(timeline, segment, elapsed, CueKind.Show)
        );
    }

    /// <summary>The cues to carry out now: those that came due in (from, to], at most one of each kind, and only what still holds.</summary>
    /// <remarks>Cues of one kind lie at least a second apart, so a player that asks every second or oftener misses none; after a stall there is no burst.</remarks>
    /// <param name="timeline">The timeline, not empty.</param>
    /// <param name="from">Session time of the last call; one less than the position at the start and after a jump, so that its first cues are due.</param>
    /// <param name="to">Session time now.</param>
    public static ValueList<Cue> CuesDue(SessionTimeline timeline, int from, int to)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        var now = At(timeline, to).Segment;
        return timeline
            .Cues.Where(cue => cue.At > from && cue.At <= to && cue.At >= now.Start)
            .GroupBy(cue => cue.Kind)
            .Select(kind => kind.Last())
            .Where(cue =>
                cue.Kind switch
                {
                    CueKind.Say => to - cue.At <= SayHoldsMilliseconds,
                    CueKind.Tone => to - cue.At <= ToneHoldsMilliseconds,
                    _ => true,
                }
            )
            .OrderBy(cue => cue.At)
            .ToValueList();
    }

    /// <summary>Session time at which the next segment begins.</summary>
    /// <param name="timeline">The timeline, not empty.</param>
    /// <param name="elapsed">Session time now.</param>
    public static int NextSegment(SessionTimeline timeline, int elapsed) => At(timeline, elapsed).Segment.End;

    /// <summary>Session time at which the next exercise begins, with its change of position; the walk, the breathing or the log when there is none.</summary>
    /// <param name="timeline">The timeline, not empty.</param>
    /// <param name="elapsed">Session time now.</param>
    public static int NextExercise(SessionTimeline timeline, int elapsed)
    {
        var now = At(timeline, elapsed);
        var next = timeline.Segments.Skip(now.Index + 1).FirstOrDefault(each => each.Exercise != now.Segment.Exercise);
        return next?.Start ?? timeline.TotalMilliseconds;
    }

    /// <summary>Session time some way back, but not before the walk.</summary>
    /// <param name="elapsed">Session time now.</param>
    /// <param name="milliseconds">How far back; 10 s unless told otherwise.</param>
    public static int Back(int elapsed, int milliseconds = 10_000) => Math.Max(0, elapsed - milliseconds);

    /// <summary>Session time at which the present segment began.</summary>
    /// <param name="timeline">The timeline, not empty.</param>
    /// <param name="elapsed">Session time now.</param>
    public static int SegmentStart(SessionTimeline timeline, int elapsed) => At(timeline, elapsed).Segment.Start;

    private static string? Last(SessionTimeline timeline, Segment segment, int elapsed, CueKind kind) =>
        timeline.Cues.LastOrDefault(cue => cue.Kind == kind && cue.At >= segment.Start && cue.At <= elapsed)?.Text;
}

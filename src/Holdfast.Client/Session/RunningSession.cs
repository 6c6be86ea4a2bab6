using Holdfast.Domain;
using Holdfast.Domain.Planning;
using Holdfast.Domain.Timeline;

namespace Holdfast.Client;

/// <summary>A change to a running session: a cut by a stop rule, or more time. Compiling the session and changing it again gives the same timeline.</summary>
/// <param name="At">Milliseconds of the timeline at which it was made.</param>
/// <param name="Exercise">The exercise that is over for today (S01, S06); else null.</param>
/// <param name="Restriction">The restriction whose exercises are over (S04 HEADDOWN, S09 ABD); null with <paramref name="Exercise"/> null for an early, easy end, or for more time.</param>
public sealed record SessionCut(int At, ExerciseId? Exercise, Restriction? Restriction)
{
    /// <summary>True where nothing was cut, and the person took more time to get into position.</summary>
    public bool MoreTime { get; init; }
}

/// <summary>A session that is being played, paused, stopped or logged.</summary>
public sealed record RunningSession
{
    /// <summary>Id of the session.</summary>
    public required Guid Id { get; init; }

    /// <summary>When it began.</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>The focus it follows.</summary>
    public required Focus Focus { get; init; }

    /// <summary>True for the shortest form that counts.</summary>
    public required bool Minimum { get; init; }

    /// <summary>Pain ahead of it, 0-10, or null when it was not given.</summary>
    public required int? PainBefore { get; init; }

    /// <summary>What is done, in order.</summary>
    public required ValueList<PlannedExercise> Exercises { get; init; }

    /// <summary>What is played.</summary>
    public required SessionTimeline Timeline { get; init; }

    /// <summary>The shortest form that counts (clinical.md section 5), to measure against once the plan may be gone.</summary>
    internal SessionTimeline Shortest { get; init; } = SessionTimeline.Empty;

    /// <summary>Milliseconds of the timeline, as last told by the clock.</summary>
    public int Elapsed { get; init; }

    /// <summary>True while the clock stands.</summary>
    public bool Paused { get; init; }

    /// <summary>True while the clock stands because the device slept, until the person goes on.</summary>
    public bool Waited { get; init; }

    /// <summary>Milliseconds played of each segment; never more than its length, however often it was played.</summary>
    public required ValueList<int> Played { get; init; }

    /// <summary>What stop rules took out of it, in order.</summary>
    public ValueList<SessionCut> Cuts { get; init; }

    /// <summary>How often pain rose into the middle band (AMBER, 3.4); the second time it is brought to an easy end.</summary>
    public int Ambers { get; init; }

    /// <summary>The questions after Stop, or null when Stop was not pressed.</summary>
    public StopStage? Stop { get; init; }

    /// <summary>True once it is over: played to its end, or ended early. Only the log is left.</summary>
    public bool Ended { get; init; }

    /// <summary>True when it was played to its end.</summary>
    public bool Completed { get; init; }

    /// <summary>Index of the segment at <see cref="Elapsed"/>; the last one at the end; -1 when there is nothing to play.</summary>
    public int SegmentIndex
    {
        get
        {
            // The last segment that has begun: segments of no length (the gate) give way to what follows them.
            for (var index = Timeline.Segments.Count - 1; index > 0; index--)
            {
                if (Timeline.Segments[index].Start <= Elapsed)
                {
                    return index;
                }
            }

            return Timeline.Segments.Count - 1 < 0 ? -1 : 0;
        }
    }

    /// <summary>The segment at <see cref="Elapsed"/>, or null when there is nothing to play.</summary>
    public Segment? Now => SegmentIndex < 0 ? null : Timeline.Segments[SegmentIndex];

    /// <summary>The segment that follows, or null at the end.</summary>
    public Segment? Next => SegmentIndex + 1 < Timeline.Segments.Count ? Timeline.Segments[SegmentIndex + 1] : null;

    /// <summary>The words last said or shown, for the caption; null before the first.</summary>
    public string? Caption => Timeline.Cues.LastOrDefault(cue => cue.At <= Elapsed && cue.Kind != CueKind.Tone)?.Text;
}

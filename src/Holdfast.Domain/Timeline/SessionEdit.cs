using Holdfast.Domain.Exercises;
using Holdfast.Domain.Matching;
using Holdfast.Domain.Planning;

namespace Holdfast.Domain.Timeline;

/// <summary>Changes what is left of a session. What has been played stays as it was, at the same times and places in the list.</summary>
public static class SessionEdit
{
    /// <summary>The session without an exercise from now on (S01, S06). A hold of it that is running ends here, with its exit announced first.</summary>
    /// <param name="timeline">The timeline, not empty.</param>
    /// <param name="elapsed">Session time in milliseconds.</param>
    /// <param name="exercise">The exercise to take out.</param>
    /// <param name="library">The library that knows how to come out of it.</param>
    public static SessionTimeline Without(SessionTimeline timeline, int elapsed, ExerciseId exercise, Library library)
    {
        ArgumentNullException.ThrowIfNull(library);
        var now = Player.At(timeline, elapsed);
        var draft = new TimelineDraft();
        var ends = now.Segment.Exercise == exercise;
        Keep(draft, timeline, now, ends);
        if (ends)
        {
            EaseOut(draft, now.Segment, library);
        }

        for (var index = now.Index + 1; index < timeline.Segments.Count; index++)
        {
            if (timeline.Segments[index].Exercise != exercise)
            {
                Take(draft, timeline, index);
            }
        }

        return draft.Finish(library);
    }

    /// <summary>The session without every exercise that a restriction excludes, from now on (S04: HEADDOWN; S09: ABD).</summary>
    /// <param name="timeline">The timeline, not empty.</param>
    /// <param name="elapsed">Session time in milliseconds.</param>
    /// <param name="restriction">The restriction that came into force.</param>
    /// <param name="library">The library that knows what is excluded.</param>
    public static SessionTimeline Without(
        SessionTimeline timeline,
        int elapsed,
        Restriction restriction,
        Library library
    )
    {
        ArgumentNullException.ThrowIfNull(timeline);
        ArgumentNullException.ThrowIfNull(library);
        return ExcludedBy(timeline, restriction, library)
            .Aggregate(timeline, (session, exercise) => Without(session, elapsed, exercise, library));
    }

    /// <summary>The session brought to an early, easy end: the tuck drill, easy breathing and the log (AMBER for the second time).</summary>
    /// <param name="timeline">The timeline, not empty.</param>
    /// <param name="elapsed">Session time in milliseconds.</param>
    /// <param name="modifications">The restrictions in force, so that the drill is done the right way.</param>
    /// <param name="library">The library.</param>
    public static SessionTimeline FinishGently(
        SessionTimeline timeline,
        int elapsed,
        RestrictionSet modifications,
        Library library
    )
    {
        ArgumentNullException.ThrowIfNull(library);
        var now = Player.At(timeline, elapsed);
        var draft = new TimelineDraft();
        Keep(draft, timeline, now, now.Segment.Exercise is not null);
        if (now.Segment.Exercise is not null)
        {
            EaseOut(draft, now.Segment, library);
        }

        var drill = library[ExerciseId.E03];
        var changed = new ExclusionMatrix(library, modifications).Modifications(drill);
        ExerciseScript.Add(
            draft,
            library,
            new PlannedExercise(drill.Id, [], drill.Dose.Usual, changed),
            null,
            "session.last"
        );
        TimelineCompiler.Close(draft, library.Words);
        return draft.Finish(library);
    }

    /// <summary>The session with more time to get into position; the same session where nobody is on the way into one. Holds and sets are never longer than their dose.</summary>
    /// <param name="timeline">The timeline, not empty.</param>
    /// <param name="elapsed">Session time in milliseconds.</param>
    /// <param name="library">The library.</param>
    public static SessionTimeline WithMoreTime(SessionTimeline timeline, int elapsed, Library library)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        if (OnTheWay(timeline, elapsed) is not { } longer)
        {
            return timeline;
        }

        var draft = new TimelineDraft();
        for (var index = 0; index < timeline.Segments.Count; index++)
        {
            if (index == longer)
            {
                var segment = timeline.Segments[index];
                draft.Take(
                    segment,
                    Later(CuesOf(timeline, index).ToList(), segment, elapsed),
                    segment.Length + Pace.MoreTime
                );
            }
            else
            {
                Take(draft, timeline, index);
            }
        }

        return draft.Finish(library);
    }

    /// <summary>Whether <see cref="WithMoreTime"/> would give more time.</summary>
    /// <param name="timeline">The timeline, not empty.</param>
    /// <param name="elapsed">Session time in milliseconds.</param>
    public static bool HasMoreTime(SessionTimeline timeline, int elapsed) => OnTheWay(timeline, elapsed) is not null;

    // A change of side and a rest end in a countdown of their own, which has to stay at their end, with the key cue ahead of it.
    private static IEnumerable<Cue> Later(List<Cue> cues, Segment segment, int elapsed)
    {
        if (segment.Kind == SegmentKind.Move)
        {
            return cues;
        }

        var keyCue = cues.LastOrDefault(cue => cue.Kind == CueKind.Say);
        return cues.Select(cue =>
            cue.At > elapsed || cue.Text == Tones.Tick || cue == keyCue ? cue with { At = cue.At + Pace.MoreTime } : cue
        );
    }

    // The countdown waits as well: what comes ahead of it is made longer.
    private static int? OnTheWay(SessionTimeline timeline, int elapsed)
    {
        var index = Player.At(timeline, elapsed).Index;
        index -= timeline.Segments[index].Kind == SegmentKind.Prepare && index > 0 ? 1 : 0;
        return timeline.Segments[index].Kind is SegmentKind.Move or SegmentKind.Switch or SegmentKind.Rest
            ? index
            : null;
    }

    /// <summary>The exercises of a session that a restriction takes out: those with an X, those that are held for longer than it allows (C24), and under ABD every plank (S09).</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="restriction">The restriction.</param>
    /// <param name="library">The library.</param>
    public static ValueList<ExerciseId> ExcludedBy(SessionTimeline timeline, Restriction restriction, Library library)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        ArgumentNullException.ThrowIfNull(library);
        return timeline
            .Segments.Select(segment => segment.Exercise)
            .OfType<ExerciseId>()
            .Distinct()
            .Where(exercise =>
                (restriction == Restriction.Abdominal && Pace.IsPlank(exercise))
                || (
                    MatrixColumn.Cell(library[exercise], restriction) is { } cell
                    && (cell.Excluded || LongestHold(timeline, exercise) > cell.MostSeconds * Pace.Second)
                )
            )
            .ToValueList();
    }

    private static int LongestHold(SessionTimeline timeline, ExerciseId exercise) =>
        timeline
            .Segments.Where(segment => segment.Kind == SegmentKind.Hold && segment.Exercise == exercise)
            .Max(segment => (int?)segment.Length)
        ?? 0;

    // A segment that is cut keeps at least a millisecond, so that the places of what has been played hold.
    private static void Keep(TimelineDraft draft, SessionTimeline timeline, PlayerPosition now, bool cut)
    {
        for (var index = 0; index < now.Index; index++)
        {
            Take(draft, timeline, index);
        }

        draft.Take(now.Segment, CuesOf(timeline, now.Index), cut ? Math.Max(1, now.Elapsed) : now.Segment.Length);
    }

    private static void EaseOut(TimelineDraft draft, Segment left, Library library)
    {
        var exercise = library[left.Exercise!.Value];
        draft.Begin(SegmentKind.Rest, exercise.Id, left.Side, left.Set, Pace.EasingOut);
        draft.Tone(0, Tones.End);
        draft.Say(0, exercise.Exit.For(left.Side ?? Side.Centre));
    }

    private static void Take(TimelineDraft draft, SessionTimeline timeline, int index) =>
        draft.Take(timeline.Segments[index], CuesOf(timeline, index), timeline.Segments[index].Length);

    // What is shown is worked out anew; a cue at the border of two segments belongs to the later one.
    private static IEnumerable<Cue> CuesOf(SessionTimeline timeline, int index)
    {
        var segment = timeline.Segments[index];
        return timeline.Cues.Where(cue =>
            cue.Kind != CueKind.Show
            && cue.At >= segment.Start
            && (cue.At < segment.End || (segment.Length == 0 && index > 0 && cue.At == segment.Start))
        );
    }
}

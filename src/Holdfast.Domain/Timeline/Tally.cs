using Holdfast.Domain.Journal;
using Holdfast.Domain.Planning;

namespace Holdfast.Domain.Timeline;

/// <summary>Counts what was really done: pauses and skipped parts are not in it, and what was played twice counts once.</summary>
/// <remarks>Played time is kept a segment each, in milliseconds, in the order of the timeline; an empty list is nothing played yet. An edit of the session keeps the places of what has been played.</remarks>
public static class Tally
{
    /// <summary>Adds a stretch of session time that was played.</summary>
    /// <param name="timeline">The timeline that was played.</param>
    /// <param name="played">Milliseconds played of each segment so far; may be shorter or longer than the timeline after an edit.</param>
    /// <param name="from">Session time at which playing went on.</param>
    /// <param name="to">Session time now.</param>
    public static ValueList<int> Add(SessionTimeline timeline, ValueList<int> played, int from, int to)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        return timeline
            .Segments.Select(
                (segment, index) =>
                {
                    var before = index < played.Count ? played[index] : 0;
                    var inside = Math.Min(to, segment.End) - Math.Max(from, segment.Start);
                    // A segment that was cut after going back keeps what was played of it beyond the cut.
                    return Math.Max(before, Math.Min(segment.Length, before + Math.Max(0, inside)));
                }
            )
            .ToValueList();
    }

    /// <summary>What was done of each exercise, in order; exercises that were not begun are left out.</summary>
    /// <param name="timeline">The timeline that was played.</param>
    /// <param name="played">Milliseconds played of each segment.</param>
    /// <param name="contents">What was planned for the session.</param>
    public static ValueList<ExerciseDone> Done(
        SessionTimeline timeline,
        ValueList<int> played,
        ValueList<PlannedExercise> contents
    )
    {
        ArgumentNullException.ThrowIfNull(timeline);
        var times = timeline
            .Segments.Zip(played)
            .Where(pair => pair.First.Exercise is not null && pair.First.Kind is SegmentKind.Hold or SegmentKind.Work)
            .GroupBy(pair => pair.First.Exercise!.Value);
        return times
            .Select(group => new ExerciseDone(
                group.Key,
                DoseOf(group.Key, contents, group.Select(pair => pair.First)),
                Seconds(group.Where(pair => pair.First.Side is Side.Right or null)),
                Seconds(group.Where(pair => pair.First.Side == Side.Left)),
                Seconds(group.Where(pair => pair.First.Side == Side.Centre))
            ))
            .Where(done => done.SecondsInAll > 0)
            .ToValueList();
    }

    /// <summary>Whether it was enough to count: at least as much time held and worked as in the shortest form (clinical.md section 5).</summary>
    /// <param name="done">What was done.</param>
    /// <param name="minimum">The session of the shortest form.</param>
    public static bool Counts(ValueList<ExerciseDone> done, SessionTimeline minimum)
    {
        ArgumentNullException.ThrowIfNull(minimum);
        var least = minimum
            .Segments.Where(segment => segment is { Exercise: not null, Kind: SegmentKind.Hold or SegmentKind.Work })
            .Sum(segment => segment.Length);
        return least > 0 && done.Sum(each => each.SecondsInAll) * Pace.Second >= least;
    }

    // An exercise that was added to finish gently is not in the plan; its dose is what it was given.
    private static Dose DoseOf(
        ExerciseId exercise,
        ValueList<PlannedExercise> contents,
        IEnumerable<Segment> segments
    ) =>
        contents.FirstOrDefault(each => each.Exercise == exercise)?.Dose
        ?? new Dose.Repetitions(1, segments.Sum(segment => segment.Length) / (4 * Pace.Second));

    private static int Seconds(IEnumerable<(Segment Segment, int Played)> parts) =>
        (parts.Sum(part => part.Played) + (Pace.Second / 2)) / Pace.Second;
}

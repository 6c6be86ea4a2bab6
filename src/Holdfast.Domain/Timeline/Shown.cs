using System.Globalization;
using Holdfast.Domain.Exercises;

namespace Holdfast.Domain.Timeline;

/// <summary>What is shown beside what is said: how much, what to watch for, what comes next. It follows from the segments alone, so that it stays true when an exercise is taken out.</summary>
internal static class Shown
{
    /// <summary>The cues that are shown.</summary>
    /// <param name="segments">The segments of a session, whose last one is the log.</param>
    /// <param name="library">The library.</param>
    public static IEnumerable<Cue> Of(IReadOnlyList<Segment> segments, Library library)
    {
        for (var index = 0; index < segments.Count; index++)
        {
            var segment = segments[index];
            var text = segment switch
            {
                { Kind: SegmentKind.Move, Exercise: { } exercise } => HowMuch(
                    segments,
                    index,
                    library[exercise],
                    library.Words
                ),
                { Kind: SegmentKind.Prepare, Exercise: { } exercise } => Fault(library[exercise], library.Words),
                { Kind: SegmentKind.Gate or SegmentKind.Log or SegmentKind.Breathe } => null,
                _ => WhatNext(segments[index + 1], library),
            };
            if (text is not null)
            {
                yield return new(segment.Start, CueKind.Show, text);
            }

            // A rest in which a stopped exercise is left has nothing of it ahead.
            if (
                segment
                    is { Kind: SegmentKind.Switch or SegmentKind.Rest, Exercise: { } next, Length: > Pace.Countdown }
                && segments[index + 1].Exercise == next
            )
            {
                yield return new(segment.End - Pace.Countdown, CueKind.Show, Fault(library[next], library.Words));
            }
        }
    }

    private static string Fault(Exercise exercise, Words words) =>
        words.Say("session.fault", ("fault", exercise.Faults[0].Words), ("remedy", exercise.Faults[0].Remedy));

    private static string HowMuch(IReadOnlyList<Segment> segments, int from, Exercise exercise, Words words)
    {
        var turns = segments
            .Skip(from)
            .TakeWhile(segment => segment.Exercise == exercise.Id)
            .Where(segment => segment.Kind is SegmentKind.Hold or SegmentKind.Work)
            .ToList();
        if (turns.Count == 0)
        {
            return exercise.Name;
        }

        var sets = turns.Select(turn => turn.Set).Distinct().Count();
        var holds = turns[0].Kind == SegmentKind.Hold;
        var amount = words.Say(
            (holds, sets) switch
            {
                (true, 1) => "session.one-hold",
                (true, 2) => "session.two-holds",
                (true, 3) => "session.three-holds",
                (true, _) => "session.holds",
                (false, 1) => "session.one-set",
                (false, 2) => "session.two-sets",
                (false, 3) => "session.three-sets",
                _ => "session.sets",
            },
            ("count", Number(sets)),
            ("seconds", Number(turns[0].Length / Pace.Second)),
            ("repetitions", Number(turns[0].Length / Pace.Repetition(exercise)))
        );
        var places = turns.Select(turn => turn.Side).Distinct().Count();
        return places switch
        {
            1 => amount,
            2 => words.Say("session.a-side", ("amount", amount)),
            _ => words.Say("session.a-place", ("amount", amount)),
        };
    }

    private static string? WhatNext(Segment next, Library library)
    {
        var words = library.Words;
        return next switch
        {
            { Kind: SegmentKind.Move, Exercise: { } exercise } => words.Say(
                "session.then",
                ("what", library[exercise].Name)
            ),
            { Kind: SegmentKind.Move } => words["session.then-walk"],
            { Kind: SegmentKind.Breathe } => words["session.then-breathe"],
            { Kind: SegmentKind.Rest } => words["session.then-rest"],
            {
                Kind: SegmentKind.Switch or SegmentKind.Hold or SegmentKind.Work,
                Exercise: { } exercise,
                Side: { } side
            } => words[Turn(library[exercise], side)],
            { Kind: SegmentKind.Hold or SegmentKind.Work, Set: { } set } => words.Say(
                "session.then-set",
                ("set", Number(set))
            ),
            _ => null,
        };
    }

    private static string Turn(Exercise exercise, Side side) =>
        (exercise.Sides == Sides.Places, side) switch
        {
            (true, Side.Centre) => "session.then-place-centre",
            (true, Side.Right) => "session.then-place-right",
            (true, _) => "session.then-place-left",
            (_, Side.Right) => "session.then-right",
            _ => "session.then-left",
        };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

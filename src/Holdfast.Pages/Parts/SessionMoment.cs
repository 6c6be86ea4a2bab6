using Holdfast.Client;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Timeline;

namespace Holdfast.Pages.Parts;

/// <summary>A moment of a session in words.</summary>
internal sealed record SessionMoment
{
    private const int Second = 1000;

    /// <summary>The ground that tells what to do.</summary>
    public required Ground Ground { get; init; }

    /// <summary>Its name in the style sheet.</summary>
    public string GroundName =>
        Ground switch
        {
            Ground.Ready => "ready",
            Ground.Hold => "hold",
            _ => "rest",
        };

    /// <summary>The heading, which is heard only.</summary>
    public required string Title { get; init; }

    /// <summary>The exercise, or what stands in its place.</summary>
    public required string Name { get; init; }

    /// <summary>What is being done, in a word.</summary>
    public required string Doing { get; init; }

    /// <summary>The side or place, or null.</summary>
    public required string? Side { get; init; }

    /// <summary>The one cue.</summary>
    public required string Cue { get; init; }

    /// <summary>What comes next, or null.</summary>
    public required string? Next { get; init; }

    /// <summary>What a screen reader is told while it goes on: the cue, or nothing where the app's own voice says it.</summary>
    public required string Announced { get; init; }

    /// <summary>Milliseconds that one step of the number lasts: a second, or a repetition.</summary>
    public required int Each { get; init; }

    /// <summary>What the number counts, for people who hear it.</summary>
    public required string Unit { get; init; }

    public static SessionMoment Of(Model model, RunningSession session, Segment now)
    {
        var words = model.Library.Words;
        var exercise = now.Exercise is { } id ? model.Library[id] : null;
        var name = exercise?.Name ?? NameOf(words, now);
        var side = now.Side is { } known ? Say.Side(words, known) : null;
        var each = MillisecondsOf(exercise, now);
        var position = session.Timeline.Segments.Count == 0 ? null : Player.At(session.Timeline, session.Elapsed);
        var cue = session.Waited
            ? words["player.waited"]
            : position?.Caption ?? session.Caption ?? FirstCue(exercise, now) ?? name;
        var shown = position?.Shown ?? NextOf(model, session);
        return new()
        {
            Ground = now.Kind switch
            {
                SegmentKind.Prepare => Ground.Ready,
                SegmentKind.Hold or SegmentKind.Work => Ground.Hold,
                _ => Ground.Rest,
            },
            Title = words.Say("player.title", ("exercise", name)),
            Name = name,
            Doing = words[DoingKey(now)],
            Side = side,
            Cue = cue,
            Next = shown == cue ? null : shown,
            Announced = model.SpeaksItself ? "" : Said(model, session) ?? cue,
            Each = each,
            Unit = words[each == Second ? "player.seconds-left" : "player.repetitions-left"],
        };
    }

    // The same words that a voice of the app's own would say, each once.
    private static string? Said(Model model, RunningSession session) =>
        session
            .Timeline.Cues.LastOrDefault(cue =>
                cue.Kind == CueKind.Say && cue.At <= session.Elapsed && !(model.Settings.FewWords && cue.IsDetail)
            )
            ?.Text;

    private static string? FirstCue(Exercise? exercise, Segment now) =>
        exercise is { Cues.IsEmpty: false } known ? known.Cues[0].For(now.Side ?? Domain.Side.Right) : null;

    private static int MillisecondsOf(Exercise? exercise, Segment now) =>
        now.Kind == SegmentKind.Work && exercise is { Dose.SecondsPerRepetition: > 0 and var seconds }
            ? seconds * Second
            : Second;

    private static string? NextOf(Model model, RunningSession session)
    {
        var words = model.Library.Words;
        var next = session
            .Timeline.Segments.Skip(session.SegmentIndex + 1)
            .FirstOrDefault(each =>
                each.Kind is SegmentKind.Hold or SegmentKind.Work or SegmentKind.Breathe or SegmentKind.Log
            );
        if (next is null)
        {
            return null;
        }

        var name = next.Exercise is { } id ? model.Library[id].Name : NameOf(words, next);
        return next.Side is { } side && next.Exercise == session.Now?.Exercise
            ? words.Say("player.next", ("what", Say.InSentence(words, side)))
            : words.Say("player.next", ("what", name));
    }

    private static string NameOf(Words words, Segment segment) =>
        segment.Kind switch
        {
            SegmentKind.Breathe => words["player.breathing"],
            SegmentKind.Log => words["player.then-log"],
            SegmentKind.Work => words[Routine.WalkKey(segment.Length)],
            _ => words["player.session"],
        };

    private static string DoingKey(Segment segment) =>
        segment.Kind switch
        {
            SegmentKind.Prepare => "player.ready",
            SegmentKind.Hold => "player.hold",
            SegmentKind.Work => segment.Exercise is null ? "player.walk" : "player.move",
            SegmentKind.Switch or SegmentKind.Move => "player.change",
            SegmentKind.Breathe => "player.breathe",
            _ => "player.rest",
        };
}

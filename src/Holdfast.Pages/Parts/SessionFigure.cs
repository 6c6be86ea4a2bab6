using Holdfast.Client;
using Holdfast.Domain;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Poses;
using Holdfast.Domain.Timeline;
using Holdfast.Figures.Motion;
using Holdfast.Pages.Markup;

namespace Holdfast.Pages.Parts;

/// <summary>
/// The figure of a moment of a session. On the way to an exercise it shows what comes; ready, it stands at the start; a hold goes in and stays;
/// repetitions go in and out at their own pace; a change of sides comes out of the hold and turns over.
/// </summary>
/// <remarks>
/// The player moves it: <c>data-motion</c> and <c>data-from</c> say since when it moves, <c>data-still</c> at which millisecond it stands for
/// people who want no motion. <c>data-live</c> keeps a patch of the page from touching what moves.
/// </remarks>
internal static class SessionFigure
{
    /// <summary>How long a figure takes to turn over, and how long it rests ahead of that.</summary>
    private const int Turn = 1200;

    private const int Pause = 400;

    /// <summary>A repetition of an exercise that names no pace of its own; the timeline allows it as much.</summary>
    private const int UsualRepetition = 4000;

    /// <summary>Rounds of the demonstration while a person changes position.</summary>
    private const int Rounds = 3;

    /// <summary>The figure, and whether it lies.</summary>
    public static (Html Figure, bool Lies) Of(Model model, RunningSession session, Segment now)
    {
        var shown =
            now.Exercise is null || now.Kind is SegmentKind.Switch or SegmentKind.Move
                ? session
                    .Timeline.Segments.Skip(session.SegmentIndex)
                    .FirstOrDefault(each => each.Kind is SegmentKind.Hold or SegmentKind.Work)
                : now;
        if (
            now.Kind == SegmentKind.Breathe
            || shown?.Exercise is not { } id
            || (now.Exercise is null && now.Kind == SegmentKind.Work)
        )
        {
            return (Kelp.Drawing, false);
        }

        var exercise = model.Library[id];
        var figure = new Figure(model, exercise, shown.Side ?? Side.Right, now);
        return (exercise.Poses is null ? Html.Empty : figure.For(Before(session)), Picture.Lies(exercise));
    }

    /// <summary>What was done last, for a change of sides.</summary>
    private static Segment? Before(RunningSession session) =>
        session.SegmentIndex > 0 ? session.Timeline.Segments[session.SegmentIndex - 1] : null;

    private sealed class Figure(Model model, Exercise exercise, Side side, Segment now)
    {
        private readonly Library library = model.Library;

        private readonly Appearance appearance = model.Settings.Appearance;

        public Html For(Segment? before) =>
            now.Kind switch
            {
                SegmentKind.Hold => Moving(side, MotionRhythm.In, "in", Html.Empty),
                SegmentKind.Work => Moving(side, MotionRhythm.Repetitions(Repetition), "each", Html.Empty),
                SegmentKind.Switch when IsOfThis(before) && before!.Side is { } last => Change(last, before.Kind),
                SegmentKind.Rest when IsOfThis(before) && before!.Kind == SegmentKind.Hold => Moving(
                    side,
                    MotionRhythm.Out,
                    "out",
                    Pair
                ),
                SegmentKind.Move when now.Length > 0 => Moving(
                    side,
                    MotionRhythm.Demonstration(now.Length / Rounds),
                    "shown",
                    Pair
                ),
                _ => Html.Of(
                    $"<div class=\"moving\" data-key=\"{Key("ready")}\">{Still(MotionEnd.Start, "ready")}</div>{Pair}"
                ),
            };

        private int Repetition =>
            exercise.Dose.SecondsPerRepetition is > 0 and var seconds ? seconds * 1000 : UsualRepetition;

        /// <summary>For people who want no motion: both ends side by side, while there is nothing to hold yet.</summary>
        private Html Pair =>
            Html.Of(
                $"<div class=\"pair\" data-key=\"{Key("pair")}\" data-live=\"{Key("pair")}\">{Still(MotionEnd.Start, "from")}{Still(MotionEnd.Hold, "to")}</div>"
            );

        private bool IsOfThis(Segment? segment) =>
            segment is { Kind: SegmentKind.Hold or SegmentKind.Work } && segment.Exercise == exercise.Id;

        /// <summary>Comes out of the side that was held, then turns over to the other. In child's pose nobody comes up between the places.</summary>
        private Html Change(Side last, SegmentKind kind)
        {
            if (exercise.Sides == Sides.Places)
            {
                return last == Side.Centre ? Fade(last) : Moving(last, MotionRhythm.Out, "out", Pair);
            }

            if (kind != SegmentKind.Hold)
            {
                var start = MovingPicture.Still(
                    library,
                    appearance,
                    exercise,
                    last,
                    MotionEnd.Start,
                    Id(last, "ready")
                );
                return Html.Of(
                    $"<div class=\"moving\" data-key=\"{Key("turn")}\" data-live=\"{Key("turn")}\">{Turning(start, now.Start)}</div>{Pair}"
                );
            }

            var way = MovingPicture.Of(
                library,
                appearance,
                exercise,
                last,
                MotionRhythm.Out,
                Id(last, $"out{MotionRhythm.Out.Length}")
            );
            return Wrapped(Turning(way, now.Start + MotionRhythm.Out.Length), MotionRhythm.Out, "turn", Pair);
        }

        /// <summary>The middle place is seen from the side and a reach from above: one picture gives way to the other.</summary>
        private Html Fade(Side last)
        {
            var hold = MovingPicture.Still(library, appearance, exercise, last, MotionEnd.Hold, Id(last, "to"));
            var (begin, end) = (now.Start + Pause, now.Start + Pause + Turn);
            return Html.Of(
                $"<div class=\"moving\" data-key=\"{Key("change")}\" data-live=\"{Key("change")}\"><div class=\"turning\" data-fade=\"out\" data-begin=\"{begin}\" data-end=\"{end}\">{hold}</div><div class=\"turning\" data-fade=\"in\" data-begin=\"{begin}\" data-end=\"{end}\">{Still(MotionEnd.Start, "ready")}</div></div>{Pair}"
            );
        }

        /// <summary>A side view turns about its upright, one from above about the spine.</summary>
        private Html Turning(Html picture, int after)
        {
            var way = exercise.Poses!.Hold is Pose.FromAbove ? "down" : "across";
            var begin = after + Pause;
            return Html.Of(
                $"<div class=\"turning\" data-turn=\"{way}\" data-begin=\"{begin}\" data-end=\"{begin + Turn}\">{picture}</div>"
            );
        }

        private Html Moving(Side which, MotionRhythm rhythm, string name, Html pair) =>
            Wrapped(
                MovingPicture.Of(library, appearance, exercise, which, rhythm, Id(which, $"{name}{rhythm.Length}")),
                rhythm,
                name,
                pair
            );

        private Html Wrapped(Html picture, MotionRhythm rhythm, string name, Html pair)
        {
            var still = rhythm.Stops.First(stop => stop.End == rhythm.Still && stop.At > 0).At;
            return Html.Of(
                $"<div class=\"{(pair.IsEmpty ? "moving alone" : "moving")}\" data-key=\"{Key(name)}\" data-live=\"{Key(name)}\" data-motion data-from=\"{now.Start}\" data-still=\"{still}\">{picture}</div>{pair}"
            );
        }

        private Html Still(MotionEnd end, string name) =>
            MovingPicture.Still(library, appearance, exercise, side, end, Id(side, name));

        private string Id(Side which, string name) => $"figure-{exercise.Id}-{(int)which}-{name}";

        private string Key(string name) => $"{name}-{exercise.Id}-{(int)side}-{now.Start}";
    }
}

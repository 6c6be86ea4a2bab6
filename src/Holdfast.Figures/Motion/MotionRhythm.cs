using System.Diagnostics.Contracts;
using Holdfast.Domain;

namespace Holdfast.Figures.Motion;

/// <summary>When a figure is where: it rests or moves, slow at both ends, from one stop to the next.</summary>
/// <param name="Stops">Stops in order of time, the first at 0; each is either the start or the hold.</param>
/// <param name="Repeats">Whether it begins again at the end; otherwise it stays as it is at the last stop.</param>
/// <param name="Still">What a person sees who wants no motion.</param>
public sealed record MotionRhythm(ValueList<MotionStop> Stops, bool Repeats, MotionEnd Still)
{
    /// <summary>How long the way into a hold or out of it takes: slow enough to follow.</summary>
    public const int WayMilliseconds = 2400;

    /// <summary>Into the hold, and there it stays.</summary>
    public static MotionRhythm In { get; } =
        new([new(0, MotionEnd.Start), new(WayMilliseconds, MotionEnd.Hold)], Repeats: false, MotionEnd.Hold);

    /// <summary>Out of the hold.</summary>
    public static MotionRhythm Out { get; } =
        new([new(0, MotionEnd.Hold), new(WayMilliseconds, MotionEnd.Start)], Repeats: false, MotionEnd.Start);

    /// <summary>How long one round lasts, in milliseconds.</summary>
    public int Length => Stops[^1].At;

    /// <summary>One repetition after the other.</summary>
    /// <param name="milliseconds">How long one lasts.</param>
    [Pure]
    public static MotionRhythm Repetitions(int milliseconds) =>
        Rounds(milliseconds, inFrom: 0, inTo: .38, outFrom: .58, outTo: .96);

    /// <summary>Shows a movement before it is done: from the start into the hold and back, with time to look at both.</summary>
    /// <param name="milliseconds">How long one round lasts.</param>
    [Pure]
    public static MotionRhythm Demonstration(int milliseconds) =>
        Rounds(milliseconds, inFrom: .15, inTo: .5, outFrom: .7, outTo: 1);

    private static MotionRhythm Rounds(int milliseconds, double inFrom, double inTo, double outFrom, double outTo)
    {
        List<MotionStop> stops = [new(0, MotionEnd.Start)];
        foreach (
            var (share, end) in new[]
            {
                (inFrom, MotionEnd.Start),
                (inTo, MotionEnd.Hold),
                (outFrom, MotionEnd.Hold),
                (outTo, MotionEnd.Start),
                (1, MotionEnd.Start),
            }
        )
        {
            var at = (int)(share * milliseconds);
            if (at > stops[^1].At)
            {
                stops.Add(new(at, end));
            }
        }

        return new(stops.ToValueList(), Repeats: true, MotionEnd.Hold);
    }
}

/// <summary>A moment at which a figure is at one end of its way.</summary>
/// <param name="At">Milliseconds from the beginning.</param>
/// <param name="End">Where it is.</param>
public readonly record struct MotionStop(int At, MotionEnd End);

/// <summary>The ends of a way.</summary>
public enum MotionEnd
{
    /// <summary>How it begins.</summary>
    Start,

    /// <summary>The posture that is held.</summary>
    Hold,
}

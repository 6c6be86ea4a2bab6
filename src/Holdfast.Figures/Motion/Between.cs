using System.Diagnostics;
using Holdfast.Domain;

namespace Holdfast.Figures.Motion;

/// <summary>What is seen between two key frames: every point goes straight from one to the next, as a browser moves it.</summary>
public static class Between
{
    /// <summary>A layer as it is seen after a share of the way.</summary>
    /// <param name="motion">The motion.</param>
    /// <param name="layer">Which of its layers.</param>
    /// <param name="share">How far on the way, from 0 to 1.</param>
    public static Drawing KeyFrames(FigureMotion motion, int layer, double share)
    {
        ArgumentNullException.ThrowIfNull(motion);
        var (shares, frames) = (motion.Shares, motion.Layers[layer].Frames);
        var next = 1;
        while (next < shares.Count - 1 && shares[next] < share)
        {
            next++;
        }

        var between = (share - shares[next - 1]) / (shares[next] - shares[next - 1]);
        var (before, after) = (frames[next - 1], frames[next]);
        return before with { Shapes = before.Shapes.Zip(after.Shapes, (a, b) => Of(a, b, between)).ToValueList() };
    }

    private static Shape Of(Shape from, Shape to, double share) =>
        (from, to) switch
        {
            (Shape.Fill a, Shape.Fill b) => a with { Outline = Of(a.Outline, b.Outline, share) },
            (Shape.Arrow a, Shape.Arrow b) => new Shape.Arrow(Of(a.Shaft, b.Shaft, share), Of(a.Head, b.Head, share)),
            (Shape.Glow a, Shape.Glow b) => a with
            {
                X = Of(a.X, b.X, share),
                Y = Of(a.Y, b.Y, share),
                Turn = Of(a.Turn, b.Turn, share),
            },
            _ => throw new UnreachableException($"{from.GetType().Name} cannot become {to.GetType().Name}."),
        };

    private static Outline Of(Outline first, Outline second, double share) =>
        new(
            first
                .Curves.Zip(
                    second.Curves,
                    (a, b) => a with { Numbers = a.Numbers.Zip(b.Numbers, (x, y) => Of(x, y, share)).ToValueList() }
                )
                .ToValueList()
        );

    private static int Of(int from, int to, double share) =>
        (int)Math.Round(Mix.Of(from, to, share), MidpointRounding.AwayFromZero);
}

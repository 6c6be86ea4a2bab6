using System.Diagnostics.Contracts;
using Holdfast.Domain;
using Holdfast.Domain.Poses;

namespace Holdfast.Figures.Motion;

/// <summary>A person who goes from a start into a hold, as a handful of key frames that a browser can fill in between.</summary>
/// <param name="Layers">One, or two of which the second takes over from the first where both ends cannot be drawn alike.</param>
/// <param name="Shares">How far on the way each key frame lies, from 0 to 1; the frames of all layers share them.</param>
/// <param name="Bounds">The box around all frames.</param>
public sealed record FigureMotion(ValueList<MotionLayer> Layers, ValueList<double> Shares, Bounds Bounds)
{
    /// <summary>The way into the hold of an exercise.</summary>
    /// <param name="poses">The postures of the exercise.</param>
    /// <param name="build">How broad the body is.</param>
    /// <param name="side">The side that works; left is the mirror image.</param>
    [Pure]
    public static FigureMotion Of(ExercisePoses poses, BodyBuild build, Side side = Side.Right)
    {
        ArgumentNullException.ThrowIfNull(poses);
        ArgumentNullException.ThrowIfNull(build);
        var (start, hold) = (poses.Of(PosePhase.Start, side), poses.Of(PosePhase.Hold, side));
        var motion = (start, hold) switch
        {
            (Pose.FromTheSide from, Pose.FromTheSide to) => SideMotion.Of(from, to, build),
            (Pose.FromAbove from, Pose.FromAbove to) => AboveMotion.Of(from, to, build),
            _ => Dissolve(FigureDrawing.Of(start, build), FigureDrawing.Of(hold, build)),
        };
        return ExercisePoses.IsMirrored(side)
            ? motion.Mirrored(hold is Pose.FromAbove ? Mirror.TopForBottom : Mirror.LeftForRight)
            : motion;
    }

    /// <summary>One picture gives way to another: for postures that no drawn way joins, such as a side view and one from above.</summary>
    /// <param name="from">What is seen first.</param>
    /// <param name="to">What is seen last.</param>
    [Pure]
    public static FigureMotion Dissolve(Drawing from, Drawing to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        return new(
            [new([from, from], LayerFade.Out), new([to, to], LayerFade.In)],
            [0, 1],
            from.Bounds.With(to.Bounds)
        );
    }

    /// <summary>One end as a drawing of its own: at the start nothing of the hold's warm spot and arrow is seen.</summary>
    /// <param name="end">Which end.</param>
    [Pure]
    public Drawing At(MotionEnd end) =>
        end == MotionEnd.Hold
            ? Layers[^1].Frames[^1]
            : Layers[0].Frames[0] with
            {
                Shapes = Layers[0].Frames[0].Shapes.Where(shape => shape is Shape.Fill).ToValueList(),
            };

    /// <summary>The mirror image.</summary>
    /// <param name="mirror">What is turned over.</param>
    [Pure]
    public FigureMotion Mirrored(Mirror mirror) =>
        new(
            Layers
                .Select(layer =>
                    layer with
                    {
                        Frames = layer.Frames.Select(frame => frame.Mirrored(mirror)).ToValueList(),
                    }
                )
                .ToValueList(),
            Shares,
            Bounds.Mirrored(mirror)
        );
}

/// <summary>The key frames of one drawing. All have the same shapes in the same order, and each outline the same curves with as many points.</summary>
/// <param name="Frames">The key frames.</param>
/// <param name="Fade">Whether the layer comes or goes on the way.</param>
public sealed record MotionLayer(ValueList<Drawing> Frames, LayerFade Fade = LayerFade.Stays)
{
    /// <summary>A layer of key frames whose warm spot turns the short way: half a turn looks the same, and would spin it.</summary>
    internal static MotionLayer Of(IReadOnlyList<Drawing> frames, LayerFade fade = LayerFade.Stays)
    {
        var turned = new Drawing[frames.Count];
        var turn = 0;
        for (var i = frames.Count - 1; i >= 0; i--)
        {
            var known = i < frames.Count - 1;
            turned[i] = frames[i] with
            {
                Shapes = frames[i]
                    .Shapes.Select(shape => shape is Shape.Glow glow ? glow with { Turn = Short(glow.Turn) } : shape)
                    .ToValueList(),
            };

            int Short(int own) => turn = known ? turn + (int)Math.IEEERemainder(own - turn, 180) : own;
        }

        return new(turned.ToValueList(), fade);
    }
}

/// <summary>Whether a layer is seen all along.</summary>
public enum LayerFade
{
    /// <summary>From the start to the hold.</summary>
    Stays,

    /// <summary>At the start only.</summary>
    Out,

    /// <summary>In the hold only.</summary>
    In,
}

using Holdfast.Domain;
using Holdfast.Domain.Poses;

namespace Holdfast.Figures.Motion;

/// <summary>The key frames of a way seen from above.</summary>
/// <remarks>
/// Where something is seen in another manner at the other end, such as a face that becomes a profile, both manners are drawn all along the way and the second takes over.
/// </remarks>
internal static class AboveMotion
{
    public static FigureMotion Of(Pose.FromAbove start, Pose.FromAbove hold, BodyBuild build)
    {
        var like = AboveWay.Like(hold, start);
        var shares = KeyFrames.Of(AboveWay.LargestTurn(start, hold));
        var alike = like == start;
        ValueList<MotionLayer> layers = alike
            ? [LayerOf(start, hold, hold, LayerFade.Stays)]
            : [LayerOf(start, hold, start, LayerFade.Out), LayerOf(start, hold, hold, LayerFade.In)];
        var bounds = layers[0].Frames[0].Bounds;
        foreach (var layer in layers)
        {
            foreach (var frame in layer.Frames)
            {
                bounds = bounds.With(frame.Bounds);
            }
        }

        return new(layers, shares.ToValueList(), bounds);

        MotionLayer LayerOf(Pose.FromAbove from, Pose.FromAbove to, Pose.FromAbove manner, LayerFade fade) =>
            MotionLayer.Of(
                [.. shares.Select(share => AboveDrawing.Of(AboveWay.At(from, to, manner, share), build))],
                fade
            );
    }
}

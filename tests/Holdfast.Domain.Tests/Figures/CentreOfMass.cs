using Holdfast.Figures.Joints;

namespace Holdfast.Domain.Tests.Figures;

/// <summary>Centre of mass of a body from the mass shares of its segments, each at its middle (Winter).</summary>
internal static class CentreOfMass
{
    public static Vector Of(Skeleton body)
    {
        ReadOnlySpan<(double Share, Vector Middle)> parts =
        [
            (.081, body.Head.At(0, .06)),
            (.497, body.Spine.Point(.5)),
            (.028, Middle(body.NearArm.Shoulder, body.NearArm.Elbow)),
            (.028, Middle(body.FarArm.Shoulder, body.FarArm.Elbow)),
            (.022, body.NearArm.Wrist),
            (.022, body.FarArm.Wrist),
            (.100, Middle(body.Near.Hip, body.Near.Knee)),
            (.100, Middle(body.Far.Hip, body.Far.Knee)),
            (.0465, Middle(body.Near.Knee, body.Near.Ankle)),
            (.0465, Middle(body.Far.Knee, body.Far.Ankle)),
            (.0145, body.Near.Ankle + new Vector(.03, -.02)),
            (.0145, body.Far.Ankle + new Vector(.03, -.02)),
        ];
        var (sum, centre) = (0d, default(Vector));
        foreach (var (share, middle) in parts)
        {
            sum += share;
            centre += share * middle;
        }

        return (1 / sum) * centre;
    }

    private static Vector Middle(Vector a, Vector b) => .5 * (a + b);
}

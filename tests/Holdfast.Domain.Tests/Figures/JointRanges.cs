using Holdfast.Figures.Joints;

namespace Holdfast.Domain.Tests.Figures;

/// <summary>
/// How far joints go, in degrees: the ranges of motion of the American Academy of Orthopaedic Surgeons (1965, 1994), widened where body weight
/// or the floor pushes a joint on (docs/figures/index.md names each).
/// </summary>
internal static class JointRanges
{
    public static IEnumerable<(string Name, double Angle, (double Least, double Most) Range)> Of(Skeleton body)
    {
        var trunk = (body.Shoulder - body.Hip).Direction;
        foreach (var (side, leg, arm) in new[] { ("near", body.Near, body.NearArm), ("far", body.Far, body.FarArm) })
        {
            yield return ($"{side} hip", Turn(leg.Thigh - trunk - 180), (-20, 165));
            yield return ($"{side} knee", Turn(leg.Thigh - leg.Shank), (-1e-6, 160));
            yield return ($"{side} ankle", Turn(leg.Foot - leg.Shank - 90), (-90, 35));
            yield return ($"{side} shoulder", Past(Turn(arm.UpperArm - trunk - 180)), (-85, 180));
            yield return ($"{side} elbow", Turn(arm.Forearm - arm.UpperArm), (-1, 155));
            yield return ($"{side} wrist", Turn(arm.Hand - arm.Forearm), (-95, 90));
            yield return ($"{side} toes", leg.Toes, (0, 90));
        }

        yield return ("spine", body.Spine.Tangent(0) - body.Spine.Tangent(1), (-25, 80));
    }

    private static double Turn(double angle) => Math.IEEERemainder(angle, 360);

    private static double Past(double shoulder) => shoulder < -90 ? shoulder + 360 : shoulder;
}

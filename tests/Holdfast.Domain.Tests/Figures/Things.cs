using Holdfast.Domain.Poses;
using Holdfast.Figures.Joints;
using Holdfast.Figures.Motion;

namespace Holdfast.Domain.Tests.Figures;

/// <summary>The solid parts of things, and what of a body would be inside them.</summary>
internal static class Things
{
    /// <summary>Flesh and cushions give way a little, and a joint lies inside its limb.</summary>
    private const double Give = .01;

    /// <summary>Thickness of a seat and of a table's top.</summary>
    private const double Slab = .025;

    public static IEnumerable<(string Name, Vector Point)> Pierced(SideWay way, Skeleton body)
    {
        var seated = way.Hold.Contacts.Any(contact => contact.Part == ContactPart.Seat);
        foreach (var (name, point) in Points(body))
        {
            foreach (var prop in way.Hold.Props)
            {
                if (prop.At is not { } left || !IsMet(prop.Kind, name, seated))
                {
                    continue;
                }

                var right = left + (prop.Length ?? Length(prop.Kind));
                var within = point.X > left + Give && point.X < right - Give;
                if (within && point.Y < prop.Height - Give && point.Y > prop.Height - Slab)
                {
                    yield return ($"{name} in {prop.Kind}", point);
                }
            }

            if (way.Hold.Props.Any(prop => prop.Kind == PropKind.Wall) && point.X > WallOf(way) + Give)
            {
                yield return ($"{name} in the wall", point);
            }
        }
    }

    /// <summary>The far foot stands beside the chair, and shins hang in front of a seat; a far hand lies on the counter's far plane.</summary>
    private static bool IsMet(PropKind kind, string name, bool seated) =>
        kind switch
        {
            PropKind.Chair => name.StartsWith("near", StringComparison.Ordinal),
            PropKind.Stool => seated && (name == "hip" || name.Contains("thigh", StringComparison.Ordinal)),
            PropKind.Table => name.Contains("wrist", StringComparison.Ordinal)
                || name.Contains("elbow", StringComparison.Ordinal)
                || name is "shoulder" or "head",
            _ => false,
        };

    private static double Length(PropKind kind) =>
        kind switch
        {
            PropKind.Chair => .34,
            PropKind.Stool => .27,
            _ => .42,
        };

    private static double WallOf(SideWay way) => Holdfast.Figures.PropShapes.FarthestOfForearm(way.To.NearArm);

    private static IEnumerable<(string Name, Vector Point)> Points(Skeleton body)
    {
        yield return ("hip", body.Hip);
        yield return ("shoulder", body.Shoulder);
        yield return ("head", body.Head.At(.06, .06));
        foreach (var (side, leg, arm) in new[] { ("near", body.Near, body.NearArm), ("far", body.Far, body.FarArm) })
        {
            yield return ($"{side} thigh", .5 * (leg.Hip + leg.Knee));
            yield return ($"{side} knee", leg.Knee);
            yield return ($"{side} shank", .5 * (leg.Knee + leg.Ankle));
            yield return ($"{side} ankle", leg.Ankle);
            yield return ($"{side} elbow", arm.Elbow);
            yield return ($"{side} wrist", arm.Wrist);
        }
    }
}

using Holdfast.Domain.Poses;
using Holdfast.Figures.Outlines;

namespace Holdfast.Figures.Joints;

/// <summary>The point by which a part of the body is put onto its surface, and how high over the surface that point is.</summary>
/// <param name="Point">Where the point is.</param>
/// <param name="Height">Its height over the surface when the part rests.</param>
internal readonly record struct RestingPoint(Vector Point, double Height)
{
    private const double HandOnEdge = .012;
    private const double PalmFromWrist = .048;

    /// <summary>Fingers close around a limb, so the hand lies closer than on a table.</summary>
    private const double GripOfHand = .003;

    public static RestingPoint Of(Skeleton body, Contact contact, Limb limb, BodyBuild build) =>
        Of(body, contact.Part, limb, contact.On, build);

    public static RestingPoint Of(Skeleton body, ContactPart part, Limb limb, Surface on, BodyBuild build)
    {
        var leg = body.Leg(limb);
        var arm = body.Arm(limb);
        return part switch
        {
            ContactPart.Back or ContactPart.Pelvis => new(body.Hip, BodyTable.LyingHip(build)),
            ContactPart.Seat => new(body.Hip, BodyTable.SittingHip(build)),
            ContactPart.Shoulders => new(body.Shoulder, BodyTable.LyingShoulder(build)),
            ContactPart.Head or ContactPart.Forehead => new(LowestOfHead(body.Head), 0),
            ContactPart.Knee when on == Surface.Seat => new(leg.Knee, BodyTable.KneeOnCushion(build)),
            ContactPart.Knee or ContactPart.Shin => new(leg.Knee, BodyTable.KneeOnFloor(build)),
            ContactPart.Foot => new(leg.Ankle, BodyTable.AnkleHeight),
            ContactPart.Ball => new(new(FootOutline.Ball(leg).X, FootOutline.Lowest(leg)), 0),
            ContactPart.Heel => new(new(leg.Ankle.X, FootOutline.Lowest(leg)), 0),
            ContactPart.Forearm => new(arm.Elbow, BodyTable.ElbowHeight(build)),
            ContactPart.Hand when on == Surface.Backrest => new(arm.Wrist, HandOnEdge),
            _ => new(arm.Wrist, BodyTable.WristHeight),
        };
    }

    /// <summary>Where the wrist is when the palm lies on the front of a shank, at a share of it.</summary>
    public static Vector OnShin(LegJoints leg, double share, BodyBuild build) =>
        OnFront(leg.Knee, leg.Shank, share * BodyTable.Shank, SegmentTable.Shank.Front(share) * build.Limb);

    /// <summary>Where the wrist is when the palm lies on the front of a thigh, at a share of it.</summary>
    public static Vector OnThigh(LegJoints leg, double share, BodyBuild build) =>
        OnFront(leg.Hip, leg.Thigh, share * BodyTable.Thigh, SegmentTable.Thigh.Front(share) * build.Limb);

    private static Vector OnFront(Vector joint, double direction, double along, double front) =>
        joint + Vector.Polar(along - PalmFromWrist, direction) + Vector.Polar(front + GripOfHand, direction + 90);

    public static Vector LowestOfHead(Axes head)
    {
        var lowest = new Vector(0, double.MaxValue);
        foreach (var (x, y) in HeadOutline.Skull)
        {
            lowest = Lower(lowest, head.At(x / 1000d, y / 1000d));
        }

        foreach (var (x, y) in HeadOutline.Hair)
        {
            lowest = Lower(lowest, head.At(x / 1000d, y / 1000d));
        }

        return lowest;
    }

    private static Vector Lower(Vector a, Vector b) => b.Y < a.Y ? b : a;
}

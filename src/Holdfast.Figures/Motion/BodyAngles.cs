using Holdfast.Domain.Poses;
using Holdfast.Figures.Joints;

namespace Holdfast.Figures.Motion;

/// <summary>The angles of a body in place, in degrees and without jumps of 360, so that the way between two bodies is the way between their angles.</summary>
/// <param name="Trunk">Direction from hip to shoulder.</param>
/// <param name="Curve">Bend of the spine.</param>
/// <param name="Neck">How far the head is bent forward from the trunk.</param>
/// <param name="HeadLift">How far the head rests off its neck, in shares of stature.</param>
/// <param name="NearLeg">The near leg.</param>
/// <param name="FarLeg">The far leg.</param>
/// <param name="NearArm">The near arm.</param>
/// <param name="FarArm">The far arm.</param>
internal readonly record struct BodyAngles(
    double Trunk,
    double Curve,
    double Neck,
    double HeadLift,
    LegAngles NearLeg,
    LegAngles FarLeg,
    ArmAngles NearArm,
    ArmAngles FarArm
)
{
    /// <summary>The angles of a solved body.</summary>
    public static BodyAngles Of(Skeleton body, Pose.FromTheSide pose)
    {
        var solved = (body.Shoulder - body.Hip).Direction;
        var trunk = pose.Trunk.Direction + Math.IEEERemainder(solved - pose.Trunk.Direction, 360);
        return new(
            trunk,
            pose.Trunk.Curve,
            pose.Trunk.Neck,
            body.HeadLift,
            LegAngles.Of(body.Near, trunk),
            LegAngles.Of(body.Far, trunk),
            ArmAngles.Of(body.NearArm, trunk),
            ArmAngles.Of(body.FarArm, trunk)
        );
    }

    public static BodyAngles Between(BodyAngles from, BodyAngles to, double share) =>
        new(
            Mix.Of(from.Trunk, to.Trunk, share),
            Mix.Of(from.Curve, to.Curve, share),
            Mix.Of(from.Neck, to.Neck, share),
            Mix.Of(from.HeadLift, to.HeadLift, share),
            LegAngles.Between(from.NearLeg, to.NearLeg, share),
            LegAngles.Between(from.FarLeg, to.FarLeg, share),
            ArmAngles.Between(from.NearArm, to.NearArm, share),
            ArmAngles.Between(from.FarArm, to.FarArm, share)
        );

    /// <summary>The same with the trunk turned and the limbs kept in their directions.</summary>
    public BodyAngles WithTrunk(double trunk)
    {
        var turn = trunk - Trunk;
        return this with
        {
            Trunk = trunk,
            NearLeg = NearLeg with { Hip = NearLeg.Hip - turn },
            FarLeg = FarLeg with { Hip = FarLeg.Hip - turn },
            NearArm = NearArm with { Shoulder = NearArm.Shoulder - turn },
            FarArm = FarArm with { Shoulder = FarArm.Shoulder - turn },
        };
    }

    /// <summary>A body with these angles and its hip at the origin.</summary>
    public Skeleton Extend(Skeleton like)
    {
        var shoulder = Vector.Polar(BodyTable.Trunk, Trunk);
        var spine = new SpineArc(default, Trunk, Curve, BodyTable.Trunk);
        var body = new Skeleton
        {
            Shoulder = shoulder,
            Spine = spine,
            Near = NearLeg.Extend(Trunk),
            Far = FarLeg.Extend(Trunk),
            NearArm = NearArm.Extend(Trunk, shoulder, like.NearArm.Thumb),
            FarArm = FarArm.Extend(Trunk, shoulder, like.FarArm.Thumb),
            Head = PoseSolver.HeadOf(shoulder, spine, Trunk, Neck),
        };
        body.LiftHead(HeadLift);
        return body;
    }
}

/// <summary>The angles of a leg: as in <see cref="Leg"/>.</summary>
internal readonly record struct LegAngles(double Hip, double Knee, double Ankle, double Toes)
{
    public static LegAngles Of(LegJoints leg, double trunk) =>
        new(
            Math.IEEERemainder(leg.Thigh - trunk - 180, 360),
            Math.IEEERemainder(leg.Thigh - leg.Shank, 360),
            Math.IEEERemainder(leg.Foot - leg.Shank - 90, 360),
            leg.Toes
        );

    public static LegAngles Between(LegAngles from, LegAngles to, double share) =>
        new(
            Mix.Of(from.Hip, to.Hip, share),
            Mix.Of(from.Knee, to.Knee, share),
            Mix.Of(from.Ankle, to.Ankle, share),
            Mix.Of(from.Toes, to.Toes, share)
        );

    public LegJoints Extend(double trunk)
    {
        var thigh = trunk + 180 + Hip;
        var leg = new LegJoints
        {
            Thigh = thigh,
            Shank = thigh - Knee,
            Foot = thigh - Knee + 90 + Ankle,
            Toes = Toes,
        };
        leg.Extend();
        return leg;
    }
}

/// <summary>The angles of an arm: as in <see cref="Arm"/>.</summary>
internal readonly record struct ArmAngles(double Shoulder, double Elbow, double Wrist)
{
    public static ArmAngles Of(ArmJoints arm, double trunk)
    {
        // An arm is lifted forward past the head, never behind the back: from -90 to 270.
        var shoulder = Math.IEEERemainder(arm.UpperArm - trunk - 180, 360);
        return new(
            shoulder < -90 ? shoulder + 360 : shoulder,
            Math.IEEERemainder(arm.Forearm - arm.UpperArm, 360),
            Math.IEEERemainder(arm.Hand - arm.Forearm, 360)
        );
    }

    public static ArmAngles Between(ArmAngles from, ArmAngles to, double share) =>
        new(
            Mix.Of(from.Shoulder, to.Shoulder, share),
            Mix.Of(from.Elbow, to.Elbow, share),
            Mix.Of(from.Wrist, to.Wrist, share)
        );

    public ArmJoints Extend(double trunk, Vector shoulder, ThumbSide thumb)
    {
        var upper = trunk + 180 + Shoulder;
        var arm = new ArmJoints
        {
            Shoulder = shoulder,
            UpperArm = upper,
            Forearm = upper + Elbow,
            Hand = upper + Elbow + Wrist,
            Thumb = thumb,
        };
        arm.Extend();
        return arm;
    }
}

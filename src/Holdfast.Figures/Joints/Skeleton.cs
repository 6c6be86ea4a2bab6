using Holdfast.Domain.Poses;

namespace Holdfast.Figures.Joints;

/// <summary>A body with every joint in its place.</summary>
internal sealed class Skeleton
{
    public Vector Hip { get; set; }

    public Vector Shoulder { get; set; }

    public SpineArc Spine { get; set; }

    public LegJoints Near { get; init; } = new();

    public LegJoints Far { get; init; } = new();

    public ArmJoints NearArm { get; init; } = new();

    public ArmJoints FarArm { get; init; } = new();

    /// <summary>Where the head sits; its y axis points to the crown and its x axis to the face.</summary>
    public Axes Head { get; set; }

    /// <summary>How far the head was moved off its neck to rest on its surface.</summary>
    public double HeadLift { get; set; }

    public LegJoints Leg(Limb limb) => limb == Limb.Far ? Far : Near;

    public ArmJoints Arm(Limb limb) => limb == Limb.Far ? FarArm : NearArm;

    /// <summary>Moves the head alone.</summary>
    public void LiftHead(double lift)
    {
        HeadLift += lift;
        Head = Head with { Origin = Head.Origin + new Vector(0, lift) };
    }

    /// <summary>Moves the whole body.</summary>
    public void MoveBy(Vector step)
    {
        Hip += step;
        Shoulder += step;
        Spine = Spine.MovedBy(step);
        Head = Head with { Origin = Head.Origin + step };
        Near.MoveBy(step);
        Far.MoveBy(step);
        NearArm.MoveBy(step);
        FarArm.MoveBy(step);
    }
}

/// <summary>One leg in place: joints, and directions in degrees.</summary>
internal sealed class LegJoints
{
    public Vector Hip { get; set; }

    public Vector Knee { get; set; }

    public Vector Ankle { get; set; }

    public double Thigh { get; set; }

    public double Shank { get; set; }

    public double Foot { get; set; }

    public double Toes { get; set; }

    /// <summary>A leg in the same posture somewhere else.</summary>
    public void Be(LegJoints other, Vector away)
    {
        (Hip, Knee, Ankle) = (other.Hip + away, other.Knee + away, other.Ankle + away);
        (Thigh, Shank, Foot, Toes) = (other.Thigh, other.Shank, other.Foot, other.Toes);
    }

    /// <summary>Puts knee and ankle where the directions lead.</summary>
    public void Extend()
    {
        Knee = Hip + Vector.Polar(BodyTable.Thigh, Thigh);
        Ankle = Knee + Vector.Polar(BodyTable.Shank, Shank);
    }

    /// <summary>Bends the knee so that the ankle comes to a point; the foot keeps its direction.</summary>
    public void Reach(Vector ankle)
    {
        (Thigh, Shank) = TwoBones.Reach(Hip, ankle, BodyTable.Thigh, BodyTable.Shank, 1);
        Extend();
    }

    public void MoveBy(Vector step) => (Hip, Knee, Ankle) = (Hip + step, Knee + step, Ankle + step);
}

/// <summary>One arm in place: joints, and directions in degrees.</summary>
internal sealed class ArmJoints
{
    public Vector Shoulder { get; set; }

    public Vector Elbow { get; set; }

    public Vector Wrist { get; set; }

    public double UpperArm { get; set; }

    public double Forearm { get; set; }

    public double Hand { get; set; }

    public ThumbSide Thumb { get; set; }

    /// <summary>An arm in the same posture somewhere else.</summary>
    public void Be(ArmJoints other, Vector away)
    {
        (Shoulder, Elbow, Wrist) = (other.Shoulder + away, other.Elbow + away, other.Wrist + away);
        (UpperArm, Forearm, Hand, Thumb) = (other.UpperArm, other.Forearm, other.Hand, other.Thumb);
    }

    /// <summary>Puts elbow and wrist where the directions lead.</summary>
    public void Extend()
    {
        Elbow = Shoulder + Vector.Polar(BodyTable.UpperArm, UpperArm);
        Wrist = Elbow + Vector.Polar(BodyTable.Forearm, Forearm);
    }

    /// <summary>Bends the elbow so that the wrist comes to a point; the hand keeps its direction.</summary>
    public void Reach(Vector wrist)
    {
        (UpperArm, Forearm) = TwoBones.Reach(Shoulder, wrist, BodyTable.UpperArm, BodyTable.Forearm, -1);
        Extend();
    }

    public void MoveBy(Vector step) => (Shoulder, Elbow, Wrist) = (Shoulder + step, Elbow + step, Wrist + step);
}

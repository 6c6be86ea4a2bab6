using Holdfast.Domain.Poses;

namespace Holdfast.Figures.Joints;

/// <summary>A body with every joint in its place.</summary>
internal sealed class Skeleton
{
    public Vector Hip { get; set; }

    public Vector Shoulder { get; set; }

    public required SpineArc Spine { get; init; }

    public required LegJoints Near { get; init; }

    public required LegJoints Far { get; init; }

    public required ArmJoints NearArm { get; init; }

    public required ArmJoints FarArm { get; init; }

    /// <summary>Where the head sits; its y axis points to the crown and its x axis to the face.</summary>
    public Axes Head { get; set; }

    /// <summary>How far the head was moved off its neck to rest on its surface.</summary>
    public double HeadLift { get; set; }

    public LegJoints Leg(Limb limb) => limb == Limb.Far ? Far : Near;

    public ArmJoints Arm(Limb limb) => limb == Limb.Far ? FarArm : NearArm;
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
}

namespace Holdfast.Domain.Poses;

/// <summary>Trunk, spine and head seen from above. The spine starts between the hip joints.</summary>
/// <param name="Direction">Absolute direction in which the spine leaves the pelvis: head left 180, head right 0.</param>
/// <param name="Bend">How far the spine turns on its way to the shoulders, counter-clockwise positive: a side bend.</param>
/// <param name="Length">Seen length of the trunk as a share of its true length; 1 when it lies flat, less when it leans toward the eye.</param>
/// <param name="Twist">How much narrower the hips are seen because the pelvis is rolled, as a share; it fades toward the shoulders.</param>
/// <param name="Head">What of the head is seen.</param>
/// <param name="HeadTurn">Direction of the head from the end of the spine, relative to it; 0 straight on.</param>
public sealed record TrunkFromAbove(
    double Direction,
    double Bend,
    double Length,
    double Twist,
    HeadFromAbove Head,
    double HeadTurn = 0
);

/// <summary>What of the head is seen from above.</summary>
public enum HeadFromAbove
{
    /// <summary>Lying face down or bowed: only hair.</summary>
    Back,

    /// <summary>Lying face up: no features are drawn, the hair shows at the crown.</summary>
    Face,

    /// <summary>Turned to the person's right: a profile.</summary>
    RightProfile,
}

/// <summary>One leg seen from above, by absolute directions. What leans toward the eye or away from it is seen shorter.</summary>
/// <param name="Thigh">Direction of the thigh.</param>
/// <param name="ThighLength">Its seen length as a share of its true length, 0 to 1.</param>
/// <param name="Shank">Direction of the shank.</param>
/// <param name="ShankLength">Its seen length as a share of its true length, 0 to 1.</param>
/// <param name="FootDirection">Direction of the foot, ankle to toes.</param>
/// <param name="Foot">How the foot is seen.</param>
/// <param name="Over">Whether the leg lies over the trunk, nearer to the eye; otherwise under it.</param>
public sealed record LegFromAbove(
    double Thigh,
    double ThighLength,
    double Shank,
    double ShankLength,
    double FootDirection,
    FootFromAbove Foot,
    bool Over = false
);

/// <summary>One arm seen from above, by absolute directions. What leans toward the eye or away from it is seen shorter.</summary>
/// <param name="UpperArm">Direction of the upper arm.</param>
/// <param name="UpperArmLength">Its seen length as a share of its true length, 0 to 1.</param>
/// <param name="Forearm">Direction of the forearm.</param>
/// <param name="ForearmLength">Its seen length as a share of its true length, 0 to 1.</param>
/// <param name="Hand">Direction of the hand.</param>
/// <param name="Thumb">On which side of the hand the thumb is drawn.</param>
public sealed record ArmFromAbove(
    double UpperArm,
    double UpperArmLength,
    double Forearm,
    double ForearmLength,
    double Hand,
    ThumbSide Thumb
);

/// <summary>How a foot is seen from above.</summary>
public enum FootFromAbove
{
    /// <summary>Lying on the back with toes up: the foot is short, seen from its tip.</summary>
    ToesUp,

    /// <summary>Standing flat: the back of the foot.</summary>
    Flat,

    /// <summary>Lying on its inner or outer edge: the side of the foot.</summary>
    Edge,

    /// <summary>Kneeling: the sole.</summary>
    Sole,
}

using System.Diagnostics.Contracts;

namespace Holdfast.Domain.Poses;

/// <summary>The postures of one exercise.</summary>
/// <param name="Start">How it begins.</param>
/// <param name="Hold">The posture that is held, or the end of the movement that is repeated.</param>
/// <param name="Reach">For E07 and E07s: the same seen from above, hands to the right. Absent elsewhere.</param>
public sealed record ExercisePoses(Pose Start, Pose Hold, ReachPoses? Reach = null)
{
    /// <summary>The posture of a phase. Right and left share one posture; <see cref="IsMirrored"/> says which is drawn mirrored.</summary>
    /// <param name="phase">Start or hold.</param>
    /// <param name="side">The side that works; for E07 and E07s the side the hands reach to, and centre.</param>
    [Pure]
    public Pose Of(PosePhase phase, Side side) =>
        (phase, side == Side.Centre ? null : Reach) switch
        {
            (PosePhase.Start, null) => Start,
            (PosePhase.Start, { } reach) => reach.Start,
            (_, null) => Hold,
            (_, { } reach) => reach.Hold,
        };

    /// <summary>Whether a side is drawn as the mirror image of the stored posture.</summary>
    /// <param name="side">The side that works.</param>
    [Pure]
    public static bool IsMirrored(Side side) => side == Side.Left;
}

/// <summary>A reach to the right, seen from above.</summary>
/// <param name="Start">Before the hands move.</param>
/// <param name="Hold">Hands to the right.</param>
public sealed record ReachPoses(Pose Start, Pose Hold);

/// <summary>Which moment of an exercise is shown.</summary>
public enum PosePhase
{
    /// <summary>How it begins.</summary>
    Start,

    /// <summary>The posture that is held, or the end of the repeated movement.</summary>
    Hold,
}

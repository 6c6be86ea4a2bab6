using Holdfast.Domain.Poses;
using Holdfast.Figures.Joints;

namespace Holdfast.Figures;

/// <summary>How a body seen from the side is shown, beyond where its joints are.</summary>
/// <param name="FarSide">How far the far limbs are shifted.</param>
/// <param name="FarArmShare">How much of that shift the far arm gets: less where it hides behind the trunk.</param>
/// <param name="Flesh">Height on which flesh flattens, or none.</param>
/// <param name="Glow">Where it is felt, or nowhere.</param>
/// <param name="Arrow">The movement to make, or none.</param>
internal readonly record struct SideLook(
    DepthShift FarSide,
    double FarArmShare,
    double? Flesh,
    Glow? Glow,
    CueArrow? Arrow
)
{
    /// <summary>Where flesh flattens on the floor.</summary>
    private const double LyingFlesh = .003;

    /// <summary>An idle arm beside an upright trunk is all but hidden: shown in full it would be a lump at the throat.</summary>
    private const double HiddenArm = .3;

    private const double Upright = 30;

    /// <summary>The look of a pose whose body is in place.</summary>
    public static SideLook Of(Pose.FromTheSide pose, Skeleton body) =>
        new(pose.FarSide, HidesArm(pose, body) ? HiddenArm : 1, FleshOf(pose), pose.Glow, pose.Arrow);

    private static bool HidesArm(Pose.FromTheSide pose, Skeleton body)
    {
        foreach (var contact in pose.Contacts)
        {
            if (contact.Part is ContactPart.Hand or ContactPart.Forearm && contact.Limb != Limb.Near)
            {
                return false;
            }
        }

        return Math.Abs(body.Spine.Tangent(.5) - 90) < Upright;
    }

    private static double? FleshOf(Pose.FromTheSide pose) =>
        pose.Contacts[0].Part switch
        {
            ContactPart.Back or ContactPart.Pelvis or ContactPart.Shoulders => LyingFlesh,
            ContactPart.Seat => Surroundings.Height(pose.Props, Surface.Seat),
            _ => null,
        };
}

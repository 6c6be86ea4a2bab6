using Holdfast.Domain.Poses;

namespace Holdfast.Figures.Motion;

/// <summary>The way of a body seen from above: directions turn, seen lengths grow and shrink.</summary>
internal static class AboveWay
{
    /// <summary>A thigh that turns farther than this is lifted on its way, and so seen shorter.</summary>
    private const double TurnThatLifts = 45;

    /// <summary>How much of its length a leg that is lifted straight toward the eye loses half-way.</summary>
    private const double LiftedAway = .55;

    /// <summary>The pose after a share of the way, everything that only can be one or the other taken from one of the poses.</summary>
    public static Pose.FromAbove At(Pose.FromAbove from, Pose.FromAbove to, Pose.FromAbove manner, double share) =>
        to with
        {
            Trunk = new(
                Mix.Of(from.Trunk.Direction, to.Trunk.Direction, share),
                Mix.Of(from.Trunk.Bend, to.Trunk.Bend, share),
                Mix.Of(from.Trunk.Length, to.Trunk.Length, share),
                Mix.Of(from.Trunk.Twist, to.Trunk.Twist, share),
                manner.Trunk.Head,
                Mix.Of(from.Trunk.HeadTurn, to.Trunk.HeadTurn, share)
            ),
            NearLeg = At(from.NearLeg, to.NearLeg, manner.NearLeg, share),
            FarLeg = At(from.FarLeg, to.FarLeg, manner.FarLeg, share),
            NearArm = At(from.NearArm, to.NearArm, manner.NearArm, share),
            FarArm = At(from.FarArm, to.FarArm, manner.FarArm, share),
        };

    /// <summary>A pose with everything that only can be one or the other as in another pose.</summary>
    public static Pose.FromAbove Like(Pose.FromAbove manner, Pose.FromAbove pose) =>
        pose with
        {
            Trunk = pose.Trunk with { Head = manner.Trunk.Head },
            NearLeg = pose.NearLeg with { Foot = manner.NearLeg.Foot, Over = manner.NearLeg.Over },
            FarLeg = pose.FarLeg with { Foot = manner.FarLeg.Foot, Over = manner.FarLeg.Over },
            NearArm = pose.NearArm with { Thumb = manner.NearArm.Thumb },
            FarArm = pose.FarArm with { Thumb = manner.FarArm.Thumb },
        };

    public static double LargestTurn(Pose.FromAbove from, Pose.FromAbove to)
    {
        double[] turns =
        [
            to.Trunk.Bend - from.Trunk.Bend,
            to.NearLeg.Thigh - from.NearLeg.Thigh,
            to.NearLeg.Shank - from.NearLeg.Shank,
            to.FarLeg.Thigh - from.FarLeg.Thigh,
            to.FarLeg.Shank - from.FarLeg.Shank,
            to.NearArm.UpperArm - from.NearArm.UpperArm,
            to.NearArm.Forearm - from.NearArm.Forearm,
            to.FarArm.UpperArm - from.FarArm.UpperArm,
            to.FarArm.Forearm - from.FarArm.Forearm,
        ];
        return turns.Max(Math.Abs);
    }

    private static LegFromAbove At(LegFromAbove from, LegFromAbove to, LegFromAbove manner, double share)
    {
        var lifts = Math.Abs(to.Thigh - from.Thigh) > TurnThatLifts;
        var seen = lifts ? 1 - (LiftedAway * Math.Sin(Math.PI * share)) : 1;
        return new(
            Mix.Of(from.Thigh, to.Thigh, share),
            Mix.Of(from.ThighLength, to.ThighLength, share) * seen,
            Mix.Of(from.Shank, to.Shank, share),
            Mix.Of(from.ShankLength, to.ShankLength, share),
            Mix.Of(from.FootDirection, to.FootDirection, share),
            manner.Foot,
            manner.Over
        );
    }

    private static ArmFromAbove At(ArmFromAbove from, ArmFromAbove to, ArmFromAbove manner, double share) =>
        new(
            Mix.Of(from.UpperArm, to.UpperArm, share),
            Mix.Of(from.UpperArmLength, to.UpperArmLength, share),
            Mix.Of(from.Forearm, to.Forearm, share),
            Mix.Of(from.ForearmLength, to.ForearmLength, share),
            Mix.Of(from.Hand, to.Hand, share),
            manner.Thumb
        );
}

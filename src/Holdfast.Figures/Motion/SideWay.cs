using Holdfast.Domain.Poses;
using Holdfast.Figures.Joints;
using Holdfast.Figures.Outlines;

namespace Holdfast.Figures.Motion;

/// <summary>The way of a body from a start to a hold, seen from the side (figures/recipe.md 12).</summary>
/// <remarks>
/// The angles of both ends are mixed, then what rests at both ends is put where it rests. Both ends stand in one world, that of the hold:
/// things do not move. What stands somewhere else at the other end gets there as a person would: feet step one after the other, all else slides.
/// </remarks>
internal sealed class SideWay
{
    /// <summary>Farther than this a foot does not shift on the spot.</summary>
    private const double Step = .02;

    private const double Lift = .035;

    /// <summary>How far the toes of a foot that steps hang, in degrees.</summary>
    private const double HangingToes = 28;

    /// <summary>Closer than this nothing is corrected, so that a straight leg stays straight.</summary>
    private const double InPlace = 1e-6;

    private const double FingersOverFloor = .008;

    private readonly BodyBuild build;
    private readonly List<KeptContact> kept;
    private readonly KeptContact? anchor;
    private readonly bool stands;
    private readonly PropKind? wall;

    public SideWay(Pose.FromTheSide start, Pose.FromTheSide hold, BodyBuild build)
    {
        this.build = build;
        Start = start;
        Hold = hold;
        From = PoseSolver.Solve(start, build);
        To = PoseSolver.Solve(hold, build);
        kept = KeptContact.Between(start, hold);
        stands = hold.Contacts[0].Part is ContactPart.Foot or ContactPart.Ball;
        wall = WallOf(hold);
        Shift = new(OffsetOf(), 0);
        From.MoveBy(Shift);
        anchor = AnchorOf();
        Angles = (BodyAngles.Of(From, start), BodyAngles.Of(To, hold));
    }

    public Pose.FromTheSide Start { get; }

    public Pose.FromTheSide Hold { get; }

    /// <summary>The body at the start, in the world of the hold.</summary>
    public Skeleton From { get; }

    /// <summary>The body in the hold.</summary>
    public Skeleton To { get; }

    /// <summary>From the start's own coordinates to those of the hold.</summary>
    public Vector Shift { get; }

    public IReadOnlyList<KeptContact> Kept => kept;

    public (BodyAngles From, BodyAngles To) Angles { get; }

    /// <summary>Whether feet are set down somewhere else on the way.</summary>
    public bool Steps => stands && kept.Exists(IsStepping);

    /// <summary>The body after a share of the way.</summary>
    public Skeleton At(double share)
    {
        var angles = BodyAngles.Between(Angles.From, Angles.To, share);
        var body = angles.WithTrunk(TrunkOn(angles, share)).Extend(From);
        Place(body, share);
        foreach (var contact in kept)
        {
            MeetWithLeg(body, contact, share);
        }

        KeepFeetUp(body.Near, Limb.Near);
        KeepFeetUp(body.Far, Limb.Far);
        foreach (var contact in kept)
        {
            MeetWithArm(body, contact, share);
        }

        KeepHandUp(body.NearArm, Limb.Near);
        KeepHandUp(body.FarArm, Limb.Far);
        RestHead(body, share);
        return body;
    }

    private static PropKind? WallOf(Pose.FromTheSide pose)
    {
        foreach (var prop in pose.Props)
        {
            if (prop is { Kind: PropKind.Wall or PropKind.DoorFrame, At: null })
            {
                return prop.Kind;
            }
        }

        return null;
    }

    /// <summary>Where what the body touches stands, for things that are put where the body is.</summary>
    private double WallAt(Skeleton body) =>
        wall == PropKind.Wall ? PropShapes.FarthestOfForearm(body.NearArm) : FootOutline.Farthest(body.Near);

    /// <summary>How far the start is moved so that what stands still in the world stands still in the picture.</summary>
    private double OffsetOf()
    {
        if (wall is not null)
        {
            return WallAt(To) - WallAt(From);
        }

        foreach (var prop in Hold.Props)
        {
            foreach (var other in Start.Props)
            {
                if (prop.Kind == other.Kind && prop.At is { } at && other.At is { } before && prop.Kind != PropKind.Mat)
                {
                    return at - before;
                }
            }
        }

        if (kept.Count == 0)
        {
            return To.Shoulder.X - From.Shoulder.X;
        }

        // The anchors agree where both are one part of the body; else the hold's own anchor stands still.
        var first = kept[0];
        return first.Part == Start.Contacts[0].Part || Start.Contacts[0].Part == ContactPart.Back
            ? 0
            : first.PointOf(To, build).X - first.PointOf(From, build).X;
    }

    /// <summary>What the body is placed by; nothing where its feet step or nothing rests all along.</summary>
    private KeptContact? AnchorOf()
    {
        if (kept.Count == 0 || Steps)
        {
            return null;
        }

        // A leg that crosses the floor while the other stays is no anchor.
        foreach (var contact in kept)
        {
            if (!IsMoving(contact) && !contact.IsOnBody && contact.Part is not (ContactPart.Hand or ContactPart.Head))
            {
                return contact;
            }
        }

        return kept[0];
    }

    private bool IsMoving(KeptContact contact) =>
        (contact.PointOf(To, build) - contact.PointOf(From, build)).Length > Step;

    private bool IsStepping(KeptContact contact) => contact.IsSole && IsMoving(contact);

    private void Place(Skeleton body, double share)
    {
        var (from, to, now) = anchor is { } contact
            ? (contact.PointOf(From, build), contact.PointOf(To, build), contact.PointOf(body, build))
            : (From.Hip, To.Hip, body.Hip);
        body.MoveBy(Mix.Of(from, to, share) - now);
        if (wall is not null)
        {
            body.MoveBy(new(WallAt(To) - WallAt(body), 0));
        }

        // Someone who leaves their knees for their toes lets the hips follow the knees, not the knees the hips.
        if (kept.Count == 0)
        {
            var below = BodyTable.KneeOnFloor(build) - Math.Min(body.Near.Knee.Y, body.Far.Knee.Y);
            body.MoveBy(new(0, Math.Max(0, below)));
        }
    }

    /// <summary>Between elbows and knees on the floor the trunk turns so that both rest.</summary>
    private double TrunkOn(BodyAngles angles, double share)
    {
        if (anchor is not { Part: ContactPart.Forearm } || kept.Find(contact => contact.IsKnee) is not { } knee)
        {
            return angles.Trunk;
        }

        var elbow = Mix.Of(anchor.PointOf(From, build).Y, anchor.PointOf(To, build).Y, share);
        var floor = Mix.Of(knee.PointOf(From, build).Y, knee.PointOf(To, build).Y, share);
        var shoulder = elbow - Vector.Polar(BodyTable.UpperArm, angles.Trunk + 180 + angles.NearArm.Shoulder).Y;
        var hip = floor - Vector.Polar(BodyTable.Thigh, angles.Trunk + 180 + angles.NearLeg.Hip).Y;
        return Math.Asin(Math.Clamp((shoulder - hip) / BodyTable.Trunk, -1, 1)) * 180 / Math.PI;
    }

    private void MeetWithLeg(Skeleton body, KeptContact contact, double share)
    {
        var leg = body.Leg(contact.Limb);
        if (contact.IsSole)
        {
            var (progress, lift) = StepOf(contact, share);
            var (from, to) = (From.Leg(contact.Limb), To.Leg(contact.Limb));
            leg.Foot = Mix.Of(from.Foot, from.Foot + Math.IEEERemainder(to.Foot - from.Foot, 360), progress);
            leg.Foot -= HangingToes * lift / Lift;
            leg.Toes = Mix.Of(from.Toes, to.Toes, progress);
            var lowest = Mix.Of(FootOutline.Lowest(from), FootOutline.Lowest(to), progress) + lift;
            var ankle = new Vector(
                Mix.Of(from.Ankle.X, to.Ankle.X, progress),
                leg.Ankle.Y + lowest - FootOutline.Lowest(leg)
            );
            if ((ankle - leg.Ankle).Length > InPlace)
            {
                leg.Reach(ankle);
            }
        }
    }

    /// <summary>The same contact of the other limb.</summary>
    private KeptContact? Other(KeptContact contact) =>
        kept.Find(each => each.Part == contact.Part && each.Limb != contact.Limb);

    /// <summary>How far a foot has come on its way and how high it is lifted.</summary>
    private (double Progress, double Lift) StepOf(KeptContact contact, double share)
    {
        if (!Steps)
        {
            return (share, 0);
        }

        if (!IsStepping(contact))
        {
            return (share, 0);
        }

        // The near foot steps first, then the far one; a foot that steps alone takes all the time there is.
        var both = kept.Exists(other => other.Limb != contact.Limb && IsStepping(other));
        var begin = both && contact.Limb == Limb.Far ? .5 : 0;
        var progress = Math.Clamp((share - begin) * (both ? 2 : 1), 0, 1);
        return (progress, Lift * (1 - Math.Abs(1 - (2 * progress))));
    }

    private void MeetWithArm(Skeleton body, KeptContact contact, double share)
    {
        var arm = body.Arm(contact.Limb);
        if (
            contact is { Part: ContactPart.Forearm, On: Surface.Floor }
            && contact != anchor
            && Other(contact) != anchor
        )
        {
            var height = Mix.Of(From.Arm(contact.Limb).Elbow.Y, To.Arm(contact.Limb).Elbow.Y, share);
            arm.UpperArm = TwoBones.Lower(arm.UpperArm, arm.Shoulder.Y - height, BodyTable.UpperArm);
            arm.Extend();
        }

        if (contact.Part != ContactPart.Hand)
        {
            return;
        }

        var along = Mix.Of(contact.Start.At ?? 0, contact.Hold.At ?? 0, share);
        arm.Reach(
            contact.On switch
            {
                Surface.OwnThigh => RestingPoint.OnThigh(body.Leg(contact.Limb), along, build),
                Surface.OwnShin => RestingPoint.OnShin(body.Leg(contact.Limb), along, build),
                Surface.NearShin => RestingPoint.OnShin(body.Near, along, build),
                _ => Mix.Of(From.Arm(contact.Limb).Wrist, To.Arm(contact.Limb).Wrist, share),
            }
        );
    }

    /// <summary>A foot that is on its way stays over the floor.</summary>
    private void KeepFeetUp(LegJoints leg, Limb limb)
    {
        if (kept.Exists(contact => contact.Limb == limb && contact.IsSole))
        {
            return;
        }

        var below = -FootOutline.Lowest(leg);
        if (below > 0)
        {
            leg.Shank = TwoBones.Lower(leg.Shank, leg.Knee.Y - leg.Ankle.Y - below, BodyTable.Shank);
            leg.Extend();
        }
    }

    /// <summary>A hand that is on its way slides along the floor rather than through it, palm down.</summary>
    private void KeepHandUp(ArmJoints arm, Limb limb)
    {
        if (kept.Exists(contact => contact.Limb == limb && contact.Part is ContactPart.Hand))
        {
            return;
        }

        if (arm.Wrist.Y < BodyTable.ForearmWrist)
        {
            arm.Reach(arm.Wrist with { Y = BodyTable.ForearmWrist });
        }

        var drop = arm.Wrist.Y - FingersOverFloor;
        if (arm.Wrist.Y + (BodyTable.Hand * Math.Sin(arm.Hand * Math.PI / 180)) < FingersOverFloor)
        {
            arm.Hand = TwoBones.Lower(arm.Hand, drop, BodyTable.Hand);
        }
    }

    private void RestHead(Skeleton body, double share)
    {
        var resting = kept.Find(contact => contact.Part is ContactPart.Head or ContactPart.Forehead);
        var lowest = RestingPoint.LowestOfHead(body.Head).Y;
        if (resting is not null)
        {
            body.LiftHead(
                Mix.Of(RestingPoint.LowestOfHead(From.Head).Y, RestingPoint.LowestOfHead(To.Head).Y, share) - lowest
            );
        }
        else if (lowest < 0)
        {
            body.LiftHead(-lowest);
        }
    }
}

using Holdfast.Domain.Poses;

namespace Holdfast.Figures.Joints;

/// <summary>Puts a body into a pose: joint angles first, then the anchor, then the trunk, then two-bone corrections for every other contact (figures/recipe.md 3).</summary>
internal readonly struct PoseSolver
{
    private const int MostTurns = 12;
    private const double CloseEnough = 1e-5;

    private static readonly Limb[] NearLimb = [Limb.Near];
    private static readonly Limb[] FarLimb = [Limb.Far];
    private static readonly Limb[] BothLimbs = [Limb.Near, Limb.Far];

    private readonly Pose.FromTheSide pose;
    private readonly BodyBuild build;
    private readonly Contact anchor;
    private readonly ContactPart? trunkPart;
    private readonly Limb trunkLimb;
    private readonly Surface trunkOn;

    private PoseSolver(Pose.FromTheSide pose, BodyBuild build)
    {
        this.pose = pose;
        this.build = build;
        anchor = pose.Contacts[0];
        foreach (var contact in pose.Contacts)
        {
            if (contact.By == Adjustment.Trunk)
            {
                (trunkPart, trunkLimb, trunkOn) = (contact.Part, contact.Limb, contact.On);
            }
        }

        // Someone on their back rests on pelvis and shoulders both: the trunk tilts by the difference of their thickness.
        if (anchor.Part == ContactPart.Back)
        {
            (trunkPart, trunkLimb, trunkOn) = (ContactPart.Shoulders, anchor.Limb, anchor.On);
        }
    }

    public static Skeleton Solve(Pose.FromTheSide pose, BodyBuild build)
    {
        var body = new Skeleton();
        Solve(pose, build, body);
        return body;
    }

    /// <summary>The same with a body that was made before; whatever it was, it is in the pose afterwards.</summary>
    public static void Solve(Pose.FromTheSide pose, BodyBuild build, Skeleton body)
    {
        var solver = new PoseSolver(pose, build);
        solver.Place(body, solver.TrunkTurn(body));
        solver.MeetLimbContacts(body);
        solver.RestHead(body);
    }

    /// <summary>How far the trunk turns from its stored direction so that its contact is met; secant steps, for the error is nearly straight.</summary>
    private double TrunkTurn(Skeleton body)
    {
        if (trunkPart is null)
        {
            return 0;
        }

        double turn = 0;
        var error = Error(body, turn);
        double next = 1;
        for (var step = 0; step < MostTurns && Math.Abs(error) > CloseEnough; step++)
        {
            var nextError = Error(body, next);
            var slope = (nextError - error) / (next - turn);
            (turn, error) = (next, nextError);
            if (slope == 0)
            {
                break;
            }

            next = turn - (error / slope);
        }

        return turn;
    }

    private double Error(Skeleton body, double turn)
    {
        Place(body, turn);
        var resting = RestingPoint.Of(body, trunkPart ?? anchor.Part, trunkLimb, trunkOn, build);
        return resting.Point.Y - resting.Height - Surroundings.Height(pose.Props, trunkOn);
    }

    private void Place(Skeleton body, double turn)
    {
        var trunk = pose.Trunk.Direction + turn;
        var legTrunk = trunkPart is ContactPart.Ball or ContactPart.Knee or ContactPart.Foot
            ? trunk
            : pose.Trunk.Direction;
        var armTrunk = trunkPart is ContactPart.Forearm ? trunk : pose.Trunk.Direction;
        body.Hip = default;
        body.Shoulder = Vector.Polar(BodyTable.Trunk, trunk);
        body.Spine = new(default, trunk, pose.Trunk.Curve, BodyTable.Trunk);
        Bend(body.Near, pose.NearLeg, legTrunk);
        Bend(body.Far, pose.FarLeg, legTrunk);
        Bend(body.NearArm, pose.NearArm, armTrunk, body.Shoulder);
        Bend(body.FarArm, pose.FarArm, armTrunk, body.Shoulder);
        foreach (var limb in Limbs(anchor.Limb))
        {
            SetAlongSurface(anchor, body.Leg(limb), body.Arm(limb));
        }

        body.Head = HeadOf(body.Shoulder, body.Spine, trunk, pose.Trunk.Neck);
        body.HeadLift = 0;
        var resting = RestingPoint.Of(body, anchor, anchor.Limb, build);
        body.MoveBy(
            new(
                (anchor.At ?? 0) - resting.Point.X,
                Surroundings.Height(pose.Props, anchor.On) + resting.Height - resting.Point.Y
            )
        );
    }

    private static void Bend(LegJoints joints, Leg leg, double trunk)
    {
        joints.Hip = default;
        joints.Thigh = trunk + 180 + leg.Hip;
        joints.Shank = joints.Thigh - leg.Knee;
        joints.Foot = joints.Shank + 90 + leg.Ankle;
        joints.Toes = leg.Toes;
        joints.Extend();
    }

    private static void Bend(ArmJoints joints, Arm arm, double trunk, Vector shoulder)
    {
        joints.Shoulder = shoulder;
        joints.UpperArm = trunk + 180 + arm.Shoulder;
        joints.Forearm = joints.UpperArm + arm.Elbow;
        joints.Hand = joints.Forearm + arm.Wrist;
        joints.Thumb = arm.Thumb;
        joints.Extend();
    }

    /// <summary>What rests along its surface takes its direction from there, whatever the angles say.</summary>
    private void SetAlongSurface(Contact contact, LegJoints leg, ArmJoints arm)
    {
        switch (contact.Part)
        {
            case ContactPart.Foot:
                leg.Foot = 0;
                break;
            case ContactPart.Shin:
                leg.Shank = Level(leg.Shank, BodyTable.KneeOnFloor(build) - BodyTable.KneelingAnkle, BodyTable.Shank);
                leg.Extend();
                break;
            case ContactPart.Forearm when contact.On != Surface.Wall:
                arm.Forearm = Level(
                    arm.Forearm,
                    BodyTable.ElbowHeight(build) - BodyTable.ForearmWrist,
                    BodyTable.Forearm
                );
                arm.Hand = Level(arm.Hand, 0, 1);
                arm.Extend();
                break;
            case ContactPart.Hand when contact.On is Surface.Floor or Surface.Table or Surface.Counter or Surface.Seat:
                arm.Hand = Level(arm.Hand, 0, 1);
                break;
            default:
                break;
        }
    }

    /// <summary>The direction closest to the one given that loses so much height over so much length.</summary>
    private static double Level(double direction, double drop, double length)
    {
        var slope = Math.Asin(drop / length) * 180 / Math.PI;
        return Math.Cos(direction * Math.PI / 180) >= 0 ? -slope : 180 + slope;
    }

    private void MeetLimbContacts(Skeleton body)
    {
        // Legs first: hands may rest on shins.
        for (var i = 1; i < pose.Contacts.Count; i++)
        {
            if (pose.Contacts[i] is { Part: ContactPart.Foot or ContactPart.Ball or ContactPart.Heel } contact)
            {
                foreach (var limb in Limbs(contact.Limb))
                {
                    MeetWithLeg(body, contact, limb);
                }
            }
        }

        for (var i = 1; i < pose.Contacts.Count; i++)
        {
            if (pose.Contacts[i] is { Part: ContactPart.Hand or ContactPart.Forearm, By: not Adjustment.Prop } contact)
            {
                foreach (var limb in Limbs(contact.Limb))
                {
                    MeetWithArm(body, contact, limb);
                }
            }
        }
    }

    private void MeetWithLeg(Skeleton body, Contact contact, Limb limb)
    {
        var leg = body.Leg(limb);
        if (contact.By != Adjustment.Limb)
        {
            return;
        }

        SetAlongSurface(contact, leg, body.Arm(limb));
        var resting = RestingPoint.Of(body, contact, limb, build);
        var target = Target(contact, resting);
        var ankle = leg.Ankle + (target - resting.Point);
        if (contact.At is null)
        {
            ankle = TwoBones.Slide(leg.Hip, ankle, BodyTable.Thigh + BodyTable.Shank);
        }

        leg.Reach(ankle);
    }

    private void MeetWithArm(Skeleton body, Contact contact, Limb limb)
    {
        var arm = body.Arm(limb);
        if (contact.Part == ContactPart.Forearm)
        {
            // One bone: only the height of the elbow can be met; the forearm then lies flat.
            var height = Surroundings.Height(pose.Props, contact.On) + BodyTable.ElbowHeight(build);
            arm.UpperArm = TwoBones.Lower(arm.UpperArm, arm.Shoulder.Y - height, BodyTable.UpperArm);
            arm.Extend();
            SetAlongSurface(contact, body.Leg(limb), arm);
            return;
        }

        SetAlongSurface(contact, body.Leg(limb), arm);
        arm.Hand = contact.On switch
        {
            Surface.OwnShin => body.Leg(limb).Shank,
            Surface.NearShin => body.Near.Shank,
            Surface.OwnThigh => body.Leg(limb).Thigh,
            _ => arm.Hand,
        };

        var resting = RestingPoint.Of(body, contact, limb, build);
        var wrist = arm.Wrist + (Target(contact, resting, body, limb) - resting.Point);
        if (contact.At is null)
        {
            wrist = TwoBones.Slide(arm.Shoulder, wrist, BodyTable.UpperArm + BodyTable.Forearm);
        }

        arm.Reach(wrist);
    }

    private Vector Target(Contact contact, RestingPoint resting) =>
        new(contact.At ?? resting.Point.X, Surroundings.Height(pose.Props, contact.On) + resting.Height);

    private Vector Target(Contact contact, RestingPoint resting, Skeleton body, Limb limb) =>
        contact.On switch
        {
            Surface.OwnShin => RestingPoint.OnShin(body.Leg(limb), contact.At ?? 0, build),
            Surface.NearShin => RestingPoint.OnShin(body.Near, contact.At ?? 0, build),
            Surface.OwnThigh => RestingPoint.OnThigh(body.Leg(limb), contact.At ?? 0, build),
            _ => Target(contact, resting),
        };

    /// <summary>Distance between a contact and what it rests on, for the tests that keep the stored poses honest.</summary>
    internal static double Gap(Pose.FromTheSide pose, BodyBuild build, Skeleton body, Contact contact, Limb limb)
    {
        var solver = new PoseSolver(pose, build);
        var resting = RestingPoint.Of(body, contact, limb, build);
        var target =
            contact.Part is ContactPart.Hand
                ? solver.Target(contact, resting, body, limb)
                : solver.Target(contact, resting);
        return contact.On == Surface.Wall ? 0 : (target - resting.Point).Length;
    }

    /// <summary>Where the head sits on a trunk: its neck leans halfway between the end of the spine and its own axis.</summary>
    internal static Axes HeadOf(Vector shoulder, SpineArc spine, double trunk, double neck)
    {
        var axis = trunk - neck;
        var origin = shoulder + Vector.Polar(.060, (spine.Tangent(1) + axis) / 2) + Vector.Polar(.004, axis - 90);
        return Axes.At(origin, axis - 90);
    }

    /// <summary>A head that would sink into its surface is lifted onto it; a head that is to rest there is lowered as well.</summary>
    private void RestHead(Skeleton body)
    {
        double height = 0;
        var resting = false;
        foreach (var contact in pose.Contacts)
        {
            if (contact.Part is ContactPart.Head or ContactPart.Forehead)
            {
                resting = true;
                height = Surroundings.Height(pose.Props, contact.On);
            }
        }

        var lift = height - RestingPoint.LowestOfHead(body.Head).Y;
        if (resting || lift > 0)
        {
            body.LiftHead(lift);
        }
    }

    internal static ReadOnlySpan<Limb> Limbs(Limb limb) =>
        limb switch
        {
            Limb.Near => NearLimb,
            Limb.Far => FarLimb,
            _ => BothLimbs,
        };
}

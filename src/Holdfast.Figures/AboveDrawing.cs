using Holdfast.Domain;
using Holdfast.Domain.Poses;
using Holdfast.Figures.Joints;
using Holdfast.Figures.Outlines;

namespace Holdfast.Figures;

/// <summary>A person from above, for turns and side reaches (figures/recipe.md 7).</summary>
internal static class AboveDrawing
{
    private const double HipHalf = .056;
    private const double HeadFromSpine = .116;

    /// <summary>The twist of a pelvis that has rolled onto its side.</summary>
    private const double RolledOver = .18;

    [ThreadStatic]
    private static Skeleton? bodyOfThread;

    public static Drawing Of(Pose.FromAbove pose, BodyBuild build)
    {
        var spine = new SpineArc(
            default,
            pose.Trunk.Direction + (pose.Trunk.Bend / 2),
            -pose.Trunk.Bend,
            BodyTable.Trunk * pose.Trunk.Length
        );
        var plan = new PlanOutline(pose.Trunk, spine, build);
        var (near, far, nearArm, farArm) = Bend(pose, spine, bodyOfThread ??= new());
        using var lent = ShapeList.Lend();
        var shapes = lent.Shapes;
        AddUnder(shapes, pose, build);
        if (!pose.FarLeg.Over)
        {
            AddLegUnder(shapes, plan, far, pose.FarLeg);
        }

        if (!pose.NearLeg.Over)
        {
            AddLegUnder(shapes, plan, near, pose.NearLeg);
        }

        AddOver(shapes, pose);
        shapes.Add(Fill(Tone.Skin, plan.Arm(farArm), gap: true));
        shapes.Add(Fill(Tone.Skin, plan.Arm(nearArm), gap: true));
        AddNeck(shapes, pose, plan, spine, build.Hair);
        shapes.Add(Fill(Tone.Shirt, plan.Shirt(nearArm, farArm), gap: true));
        if (pose.FarLeg.Over)
        {
            shapes.Add(Fill(Tone.Skin, plan.Foot(far, pose.FarLeg.Foot), gap: true));
        }

        if (pose.NearLeg.Over)
        {
            shapes.Add(Fill(Tone.Skin, plan.Foot(near, pose.NearLeg.Foot), gap: true));
        }

        shapes.Add(
            Fill(
                Tone.Trousers,
                plan.Trousers(pose.FarLeg.Over ? far : null, pose.NearLeg.Over ? near : null),
                gap: true
            )
        );
        if (pose.Trunk.Head == HeadFromAbove.Back)
        {
            shapes.Add(Fill(Tone.TrousersFar, plan.Seam()));
        }

        AddHead(shapes, pose, spine, build.Hair);
        if (pose.Glow is { } glow)
        {
            var middle = spine.Beside(glow.Along, glow.Out);
            shapes.Add(GlowShape.Of(middle, spine.Tangent(glow.Along) + glow.Turn, glow));
        }

        if (pose.Arrow is { } arrow)
        {
            shapes.Add(ArrowShape.Of(arrow, LandmarkOf(arrow.From, spine, near, nearArm)));
        }

        var extent = new Extent();
        foreach (var shape in shapes)
        {
            extent.Include(shape);
        }

        return new(ValueList.Taking(shapes.ToArray()), extent.Bounds);
    }

    /// <summary>All joints of a pose from above, for the tests of its lengths.</summary>
    internal static (LegJoints Near, LegJoints Far, ArmJoints NearArm, ArmJoints FarArm) JointsOf(Pose.FromAbove pose)
    {
        var spine = new SpineArc(
            default,
            pose.Trunk.Direction + (pose.Trunk.Bend / 2),
            -pose.Trunk.Bend,
            BodyTable.Trunk * pose.Trunk.Length
        );
        return Bend(pose, spine, new());
    }

    private static (LegJoints Near, LegJoints Far, ArmJoints NearArm, ArmJoints FarArm) Bend(
        Pose.FromAbove pose,
        SpineArc spine,
        Skeleton body
    )
    {
        Bend(body.Near, pose.NearLeg, HipOf(spine, 1, pose, pose.NearLeg));
        Bend(body.Far, pose.FarLeg, HipOf(spine, -1, pose, pose.FarLeg));
        Bend(body.NearArm, pose.NearArm, ShoulderOf(spine, 1));
        Bend(body.FarArm, pose.FarArm, ShoulderOf(spine, -1));
        return (body.Near, body.Far, body.NearArm, body.FarArm);
    }

    /// <summary>The person's right is at the bottom: clockwise of a spine that runs to the right, and the other way of one that runs to the left.</summary>
    private static double RightOf(double direction) => Math.Cos(direction * Math.PI / 180) >= 0 ? 1 : -1;

    /// <summary>The hip of a leg that crosses over rolls on top with the pelvis: it is seen near the middle and a little lower.</summary>
    private static Vector HipOf(SpineArc spine, int side, Pose.FromAbove pose, LegFromAbove leg)
    {
        var right = side * RightOf(spine.Tangent(0));
        var flat = spine.Beside(0, right * HipHalf);
        var rolled = leg.Over ? Math.Clamp(pose.Trunk.Twist / RolledOver, 0, 1) : 0;
        return flat + (rolled * (spine.Beside(-.04, right * .004) - flat));
    }

    private static Vector ShoulderOf(SpineArc spine, int side) =>
        spine.Beside(.95, side * RightOf(spine.Tangent(0)) * BodyTable.HalfShoulders);

    private static void Bend(LegJoints joints, LegFromAbove leg, Vector hip)
    {
        joints.Hip = hip;
        joints.Knee = hip + Vector.Polar(BodyTable.Thigh * leg.ThighLength, leg.Thigh);
        joints.Ankle = joints.Knee + Vector.Polar(BodyTable.Shank * leg.ShankLength, leg.Shank);
        (joints.Thigh, joints.Shank, joints.Foot, joints.Toes) = (leg.Thigh, leg.Shank, leg.FootDirection, 0);
    }

    private static void Bend(ArmJoints joints, ArmFromAbove arm, Vector shoulder)
    {
        joints.Shoulder = shoulder;
        joints.Elbow = shoulder + Vector.Polar(BodyTable.UpperArm * arm.UpperArmLength, arm.UpperArm);
        joints.Wrist = joints.Elbow + Vector.Polar(BodyTable.Forearm * arm.ForearmLength, arm.Forearm);
        (joints.UpperArm, joints.Forearm, joints.Hand, joints.Thumb) = (arm.UpperArm, arm.Forearm, arm.Hand, arm.Thumb);
    }

    private static void AddUnder(List<Shape> shapes, Pose.FromAbove pose, BodyBuild build)
    {
        foreach (var prop in pose.Props)
        {
            if (prop.Kind is PropKind.Mat or PropKind.Bed)
            {
                const double half = .21;
                shapes.Add(Rectangle(Tone.Mat, prop.At ?? -.55, prop.Length ?? 1.14, half));
            }
            else if (prop.Kind is PropKind.Stool or PropKind.Chair)
            {
                const double half = .15;
                shapes.Add(Rectangle(Tone.Prop, prop.At ?? -.14, prop.Length ?? .27, half * Math.Max(1, build.Hip)));
            }
        }
    }

    /// <summary>A table hides the knees under it; arms lie on it.</summary>
    private static void AddOver(List<Shape> shapes, Pose.FromAbove pose)
    {
        foreach (var prop in pose.Props)
        {
            if (prop.Kind == PropKind.Table)
            {
                const double half = .40;
                shapes.Add(Rectangle(Tone.Wall, prop.At ?? .30, prop.Length ?? .42, half));
            }
        }
    }

    private static void AddLegUnder(List<Shape> shapes, PlanOutline plan, LegJoints joints, LegFromAbove leg)
    {
        shapes.Add(Fill(Tone.SkinFar, plan.Foot(joints, leg.Foot)));
        shapes.Add(Fill(Tone.TrousersFar, plan.Leg(joints)));
    }

    private static void AddNeck(
        List<Shape> shapes,
        Pose.FromAbove pose,
        PlanOutline plan,
        SpineArc spine,
        HairStyle hair
    )
    {
        var bare = pose.Trunk.Head == HeadFromAbove.Back ? Tone.SkinFar : Tone.Skin;
        shapes.Add(Fill(hair == HairStyle.Covered ? Tone.Hair : bare, plan.Neck(HeadMiddle(pose, spine))));
    }

    private static Vector HeadMiddle(Pose.FromAbove pose, SpineArc spine) =>
        spine.Point(1) + Vector.Polar(HeadFromSpine * (.4 + (.6 * pose.Trunk.Length)), HeadDirection(pose, spine));

    private static double HeadDirection(Pose.FromAbove pose, SpineArc spine) => spine.Tangent(1) + pose.Trunk.HeadTurn;

    private static void AddHead(List<Shape> shapes, Pose.FromAbove pose, SpineArc spine, HairStyle hair)
    {
        var direction = HeadDirection(pose, spine);
        var middle = HeadMiddle(pose, spine);
        switch (pose.Trunk.Head)
        {
            case HeadFromAbove.Back:
                if (hair != HairStyle.Covered)
                {
                    shapes.Add(Fill(Tone.Ear, PlanOutline.Ears(middle, direction), gap: true));
                }

                shapes.Add(Fill(Tone.Hair, HairOutline.OfBack(middle, direction, hair), gap: true));
                break;
            case HeadFromAbove.Face:
                AddFace(shapes, middle, direction, hair);
                break;
            default:
                // Face toward the person's right, crown away from the shoulders.
                var face = direction - (90 * RightOf(direction));
                var x = Vector.Polar(1, face);
                var axes = new Axes(spine.Point(1) + Vector.Polar(.050, direction), x, Vector.Polar(1, direction));
                shapes.Add(Fill(Tone.Skin, HeadOutline.SkullOf(axes), gap: true));
                shapes.Add(Fill(Tone.Hair, HairOutline.Of(axes, hair)));
                if (hair != HairStyle.Covered)
                {
                    shapes.Add(Fill(Tone.Ear, HeadOutline.EarOf(axes)));
                }

                break;
        }
    }

    private static void AddFace(List<Shape> shapes, Vector middle, double direction, HairStyle hair)
    {
        switch (hair)
        {
            case HairStyle.Covered:
                shapes.Add(Fill(Tone.Hair, PlanOutline.Scarf(middle, direction), gap: true));
                shapes.Add(Fill(Tone.Skin, PlanOutline.FaceInScarf(middle, direction)));
                shapes.Add(Fill(Tone.Ear, PlanOutline.Nose(middle, direction)));
                break;
            case HairStyle.Curls or HairStyle.Tied:
                // Full hair lies around the face.
                shapes.Add(Fill(Tone.Hair, HairOutline.OfBack(middle, direction, hair), gap: true));
                AddBareFace(shapes, middle, direction, gap: false);
                break;
            default:
                AddBareFace(shapes, middle, direction, gap: true);
                break;
        }
    }

    private static void AddBareFace(List<Shape> shapes, Vector middle, double direction, bool gap)
    {
        shapes.Add(Fill(Tone.Ear, PlanOutline.Ears(middle, direction), gap));
        shapes.Add(Fill(Tone.Skin, PlanOutline.Skull(middle, direction)));
        shapes.Add(Fill(Tone.Ear, PlanOutline.Nose(middle, direction)));
        shapes.Add(Fill(Tone.Hair, PlanOutline.HairOfFace(middle, direction)));
    }

    private static Vector LandmarkOf(Landmark landmark, SpineArc spine, LegJoints near, ArmJoints nearArm) =>
        landmark switch
        {
            Landmark.Shoulder => spine.Point(1),
            Landmark.Head => spine.Point(1.36),
            Landmark.NearKnee => near.Knee,
            Landmark.NearAnkle => near.Ankle,
            Landmark.NearWrist => nearArm.Wrist,
            _ => default,
        };

    private static Shape.Fill Rectangle(Tone tone, double left, double length, double half)
    {
        var outline = new OutlineBuilder();
        outline.Add(new(left, -half));
        outline.Add(new(left, half));
        outline.Add(new(left + length, half));
        outline.Add(new(left + length, -half));
        outline.ClosePolygon();
        return Fill(tone, outline.Build());
    }

    private static Shape.Fill Fill(Tone tone, Outline outline, bool gap = false) => new(tone, outline, gap);
}

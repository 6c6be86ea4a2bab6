using Holdfast.Domain.Poses;
using Holdfast.Figures.Joints;
using Holdfast.Figures.Outlines;

namespace Holdfast.Figures;

/// <summary>A person from the side, painted from the farthest to the nearest (figures/recipe.md 8).</summary>
internal static class SideDrawing
{
    public static Drawing Of(Pose.FromTheSide pose, BodyBuild build)
    {
        var body = PoseSolver.Solve(pose, build);
        var layers = LayersOf(body, build, SideLook.Of(pose, body));
        var extent = new Extent();
        layers.IncludeBodyIn(extent);
        var things = new PropShapes(pose, body, extent.Left, extent.Right);
        var shapes = layers.Among(things);
        foreach (var shape in shapes)
        {
            extent.Include(shape);
        }

        return new(shapes, extent.Bounds);
    }

    /// <summary>The shapes of a body in place.</summary>
    public static SideLayers LayersOf(Skeleton body, BodyBuild build, SideLook look)
    {
        var far = new Vector(look.FarSide.X, look.FarSide.Y);
        var farArm = Shifted(body.FarArm, look.FarArmShare * far);
        var farLeg = Shifted(body.Far, far);
        var trunk = new TrunkOutline(body, build, look.Flesh);
        var covered = build.Hair == HairStyle.Covered;
        return new(
            [
                Fill(Tone.SkinFar, ArmOutline.Arm(farArm, build)),
                Fill(Tone.ShirtFar, Sleeve(farArm, build)),
                Fill(Tone.SkinFar, Foot(farLeg, build)),
                Fill(Tone.TrousersFar, TrunkOutline.TrouserLeg(farLeg, build)),
            ],
            [
                Fill(covered ? Tone.Hair : Tone.Skin, HeadOutline.Neck(body.Spine, body.Head, build)),
                Fill(Tone.Shirt, trunk.Shirt(), gap: true),
                Fill(Tone.Skin, HeadOutline.SkullOf(body.Head)),
                Fill(Tone.Hair, HairOutline.Of(body.Head, build.Hair)),
                .. covered ? (ReadOnlySpan<Shape>)[] : [Fill(Tone.Ear, HeadOutline.EarOf(body.Head))],
                Fill(Tone.Skin, Foot(body.Near, build), gap: true),
                Fill(Tone.Trousers, trunk.Trousers(body.Near), gap: true),
            ],
            look.Glow is { } glow ? GlowOn(glow, body) : null,
            [
                Fill(Tone.Skin, ArmOutline.Arm(body.NearArm, build), gap: true),
                Fill(Tone.Shirt, ArmOutline.SleeveEnd(body.NearArm, build), gap: true),
                Fill(Tone.Shirt, Sleeve(body.NearArm, build)),
            ],
            look.Arrow is { } arrow ? ArrowShape.Of(arrow, LandmarkOf(body, arrow.From)) : null
        );
    }

    private static Shape.Glow GlowOn(Glow glow, Skeleton body)
    {
        var (point, direction) = glow.On switch
        {
            GlowPart.NearThigh => (
                body.Near.Hip
                    + Vector.Polar(glow.Along * BodyTable.Thigh, body.Near.Thigh)
                    + Vector.Polar(glow.Out, body.Near.Thigh + 90),
                body.Near.Thigh
            ),
            _ => (body.Spine.Beside(glow.Along, glow.Out), body.Spine.Tangent(glow.Along)),
        };
        return GlowShape.Of(point, direction + glow.Turn, glow);
    }

    private static Vector LandmarkOf(Skeleton body, Landmark landmark) =>
        landmark switch
        {
            Landmark.Shoulder => body.Shoulder,
            Landmark.Head => body.Head.At(0, .065),
            Landmark.NearKnee => body.Near.Knee,
            Landmark.NearAnkle => body.Near.Ankle,
            Landmark.NearWrist => body.NearArm.Wrist,
            _ => body.Hip,
        };

    private static LegJoints Shifted(LegJoints leg, Vector by) =>
        new()
        {
            Hip = leg.Hip + by,
            Knee = leg.Knee + by,
            Ankle = leg.Ankle + by,
            Thigh = leg.Thigh,
            Shank = leg.Shank,
            Foot = leg.Foot,
            Toes = leg.Toes,
        };

    private static ArmJoints Shifted(ArmJoints arm, Vector by) =>
        new()
        {
            Shoulder = arm.Shoulder + by,
            Elbow = arm.Elbow + by,
            Wrist = arm.Wrist + by,
            UpperArm = arm.UpperArm,
            Forearm = arm.Forearm,
            Hand = arm.Hand,
            Thumb = arm.Thumb,
        };

    private static Outline Foot(LegJoints leg, BodyBuild build)
    {
        var outline = new OutlineBuilder();
        FootOutline.Add(outline, leg, build);
        return outline.Build();
    }

    private static Outline Sleeve(ArmJoints arm, BodyBuild build)
    {
        var outline = new OutlineBuilder();
        ArmOutline.AddSleeve(outline, arm, build);
        return outline.Build();
    }

    private static Shape.Fill Fill(Tone tone, Outline outline, bool gap = false) => new(tone, outline, gap);
}

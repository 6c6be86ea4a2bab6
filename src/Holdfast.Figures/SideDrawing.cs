using Holdfast.Domain.Poses;
using Holdfast.Figures.Joints;
using Holdfast.Figures.Outlines;

namespace Holdfast.Figures;

/// <summary>A person from the side, painted from the farthest to the nearest (figures/recipe.md 8).</summary>
internal static class SideDrawing
{
    [ThreadStatic]
    private static Skeleton? bodyOfThread;

    [ThreadStatic]
    private static LegJoints? farLegOfThread;

    [ThreadStatic]
    private static ArmJoints? farArmOfThread;

    public static Drawing Of(Pose.FromTheSide pose, BodyBuild build)
    {
        var body = bodyOfThread ??= new();
        PoseSolver.Solve(pose, build, body);
        using var lent = ShapeList.Lend();
        var layers = LayersOf(body, build, SideLook.Of(pose, body), lent.Shapes);
        var extent = new Extent();
        layers.IncludeBodyIn(ref extent);
        using var things = new PropShapes(pose, body, extent.Left, extent.Right);
        var shapes = layers.Among(things);
        foreach (var shape in shapes)
        {
            extent.Include(shape);
        }

        return new(shapes, extent.Bounds);
    }

    /// <summary>The shapes of a body in place.</summary>
    /// <param name="body">The body.</param>
    /// <param name="build">How broad it is.</param>
    /// <param name="look">How it is shown.</param>
    /// <param name="shapes">An empty list for the shapes.</param>
    public static SideLayers LayersOf(Skeleton body, BodyBuild build, SideLook look, List<Shape> shapes)
    {
        var away = new Vector(look.FarSide.X, look.FarSide.Y);
        var farArm = farArmOfThread ??= new();
        farArm.Be(body.FarArm, look.FarArmShare * away);
        var farLeg = farLegOfThread ??= new();
        farLeg.Be(body.Far, away);
        shapes.Add(Fill(Tone.SkinFar, ArmOutline.Arm(farArm, build)));
        shapes.Add(Fill(Tone.ShirtFar, Sleeve(farArm, build)));
        shapes.Add(Fill(Tone.SkinFar, Foot(farLeg, build)));
        shapes.Add(Fill(Tone.TrousersFar, TrunkOutline.TrouserLeg(farLeg, build)));
        var middle = shapes.Count;
        AddMiddle(body, build, look, shapes);
        var front = shapes.Count;
        shapes.Add(Fill(Tone.Skin, ArmOutline.Arm(body.NearArm, build), gap: true));
        shapes.Add(Fill(Tone.Shirt, ArmOutline.SleeveEnd(body.NearArm, build), gap: true));
        shapes.Add(Fill(Tone.Shirt, Sleeve(body.NearArm, build)));
        var count = shapes.Count;
        if (look.Arrow is { } arrow)
        {
            shapes.Add(ArrowShape.Of(arrow, LandmarkOf(body, arrow.From)));
        }

        return new(shapes, middle, front, count);
    }

    private static void AddMiddle(Skeleton body, BodyBuild build, SideLook look, List<Shape> shapes)
    {
        var trunk = new TrunkOutline(body, build, look.Flesh);
        var covered = build.Hair == HairStyle.Covered;
        shapes.Add(Fill(covered ? Tone.Hair : Tone.Skin, HeadOutline.Neck(body.Spine, body.Head, build)));
        shapes.Add(Fill(Tone.Shirt, trunk.Shirt(), gap: true));
        shapes.Add(Fill(Tone.Skin, HeadOutline.SkullOf(body.Head)));
        shapes.Add(Fill(Tone.Hair, HairOutline.Of(body.Head, build.Hair)));
        if (!covered)
        {
            shapes.Add(Fill(Tone.Ear, HeadOutline.EarOf(body.Head)));
        }

        shapes.Add(Fill(Tone.Skin, Foot(body.Near, build), gap: true));
        shapes.Add(Fill(Tone.Trousers, trunk.Trousers(body.Near), gap: true));
        if (look.Glow is { } glow)
        {
            shapes.Add(GlowOn(glow, body));
        }
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

using Holdfast.Domain.Poses;
using Holdfast.Figures.Joints;

namespace Holdfast.Figures.Outlines;

/// <summary>Arm, hand and sleeve. The hand: x along it, y to the thumb, wrist at the origin (figures/recipe.md 6).</summary>
internal static class ArmOutline
{
    private const double ElbowRadius = .023;

    private static readonly (int X, int Y)[] Palm =
    [
        (-10, 15),
        (20, 16),
        (45, 15),
        (72, 10),
        (92, 6),
        (98, -1),
        (90, -8),
        (60, -12),
        (30, -16),
        (0, -15),
        (-10, -14),
    ];

    private static readonly (int X, int Y)[] Thumb = [(18, 10), (34, 20), (52, 26), (60, 21), (52, 13), (34, 4)];

    public static Outline Arm(ArmJoints arm, BodyBuild build)
    {
        var outline = new OutlineBuilder();
        var upper = (arm.Elbow - arm.Shoulder).Length;
        var lower = (arm.Wrist - arm.Elbow).Length;
        SegmentOutline.Add(outline, arm.Shoulder, arm.UpperArm, upper, SegmentTable.UpperArm, build.Arm);
        outline.AddCircle(arm.Elbow, ElbowRadius * build.Arm);
        SegmentOutline.Add(outline, arm.Elbow, arm.Forearm, lower, SegmentTable.Forearm, ForearmBreadth(build));
        AddHand(outline, arm, 1);
        return outline.Build();
    }

    /// <summary>Adds a hand; seen from above it is drawn broader.</summary>
    public static void AddHand(OutlineBuilder outline, ArmJoints arm, double breadth)
    {
        var axes = Axes.At(arm.Wrist, arm.Hand, flipped: arm.Thumb == ThumbSide.Back);
        Points.AddSmooth(outline, Palm, axes, breadth);
        Points.AddSmooth(outline, Thumb, axes, breadth);
    }

    public static void AddSleeve(OutlineBuilder outline, ArmJoints arm, BodyBuild build) =>
        AddSleeve(outline, arm, SegmentTable.Sleeve, build);

    /// <summary>The lower part of a sleeve, painted with a gap under the sleeve itself: the hem stands off the shirt and the shoulder does not.</summary>
    public static Outline SleeveEnd(ArmJoints arm, BodyBuild build)
    {
        var outline = new OutlineBuilder();
        AddSleeve(outline, arm, SegmentTable.SleeveEnd, build);
        return outline.Build();
    }

    private static void AddSleeve(OutlineBuilder outline, ArmJoints arm, SegmentTable table, BodyBuild build) =>
        SegmentOutline.Add(
            outline,
            arm.Shoulder,
            arm.UpperArm,
            (arm.Elbow - arm.Shoulder).Length,
            table,
            build.Arm,
            hem: true
        );

    /// <summary>A wrist grows less with the build than an upper arm does.</summary>
    private static double ForearmBreadth(BodyBuild build) => 1 + ((build.Arm - 1) * .7);
}

using Holdfast.Figures.Joints;

namespace Holdfast.Figures.Outlines;

/// <summary>The foot from the side: x along the foot, y toward its back, ankle at the origin (figures/recipe.md 6), thousandths of stature.</summary>
internal static class FootOutline
{
    private const double BallX = .070;
    private const double BallY = -.030;

    private static readonly (int X, int Y)[] Sole =
    [
        (19, 26),
        (31, 9),
        (52, -5),
        (72, -14),
        (83, -24),
        (79, -36),
        (62, -39),
        (32, -35),
        (0, -37),
        (-28, -39),
        (-43, -32),
        (-46, -16),
        (-37, 4),
        (-22, 24),
    ];

    private static readonly (int X, int Y)[] Toes = [(-8, 15), (10, 13), (28, 8), (38, 0), (35, -7), (20, -9), (0, -9)];

    public static Vector Ball(LegJoints leg) => Axes.At(leg.Ankle, leg.Foot).At(BallX, BallY);

    /// <summary>Height of the foot's lowest point.</summary>
    public static double Lowest(LegJoints leg)
    {
        var foot = Axes.At(leg.Ankle, leg.Foot);
        var toes = Axes.At(Ball(leg), leg.Foot + leg.Toes);
        return Math.Min(Lowest(Sole, foot), Lowest(Toes, toes));
    }

    /// <summary>The farthest point along +x, where a wall can stand.</summary>
    public static double Farthest(LegJoints leg)
    {
        var foot = Axes.At(leg.Ankle, leg.Foot);
        var farthest = double.MinValue;
        foreach (var (x, y) in Sole)
        {
            farthest = Math.Max(farthest, foot.At(x / 1000d, y / 1000d).X);
        }

        return farthest;
    }

    /// <summary>Adds the foot, and the bare ankle the trousers leave free.</summary>
    public static void Add(OutlineBuilder outline, LegJoints leg, BodyBuild build)
    {
        SegmentOutline.Add(outline, leg.Knee, leg.Shank, BodyTable.Shank, SegmentTable.Ankle, AnkleBreadth(build));
        Points.AddSmooth(outline, Sole, Axes.At(leg.Ankle, leg.Foot));
        Points.AddSmooth(outline, Toes, Axes.At(Ball(leg), leg.Foot + leg.Toes));
    }

    /// <summary>Ankles grow less with the build than thighs do.</summary>
    private static double AnkleBreadth(BodyBuild build) => 1 + ((build.Limb - 1) / 2);

    private static double Lowest((int X, int Y)[] points, Axes axes)
    {
        var lowest = double.MaxValue;
        foreach (var (x, y) in points)
        {
            lowest = Math.Min(lowest, axes.At(x / 1000d, y / 1000d).Y);
        }

        return lowest;
    }
}

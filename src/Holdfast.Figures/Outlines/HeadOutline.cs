using Holdfast.Figures.Joints;

namespace Holdfast.Figures.Outlines;

/// <summary>The head in profile: x to the face, y to the crown, thousandths of stature (figures/recipe.md 6). The nose is its only feature.</summary>
internal static class HeadOutline
{
    internal static readonly (int X, int Y)[] Skull =
    [
        (24, -4),
        (0, 6),
        (-30, 16),
        (-50, 34),
        (-60, 62),
        (-56, 92),
        (-36, 117),
        (-4, 128),
        (28, 123),
        (52, 104),
        (62, 74),
        (61, 52),
        (69, 40),
        (58, 26),
        (56, 10),
        (46, 0),
    ];

    /// <summary>Short neutral hair.</summary>
    internal static readonly (int X, int Y)[] Hair =
    [
        (57, 92),
        (42, 91),
        (29, 81),
        (22, 64),
        (13, 50),
        (6, 60),
        (-12, 58),
        (-20, 44),
        (-28, 26),
        (-46, 18),
        (-60, 30),
        (-68, 56),
        (-70, 84),
        (-54, 116),
        (-22, 136),
        (14, 138),
        (44, 126),
        (60, 106),
    ];

    private static readonly (int X, int Y)[] Ear = [(-12, 46), (-4, 56), (6, 52), (6, 40), (-2, 32), (-10, 36)];

    private static readonly Vector NeckEnd = new(-.016, .030);

    public static Outline SkullOf(Axes head) => Smooth(Skull, head);

    public static Outline EarOf(Axes head) => Smooth(Ear, head);

    /// <summary>A taper from the spine into the head.</summary>
    public static Outline Neck(SpineArc spine, Axes head, BodyBuild build)
    {
        var outline = new OutlineBuilder();
        var from = spine.Point(1.04);
        var to = head.At(NeckEnd.X, NeckEnd.Y);
        var direction = (to - from).Direction;
        var middle = .5 * (from + to);
        outline.Add(spine.Beside(1.0, .044 * build.Neck));
        outline.Add(spine.Beside(.98, -.050 * build.Neck));
        outline.Add(middle - Vector.Polar(.0335 * build.Neck, direction - 90));
        outline.Add(head.At(-.050, .036));
        outline.Add(head.At(-.006, .040));
        outline.Add(head.At(.020, .012));
        outline.Add(middle + Vector.Polar(.031 * build.Neck, direction - 90));
        outline.CloseSmoothly();
        return outline.Build();
    }

    private static Outline Smooth((int X, int Y)[] points, Axes head)
    {
        var outline = new OutlineBuilder();
        Points.AddSmooth(outline, points, head);
        return outline.Build();
    }
}

using System.Diagnostics;
using Holdfast.Domain.Poses;
using Holdfast.Figures.Joints;

namespace Holdfast.Figures.Outlines;

/// <summary>Hair and scarf, in the frame of the head: x to the face, y to the crown, thousandths of stature.</summary>
/// <remarks>None reaches farther back than short hair does by more than a hundredth, so that every head rests on the floor alike.</remarks>
internal static class HairOutline
{
    private static readonly (int X, int Y)[] Curls =
    [
        (60, 90),
        (44, 92),
        (30, 82),
        (23, 66),
        (15, 52),
        (7, 60),
        (-12, 58),
        (-20, 44),
        (-27, 24),
        (-46, 12),
        (-62, 18),
        (-66, 32),
        (-76, 44),
        (-73, 62),
        (-79, 80),
        (-71, 96),
        (-72, 114),
        (-57, 122),
        (-51, 138),
        (-34, 140),
        (-22, 152),
        (-6, 147),
        (12, 154),
        (26, 144),
        (44, 144),
        (52, 130),
        (66, 122),
        (64, 106),
    ];

    /// <summary>Combed back from the forehead, over the ear, to the knot.</summary>
    private static readonly (int X, int Y)[] Combed =
    [
        (54, 100),
        (36, 92),
        (16, 78),
        (4, 62),
        (-10, 58),
        (-20, 46),
        (-32, 28),
        (-50, 26),
        (-64, 46),
        (-67, 78),
        (-55, 110),
        (-24, 132),
        (12, 135),
        (40, 125),
        (56, 108),
    ];

    private static readonly (int X, int Y)[] Scarf =
    [
        (60, 92),
        (46, 92),
        (31, 80),
        (23, 58),
        (24, 32),
        (33, 8),
        (43, -10),
        (40, -30),
        (18, -46),
        (-16, -52),
        (-46, -42),
        (-60, -12),
        (-63, 22),
        (-71, 56),
        (-73, 86),
        (-57, 119),
        (-24, 139),
        (15, 141),
        (47, 128),
        (63, 108),
    ];

    private static readonly Vector Knot = new(-.046, .131);
    private const double KnotRadius = .026;

    /// <summary>From the side.</summary>
    public static Outline Of(Axes head, HairStyle style)
    {
        var outline = new OutlineBuilder();
        Points.AddSmooth(
            outline,
            style switch
            {
                HairStyle.Short or HairStyle.Grey => HeadOutline.Hair,
                HairStyle.Curls => Curls,
                HairStyle.Tied => Combed,
                HairStyle.Covered => Scarf,
                _ => throw new UnreachableException(style.ToString()),
            },
            head
        );
        if (style == HairStyle.Tied)
        {
            outline.AddCircle(head.At(Knot.X, Knot.Y), KnotRadius);
        }

        return outline.Build();
    }

    /// <summary>The back of the head, from above.</summary>
    public static Outline OfBack(Vector middle, double direction, HairStyle style)
    {
        const double crown = .072;
        var outline = new OutlineBuilder();
        var full = style == HairStyle.Curls ? .006 : 0;
        outline.AddEllipse(middle, .071 + full, .062 + full, direction);
        if (style == HairStyle.Tied)
        {
            outline.AddCircle(middle + Vector.Polar(crown, direction), KnotRadius);
        }

        return outline.Build();
    }
}

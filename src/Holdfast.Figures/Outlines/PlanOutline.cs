using Holdfast.Domain.Poses;
using Holdfast.Figures.Joints;

namespace Holdfast.Figures.Outlines;

/// <summary>Trunk, head and feet seen from above (figures/recipe.md 7).</summary>
internal readonly struct PlanOutline(TrunkFromAbove trunk, SpineArc spine, BodyBuild build)
{
    private const double EndOfSeat = -.29;
    private const double WaistOfTrousers = .30;
    private const double HemOfShirt = .16;
    private const double EndOfTwist = .75;

    private static readonly (double Share, double Half)[] Trunk =
    [
        (-.29, .036),
        (-.25, .064),
        (-.16, .089),
        (-.03, .100),
        (.10, .098),
        (.20, .092),
        (.30, .085),
        (.45, .079),
        (.62, .087),
        (.80, .101),
        (.93, .111),
        (1.0, .104),
        (1.05, .072),
        (1.08, .042),
    ];

    /// <summary>The flat hand from above, thumb out: x along it, y to the thumb.</summary>
    private static readonly (int X, int Y)[] Palm =
    [
        (-10, 15),
        (14, 18),
        (42, 21),
        (66, 20),
        (88, 15),
        (98, 5),
        (97, -7),
        (86, -15),
        (58, -19),
        (24, -18),
        (-10, -14),
    ];

    private static readonly (int X, int Y)[] Thumb =
    [
        (6, 8),
        (22, 27),
        (40, 38),
        (50, 37),
        (49, 28),
        (36, 14),
        (26, 4),
    ];

    private static readonly (int X, int Y)[] Sole =
    [
        (-38, 19),
        (-14, 21),
        (28, 20),
        (74, 24),
        (104, 16),
        (112, -2),
        (98, -20),
        (68, -27),
        (30, -22),
        (-14, -21),
        (-40, -16),
        (-46, 8),
    ];

    private static readonly (int X, int Y)[] NoseFromFront = [(14, 0), (2, 4), (-12, 9), (-17, 0), (-12, -9), (2, -4)];

    /// <summary>Hair over the crown of a face seen from the front, x to the crown.</summary>
    private static readonly (int X, int Y)[] Crown =
    [
        (32, 42),
        (42, 18),
        (44, -16),
        (34, -44),
        (10, -58),
        (2, -66),
        (26, -66),
        (58, -48),
        (74, -18),
        (72, 18),
        (56, 48),
        (26, 66),
        (2, 66),
        (10, 58),
    ];

    /// <summary>Half width of the trunk at a share of the spine.</summary>
    public double HalfWidth(double share)
    {
        var half = Trunk[^1].Half;
        for (var i = 1; i < Trunk.Length; i++)
        {
            if (share <= Trunk[i].Share)
            {
                var (low, high) = (Trunk[i - 1], Trunk[i]);
                half = low.Half + ((share - low.Share) / (high.Share - low.Share) * (high.Half - low.Half));
                break;
            }
        }

        var rolled = 1 - (trunk.Twist * Math.Clamp(1 - (share / EndOfTwist), 0, 1));
        return half * rolled * Breadth(share);
    }

    /// <summary>The pelvis and the legs that lie over the trunk, as one outline.</summary>
    public Outline Trousers(LegJoints? far, LegJoints? near)
    {
        var outline = new OutlineBuilder();
        AddPelvis(outline);
        if (far is not null)
        {
            AddLeg(outline, far);
        }

        if (near is not null)
        {
            AddLeg(outline, near);
        }

        return outline.Build();
    }

    public Outline Leg(LegJoints leg)
    {
        var outline = new OutlineBuilder();
        AddLeg(outline, leg);
        return outline.Build();
    }

    public Outline Shirt(ArmJoints near, ArmJoints far)
    {
        var outline = new OutlineBuilder();
        outline.Add(spine.Point(HemOfShirt));
        AddFlank(outline, HemOfShirt, Trunk[^1].Share, -1);
        outline.Add(spine.Point(1.06));
        AddFlank(outline, HemOfShirt, Trunk[^1].Share, 1);
        outline.CloseSmoothly();
        AddFlankToSleeve(outline, near);
        AddFlankToSleeve(outline, far);
        ArmOutline.AddSleeve(outline, near, build);
        ArmOutline.AddSleeve(outline, far, build);
        return outline.Build();
    }

    /// <summary>Cloth from the ribs to the sleeve, the wide muscle of the back beneath it: without it arms are pegs on a doll.</summary>
    private void AddFlankToSleeve(OutlineBuilder outline, ArmJoints arm)
    {
        const double low = .66;
        const double inside = .048;
        const double alongArm = .25;
        var side = Math.Sign(Across(arm.Shoulder));
        var from = spine.Beside(low, side * (HalfWidth(low) - inside));
        var to = arm.Shoulder + (alongArm * (arm.Elbow - arm.Shoulder));
        var line = to - from;
        SegmentOutline.Add(outline, from, line.Direction, line.Length, SegmentTable.Flank, 1 + ((build.Arm - 1) * .5));
    }

    /// <summary>On which side of the spine, and how far, a point lies.</summary>
    private double Across(Vector point)
    {
        var away = point - spine.Point(.9);
        var across = Vector.Polar(1, spine.Tangent(.9) - 90);
        return (away.X * across.X) + (away.Y * across.Y);
    }

    /// <summary>Both arms without their sleeves' part; hands are broader than from the side.</summary>
    public Outline Arm(ArmJoints arm)
    {
        const double elbow = .023;
        var outline = new OutlineBuilder();
        var (upper, lower) = ((arm.Elbow - arm.Shoulder).Length, (arm.Wrist - arm.Elbow).Length);
        SegmentOutline.Add(outline, arm.Shoulder, arm.UpperArm, upper, SegmentTable.UpperArm, build.Arm);
        outline.AddCircle(arm.Elbow, elbow * build.Arm);
        SegmentOutline.Add(outline, arm.Elbow, arm.Forearm, lower, SegmentTable.Forearm, build.Arm);
        var hand = Axes.At(arm.Wrist, arm.Hand, flipped: arm.Thumb == ThumbSide.Back);
        Points.AddSmooth(outline, Palm, hand);
        Points.AddSmooth(outline, Thumb, hand);
        return outline.Build();
    }

    public Outline Foot(LegJoints leg, FootFromAbove kind)
    {
        var outline = new OutlineBuilder();
        switch (kind)
        {
            case FootFromAbove.ToesUp:
                SegmentOutline.Add(
                    outline,
                    leg.Knee,
                    leg.Shank,
                    (leg.Ankle - leg.Knee).Length,
                    SegmentTable.Ankle,
                    build.Limb
                );
                outline.AddEllipse(leg.Ankle + Vector.Polar(.026, leg.Foot), .043, .026, leg.Foot);
                break;
            case FootFromAbove.Edge:
                FootOutline.Add(outline, leg, build);
                break;
            case FootFromAbove.Sole:
                Points.AddSmooth(outline, Sole, Axes.At(leg.Ankle, leg.Foot));
                break;
            default:
                Points.AddSmooth(outline, Sole, Axes.At(leg.Ankle, leg.Foot));
                break;
        }

        return outline.Build();
    }

    public Outline Neck(Vector head)
    {
        var outline = new OutlineBuilder();
        var from = spine.Point(1.04);
        var across = Vector.Polar(.034 * build.Neck, spine.Tangent(1) + 90);
        outline.Add(from + across);
        outline.Add(head + across);
        outline.Add(head - across);
        outline.Add(from - across);
        outline.ClosePolygon();
        return outline.Build();
    }

    /// <summary>The seam of the trousers, which divides the seat of somebody seen from behind.</summary>
    public Outline Seam()
    {
        const double half = .0028;
        var outline = new OutlineBuilder();
        outline.Add(spine.Point(-.285));
        outline.Add(spine.Beside(-.20, -half));
        outline.Add(spine.Point(.02));
        outline.Add(spine.Beside(-.20, half));
        outline.CloseSmoothly();
        return outline.Build();
    }

    public static Outline Ears(Vector middle, double direction)
    {
        const double across = .061;
        const double back = -.010;
        var head = Axes.At(middle, direction);
        var outline = new OutlineBuilder();
        outline.AddEllipse(head.At(back, across), .017, .011, direction);
        outline.AddEllipse(head.At(back, -across), .017, .011, direction);
        return outline.Build();
    }

    /// <summary>The nose of a face seen from the front: its only feature, as in the profile.</summary>
    public static Outline Nose(Vector middle, double direction)
    {
        var outline = new OutlineBuilder();
        Points.AddSmooth(outline, NoseFromFront, Axes.At(middle, direction));
        return outline.Build();
    }

    public static Outline Skull(Vector middle, double direction) => Oval(middle, .071, .060, direction);

    /// <summary>A scarf around a face seen from the front.</summary>
    public static Outline Scarf(Vector middle, double direction) => Oval(middle, .077, .068, direction);

    /// <summary>What a scarf leaves free of the face.</summary>
    public static Outline FaceInScarf(Vector middle, double direction) =>
        Oval(middle - Vector.Polar(.005, direction), .056, .045, direction);

    public static Outline HairOfFace(Vector middle, double direction)
    {
        var outline = new OutlineBuilder();
        Points.AddSmooth(outline, Crown, Axes.At(middle, direction));
        return outline.Build();
    }

    private static Outline Oval(Vector middle, double along, double across, double direction)
    {
        var outline = new OutlineBuilder();
        outline.AddEllipse(middle, along, across, direction);
        return outline.Build();
    }

    private void AddPelvis(OutlineBuilder outline)
    {
        outline.Add(spine.Point(-.30));
        AddFlank(outline, EndOfSeat, WaistOfTrousers, -1);
        outline.Add(spine.Point(WaistOfTrousers + .02));
        AddFlank(outline, EndOfSeat, WaistOfTrousers, 1);
        outline.CloseSmoothly();
    }

    /// <summary>One edge of the trunk: -1 is the person's right of the spine going up, +1 its left coming down; wound as segments are.</summary>
    private void AddFlank(OutlineBuilder outline, double from, double to, int edge)
    {
        // Segments run up their left edge and down their right one; so does the trunk.
        Span<double> shares = stackalloc double[Trunk.Length + 2];
        var count = 0;
        shares[count++] = from;
        foreach (var (share, _) in Trunk)
        {
            if (share > from + .02 && share < to - .02)
            {
                shares[count++] = share;
            }
        }

        shares[count++] = to;
        for (var i = 0; i < count; i++)
        {
            var share = shares[edge < 0 ? i : count - 1 - i];
            outline.Add(spine.Beside(share, edge * HalfWidth(share)));
        }
    }

    private void AddLeg(OutlineBuilder outline, LegJoints leg)
    {
        const double knee = .0365;
        var (thigh, shank) = ((leg.Knee - leg.Hip).Length, (leg.Ankle - leg.Knee).Length);
        SegmentOutline.Add(outline, leg.Hip, leg.Thigh, thigh, SegmentTable.Thigh, build.Limb);
        outline.AddCircle(leg.Knee, knee * build.Limb);
        SegmentOutline.Add(outline, leg.Knee, leg.Shank, shank, SegmentTable.TrouserShank, build.Limb);
    }

    /// <summary>Hips follow the hip factor, the waist belly and back, the shoulders the arms.</summary>
    private double Breadth(double share) =>
        share switch
        {
            < .2 => build.Hip,
            < .7 => (build.Hip + ((build.TrunkFront + build.TrunkBack) / 2)) / 2,
            _ => 1 + ((build.Arm - 1) * .5),
        };
}

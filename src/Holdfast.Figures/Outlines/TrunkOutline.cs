using Holdfast.Figures.Joints;

namespace Holdfast.Figures.Outlines;

/// <summary>Shirt, pelvis and seat from the side, as offsets from the spine's arc (figures/recipe.md 5).</summary>
internal readonly struct TrunkOutline(Skeleton body, BodyBuild build, double? flesh)
{
    private const double SeatRadius = .067;
    private const double SeatOffset = .0085;
    private const double LeastSeat = 30;
    private const int SeatPoints = 6;
    private const double HipFlexionOfFullSeat = 110;

    private readonly SpineArc spine = body.Spine;

    /// <summary>How far the small of the back is drawn in: fully when upright, not at all when rounded.</summary>
    private readonly double hollow = Math.Clamp(1 - ((body.Spine.Tangent(0) - body.Spine.Tangent(1)) / 28), -.2, 1);

    public Outline Shirt()
    {
        var (front, back) = (build.TrunkFront, build.TrunkBack);
        var outline = new OutlineBuilder();
        Front(outline, .10, .060 * Mix(.35, front));
        Front(outline, .30, .061 * front);
        Front(outline, .50, .060 * Mix(.25, front));
        Front(outline, .72, .066 * Mix(.5, front));
        Front(outline, .88, .060 * Mix(.6, front));
        Front(outline, 1.0, .046);
        Front(outline, 1.09, .031);
        Front(outline, 1.14, 0);
        Front(outline, 1.10, -.040);
        Front(outline, .97, -.060 * back);
        Front(outline, .82, -.067 * back);
        Front(outline, .62, -.062 * back);
        Front(outline, .42, -(.057 - (.010 * hollow)) * back);
        Front(outline, .25, -(.062 - (.012 * hollow)) * back);
        Front(outline, .10, -((.073 * build.Hip) - (.006 * hollow)));
        outline.CloseSmoothly();
        return outline.Build();
    }

    /// <summary>Pelvis, seat, thigh and trouser leg as one outline, so that no seam shows between them.</summary>
    public Outline Trousers(LegJoints leg)
    {
        var outline = new OutlineBuilder();
        AddPelvis(outline, leg);
        AddTrouserLeg(outline, leg, build);
        return outline.Build();
    }

    public static Outline TrouserLeg(LegJoints leg, BodyBuild build)
    {
        var outline = new OutlineBuilder();
        AddTrouserLeg(outline, leg, build);
        return outline.Build();
    }

    private static void AddTrouserLeg(OutlineBuilder outline, LegJoints leg, BodyBuild build)
    {
        const double kneeRadius = .038;
        SegmentOutline.Add(outline, leg.Hip, leg.Thigh, BodyTable.Thigh, SegmentTable.Thigh, build.Limb);
        outline.AddCircle(leg.Knee, kneeRadius * build.Limb);
        SegmentOutline.Add(
            outline,
            leg.Knee,
            leg.Shank,
            BodyTable.Shank,
            SegmentTable.TrouserShank,
            build.Limb,
            hem: true
        );
    }

    private void AddPelvis(OutlineBuilder outline, LegJoints leg)
    {
        var bent = Math.Clamp(HipFlexion(leg) / HipFlexionOfFullSeat, 0, 1);
        var (hip, belly) = (build.Hip, Mix(.35, build.TrunkFront));
        Front(outline, .27, .0605 * belly);
        Front(outline, .16, .0625 * belly);
        Front(outline, .02, .058 * hip);
        AddSeat(outline, leg);
        Front(outline, .10, -(.076 - (.004 * bent)) * hip);
        Front(outline, .20, -(.070 - (.006 * hollow)) * hip);
        Front(outline, .29, -(.062 - (.010 * hollow)) * build.TrunkBack);
        outline.CloseSmoothly();
    }

    /// <summary>From the back of the thigh round to the back of the pelvis: the seat stays one round line at every hip angle, of as many points at each.</summary>
    private void AddSeat(OutlineBuilder outline, LegJoints leg)
    {
        var back = spine.Tangent(0) + 90;
        var bend = Math.Max(LeastSeat, Math.IEEERemainder(leg.Thigh - 90 - back, 360));
        var centre = body.Hip + Vector.Polar(SeatOffset, back + (bend / 2));
        for (var i = SeatPoints; i > 0; i--)
        {
            var direction = back + (bend * i / (SeatPoints + 1));
            outline.Add(OnFlesh(centre + Vector.Polar(SeatRadius * build.Hip, direction)));
        }
    }

    /// <summary>Between -180 and 180, whichever way round the directions were reached.</summary>
    private double HipFlexion(LegJoints leg) => Math.IEEERemainder(leg.Thigh - 180 - spine.Tangent(.5), 360);

    private void Front(OutlineBuilder outline, double share, double front) =>
        outline.Add(OnFlesh(spine.Beside(share, front)));

    /// <summary>Flesh flattens on what it lies on.</summary>
    private Vector OnFlesh(Vector point) => flesh is { } floor && point.Y < floor ? point with { Y = floor } : point;

    private static double Mix(double rest, double factor) => rest + ((1 - rest) * factor);
}

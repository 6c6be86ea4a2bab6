using Holdfast.Domain.Poses;
using Holdfast.Figures.Joints;
using Holdfast.Figures.Motion;

namespace Holdfast.Domain.Tests.Figures;

/// <summary>What holds of every body at every moment between start and hold.</summary>
public class MotionLaws
{
    private const double LengthTolerance = .001;
    private const double FloorTolerance = .01;
    private const double ThingTolerance = .02;

    [Theory]
    [MemberData(nameof(MotionCases.FromTheSide), MemberType = typeof(MotionCases))]
    public void A_way_begins_and_ends_in_the_stored_postures(string exercise, string build)
    {
        var way = MotionCases.Way(exercise, build);
        foreach (var (share, end) in new[] { (0, way.From), (1, way.To) })
        {
            foreach (var (expected, actual) in Joints(end).Zip(Joints(way.At(share))))
            {
                Assert.True(
                    (expected.Point - actual.Point).Length < LengthTolerance,
                    $"{exercise}, {build}: {expected.Name} is {(expected.Point - actual.Point).Length:0.0000} away at {share}."
                );
            }
        }
    }

    [Theory]
    [MemberData(nameof(MotionCases.FromTheSide), MemberType = typeof(MotionCases))]
    public void Limbs_keep_their_lengths_all_along(string exercise, string build)
    {
        foreach (var (share, body) in Moments(exercise, build))
        {
            foreach (var leg in new[] { body.Near, body.Far })
            {
                Close("thigh", BodyTable.Thigh, (leg.Knee - leg.Hip).Length);
                Close("shank", BodyTable.Shank, (leg.Ankle - leg.Knee).Length);
                Assert.Equal(body.Hip, leg.Hip);
            }

            foreach (var arm in new[] { body.NearArm, body.FarArm })
            {
                Close("upper arm", BodyTable.UpperArm, (arm.Elbow - arm.Shoulder).Length);
                Close("forearm", BodyTable.Forearm, (arm.Wrist - arm.Elbow).Length);
                Assert.Equal(body.Shoulder, arm.Shoulder);
            }

            Close("trunk", BodyTable.Trunk, (body.Shoulder - body.Hip).Length);
            Assert.True(
                (body.Spine.Point(1) - body.Shoulder).Length < LengthTolerance,
                "The spine ends at the shoulder."
            );

            void Close(string name, double expected, double actual) =>
                Assert.True(
                    Math.Abs(actual - expected) <= expected * LengthTolerance,
                    $"{exercise}, {build}, {share:0.00}: the {name} is {actual:0.0000} long, expected {expected}."
                );
        }
    }

    [Theory]
    [MemberData(nameof(MotionCases.FromTheSide), MemberType = typeof(MotionCases))]
    public void What_rests_at_both_ends_rests_all_along(string exercise, string build)
    {
        var way = MotionCases.Way(exercise, build);
        foreach (var share in MotionCases.Shares)
        {
            var body = way.At(share);
            foreach (var contact in way.Kept)
            {
                var gap = Gap(way, body, contact, FigureCases.Build(build), share);
                var tolerance = contact.On == Surface.Floor ? FloorTolerance : ThingTolerance;
                Assert.True(
                    Math.Abs(gap) <= tolerance,
                    $"{exercise}, {build}, {share:0.00}: {contact.Limb} {contact.Part} is {gap:0.000} from {contact.On}, expected at most {tolerance}."
                );
            }
        }
    }

    [Theory]
    [MemberData(nameof(MotionCases.FromTheSide), MemberType = typeof(MotionCases))]
    public void What_stays_where_it_is_does_not_wander(string exercise, string build)
    {
        var way = MotionCases.Way(exercise, build);
        var points = way.Kept.Where(contact => !contact.IsOnBody).ToList();
        foreach (var contact in points)
        {
            var (from, to) = (Point(way.From, contact), Point(way.To, contact));
            if (Math.Abs(from.X - to.X) > FloorTolerance)
            {
                continue;
            }

            foreach (var share in MotionCases.Shares)
            {
                var at = Point(way.At(share), contact).X;
                Assert.True(
                    at > Math.Min(from.X, to.X) - FloorTolerance && at < Math.Max(from.X, to.X) + FloorTolerance,
                    $"{exercise}, {build}, {share:0.00}: {contact.Limb} {contact.Part} is at {at:0.000}, from {from.X:0.000} to {to.X:0.000}."
                );
            }
        }

        Vector Point(Skeleton body, KeptContact contact) => contact.PointOf(body, FigureCases.Build(build));
    }

    [Theory]
    [MemberData(nameof(MotionCases.FromTheSide), MemberType = typeof(MotionCases))]
    public void Nothing_of_the_drawn_body_is_below_the_floor(string exercise, string build)
    {
        var way = MotionCases.Way(exercise, build);
        foreach (var share in MotionCases.Shares)
        {
            var lowest = Painted.LowestOf(
                SideMotion.LayersAt(way, FigureCases.Build(build), share),
                way.Hold.FarSide.Y
            );
            Assert.True(
                lowest >= -FloorTolerance,
                $"{exercise}, {build}, {share:0.00}: something is {-lowest:0.000} below the floor."
            );
        }
    }

    [Theory]
    [MemberData(nameof(MotionCases.FromTheSide), MemberType = typeof(MotionCases))]
    public void Joints_stay_within_what_people_can_do(string exercise, string build)
    {
        foreach (var (share, body) in Moments(exercise, build))
        {
            foreach (var (name, angle, range) in JointRanges.Of(body))
            {
                Assert.True(
                    angle >= range.Least && angle <= range.Most,
                    $"{exercise}, {build}, {share:0.00}: {name} is {angle:0.0}, expected {range.Least} to {range.Most}."
                );
            }
        }
    }

    [Theory]
    [MemberData(nameof(MotionCases.FromTheSide), MemberType = typeof(MotionCases))]
    public void No_joint_passes_through_a_seat_a_table_or_a_wall(string exercise, string build)
    {
        var way = MotionCases.Way(exercise, build);
        foreach (var share in MotionCases.Shares)
        {
            var body = way.At(share);
            foreach (var (name, point) in Things.Pierced(way, body))
            {
                Assert.Fail(
                    $"{exercise}, {build}, {share:0.00}: {name} is inside it at {point.X:0.000}, {point.Y:0.000}."
                );
            }
        }
    }

    [Theory]
    [MemberData(nameof(MotionCases.FromTheSide), MemberType = typeof(MotionCases))]
    public void Whoever_folds_without_holding_on_keeps_their_balance_all_along(string exercise, string build)
    {
        var way = MotionCases.Way(exercise, build);
        var standing = way.Hold.Contacts[0].Part is ContactPart.Foot or ContactPart.Ball;
        if (!standing || way.Hold.Contacts.Any(contact => contact.Part is ContactPart.Hand or ContactPart.Forearm))
        {
            return;
        }

        // Heel and toes of a flat foot, from the ankle.
        const double heel = -.046;
        const double toes = .107;
        foreach (var share in MotionCases.Shares)
        {
            var body = way.At(share);
            Assert.InRange(CentreOfMass.Of(body).X - body.Near.Ankle.X, heel, toes);
        }
    }

    private static IEnumerable<(double Share, Skeleton Body)> Moments(string exercise, string build)
    {
        var way = MotionCases.Way(exercise, build);
        return MotionCases.Shares.Select(share => (share, way.At(share)));
    }

    /// <summary>How far a resting part is off its surface: by height for what it stands on, by distance for the person's own body.</summary>
    private static double Gap(
        SideWay way,
        Skeleton body,
        KeptContact contact,
        Holdfast.Figures.BodyBuild build,
        double share
    )
    {
        var along = contact.Start.At + (share * (contact.Hold.At - contact.Start.At));
        if (contact.IsSole)
        {
            // A foot that steps is in the air between two places.
            var lowest = Holdfast.Figures.Outlines.FootOutline.Lowest(body.Leg(contact.Limb));
            var steps =
                way.Steps && Math.Abs(way.From.Leg(contact.Limb).Ankle.X - way.To.Leg(contact.Limb).Ankle.X) > .02;
            return steps ? Math.Min(0, lowest) : lowest;
        }

        return contact.On == Surface.Wall
            ? 0
            : PoseSolver.Gap(
                way.Hold,
                build,
                body,
                contact.Hold with
                {
                    Part = contact.Part,
                    Limb = contact.Limb,
                    At = contact.IsOnBody ? along : null,
                },
                contact.Limb
            );
    }

    private static IEnumerable<(string Name, Vector Point)> Joints(Skeleton body) =>
        [
            ("hip", body.Hip),
            ("shoulder", body.Shoulder),
            ("near knee", body.Near.Knee),
            ("near ankle", body.Near.Ankle),
            ("far knee", body.Far.Knee),
            ("far ankle", body.Far.Ankle),
            ("near elbow", body.NearArm.Elbow),
            ("near wrist", body.NearArm.Wrist),
            ("far elbow", body.FarArm.Elbow),
            ("far wrist", body.FarArm.Wrist),
            ("head", body.Head.Origin),
        ];
}

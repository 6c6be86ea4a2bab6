using Holdfast.Domain.Poses;
using Holdfast.Figures;
using Holdfast.Figures.Joints;

namespace Holdfast.Domain.Tests.Figures;

/// <summary>What holds for every pose of the library and every build (figures/recipe.md 3).</summary>
public class PoseLaws
{
    private const double LengthTolerance = .001;
    private const double FloorTolerance = .01;
    private const double ThingTolerance = .02;

    [Fact]
    public void Every_exercise_has_its_poses()
    {
        Assert.Equal(20, FigureCases.Library.Exercises.Count);
        Assert.All(FigureCases.Library.Exercises, exercise => Assert.NotNull(exercise.Poses));
        Assert.Equal(
            ["E07", "E07s"],
            FigureCases.Library.Exercises.Where(each => each.Poses!.Reach is not null).Select(each => each.Id.Code)
        );
    }

    [Theory]
    [MemberData(nameof(FigureCases.FromTheSide), MemberType = typeof(FigureCases))]
    public void Limbs_keep_their_lengths(string pose, string build)
    {
        var body = Solve(pose, build);
        Assert.All(
            new[] { body.Near, body.Far },
            leg =>
            {
                Close(BodyTable.Thigh, (leg.Knee - leg.Hip).Length);
                Close(BodyTable.Shank, (leg.Ankle - leg.Knee).Length);
                Assert.Equal(body.Hip, leg.Hip);
            }
        );
        Assert.All(
            new[] { body.NearArm, body.FarArm },
            arm =>
            {
                Close(BodyTable.UpperArm, (arm.Elbow - arm.Shoulder).Length);
                Close(BodyTable.Forearm, (arm.Wrist - arm.Elbow).Length);
                Assert.Equal(body.Shoulder, arm.Shoulder);
            }
        );
        Close(BodyTable.Trunk, (body.Shoulder - body.Hip).Length);
        Assert.True((body.Spine.Point(1) - body.Shoulder).Length < LengthTolerance, "The spine ends at the shoulder.");

        static void Close(double expected, double actual) =>
            Assert.InRange(actual, expected * (1 - LengthTolerance), expected * (1 + LengthTolerance));
    }

    [Theory]
    [MemberData(nameof(FigureCases.FromTheSide), MemberType = typeof(FigureCases))]
    public void Contacts_hold(string pose, string build)
    {
        var side = FigureCases.Side(pose);
        var body = Solve(pose, build);
        foreach (var contact in side.Contacts)
        {
            foreach (var limb in PoseSolver.Limbs(contact.Limb))
            {
                var gap = PoseSolver.Gap(side, FigureCases.Build(build), body, contact, limb);
                var tolerance = contact.On == Surface.Floor ? FloorTolerance : ThingTolerance;
                Assert.True(
                    gap <= tolerance,
                    $"{pose}, {build}: {limb} {contact.Part} is {gap:0.000} from {contact.On}, expected at most {tolerance}."
                );
            }
        }
    }

    [Theory]
    [MemberData(nameof(FigureCases.FromTheSide), MemberType = typeof(FigureCases))]
    public void Knees_and_elbows_bend_one_way_only(string pose, string build)
    {
        var body = Solve(pose, build);
        Assert.All(
            new[] { body.Near, body.Far },
            leg => Assert.InRange(Math.IEEERemainder(leg.Thigh - leg.Shank, 360), -1e-6, 160)
        );
        Assert.All(
            new[] { body.NearArm, body.FarArm },
            arm => Assert.InRange(Math.IEEERemainder(arm.Forearm - arm.UpperArm, 360), -1, 160)
        );
    }

    [Theory]
    [MemberData(nameof(FigureCases.FromTheSide), MemberType = typeof(FigureCases))]
    public void The_drawn_body_neither_sinks_into_the_floor_nor_floats(string pose, string build)
    {
        var lowest = LowestOfBody(FigureCases.Side(pose), FigureCases.Build(build));
        Assert.InRange(lowest, -FloorTolerance, FloorTolerance);
    }

    [Theory]
    [MemberData(nameof(FigureCases.FromTheSide), MemberType = typeof(FigureCases))]
    public void The_head_stays_on_its_neck(string pose, string build)
    {
        var body = Solve(pose, build);
        Assert.InRange(body.HeadLift, -.045, .045);
    }

    [Theory]
    [MemberData(nameof(FigureCases.FromTheSide), MemberType = typeof(FigureCases))]
    public void Whoever_stands_without_their_hands_keeps_their_balance(string pose, string build)
    {
        var side = FigureCases.Side(pose);
        var standing = side.Contacts[0].Part is ContactPart.Foot or ContactPart.Ball;
        var handsHelp = side.Contacts.Any(contact => contact.Part is ContactPart.Hand or ContactPart.Forearm);
        if (!standing || handsHelp)
        {
            return;
        }

        // Heel and toes of a flat foot, from the ankle.
        const double heel = -.046;
        const double toes = .107;
        var body = Solve(pose, build);
        Assert.InRange(CentreOfMass.Of(body).X - body.Near.Ankle.X, heel, toes);
    }

    [Fact]
    public void Standing_without_hands_is_asked_of_the_forward_fold() =>
        Assert.Equal(
            ["E06 start", "E06 hold"],
            FigureCases
                .Poses.Where(each =>
                    each.Pose is Pose.FromTheSide side
                    && side.Contacts[0].Part is ContactPart.Foot or ContactPart.Ball
                    && !side.Contacts.Any(contact => contact.Part is ContactPart.Hand or ContactPart.Forearm)
                )
                .Select(each => each.Name)
        );

    [Fact]
    public void Seen_from_above_nothing_is_longer_than_it_is()
    {
        foreach (var (name, pose) in FigureCases.Poses)
        {
            if (pose is not Pose.FromAbove above)
            {
                continue;
            }

            Assert.All(
                new[]
                {
                    above.Trunk.Length,
                    above.NearLeg.ThighLength,
                    above.NearLeg.ShankLength,
                    above.FarLeg.ThighLength,
                    above.FarLeg.ShankLength,
                    above.NearArm.UpperArmLength,
                    above.NearArm.ForearmLength,
                    above.FarArm.UpperArmLength,
                    above.FarArm.ForearmLength,
                },
                share => Assert.True(share is >= 0 and <= 1, $"{name}: a part is seen {share} times as long.")
            );
        }
    }

    private static Skeleton Solve(string pose, string build) =>
        PoseSolver.Solve(FigureCases.Side(pose), FigureCases.Build(build));

    /// <summary>The lowest painted point of the body over the floor, in shares of stature; the far side's floor is drawn higher.</summary>
    private static double LowestOfBody(Pose.FromTheSide pose, BodyBuild build)
    {
        var fills = FigureDrawing.Of(pose, build).Shapes.OfType<Shape.Fill>().ToList();
        return Math.Min(
            Lowest(Tone.Skin, Tone.Shirt, Tone.Trousers, Tone.Hair),
            Lowest(Tone.SkinFar, Tone.ShirtFar, Tone.TrousersFar) - pose.FarSide.Y
        );

        double Lowest(params Tone[] tones) =>
            fills
                .Where(fill => tones.Contains(fill.Tone))
                .SelectMany(fill => fill.Outline.Curves)
                .SelectMany(Painted.Heights)
                .Min(y => -y / 1000);
    }
}

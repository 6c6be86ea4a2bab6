using Holdfast.Domain.Poses;
using Holdfast.Figures.Joints;

namespace Holdfast.Domain.Tests.Figures;

/// <summary>What a camera from the side would measure on the drawn holds (clinical.md 2.2), for every build.</summary>
public class CameraLaws
{
    public static TheoryData<string> Builds => ["slim", "middle", "large"];

    [Theory]
    [MemberData(nameof(Builds))]
    public void The_hip_flexor_stretches_are_upright_and_never_reward_depth(string build)
    {
        foreach (var exercise in new[] { "E01", "E02" })
        {
            var body = Hold(exercise, build);
            Assert.InRange(Trunk(body), 80, 100);
            Assert.InRange(Hip(body, body.Near), -20, -5);
            Assert.InRange(Knee(body.Far), 0, 60);
        }
    }

    [Theory]
    [MemberData(nameof(Builds))]
    public void The_forward_fold_keeps_soft_knees_and_lowers_the_trunk(string build)
    {
        var (start, hold) = (Start("E06", build), Hold("E06", build));
        Assert.InRange(Knee(hold.Near), 0, 25);
        Assert.InRange(Knee(hold.Far), 0, 25);
        Assert.InRange(Trunk(hold), -30, 40);
        Assert.True(Trunk(hold) < Trunk(start), "The trunk is lower in the fold.");
    }

    [Theory]
    [MemberData(nameof(Builds))]
    public void The_hinge_keeps_the_head_above_the_heart(string build)
    {
        var body = Hold("E06h", build);
        Assert.InRange(Trunk(body), 10, 40);
        Assert.True(body.Head.At(0, .06).Y > body.Spine.Point(.8).Y, "The head is above the heart.");
    }

    [Theory]
    [MemberData(nameof(Builds))]
    public void In_the_childs_pose_the_trunk_lies_on_folded_hips(string build)
    {
        var body = Hold("E07", build);
        Assert.InRange(Trunk(body), -25, 10);
        Assert.InRange(Hip(body, body.Near), 120, 180);
    }

    [Theory]
    [MemberData(nameof(Builds))]
    public void In_the_doorway_the_leg_is_up_and_nearly_straight(string build)
    {
        foreach (var exercise in new[] { "E09", "E09p" })
        {
            var body = Hold(exercise, build);
            Assert.InRange(body.Near.Thigh % 360, 60, 90);
            Assert.InRange(Knee(body.Near), 0, 20);
        }
    }

    [Theory]
    [MemberData(nameof(Builds))]
    public void A_plank_is_one_line_with_the_elbows_under_the_shoulders(string build)
    {
        var plank = Hold("E10", build);
        Assert.InRange(Bend(plank.Shoulder, plank.Hip, plank.Near.Ankle), 0, 15);
        Assert.InRange(plank.NearArm.Elbow.X - plank.Shoulder.X, -.03, .03);
        var onKnees = Hold("E11", build);
        Assert.InRange(Bend(onKnees.Shoulder, onKnees.Hip, onKnees.Near.Knee), 0, 15);
        Assert.InRange(onKnees.NearArm.Elbow.X - onKnees.Shoulder.X, -.03, .03);
        var wall = Hold("E11w", build);
        Assert.InRange(Bend(wall.Shoulder, wall.Hip, wall.Near.Ankle), 0, 15);
    }

    [Theory]
    [MemberData(nameof(Builds))]
    public void A_bridge_is_one_line_from_shoulders_to_knees(string build)
    {
        var body = Hold("E12", build);
        Assert.InRange(Bend(body.Shoulder, body.Hip, body.Near.Knee), 0, 15);
    }

    [Theory]
    [InlineData("E13a", 5, 20)]
    [InlineData("E13b", 80, 100)]
    [InlineData("E13c", 35, 55)]
    public void The_leg_lifts_are_told_apart_by_the_hip(string exercise, double least, double most)
    {
        foreach (var (build, _) in FigureCases.Builds)
        {
            var body = Hold(exercise, build);
            Assert.InRange(Hip(body, body.Near), least, most);
        }
    }

    [Fact]
    public void A_straight_leg_is_lifted_to_the_height_of_the_other_knee()
    {
        var body = Hold("E13c", "middle");
        Assert.InRange(body.Near.Knee.Y - body.Far.Knee.Y, -.06, .06);
    }

    private static Skeleton Start(string exercise, string build) => Solve(FigureCases.Of(exercise).Start, build);

    private static Skeleton Hold(string exercise, string build) => Solve(FigureCases.Of(exercise).Hold, build);

    private static Skeleton Solve(Pose pose, string build) =>
        PoseSolver.Solve((Pose.FromTheSide)pose, FigureCases.Build(build));

    private static double Trunk(Skeleton body) => (body.Shoulder - body.Hip).Direction;

    private static double Hip(Skeleton body, LegJoints leg) =>
        Math.IEEERemainder((leg.Knee - leg.Hip).Direction - Trunk(body) - 180, 360);

    private static double Knee(LegJoints leg) => Math.IEEERemainder(leg.Thigh - leg.Shank, 360);

    /// <summary>How far three points are from one line, in degrees.</summary>
    private static double Bend(Vector a, Vector b, Vector c) =>
        Math.Abs(Math.IEEERemainder((b - a).Direction - (c - b).Direction, 360));
}

using Holdfast.Domain.Poses;
using Holdfast.Figures;
using Holdfast.Figures.Joints;
using Holdfast.Figures.Motion;

namespace Holdfast.Domain.Tests.Figures;

/// <summary>The key frames, and what a browser draws between them.</summary>
public class FigureMotionTests
{
    private const double FloorTolerance = 10;

    [Theory]
    [MemberData(nameof(MotionCases.All), MemberType = typeof(MotionCases))]
    public void All_key_frames_of_a_layer_have_the_same_shapes(string exercise, Side side, string build)
    {
        var motion = MotionCases.Motion(exercise, side, build);
        Assert.InRange(motion.Shares.Count, 2, 9);
        Assert.Equal((0, 1), (motion.Shares[0], motion.Shares[^1]));
        foreach (var layer in motion.Layers)
        {
            Assert.Equal(motion.Shares.Count, layer.Frames.Count);
            Assert.Single(layer.Frames.Select(FormOf).Distinct());
        }
    }

    [Theory]
    [MemberData(nameof(MotionCases.All), MemberType = typeof(MotionCases))]
    public void The_left_side_moves_as_the_mirror_image_of_the_right(string exercise, Side side, string build)
    {
        var right = MotionCases.Motion(exercise, side, build);
        var left = MotionCases.Motion(exercise, Side.Left, build);
        if (side == Side.Centre)
        {
            // A middle place has no other side.
            Assert.NotEqual(right.Bounds, left.Bounds);
            return;
        }

        var above = FigureCases.Of(exercise).Of(PosePhase.Hold, side) is Pose.FromAbove;
        Assert.Equal(right.Shares, left.Shares);
        foreach (var share in MotionCases.Shares)
        {
            for (var layer = 0; layer < right.Layers.Count; layer++)
            {
                Assert.Equal(
                    Points(Between.KeyFrames(right, layer, share))
                        .Select(point => above ? (point.X, -point.Y) : (-point.X, point.Y)),
                    Points(Between.KeyFrames(left, layer, share))
                );
            }
        }
    }

    [Theory]
    [MemberData(nameof(MotionCases.FromTheSide), MemberType = typeof(MotionCases))]
    public void Between_key_frames_too_nothing_of_the_body_is_below_the_floor(string exercise, string build)
    {
        var motion = MotionCases.Motion(exercise, Side.Centre, build);
        var far = 1000 * ((Pose.FromTheSide)FigureCases.Of(exercise).Hold).FarSide.Y;
        foreach (var share in MotionCases.Shares)
        {
            foreach (var fill in Between.KeyFrames(motion, 0, share).Shapes.OfType<Shape.Fill>().Where(IsBody))
            {
                var floor = fill.Tone is Tone.SkinFar or Tone.ShirtFar or Tone.TrousersFar ? far : 0;
                var lowest = fill.Outline.Curves.SelectMany(Painted.Heights).Max() + floor;
                Assert.True(
                    lowest <= FloorTolerance,
                    $"{exercise}, {build}, {share:0.00}: {fill.Tone} is {lowest:0} thousandths below the floor."
                );
            }
        }
    }

    [Theory]
    [MemberData(nameof(MotionCases.FromTheSide), MemberType = typeof(MotionCases))]
    public void Between_key_frames_no_limb_is_drawn_much_too_short(string exercise, string build)
    {
        var way = MotionCases.Way(exercise, build);
        var shortest = way.Steps ? .935 : .96;
        var shares = MotionCases.Motion(exercise, Side.Centre, build).Shares;
        for (var i = 1; i < shares.Count; i++)
        {
            var (from, to) = (way.At(shares[i - 1]), way.At(shares[i]));
            foreach (
                var (name, length, a, b) in Limbs(from).Zip(Limbs(to), (a, b) => (a.Name, a.Length, a.Limb, b.Limb))
            )
            {
                // Its ends move straight, so it is shortest half-way.
                var drawn = (.5 * (a + b)).Length;
                Assert.True(
                    drawn >= shortest * length,
                    $"{exercise}, {build}, after {shares[i - 1]:0.00}: the {name} is drawn {drawn / length:0.000} times as long."
                );
            }
        }

        static IEnumerable<(string Name, double Length, Vector Limb)> Limbs(Skeleton body) =>
            [
                ("trunk", BodyTable.Trunk, body.Shoulder - body.Hip),
                ("near thigh", BodyTable.Thigh, body.Near.Knee - body.Near.Hip),
                ("near shank", BodyTable.Shank, body.Near.Ankle - body.Near.Knee),
                ("far thigh", BodyTable.Thigh, body.Far.Knee - body.Far.Hip),
                ("far shank", BodyTable.Shank, body.Far.Ankle - body.Far.Knee),
                ("near upper arm", BodyTable.UpperArm, body.NearArm.Elbow - body.NearArm.Shoulder),
                ("near forearm", BodyTable.Forearm, body.NearArm.Wrist - body.NearArm.Elbow),
                ("far upper arm", BodyTable.UpperArm, body.FarArm.Elbow - body.FarArm.Shoulder),
                ("far forearm", BodyTable.Forearm, body.FarArm.Wrist - body.FarArm.Elbow),
            ];
    }

    [Theory]
    [MemberData(nameof(MotionCases.FromTheSide), MemberType = typeof(MotionCases))]
    public void Between_key_frames_the_drawing_stays_close_to_where_the_body_is(string exercise, string build)
    {
        var motion = MotionCases.Motion(exercise, Side.Centre, build);
        var way = MotionCases.Way(exercise, build);

        // Trunk and arm together lose 25 thousandths where both turn by 32 degrees. The knee of a straight leg that is lifted gives way faster at first than a straight line can follow.
        var most = way.Steps ? 60 : 25;
        foreach (var share in MotionCases.Shares)
        {
            var solved = SideMotion.LayersAt(way, FigureCases.Build(build), share);
            var body = Between.KeyFrames(motion, 0, share).Shapes.OfType<Shape.Fill>().Where(IsBody);
            var (drawn, real) = (Ends(body), Ends(solved.Shapes));
            var farthest = drawn
                .Zip(real)
                .Max(pair => Math.Sqrt(Square(pair.First.X - pair.Second.X) + Square(pair.First.Y - pair.Second.Y)));
            Assert.True(
                farthest <= most,
                $"{exercise}, {build}, {share:0.00}: a point is {farthest:0} thousandths off."
            );
        }

        static double Square(double number) => number * number;
    }

    [Theory]
    [MemberData(nameof(MotionCases.All), MemberType = typeof(MotionCases))]
    public void The_last_key_frame_is_the_hold_as_it_is_drawn_alone(string exercise, Side side, string build)
    {
        var pose = FigureCases.Of(exercise).Of(PosePhase.Hold, side);
        var alone = FigureDrawing.Of(pose, FigureCases.Build(build), side);
        var motion = MotionCases.Motion(exercise, side, build);
        var last = motion.Layers[^1].Frames[^1];
        Assert.Equal(alone.Shapes.Where(IsBody), last.Shapes.Where(IsBody));
        Assert.Equal(
            alone.Shapes.Where(shape => shape is not Shape.Fill),
            last.Shapes.Where(shape => shape is not Shape.Fill)
        );
    }

    [Fact]
    public void Things_do_not_move()
    {
        foreach (var exercise in FigureCases.Library.Exercises)
        {
            var motion = FigureMotion.Of(exercise.Poses!, BodyBuild.Middle);
            foreach (var layer in motion.Layers)
            {
                var things = layer.Frames.Select(frame =>
                    frame.Shapes.Where(shape => shape is Shape.Fill && !IsBody(shape)).ToValueList()
                );
                Assert.Single(things.Distinct());
            }
        }
    }

    [Fact]
    public void Where_both_ends_are_drawn_alike_one_layer_is_enough()
    {
        var dissolving = FigureCases
            .Library.Exercises.Where(each => FigureMotion.Of(each.Poses!, BodyBuild.Middle).Layers.Count > 1)
            .Select(each => each.Id.Code);
        Assert.Equal(["E08"], dissolving);
    }

    [Fact]
    public void Something_is_always_seen_in_full()
    {
        foreach (var share in MotionCases.Shares)
        {
            Assert.Equal(1, Math.Max(Fading.OfLayer(LayerFade.Out, share), Fading.OfLayer(LayerFade.In, share)));
        }
    }

    private static bool IsBody(Shape shape) => shape is Shape.Fill { Tone: <= Tone.Ear };

    private static string FormOf(Drawing drawing) =>
        string.Join(
            ' ',
            drawing.Shapes.Select(shape =>
                shape switch
                {
                    Shape.Fill fill => $"{fill.Tone} {fill.Gap} {FormOf(fill.Outline)}",
                    Shape.Arrow arrow => $"arrow {FormOf(arrow.Shaft)} {FormOf(arrow.Head)}",
                    Shape.Glow glow => $"glow {glow.RadiusX} {glow.RadiusY}",
                    _ => throw new ArgumentException(shape.GetType().Name),
                }
            )
        );

    private static string FormOf(Outline outline) =>
        string.Join(',', outline.Curves.Select(curve => $"{curve.Kind}{curve.Numbers.Count}"));

    private static IEnumerable<(int X, int Y)> Points(Drawing drawing) =>
        drawing
            .Shapes.OfType<Shape.Fill>()
            .SelectMany(fill => fill.Outline.Curves)
            .SelectMany(curve => curve.Numbers.Chunk(2).Select(pair => (pair[0], pair[1])));

    /// <summary>The points that the curves pass through, not their handles.</summary>
    private static IEnumerable<(int X, int Y)> Ends(IEnumerable<Shape> shapes) =>
        shapes
            .OfType<Shape.Fill>()
            .SelectMany(fill => fill.Outline.Curves)
            .SelectMany(curve =>
                curve
                    .Numbers.Chunk(2)
                    .Where((_, index) => curve.Kind == CurveKind.Polygon || index % 3 == 0)
                    .Select(pair => (pair[0], pair[1]))
            );
}

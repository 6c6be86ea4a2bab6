using Holdfast.Domain.Poses;
using Holdfast.Figures;

namespace Holdfast.Domain.Tests.Figures;

public class FigureDrawingTests
{
    [Theory]
    [MemberData(nameof(FigureCases.All), MemberType = typeof(FigureCases))]
    public void Left_is_the_mirror_image_of_right(string pose, string build)
    {
        var right = FigureDrawing.Of(FigureCases.Pose(pose), FigureCases.Build(build), Side.Right);
        var left = FigureDrawing.Of(FigureCases.Pose(pose), FigureCases.Build(build), Side.Left);
        var (x, y) = FigureCases.Pose(pose) is Pose.FromAbove ? (1, -1) : (-1, 1);
        Assert.Equal(Coordinates(right).Select(point => (x * point.X, y * point.Y)), Coordinates(left));
        Assert.NotEqual(Coordinates(right), Coordinates(left));
        Assert.Equal(right.Bounds.Width, left.Bounds.Width);
        Assert.Equal(right.Bounds.Height, left.Bounds.Height);
    }

    [Theory]
    [MemberData(nameof(FigureCases.All), MemberType = typeof(FigureCases))]
    public void Everything_lies_within_reach_of_a_body(string pose, string build)
    {
        // A number that is none would become a coordinate millions of units away.
        var drawing = FigureDrawing.Of(FigureCases.Pose(pose), FigureCases.Build(build));
        Assert.All(
            Coordinates(drawing),
            point => Assert.True(point is { X: > -1500 and < 1500, Y: > -1300 and < 900 })
        );
        Assert.InRange(drawing.Bounds.Width, 150, 1700);
        Assert.InRange(drawing.Bounds.Height, 200, 1300);
    }

    [Fact]
    public void Every_hold_shows_where_it_is_felt_and_how_to_move_and_no_start_does()
    {
        foreach (var (name, pose) in FigureCases.Poses)
        {
            var shapes = FigureDrawing.Of(pose, BodyBuild.Middle).Shapes;
            var expected = name.EndsWith("hold", StringComparison.Ordinal) ? 1 : 0;
            Assert.True(shapes.OfType<Shape.Glow>().Count() == expected, $"{name}: expected {expected} warm spots.");
            Assert.True(shapes.OfType<Shape.Arrow>().Count() == expected, $"{name}: expected {expected} arrows.");
        }
    }

    [Fact]
    public void The_near_arm_is_painted_over_the_warm_spot()
    {
        var shapes = FigureDrawing.Of(FigureCases.Of("E01").Hold, BodyBuild.Middle).Shapes.ToList();
        var glow = shapes.FindIndex(shape => shape is Shape.Glow);
        var trousers = shapes.FindIndex(shape => shape is Shape.Fill { Tone: Tone.Trousers });
        var arm = shapes.FindLastIndex(shape => shape is Shape.Fill { Tone: Tone.Skin });
        Assert.True(trousers < glow && glow < arm, "Trousers, then the warm spot, then the arm.");
    }

    [Fact]
    public void Builds_differ_in_breadth_and_share_their_bones()
    {
        var pose = (Pose.FromTheSide)FigureCases.Of("E06").Start;
        var widths = FigureCases.Builds.Select(build => ShirtWidth(FigureDrawing.Of(pose, build.Build))).ToList();
        Assert.True(widths[0] < widths[1] && widths[1] < widths[2], string.Join(" ", widths));
    }

    [Fact]
    public void The_side_chooses_between_the_centre_and_the_reaches()
    {
        var poses = FigureCases.Of("E07");
        Assert.IsType<Pose.FromTheSide>(poses.Of(PosePhase.Hold, Side.Centre));
        Assert.IsType<Pose.FromAbove>(poses.Of(PosePhase.Hold, Side.Right));
        Assert.Same(poses.Of(PosePhase.Hold, Side.Right), poses.Of(PosePhase.Hold, Side.Left));
        Assert.Same(poses.Reach!.Start, poses.Of(PosePhase.Start, Side.Left));
        Assert.Same(FigureCases.Of("E01").Hold, FigureCases.Of("E01").Of(PosePhase.Hold, Side.Centre));
    }

    [Fact]
    public void The_right_hand_side_of_a_view_from_above_is_at_the_bottom()
    {
        // Hands to the right: the reach goes down the page, and up for the left.
        var hold = FigureCases.Of("E07").Reach!.Hold;
        Assert.True(Lowest(FigureDrawing.Of(hold, BodyBuild.Middle, Side.Right)) > 300);
        Assert.True(Lowest(FigureDrawing.Of(hold, BodyBuild.Middle, Side.Left)) < 300);

        static int Lowest(Drawing drawing) =>
            drawing
                .Shapes.OfType<Shape.Fill>()
                .Where(fill => fill.Tone == Tone.Skin)
                .SelectMany(fill => fill.Outline.Curves)
                .SelectMany(curve => curve.Numbers.Where((_, i) => i % 2 == 1))
                .Max();
    }

    private static int ShirtWidth(Drawing drawing)
    {
        var shirt = drawing.Shapes.OfType<Shape.Fill>().First(fill => fill.Tone == Tone.Shirt);
        var xs = shirt.Outline.Curves.SelectMany(curve => curve.Numbers.Where((_, i) => i % 2 == 0)).ToList();
        return xs.Max() - xs.Min();
    }

    private static IEnumerable<(int X, int Y)> Coordinates(Drawing drawing) =>
        drawing.Shapes.SelectMany(shape =>
            shape switch
            {
                Shape.Fill fill => Points(fill.Outline),
                Shape.Arrow arrow => [.. Points(arrow.Shaft), .. Points(arrow.Head)],
                Shape.Glow glow => [(glow.X, glow.Y)],
                _ => throw new ArgumentException(shape.GetType().Name),
            }
        );

    private static List<(int X, int Y)> Points(Outline outline) =>
        [.. outline.Curves.SelectMany(curve => curve.Numbers.Chunk(2).Select(pair => (pair[0], pair[1])))];
}

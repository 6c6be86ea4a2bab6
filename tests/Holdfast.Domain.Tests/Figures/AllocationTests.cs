using Holdfast.Figures;

namespace Holdfast.Domain.Tests.Figures;

public class AllocationTests
{
    [Theory]
    [MemberData(nameof(FigureCases.All), MemberType = typeof(FigureCases))]
    public void Drawing_a_frame_allocates_the_drawing_and_nothing_else(string name, string build)
    {
        var (pose, body) = (FigureCases.Pose(name), FigureCases.Build(build));

        // What a thread keeps for the next drawing is made by the first.
        var drawing = FigureDrawing.Of(pose, body);
        var before = GC.GetAllocatedBytesForCurrentThread();
        drawing = FigureDrawing.Of(pose, body);
        var drawn = GC.GetAllocatedBytesForCurrentThread() - before;

        before = GC.GetAllocatedBytesForCurrentThread();
        var copy = Copy(drawing);
        Assert.Equal(GC.GetAllocatedBytesForCurrentThread() - before, drawn);
        Assert.Equal(drawing.Shapes, copy.Shapes);
    }

    private static Drawing Copy(Drawing drawing)
    {
        var shapes = new Shape[drawing.Shapes.Count];
        for (var i = 0; i < shapes.Length; i++)
        {
            shapes[i] = drawing.Shapes[i] switch
            {
                Shape.Fill fill => new Shape.Fill(fill.Tone, Copy(fill.Outline), fill.Gap),
                Shape.Arrow arrow => new Shape.Arrow(Copy(arrow.Shaft), Copy(arrow.Head)),
                Shape.Glow glow => new Shape.Glow(glow.X, glow.Y, glow.RadiusX, glow.RadiusY, glow.Turn),
                _ => throw new ArgumentException("A shape of a kind that is not known."),
            };
        }

        return new(ValueList.Taking(shapes), drawing.Bounds);
    }

    private static Outline Copy(Outline outline)
    {
        var curves = new Curve[outline.Curves.Count];
        for (var i = 0; i < curves.Length; i++)
        {
            var numbers = new int[outline.Curves[i].Numbers.Count];
            outline.Curves[i].Numbers.AsSpan().CopyTo(numbers);
            curves[i] = new(outline.Curves[i].Kind, ValueList.Taking(numbers));
        }

        return new(ValueList.Taking(curves));
    }
}

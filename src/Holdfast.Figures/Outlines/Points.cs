using Holdfast.Figures.Joints;

namespace Holdfast.Figures.Outlines;

/// <summary>Fixed shapes given as points in thousandths of stature.</summary>
internal static class Points
{
    /// <summary>Adds a smooth closed curve through points of a frame. The points run clockwise; a flipped frame reads them backward, so that all stay wound alike.</summary>
    public static void AddSmooth(OutlineBuilder outline, (int X, int Y)[] points, Axes axes, double across = 1)
    {
        var flipped = (axes.X.X * axes.Y.Y) - (axes.X.Y * axes.Y.X) < 0;
        for (var i = 0; i < points.Length; i++)
        {
            var (x, y) = points[flipped ? points.Length - 1 - i : i];
            outline.Add(axes.At(x / 1000d, y / 1000d * across));
        }

        outline.CloseSmoothly();
    }
}

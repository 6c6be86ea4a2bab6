using Holdfast.Figures.Joints;

namespace Holdfast.Figures.Outlines;

/// <summary>Fixed shapes given as points in thousandths of stature.</summary>
internal static class Points
{
    /// <summary>Adds a smooth closed curve through points of a frame.</summary>
    public static void AddSmooth(OutlineBuilder outline, (int X, int Y)[] points, Axes axes, double across = 1)
    {
        foreach (var (x, y) in points)
        {
            outline.Add(axes.At(x / 1000d, y / 1000d * across));
        }

        outline.CloseSmoothly();
    }
}

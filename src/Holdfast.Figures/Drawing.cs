using System.Diagnostics.Contracts;
using Holdfast.Domain;

namespace Holdfast.Figures;

/// <summary>A picture as shapes in painting order, in whole thousandths of stature, y down as on a screen; the floor is y = 0.</summary>
/// <param name="Shapes">What to paint, first to last.</param>
/// <param name="Bounds">The box that holds everything painted, with a small margin.</param>
public sealed record Drawing(ValueList<Shape> Shapes, Bounds Bounds)
{
    /// <summary>The mirror image.</summary>
    /// <param name="mirror">What is turned over.</param>
    [Pure]
    public Drawing Mirrored(Mirror mirror)
    {
        var mirrored = new Shape[Shapes.Count];
        for (var i = 0; i < mirrored.Length; i++)
        {
            mirrored[i] = Shapes[i].Mirrored(mirror);
        }

        return new(ValueList.Taking(mirrored), Bounds.Mirrored(mirror));
    }
}

/// <summary>A box in the units of a drawing.</summary>
/// <param name="Left">Smallest x.</param>
/// <param name="Top">Smallest y.</param>
/// <param name="Right">Largest x.</param>
/// <param name="Bottom">Largest y.</param>
public readonly record struct Bounds(int Left, int Top, int Right, int Bottom)
{
    /// <summary>Extent along x.</summary>
    public int Width => Right - Left;

    /// <summary>Extent along y.</summary>
    public int Height => Bottom - Top;

    /// <summary>The box around both boxes, so that start and hold can share a frame.</summary>
    /// <param name="other">The other box.</param>
    [Pure]
    public Bounds With(Bounds other) =>
        new(
            Math.Min(Left, other.Left),
            Math.Min(Top, other.Top),
            Math.Max(Right, other.Right),
            Math.Max(Bottom, other.Bottom)
        );

    /// <summary>The box turned over.</summary>
    /// <param name="mirror">What is turned over.</param>
    [Pure]
    public Bounds Mirrored(Mirror mirror) =>
        mirror == Mirror.LeftForRight ? new(-Right, Top, -Left, Bottom) : new(Left, -Bottom, Right, -Top);
}

/// <summary>How a drawing is mirrored.</summary>
public enum Mirror
{
    /// <summary>Left for right: a side view, which then looks the other way.</summary>
    LeftForRight,

    /// <summary>Top for bottom: a view from above, whose head stays where it was.</summary>
    TopForBottom,
}

using System.Diagnostics.Contracts;
using Holdfast.Domain;

namespace Holdfast.Figures;

/// <summary>One or more curves that are painted together. Closed curves of one outline are wound alike, so overlapping parts unite.</summary>
/// <param name="Curves">The curves.</param>
public sealed record Outline(ValueList<Curve> Curves)
{
    /// <summary>The outline turned over.</summary>
    /// <param name="mirror">What is turned over.</param>
    [Pure]
    public Outline Mirrored(Mirror mirror)
    {
        var mirrored = new Curve[Curves.Count];
        for (var i = 0; i < mirrored.Length; i++)
        {
            mirrored[i] = Curves[i].Mirrored(mirror);
        }

        return new(ValueList.Taking(mirrored));
    }
}

/// <summary>One curve or polygon in whole thousandths of stature.</summary>
/// <param name="Kind">How the numbers are read.</param>
/// <param name="Numbers">x, y of the first point; then x, y of each further point, or of two handles and a point for each Bézier segment.</param>
public sealed record Curve(CurveKind Kind, ValueList<int> Numbers)
{
    /// <summary>The curve turned over.</summary>
    /// <param name="mirror">What is turned over.</param>
    [Pure]
    public Curve Mirrored(Mirror mirror)
    {
        var turned = mirror == Mirror.LeftForRight ? 0 : 1;
        var mirrored = new int[Numbers.Count];
        for (var i = 0; i < mirrored.Length; i++)
        {
            mirrored[i] = (i & 1) == turned ? -Numbers[i] : Numbers[i];
        }

        return new(Kind, ValueList.Taking(mirrored));
    }
}

/// <summary>How the numbers of a curve are read.</summary>
public enum CurveKind
{
    /// <summary>Cubic Bézier segments that end where they began.</summary>
    ClosedBezier,

    /// <summary>Cubic Bézier segments with two ends.</summary>
    OpenBezier,

    /// <summary>Straight lines, closed.</summary>
    Polygon,
}

using Holdfast.Figures;

namespace Holdfast.Domain.Tests.Figures;

/// <summary>Points that a curve passes through, not its handles.</summary>
internal static class Painted
{
    /// <summary>The lowest painted point of a body over the floor, in shares of stature; the far side's floor is drawn higher.</summary>
    public static double LowestOf(SideLayers body, double farFloor) =>
        Math.Min(LowestOf(body.Shapes.Skip(body.Middle)), LowestOf(body.Shapes.Take(body.Middle)) - farFloor);

    private static double LowestOf(IEnumerable<Shape> shapes) =>
        shapes.OfType<Shape.Fill>().SelectMany(fill => fill.Outline.Curves).SelectMany(Heights).Min(y => -y / 1000);

    /// <summary>The y of points along the curve, y down.</summary>
    public static IEnumerable<double> Heights(Curve curve)
    {
        var numbers = curve.Numbers;
        if (curve.Kind == CurveKind.Polygon)
        {
            for (var i = 1; i < numbers.Count; i += 2)
            {
                yield return numbers[i];
            }

            yield break;
        }

        for (var i = 0; i + 7 < numbers.Count; i += 6)
        {
            for (var t = 0d; t <= 1; t += .25)
            {
                var u = 1 - t;
                yield return (u * u * u * numbers[i + 1])
                    + (3 * u * u * t * numbers[i + 3])
                    + (3 * u * t * t * numbers[i + 5])
                    + (t * t * t * numbers[i + 7]);
            }
        }
    }
}

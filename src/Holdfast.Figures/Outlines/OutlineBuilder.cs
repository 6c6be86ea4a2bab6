using Holdfast.Domain;
using Holdfast.Figures.Joints;

namespace Holdfast.Figures.Outlines;

/// <summary>Collects curves into one outline and rounds them to whole thousandths of stature, y down.</summary>
internal sealed class OutlineBuilder
{
    private readonly List<Curve> curves = [];
    private readonly List<Vector> points = [];

    public static int Unit(double share) => (int)Math.Round(share * 1000, MidpointRounding.AwayFromZero);

    public void Add(Vector point) => points.Add(point);

    /// <summary>Ends a closed curve through the points added since the last one.</summary>
    /// <remarks>The handles are a third of the chord along a tangent weighted by the neighbouring chords: plain Catmull-Rom bulges at short chords such as heel and cuff.</remarks>
    public void CloseSmoothly()
    {
        var count = points.Count;
        var numbers = new int[2 + (6 * count)];
        Write(numbers, 0, points[0]);
        var before = TangentAt(0);
        for (var i = 0; i < count; i++)
        {
            var from = points[i];
            var to = points[(i + 1) % count];
            var after = TangentAt((i + 1) % count);
            var third = (to - from).Length / 3;
            Write(numbers, 2 + (6 * i), from + (third * before));
            Write(numbers, 4 + (6 * i), to - (third * after));
            Write(numbers, 6 + (6 * i), to);
            before = after;
        }

        Finish(CurveKind.ClosedBezier, numbers);
    }

    /// <summary>Ends a closed polygon through the points added since the last curve.</summary>
    public void ClosePolygon()
    {
        var numbers = new int[2 * points.Count];
        for (var i = 0; i < points.Count; i++)
        {
            Write(numbers, 2 * i, points[i]);
        }

        Finish(CurveKind.Polygon, numbers);
    }

    /// <summary>Ends an open line whose points are a first point and then two handles and a point for each segment.</summary>
    public void EndOpenBezier()
    {
        var numbers = new int[2 * points.Count];
        for (var i = 0; i < points.Count; i++)
        {
            Write(numbers, 2 * i, points[i]);
        }

        Finish(CurveKind.OpenBezier, numbers);
    }

    /// <summary>A circle, wound as the segments are: clockwise to the eye.</summary>
    public void AddCircle(Vector centre, double radius) => AddEllipse(centre, radius, radius, 0);

    /// <summary>An ellipse, wound as the segments are.</summary>
    public void AddEllipse(Vector centre, double radiusX, double radiusY, double turn)
    {
        const double handle = .5523;
        var axes = Axes.At(centre, turn);
        ReadOnlySpan<(double X, double Y)> quarter =
        [
            (1, 0),
            (1, -handle),
            (handle, -1),
            (0, -1),
            (-handle, -1),
            (-1, -handle),
            (-1, 0),
            (-1, handle),
            (-handle, 1),
            (0, 1),
            (handle, 1),
            (1, handle),
            (1, 0),
        ];
        var numbers = new int[2 * quarter.Length];
        for (var i = 0; i < quarter.Length; i++)
        {
            Write(numbers, 2 * i, axes.At(quarter[i].X * radiusX, quarter[i].Y * radiusY));
        }

        Finish(CurveKind.ClosedBezier, numbers);
    }

    public Outline Build()
    {
        var outline = new Outline(curves.ToValueList());
        curves.Clear();
        return outline;
    }

    private Vector TangentAt(int i)
    {
        var count = points.Count;
        var back = points[i] - points[(i + count - 1) % count];
        var ahead = points[(i + 1) % count] - points[i];
        var (d1, d2) = (back.Length, ahead.Length);
        if (d1 == 0 || d2 == 0)
        {
            return default;
        }

        var sum = d1 + d2;
        return ((d2 / sum / d1) * back) + ((d1 / sum / d2) * ahead);
    }

    private void Finish(CurveKind kind, int[] numbers)
    {
        curves.Add(new(kind, ValueList.Of<int>(numbers)));
        points.Clear();
    }

    private static void Write(int[] numbers, int at, Vector point)
    {
        numbers[at] = Unit(point.X);
        numbers[at + 1] = -Unit(point.Y);
    }
}

using Holdfast.Domain;
using Holdfast.Figures.Joints;

namespace Holdfast.Figures.Outlines;

/// <summary>Collects curves into one outline and rounds them to whole thousandths of stature, y down.</summary>
/// <remarks>
/// A builder lends its scratch from the thread it runs on and gives it back when the outline is built, so that nothing but the outline is allocated.
/// After that it is used up.
/// </remarks>
internal readonly struct OutlineBuilder
{
    private readonly Scratch scratch;

    public OutlineBuilder() => scratch = Scratch.Lend();

    public static int Unit(double share) => (int)Math.Round(share * 1000, MidpointRounding.AwayFromZero);

    public void Add(Vector point) => scratch.Add(point);

    /// <summary>Ends a closed curve through the points added since the last one.</summary>
    /// <remarks>The handles are a third of the chord along a tangent weighted by the neighbouring chords: plain Catmull-Rom bulges at short chords such as heel and cuff.</remarks>
    public void CloseSmoothly()
    {
        var points = scratch.Points;
        var count = points.Length;
        var numbers = new int[2 + (6 * count)];
        Write(numbers, 0, points[0]);
        var back = points[0] - points[count - 1];
        var ahead = points[1 % count] - points[0];
        var (backLength, aheadLength) = (back.Length, ahead.Length);
        var before = Tangent(back, backLength, ahead, aheadLength);
        for (var i = 0; i < count; i++)
        {
            var next = i + 1 == count ? 0 : i + 1;
            var (from, to) = (points[i], points[next]);
            (back, backLength) = (ahead, aheadLength);
            ahead = points[next + 1 == count ? 0 : next + 1] - to;
            aheadLength = ahead.Length;
            var after = Tangent(back, backLength, ahead, aheadLength);
            var third = backLength / 3;
            Write(numbers, 2 + (6 * i), from + (third * before));
            Write(numbers, 4 + (6 * i), to - (third * after));
            Write(numbers, 6 + (6 * i), to);
            before = after;
        }

        scratch.Finish(new(CurveKind.ClosedBezier, ValueList.Taking(numbers)));
    }

    /// <summary>Ends a closed polygon through the points added since the last curve.</summary>
    public void ClosePolygon() => EndWith(CurveKind.Polygon);

    /// <summary>Ends an open line whose points are a first point and then two handles and a point for each segment.</summary>
    public void EndOpenBezier() => EndWith(CurveKind.OpenBezier);

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

        scratch.Finish(new(CurveKind.ClosedBezier, ValueList.Taking(numbers)));
    }

    public Outline Build() => new(ValueList.Taking(scratch.GiveBack()));

    private void EndWith(CurveKind kind)
    {
        var points = scratch.Points;
        var numbers = new int[2 * points.Length];
        for (var i = 0; i < points.Length; i++)
        {
            Write(numbers, 2 * i, points[i]);
        }

        scratch.Finish(new(kind, ValueList.Taking(numbers)));
    }

    private static Vector Tangent(Vector back, double backLength, Vector ahead, double aheadLength)
    {
        if (backLength == 0 || aheadLength == 0)
        {
            return default;
        }

        var sum = backLength + aheadLength;
        return ((aheadLength / sum / backLength) * back) + ((backLength / sum / aheadLength) * ahead);
    }

    private static void Write(int[] numbers, int at, Vector point)
    {
        numbers[at] = Unit(point.X);
        numbers[at + 1] = -Unit(point.Y);
    }

    /// <summary>Points of the curve being added, and the curves before it.</summary>
    private sealed class Scratch
    {
        [ThreadStatic]
        private static Stack<Scratch>? free;

        private readonly List<Curve> curves = new(8);
        private Vector[] points = new Vector[32];
        private int count;

        public ReadOnlySpan<Vector> Points => points.AsSpan(0, count);

        public static Scratch Lend() => (free ??= new()).TryPop(out var scratch) ? scratch : new();

        public void Add(Vector point)
        {
            if (count == points.Length)
            {
                Array.Resize(ref points, 2 * count);
            }

            points[count++] = point;
        }

        public void Finish(Curve curve)
        {
            curves.Add(curve);
            count = 0;
        }

        public Curve[] GiveBack()
        {
            Curve[] built = [.. curves];
            curves.Clear();
            count = 0;
            (free ??= new()).Push(this);
            return built;
        }
    }
}

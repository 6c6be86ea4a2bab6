namespace Holdfast.Figures.Motion;

/// <summary>A part that turns and moves but keeps its form, such as a head or a sleeve: a browser turns it far more cheaply than it redraws it.</summary>
internal sealed class RigidMotion
{
    /// <summary>How far a point may be off, in thousandths of stature: every point is rounded twice.</summary>
    private const double Rounding = 2;

    private readonly (double X, double Y, double Turn)[] places;

    private RigidMotion((double X, double Y, double Turn)[] places) => this.places = places;

    /// <summary>The middle about which it turns, as it is in the hold.</summary>
    public (double X, double Y) Middle => (places[^1].X, places[^1].Y);

    /// <summary>The motion of a shape of a layer, or null where its form changes.</summary>
    public static RigidMotion? Of(MotionLayer layer, int place)
    {
        var hold = Points(layer, layer.Frames.Count - 1, place);
        var middle = MiddleOf(hold);
        var places = new (double X, double Y, double Turn)[layer.Frames.Count];
        places[^1] = (middle.X, middle.Y, 0);
        for (var i = places.Length - 2; i >= 0; i--)
        {
            var points = Points(layer, i, place);
            var own = MiddleOf(points);
            var turn = Turn(hold, middle, points, own);
            places[i] = (own.X, own.Y, places[i + 1].Turn + Math.IEEERemainder(turn - places[i + 1].Turn, 360));
            var motion = new RigidMotion([places[i], places[^1]]);
            for (var j = 0; j < points.Count; j++)
            {
                var (x, y) = motion.At(0, hold[j]);
                if (Math.Abs(x - points[j].X) > Rounding || Math.Abs(y - points[j].Y) > Rounding)
                {
                    return null;
                }
            }
        }

        return new(places);
    }

    /// <summary>How far it is moved from the hold at a key frame, and how far it is turned, in degrees clockwise on the screen.</summary>
    public (double X, double Y, double Turn) From(int frame) =>
        (places[frame].X - Middle.X, places[frame].Y - Middle.Y, places[frame].Turn);

    /// <summary>Where a point of the hold is at a key frame.</summary>
    public (double X, double Y) At(int frame, (int X, int Y) point)
    {
        var (sin, cos) = Math.SinCos(places[frame].Turn * Math.PI / 180);
        var (x, y) = (point.X - Middle.X, point.Y - Middle.Y);
        return (places[frame].X + (x * cos) - (y * sin), places[frame].Y + (x * sin) + (y * cos));
    }

    private static List<(int X, int Y)> Points(MotionLayer layer, int frame, int place)
    {
        List<(int X, int Y)> points = [];
        foreach (var curve in ((Shape.Fill)layer.Frames[frame].Shapes[place]).Outline.Curves)
        {
            for (var i = 0; i + 1 < curve.Numbers.Count; i += 2)
            {
                points.Add((curve.Numbers[i], curve.Numbers[i + 1]));
            }
        }

        return points;
    }

    private static (double X, double Y) MiddleOf(List<(int X, int Y)> points) =>
        (points.Average(point => (double)point.X), points.Average(point => (double)point.Y));

    /// <summary>The turn that brings one set of points closest to another.</summary>
    private static double Turn(
        List<(int X, int Y)> from,
        (double X, double Y) fromMiddle,
        List<(int X, int Y)> to,
        (double X, double Y) toMiddle
    )
    {
        var (along, across) = (0d, 0d);
        for (var i = 0; i < from.Count; i++)
        {
            var (x, y) = (from[i].X - fromMiddle.X, from[i].Y - fromMiddle.Y);
            var (u, v) = (to[i].X - toMiddle.X, to[i].Y - toMiddle.Y);
            along += (x * u) + (y * v);
            across += (x * v) - (y * u);
        }

        return Math.Atan2(across, along) * 180 / Math.PI;
    }
}

using Holdfast.Figures.Joints;

namespace Holdfast.Figures.Outlines;

/// <summary>The outline of one limb segment with round ends, wound clockwise to the eye whatever its direction.</summary>
internal static class SegmentOutline
{
    private const double EndPoint = 48;

    /// <summary>Adds a segment.</summary>
    /// <param name="outline">Where it is added.</param>
    /// <param name="from">Its upper joint.</param>
    /// <param name="direction">Its direction in degrees.</param>
    /// <param name="length">Length from joint to joint as it is seen.</param>
    /// <param name="table">Its widths.</param>
    /// <param name="breadth">Factor on the widths.</param>
    public static void Add(
        OutlineBuilder outline,
        Vector from,
        double direction,
        double length,
        SegmentTable table,
        double breadth
    )
    {
        var stations = table.Stations;
        foreach (var station in stations)
        {
            outline.Add(Beside(from, direction, length, station.Share, station.Front * breadth));
        }

        AddRoundEnd(outline, from, direction, length, stations[^1], breadth, direction);
        for (var i = stations.Length - 1; i >= 0; i--)
        {
            outline.Add(Beside(from, direction, length, stations[i].Share, -stations[i].Back * breadth));
        }

        AddRoundEnd(outline, from, direction, length, stations[0], breadth, direction + 180);
        outline.CloseSmoothly();
    }

    private static Vector Beside(Vector from, double direction, double length, double share, double front) =>
        from + Vector.Polar(share * length, direction) + Vector.Polar(front, direction + 90);

    private static void AddRoundEnd(
        OutlineBuilder outline,
        Vector from,
        double direction,
        double length,
        Station station,
        double breadth,
        double outward
    )
    {
        var middle = from + Vector.Polar(station.Share * length, direction);
        var radius = (station.Front + station.Back) / 2 * breadth;
        outline.Add(middle + Vector.Polar(radius, outward + EndPoint));
        outline.Add(middle + Vector.Polar(radius, outward));
        outline.Add(middle + Vector.Polar(radius, outward - EndPoint));
    }
}

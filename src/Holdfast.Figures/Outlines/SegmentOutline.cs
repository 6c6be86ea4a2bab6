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
    /// <param name="hem">Whether the far end is cut across, as the end of a sleeve or a trouser leg is.</param>
    public static void Add(
        OutlineBuilder outline,
        Vector from,
        double direction,
        double length,
        SegmentTable table,
        double breadth,
        bool hem = false
    )
    {
        var stations = table.Stations;
        foreach (var station in stations)
        {
            outline.Add(Beside(from, direction, length, station.Share, station.Front * breadth));
        }

        if (hem)
        {
            AddHem(outline, from, direction, length, stations[^1], breadth);
        }
        else
        {
            AddRoundEnd(outline, from, direction, length, stations[^1], breadth, direction);
        }

        for (var i = stations.Length - 1; i >= 0; i--)
        {
            outline.Add(Beside(from, direction, length, stations[i].Share, -stations[i].Back * breadth));
        }

        AddRoundEnd(outline, from, direction, length, stations[0], breadth, direction + 180);
        outline.CloseSmoothly();
    }

    private static Vector Beside(Vector from, double direction, double length, double share, double front) =>
        from + Vector.Polar(share * length, direction) + Vector.Polar(front, direction + 90);

    /// <summary>Two points beside the last station keep the corners of the cloth; the cut bends a little around the limb.</summary>
    private static void AddHem(
        OutlineBuilder outline,
        Vector from,
        double direction,
        double length,
        Station station,
        double breadth
    )
    {
        const double corner = .93;
        const double bow = .004;
        var middle = from + Vector.Polar((station.Share * length) + bow, direction);
        outline.Add(middle + Vector.Polar(corner * station.Front * breadth, direction + 90));
        outline.Add(middle - Vector.Polar(corner * station.Back * breadth, direction + 90));
    }

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

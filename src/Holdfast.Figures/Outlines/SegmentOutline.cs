using Holdfast.Figures.Joints;

namespace Holdfast.Figures.Outlines;

/// <summary>The outline of one limb segment with round ends, wound clockwise to the eye whatever its direction.</summary>
internal static class SegmentOutline
{
    /// <summary>Cosine and sine of 48 degrees, where a round end has its points beside the middle one.</summary>
    private const double EndAlong = .66913060635885824;
    private const double EndAcross = .74314482547739424;

    /// <summary>How far a hem bows out in its middle.</summary>
    private const double HemBow = .004;

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
        var along = Vector.Polar(1, direction);
        var front = new Vector(-along.Y, along.X);
        foreach (var station in stations)
        {
            outline.Add(from + (station.Share * length * along) + (station.Front * breadth * front));
        }

        var end = stations[^1];
        if (hem)
        {
            AddHem(outline, from + (((end.Share * length) + HemBow) * along), front, end, breadth);
        }
        else
        {
            AddRoundEnd(outline, from + (end.Share * length * along), along, front, end, breadth);
        }

        for (var i = stations.Length - 1; i >= 0; i--)
        {
            outline.Add(from + (stations[i].Share * length * along) - (stations[i].Back * breadth * front));
        }

        var begin = stations[0];
        AddRoundEnd(outline, from + (begin.Share * length * along), -1 * along, -1 * front, begin, breadth);
        outline.CloseSmoothly();
    }

    /// <summary>Two points beside the last station keep the corners of the cloth; the cut bends a little around the limb.</summary>
    private static void AddHem(OutlineBuilder outline, Vector middle, Vector front, Station station, double breadth)
    {
        const double corner = .93;
        outline.Add(middle + (corner * station.Front * breadth * front));
        outline.Add(middle - (corner * station.Back * breadth * front));
    }

    private static void AddRoundEnd(
        OutlineBuilder outline,
        Vector middle,
        Vector outward,
        Vector across,
        Station station,
        double breadth
    )
    {
        var radius = (station.Front + station.Back) / 2 * breadth;
        outline.Add(middle + (radius * ((EndAlong * outward) + (EndAcross * across))));
        outline.Add(middle + (radius * outward));
        outline.Add(middle + (radius * ((EndAlong * outward) - (EndAcross * across))));
    }
}

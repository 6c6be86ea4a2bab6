namespace Holdfast.Figures.Outlines;

/// <summary>One width along a segment.</summary>
/// <param name="Share">Where, as a share of the segment's length.</param>
/// <param name="Front">Half width in front.</param>
/// <param name="Back">Half width behind.</param>
internal readonly record struct Station(double Share, double Front, double Back);

/// <summary>The widths of a segment of the body along its length, as shares of stature (figures/recipe.md 2).</summary>
internal sealed class SegmentTable(params Station[] stations)
{
    public static readonly SegmentTable Thigh = new(
        new(0, .056, .068),
        new(.22, .058, .066),
        new(.52, .052, .055),
        new(.82, .042, .043),
        new(1, .038, .038)
    );

    public static readonly SegmentTable Shank = new(
        new(0, .036, .036),
        new(.12, .034, .039),
        new(.32, .030, .043),
        new(.60, .025, .030),
        new(.85, .020, .020),
        new(1, .021, .022)
    );

    /// <summary>The trouser leg over the shank: it hangs off the calf, and the bare ankle shows beyond its hem.</summary>
    public static readonly SegmentTable TrouserShank = new(
        new(0, .038, .038),
        new(.14, .036, .040),
        new(.34, .033, .041),
        new(.62, .030, .035),
        new(.855, .0285, .031),
        new(.88, .0285, .031)
    );

    public static readonly SegmentTable Ankle = new(new(.74, .020, .021), new(.85, .020, .020), new(1, .021, .022));

    public static readonly SegmentTable UpperArm = new(
        new(0, .033, .034),
        new(.3, .029, .029),
        new(.7, .0248, .0248),
        new(1, .023, .023)
    );

    public static readonly SegmentTable Forearm = new(
        new(0, .023, .023),
        new(.22, .0235, .0235),
        new(.6, .0195, .0195),
        new(1, .015, .015)
    );

    public static readonly SegmentTable Sleeve = new(
        new(0, .040, .040),
        new(.25, .039, .039),
        new(.52, .037, .037),
        new(.55, .037, .037)
    );

    /// <summary>The lower part of a sleeve, which stands off the shirt; above it sleeve and shirt are one.</summary>
    public static readonly SegmentTable SleeveEnd = new(
        new(.30, .0388, .0388),
        new(.52, .037, .037),
        new(.55, .037, .037)
    );

    /// <summary>From the ribs to the upper arm, seen from above.</summary>
    public static readonly SegmentTable Flank = new(new(0, .044, .044), new(.55, .041, .041), new(1, .037, .037));

    public ReadOnlySpan<Station> Stations => stations;

    /// <summary>Half width in front at a share, straight between stations.</summary>
    public double Front(double share)
    {
        for (var i = 1; i < stations.Length; i++)
        {
            if (share <= stations[i].Share)
            {
                var (low, high) = (stations[i - 1], stations[i]);
                var between = (share - low.Share) / (high.Share - low.Share);
                return low.Front + (between * (high.Front - low.Front));
            }
        }

        return stations[^1].Front;
    }
}

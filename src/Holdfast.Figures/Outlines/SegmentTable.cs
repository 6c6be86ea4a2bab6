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
        new(0, .056, .064),
        new(.25, .059, .061),
        new(.55, .052, .050),
        new(.85, .040, .038),
        new(1, .037, .036)
    );

    public static readonly SegmentTable Shank = new(
        new(0, .036, .036),
        new(.12, .034, .039),
        new(.32, .030, .043),
        new(.60, .025, .030),
        new(.85, .020, .020),
        new(1, .021, .022)
    );

    /// <summary>The trouser leg over the shank; the bare ankle shows beyond it.</summary>
    public static readonly SegmentTable TrouserShank = new(
        new(0, .036, .036),
        new(.12, .034, .039),
        new(.32, .030, .043),
        new(.60, .026, .031),
        new(.86, .0235, .0245)
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

    public static readonly SegmentTable Sleeve = new(new(0, .040, .040), new(.28, .039, .039), new(.55, .034, .034));

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

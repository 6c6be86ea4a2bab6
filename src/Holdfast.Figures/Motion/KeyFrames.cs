using Holdfast.Figures.Joints;

namespace Holdfast.Figures.Motion;

/// <summary>How many key frames a way needs, and where.</summary>
internal static class KeyFrames
{
    /// <summary>A limb whose ends move straight between two frames is drawn too short in the middle: by 1 - cos(16°), 3.9 percent, at 32 degrees.</summary>
    private const double LargestTurn = 32;

    /// <summary>The knee of a leg that steps bends and stretches again within a moment, and may lose 6 percent.</summary>
    private const double LargestTurnOfSteps = 40;

    private const int MostParts = 6;
    private const double SmallestPart = 1d / 32;

    /// <summary>
    /// Shares of the way, the first 0 and the last 1: as few even parts as keep limbs long enough; where feet step quarters, so that each step has a frame in its
    /// middle, halved where a limb turns fast.
    /// </summary>
    public static List<double> Of(SideWay way)
    {
        if (way.Steps)
        {
            return Halved(way, Even(4), LargestTurnOfSteps);
        }

        for (var parts = 3; parts < MostParts; parts++)
        {
            var shares = Even(parts);
            if (shares.Zip(shares.Skip(1)).All(part => Turn(way.At(part.First), way.At(part.Second)) <= LargestTurn))
            {
                return shares;
            }
        }

        return Halved(way, Even(3), LargestTurn);
    }

    private static List<double> Halved(SideWay way, List<double> shares, double largest)
    {
        for (var i = 1; i < shares.Count; )
        {
            var (from, to) = (shares[i - 1], shares[i]);
            if (to - from > SmallestPart && Turn(way.At(from), way.At(to)) > largest)
            {
                shares.Insert(i, (from + to) / 2);
            }
            else
            {
                i++;
            }
        }

        return shares;
    }

    /// <summary>The same seen from above, where the largest turn on the whole way is known.</summary>
    public static List<double> Of(double turn) => Even(Math.Max(3, (int)Math.Ceiling(turn / LargestTurn)));

    private static List<double> Even(int parts) =>
        [.. Enumerable.Range(0, parts + 1).Select(index => (double)index / parts)];

    /// <summary>The largest turn of a bone from one body to the next.</summary>
    private static double Turn(Skeleton from, Skeleton to)
    {
        var turn = Apart((from.Shoulder - from.Hip).Direction, (to.Shoulder - to.Hip).Direction);
        turn = Math.Max(turn, Math.Max(Turn(from.Near, to.Near), Turn(from.Far, to.Far)));
        return Math.Max(turn, Math.Max(Turn(from.NearArm, to.NearArm), Turn(from.FarArm, to.FarArm)));
    }

    private static double Turn(LegJoints from, LegJoints to) =>
        Math.Max(Apart(from.Thigh, to.Thigh), Apart(from.Shank, to.Shank));

    private static double Turn(ArmJoints from, ArmJoints to) =>
        Math.Max(Apart(from.UpperArm, to.UpperArm), Apart(from.Forearm, to.Forearm));

    private static double Apart(double from, double to) => Math.Abs(Math.IEEERemainder(to - from, 360));
}

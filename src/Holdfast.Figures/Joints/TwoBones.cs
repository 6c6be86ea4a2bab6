namespace Holdfast.Figures.Joints;

/// <summary>The directions of two bones so that the second ends at a point (law of cosines).</summary>
internal static class TwoBones
{
    /// <summary>Share of the full length that a stretched limb may use, so that it never locks.</summary>
    private const double Stretch = .9995;

    /// <summary>Directions of both bones. A target out of reach is approached as far as the bones go; a test of the contact finds it.</summary>
    /// <param name="from">Where the first bone starts.</param>
    /// <param name="to">Where the second is to end.</param>
    /// <param name="first">Length of the first bone.</param>
    /// <param name="second">Length of the second bone.</param>
    /// <param name="sign">+1 for knees, -1 for elbows of a person who faces +x.</param>
    public static (double First, double Second) Reach(Vector from, Vector to, double first, double second, int sign)
    {
        var line = to - from;
        var distance = Math.Clamp(line.Length, Math.Abs(first - second), Stretch * (first + second));
        var cosine = ((first * first) + (distance * distance) - (second * second)) / (2 * first * distance);
        var direction = line.Direction;
        var firstDirection = direction + (sign * Math.Acos(Math.Clamp(cosine, -1, 1)) * 180 / Math.PI);
        var end = from + Vector.Polar(distance, direction);
        var middle = from + Vector.Polar(first, firstDirection);
        return (firstDirection, (end - middle).Direction);
    }

    /// <summary>A target moved level toward the body until a stretched limb reaches it.</summary>
    public static Vector Slide(Vector from, Vector to, double length)
    {
        var line = to - from;
        var reach = Stretch * length;
        if (line.Length <= reach || Math.Abs(line.Y) >= reach)
        {
            return to;
        }

        return from + new Vector(Math.Sign(line.X) * Math.Sqrt((reach * reach) - (line.Y * line.Y)), line.Y);
    }

    /// <summary>The direction closest to the one given in which a bone loses so much height.</summary>
    public static double Lower(double direction, double drop, double length)
    {
        var slope = Math.Asin(Math.Clamp(drop / length, -1, 1)) * 180 / Math.PI;
        return Math.Cos(direction * Math.PI / 180) >= 0 ? -slope : 180 + slope;
    }
}

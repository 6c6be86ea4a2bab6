namespace Holdfast.Figures.Joints;

/// <summary>A point or a step in shares of stature, y up.</summary>
internal readonly record struct Vector(double X, double Y)
{
    private const double Radian = Math.PI / 180;

    public double Length => Math.Sqrt((X * X) + (Y * Y));

    /// <summary>Direction in degrees, counter-clockwise from +x.</summary>
    public double Direction => Math.Atan2(Y, X) / Radian;

    public static Vector operator +(Vector a, Vector b) => new(a.X + b.X, a.Y + b.Y);

    public static Vector operator -(Vector a, Vector b) => new(a.X - b.X, a.Y - b.Y);

    public static Vector operator *(double factor, Vector a) => new(factor * a.X, factor * a.Y);

    /// <summary>A step of a length in a direction given in degrees.</summary>
    public static Vector Polar(double length, double degrees)
    {
        var (sin, cos) = Math.SinCos(degrees * Radian);
        return new(length * cos, length * sin);
    }
}

/// <summary>A frame: an origin and two unit axes. Shapes of head, hand and foot are given in one.</summary>
internal readonly record struct Axes(Vector Origin, Vector X, Vector Y)
{
    /// <summary>A frame whose y axis lies 90 degrees counter-clockwise of x, or clockwise when flipped.</summary>
    public static Axes At(Vector origin, double degrees, bool flipped = false)
    {
        var x = Vector.Polar(1, degrees);
        return new(origin, x, flipped ? new(x.Y, -x.X) : new(-x.Y, x.X));
    }

    public Vector At(double x, double y) => new(Origin.X + (x * X.X) + (y * Y.X), Origin.Y + (x * X.Y) + (y * Y.Y));
}

namespace Holdfast.Figures.Joints;

/// <summary>The spine: a circular arc over the line from hip to shoulder, straight on beyond both ends (figures/recipe.md 5).</summary>
/// <remarks>Pelvis and rib cage turn by half of the bend each, which is what the eye reads.</remarks>
internal readonly struct SpineArc(Vector hip, double direction, double bend, double chord)
{
    private readonly double bend = Math.Abs(bend) < 1 ? 1 : bend;
    private readonly double chordOverSine = chord / Math.Sin((Math.Abs(bend) < 1 ? 1 : bend) * Math.PI / 360);

    /// <summary>Direction of the spine in degrees at a share of its length, 0 at the hip, 1 at the shoulder.</summary>
    public double Tangent(double share) => direction + (bend / 2) - (bend * Math.Clamp(share, 0, 1));

    /// <summary>The point of the spine at a share of its length.</summary>
    public Vector Point(double share)
    {
        var inside = Math.Clamp(share, 0, 1);
        var half = bend * Math.PI / 360;
        var length = chordOverSine * Math.Sin(half * inside);
        var point = hip + Vector.Polar(length, direction + (bend / 2) - (bend * inside / 2));
        return share == inside ? point : point + Vector.Polar((share - inside) * chord, Tangent(share));
    }

    /// <summary>The same spine somewhere else.</summary>
    public SpineArc MovedBy(Vector step) => new(hip + step, direction, bend, chord);

    /// <summary>A point beside the spine; positive offsets lie in front, 90 degrees clockwise.</summary>
    public Vector Beside(double share, double front) => Point(share) + Vector.Polar(front, Tangent(share) - 90);
}

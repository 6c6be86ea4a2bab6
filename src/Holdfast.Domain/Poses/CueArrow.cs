namespace Holdfast.Domain.Poses;

/// <summary>The one arrow of a picture: the movement to make. Offsets are shares of stature along x and y from a point of the body.</summary>
public abstract record CueArrow
{
    private CueArrow(Landmark from) => From = from;

    /// <summary>The point of the body that the arrow moves with.</summary>
    public Landmark From { get; init; }

    /// <summary>A straight arrow.</summary>
    /// <param name="From">The point of the body the offsets start at.</param>
    /// <param name="StartX">Tail, x.</param>
    /// <param name="StartY">Tail, y.</param>
    /// <param name="EndX">Tip, x.</param>
    /// <param name="EndY">Tip, y.</param>
    public sealed record Straight(Landmark From, double StartX, double StartY, double EndX, double EndY)
        : CueArrow(From);

    /// <summary>An arrow along a part of a circle.</summary>
    /// <param name="From">The point of the body the offsets start at.</param>
    /// <param name="CentreX">Centre of the circle, x.</param>
    /// <param name="CentreY">Centre of the circle, y.</param>
    /// <param name="Radius">Radius of the circle.</param>
    /// <param name="Start">Direction of the tail from the centre, degrees.</param>
    /// <param name="End">Direction of the tip from the centre, degrees.</param>
    public sealed record Arc(Landmark From, double CentreX, double CentreY, double Radius, double Start, double End)
        : CueArrow(From);
}

/// <summary>A point of the body that an arrow starts from.</summary>
public enum Landmark
{
    /// <summary>The hip joint.</summary>
    Hip,

    /// <summary>The shoulder joint.</summary>
    Shoulder,

    /// <summary>The middle of the head.</summary>
    Head,

    /// <summary>The near knee.</summary>
    NearKnee,

    /// <summary>The near ankle.</summary>
    NearAnkle,

    /// <summary>The near wrist.</summary>
    NearWrist,
}

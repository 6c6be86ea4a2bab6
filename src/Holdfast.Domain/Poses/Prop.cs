namespace Holdfast.Domain.Poses;

/// <summary>A thing the exercise needs.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="At">Where its edge nearer to -x stands, from the anchor. Without it the thing is put at the contact made with it.</param>
/// <param name="Height">Height of its surface over the floor as a share of stature; 0 for what lies on the floor.</param>
/// <param name="Length">Its extent along x as a share of stature; without it the usual one of its kind.</param>
public sealed record Prop(PropKind Kind, double? At = null, double Height = 0, double? Length = null);

/// <summary>The kinds of things that are drawn.</summary>
public enum PropKind
{
    /// <summary>An exercise mat; it fits itself to the body.</summary>
    Mat,

    /// <summary>A bed; it fits itself to the body.</summary>
    Bed,

    /// <summary>A chair whose backrest is on the side of +x.</summary>
    Chair,

    /// <summary>A seat without a backrest, or a chair whose backrest does not matter.</summary>
    Stool,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A kitchen counter.</summary>
    Counter,

    /// <summary>An open door frame.</summary>
    DoorFrame,

    /// <summary>A wall.</summary>
    Wall,

    /// <summary>A few books.</summary>
    Books,
}

/// <summary>How far the far side of a side view is shifted, as shares of stature.</summary>
/// <param name="X">Forward.</param>
/// <param name="Y">Upward.</param>
public readonly record struct DepthShift(double X, double Y)
{
    /// <summary>Far limbs show a little ahead and above.</summary>
    public static DepthShift Usual { get; } = new(.030, .018);

    /// <summary>Far limbs show behind: for both forearms on a wall ahead, which the usual shift would push into it.</summary>
    public static DepthShift AwayFromWall { get; } = new(-.022, .012);
}

namespace Holdfast.Domain;

/// <summary>A side of the body, or a place of an exercise that has places (E07, E07s). For stretches the side is the stretched leg.</summary>
public enum Side
{
    /// <summary>The middle place of E07 and E07s.</summary>
    Centre,

    /// <summary>The right side, or hands to the right.</summary>
    Right,

    /// <summary>The left side, or hands to the left.</summary>
    Left,
}

namespace Holdfast.Domain.Poses;

/// <summary>How the person in the figures is to look. What is left open takes turns along the library, so that no body is the usual one.</summary>
/// <param name="Build">How broad the body is, or null to take turns.</param>
/// <param name="Skin">The tone of the skin, or null to take turns.</param>
/// <param name="Hair">The hair, or null to take turns.</param>
/// <param name="Clothes">The clothes, or null to take turns.</param>
public sealed record Appearance(
    Build? Build = null,
    SkinTone? Skin = null,
    HairStyle? Hair = null,
    Clothes? Clothes = null
);

/// <summary>How broad a body is drawn.</summary>
public enum Build
{
    /// <summary>Narrower than the table of widths.</summary>
    Slim,

    /// <summary>As the table of widths.</summary>
    Middle,

    /// <summary>Broader, with a round belly.</summary>
    Large,
}

/// <summary>Tones of skin, named as in the Unicode standard's emoji modifiers (UTS 51).</summary>
public enum SkinTone
{
    /// <summary>Light.</summary>
    Light,

    /// <summary>Medium-light.</summary>
    MediumLight,

    /// <summary>Medium.</summary>
    Medium,

    /// <summary>Medium-dark.</summary>
    MediumDark,

    /// <summary>Dark.</summary>
    Dark,
}

/// <summary>Hair, or what covers it.</summary>
public enum HairStyle
{
    /// <summary>Short and dark.</summary>
    Short,

    /// <summary>Round curls.</summary>
    Curls,

    /// <summary>Brown and tied in a knot.</summary>
    Tied,

    /// <summary>Short and grey.</summary>
    Grey,

    /// <summary>A scarf over hair and neck.</summary>
    Covered,
}

/// <summary>Shirt and trousers.</summary>
public enum Clothes
{
    /// <summary>Sea and kelp.</summary>
    Sea,

    /// <summary>Moss and bark.</summary>
    Moss,

    /// <summary>Slate and night.</summary>
    Slate,

    /// <summary>Stone and deep water.</summary>
    Stone,
}

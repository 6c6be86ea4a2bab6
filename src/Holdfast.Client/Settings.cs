namespace Holdfast.Client;

/// <summary>How the person wants the app. Kept in the journal as <c>SettingChanged</c>.</summary>
/// <param name="Country">ISO 3166 code of the country whose emergency numbers are shown, or null until one is chosen.</param>
/// <param name="Theme">Light, dark, or what the system says.</param>
/// <param name="Voice">True to have cues spoken.</param>
/// <param name="Tones">True to have tones.</param>
/// <param name="LargeText">True for larger words everywhere.</param>
public sealed record Settings(
    string? Country = null,
    Theme Theme = Theme.System,
    bool Voice = true,
    bool Tones = true,
    bool LargeText = false
);

/// <summary>Light or dark.</summary>
public enum Theme
{
    /// <summary>As the system says.</summary>
    System,

    /// <summary>Light.</summary>
    Light,

    /// <summary>Dark.</summary>
    Dark,
}

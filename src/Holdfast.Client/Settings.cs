using Holdfast.Domain.Poses;

namespace Holdfast.Client;

/// <summary>How the person wants the app. Kept in the journal as <c>SettingChanged</c>.</summary>
/// <param name="Country">ISO 3166 code of the country whose emergency numbers are shown, or null until one is chosen.</param>
/// <param name="Theme">Light, dark, or what the system says.</param>
/// <param name="Voice">True to have cues spoken.</param>
/// <param name="Tones">True to have tones.</param>
/// <param name="LargeText">True for larger words everywhere.</param>
/// <param name="FewerDays">True when fewer days a week are planned, after weeks with hardly any pain (P10).</param>
/// <param name="Barrier">What gets in the way, as told after a week with few sessions (P09), or null.</param>
public sealed record Settings(
    string? Country = null,
    Theme Theme = Theme.System,
    bool Voice = true,
    bool Tones = true,
    bool LargeText = false,
    bool FewerDays = false,
    Barrier? Barrier = null
)
{
    /// <summary>True to have only what somebody needs who knows the routine: names, sides, times and the one key cue.</summary>
    public bool FewWords { get; init; }

    /// <summary>How fast the voice speaks.</summary>
    public VoiceRate VoiceRate { get; init; } = VoiceRate.Usual;

    /// <summary>The voice that was chosen, as its device calls it, or null for the best of the language. Where it is gone, the best of the language speaks.</summary>
    public string? VoiceId { get; init; }

    /// <summary>True to have the phone buzz when something begins and when it is over.</summary>
    public bool Vibration { get; init; } = true;

    /// <summary>True to have a session on the lock screen and under the keys of a headset.</summary>
    public bool LockScreen { get; init; } = true;

    /// <summary>When a calendar is to remind of the session, or null until a time was chosen.</summary>
    public TimeOnly? ReminderAt { get; init; }

    /// <summary>True to be told at that time by the app itself, while it is open.</summary>
    public bool ReminderHere { get; init; }

    /// <summary>Minutes between breaks from sitting, or null for none.</summary>
    public int? BreakEvery { get; init; }

    /// <summary>The day on which the last copy was saved, or null.</summary>
    public DateOnly? CopySavedOn { get; init; }

    /// <summary>How the person in the figures looks; what is left open takes turns.</summary>
    public Appearance Appearance { get; init; } = new();
}

/// <summary>What gets in the way of sessions (P09).</summary>
public enum Barrier
{
    /// <summary>Too little time.</summary>
    Time,

    /// <summary>It slipped the mind.</summary>
    Forgot,

    /// <summary>It hurt, or the person feared it would.</summary>
    Pain,

    /// <summary>It did not seem to help, or was dull.</summary>
    Doubt,

    /// <summary>Life.</summary>
    Life,
}

/// <summary>How fast the voice speaks.</summary>
public enum VoiceRate
{
    /// <summary>Slower than usual.</summary>
    Slow,

    /// <summary>Calm.</summary>
    Usual,

    /// <summary>Faster than usual.</summary>
    Fast,
}

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

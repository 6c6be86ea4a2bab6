namespace Holdfast.Domain.Timeline;

/// <summary>The names of the tones in a timeline.</summary>
public static class Tones
{
    /// <summary>A second of the countdown.</summary>
    public const string Tick = "tick";

    /// <summary>A hold, a set or a walk begins.</summary>
    public const string Start = "start";

    /// <summary>Half of a hold is over.</summary>
    public const string Half = "half";

    /// <summary>Ten seconds are left.</summary>
    public const string LastTen = "last-ten";

    /// <summary>A hold, a set or a walk is over.</summary>
    public const string End = "end";
}

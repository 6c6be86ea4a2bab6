namespace Holdfast.Domain.Journal;

/// <summary>When leg symptoms were back to what they were at the start (S02).</summary>
public enum Settling
{
    /// <summary>Within 15 minutes.</summary>
    Within15Minutes,

    /// <summary>Later, but gone by the next morning.</summary>
    ByMorning,

    /// <summary>Still further down the next morning: L3.</summary>
    NotByMorning,
}

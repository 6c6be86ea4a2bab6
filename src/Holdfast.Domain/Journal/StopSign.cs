namespace Holdfast.Domain.Journal;

/// <summary>What a person reports in or after a session (clinical.md 3.3). What follows stands in <c>Progress/StopRules</c>.</summary>
public enum StopSign
{
    /// <summary>S01: sharp, stabbing, electric or "wrong" pain.</summary>
    SharpPain,

    /// <summary>S02: pain or tingling appears in a leg, or moves further down it.</summary>
    LegSymptoms,

    /// <summary>S03: new numbness or weakness.</summary>
    NumbnessOrWeakness,

    /// <summary>S04: dizziness, head or eye pressure, a change of sight.</summary>
    Dizziness,

    /// <summary>S04: fainting, chest pain or breathlessness.</summary>
    FaintingOrChestPain,

    /// <summary>S05: a change of bladder or bowel, or numbness between the legs.</summary>
    BladderOrSaddle,

    /// <summary>S06: pain rose into the RED zone (clinical.md 3.4).</summary>
    PainRed,

    /// <summary>S07: a cramp in calf or foot. A pause, not an alarm.</summary>
    Cramp,

    /// <summary>S08: bleeding, fluid, regular tightenings or the baby moving less.</summary>
    PregnancySign,

    /// <summary>S09: the tummy domes.</summary>
    AbdominalDoming,

    /// <summary>S10: Stop was pressed, because of tiredness.</summary>
    Tired,

    /// <summary>S10: Stop was pressed, for any other reason or none.</summary>
    Other,
}

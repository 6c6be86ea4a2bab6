namespace Holdfast.Domain.Screening.Masks;

/// <summary>A rule that spoke, without its explanation.</summary>
/// <param name="Row">The place of its row in the table, from 0. One more than the last row is pain that was not told (C07).</param>
/// <param name="Unsure">True when unsure answers made the row speak, which is reported as T35.</param>
/// <param name="Level">The level it asks for.</param>
internal readonly record struct MaskFinding(byte Row, bool Unsure, TriageLevel Level);

/// <summary>What screening decided, without its explanation.</summary>
/// <param name="Level">The most careful level of all findings; L5 without any (T37).</param>
/// <param name="Restrictions">Codes in force.</param>
/// <param name="StartsAfterHours">Hours to wait before the first session.</param>
/// <param name="FindingCount">How many findings were written.</param>
internal readonly record struct MaskVerdict(
    TriageLevel Level,
    RestrictionSet Restrictions,
    int StartsAfterHours,
    int FindingCount
);

/// <summary>What one row of the table says: nothing, a finding, a T35 finding or both.</summary>
/// <param name="First">The first finding.</param>
/// <param name="Second">The second, where there are two.</param>
/// <param name="Count">How many findings count.</param>
/// <param name="Level">The more careful level of them.</param>
/// <param name="Restrictions">Codes that the row puts in force.</param>
/// <param name="StartsAfterHours">Hours that the row asks to wait.</param>
internal readonly record struct RowOutcome(
    MaskFinding First,
    MaskFinding Second,
    int Count,
    TriageLevel Level,
    RestrictionSet Restrictions,
    int StartsAfterHours
);

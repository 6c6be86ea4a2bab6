namespace Holdfast.Domain.Screening;

/// <summary>What screening decided, with everything that led to it (clinical.md section 3).</summary>
/// <param name="Level">The most careful level of all findings.</param>
/// <param name="Findings">Every rule that spoke, in the order of clinical.md 3.2, T35 after T34.</param>
/// <param name="Restrictions">Triage codes in force, at every level (C06).</param>
/// <param name="Advice">Advice that comes from the answers.</param>
/// <param name="StartsAfterHours">Hours to wait before the first session: 48 under T30, else 0.</param>
public sealed record Verdict(
    TriageLevel Level,
    ValueList<Finding> Findings,
    RestrictionSet Restrictions,
    ValueList<Advice> Advice,
    int StartsAfterHours
)
{
    /// <summary>True when the maternity unit is whom to call: signs in pregnancy (T17) are all that asks for L1. With any other emergency it is the emergency number.</summary>
    public bool NeedsMaternityUnit =>
        Level == TriageLevel.Emergency
        && Findings.Any(finding => finding.Rule == "T17" && finding.Level == TriageLevel.Emergency)
        && Findings.All(finding => finding.Rule == "T17" || finding.Level != TriageLevel.Emergency);
}

/// <summary>One rule that spoke.</summary>
/// <param name="Rule">Its id, such as <c>T03</c>.</param>
/// <param name="Level">The level it asks for.</param>
/// <param name="Because">The questions whose answers made it speak, in order.</param>
public sealed record Finding(string Rule, TriageLevel Level, ValueList<QuestionId> Because);

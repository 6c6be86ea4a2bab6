namespace Holdfast.Domain.Screening;

/// <summary>Safety triage: decides how careful to be, before anything else is decided (clinical.md section 3).</summary>
public static class Triage
{
    /// <summary>Reads the answers by every rule of clinical.md 3.2. What was not answered is unknown, and unknown is never "all clear".</summary>
    /// <param name="answers">The answers of the check-in.</param>
    public static Verdict Evaluate(Answers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        // The rules land next; until then nobody is told to exercise.
        return new(TriageLevel.ClinicianFirst, [], RestrictionSet.None, [Advice.ClinicianFirst], 0);
    }
}

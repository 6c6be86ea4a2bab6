namespace Holdfast.Domain.Tests.Proofs.Solving;

/// <summary>What a row of clinical.md 3.2 demands: when something was said, a level at least so careful.</summary>
/// <param name="Row">The row.</param>
/// <param name="Words">The words of the table, as they are put here.</param>
/// <param name="Level">The level of a yes.</param>
/// <param name="When">When it is demanded.</param>
internal sealed record Demand(string Row, string Words, TriageLevel Level, Func<Voice, Wire> When)
{
    /// <summary>The level of an unsure answer: T01, T02, T04 and T17 become L2, other rows go one step, L4 and L5 stay (T35, C03).</summary>
    public TriageLevel LevelWhenUnsure =>
        Level switch
        {
            TriageLevel.Emergency
            or TriageLevel.Urgent
            or TriageLevel.ClinicianFirst when Row is "T01" or "T02" or "T04" or "T17" => TriageLevel.Urgent,
            TriageLevel.Emergency => TriageLevel.Urgent,
            TriageLevel.Urgent => TriageLevel.ClinicianFirst,
            TriageLevel.ClinicianFirst => TriageLevel.StartGently,
            _ => Level,
        };
}

/// <summary>What a row demands of the choice of exercises: where exercise is allowed, a code is in force, for an unsure answer as for a yes.</summary>
/// <param name="Row">The row.</param>
/// <param name="Code">The code.</param>
/// <param name="When">When it is demanded.</param>
internal sealed record CodeDemand(string Row, Restriction Code, Func<Voice, Wire> When);

namespace Holdfast.Domain.Tests.Proofs.Solving;

/// <summary>(c) What concerns more never ends in less care: two people who answer alike, but that the second is more concerned somewhere.</summary>
/// <remarks>
/// The questions are all of clinical.md 3.1 that take yes or no, from Q04d to Q53, but for the ones that protect (Q04c, Q36c, Q38c, Q39c, Q41d, C04),
/// which are no red flags: a yes to them is good news. Q02, Q47 and Q49 concern when they are denied. That is more than the red flags of the table (Q05 to
/// Q29, Q35b, Q37, Q40, Q44, Q44c, Q45, Q52) and has every one of them in it. Q38b is asked by no rule (C12).
/// </remarks>
internal static class ChangeProofs
{
    /// <summary>No to yes, no to unsure, and unsure to yes never make the level less careful.</summary>
    public static CounterExample? MoreConcernNeverLowersTheLevel(TriageCircuit before) =>
        Changes.Unbroken(before, Changes.Concerning(before.Person), MoreConcern, LessCareful);

    /// <summary>The same changes never take a restriction away where exercise is still allowed.</summary>
    public static CounterExample? MoreConcernNeverLiftsARestriction(TriageCircuit before) =>
        Changes.Unbroken(before, Changes.Concerning(before.Person), MoreConcern, LessRestricted);

    private static Wire MoreConcern(Person before, Person after, QuestionId question)
    {
        var (calm, concern) = Changes.Denied.Contains(question)
            ? (Response.Yes, Response.No)
            : (Response.No, Response.Yes);
        var circuit = before.Circuit;
        return circuit.Any(
            circuit.All(before.Says(question, calm), !after.Says(question, calm)),
            circuit.All(before.IsUnsure(question), after.Says(question, concern))
        );
    }

    private static Wire LessCareful(TriageCircuit before, TriageCircuit after) =>
        before.Person.Circuit.Any([
            .. Enum.GetValues<TriageLevel>()
                .Select(level => before.Person.Circuit.All(before.IsAtMost(level), !after.IsAtMost(level))),
        ]);

    private static Wire LessRestricted(TriageCircuit before, TriageCircuit after) =>
        before.Person.Circuit.All(
            after.AllowsExercise,
            before.Person.Circuit.Any([
                .. Enum.GetValues<Restriction>()
                    .Where(code => !code.IsPattern())
                    .Select(code => before.Person.Circuit.All(before.IsInForce(code), !after.IsInForce(code))),
            ])
        );
}

using Holdfast.Domain.Tests.Proofs.Solving;

namespace Holdfast.Domain.Tests.Proofs;

/// <summary>(c) A yes to a question that concerns, or doubt where there was a no, never lowers the level.</summary>
public class ChangeProofTests
{
    private static TriageCircuit Triage => new Everybody().Triage;

    [Fact]
    public void More_concern_never_makes_the_level_less_careful() =>
        Scenarios.AssertProved(ChangeProofs.MoreConcernNeverLowersTheLevel(Triage));

    [Fact]
    public void More_concern_never_lifts_a_restriction_where_exercise_is_allowed() =>
        Scenarios.AssertProved(ChangeProofs.MoreConcernNeverLiftsARestriction(Triage));
}

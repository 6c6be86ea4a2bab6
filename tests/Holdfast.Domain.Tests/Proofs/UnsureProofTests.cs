using Holdfast.Domain.Tests.Proofs.Solving;

namespace Holdfast.Domain.Tests.Proofs;

/// <summary>(d) Not sure and silence are never read as all clear.</summary>
public class UnsureProofTests
{
    private static TriageCircuit Triage => new Everybody().Triage;

    [Fact]
    public void An_unsure_answer_stands_at_L5_only_where_the_clinical_text_says_so() =>
        Assert.Equal(UnsureProofs.MayBeUnsureAtL5.Keys.Order(), UnsureProofs.UnsureAtL5(Triage));

    [Fact]
    public void An_unsure_answer_is_at_most_one_step_milder_than_what_concerns() =>
        Scenarios.AssertProved(UnsureProofs.UnsureIsOneStepMilderAtMost(Triage));

    [Fact]
    public void Not_sure_prefer_not_to_say_and_skipped_come_to_the_same() =>
        Scenarios.AssertProved(UnsureProofs.TheThreeUnsureAnswersAreOne(Triage));
}

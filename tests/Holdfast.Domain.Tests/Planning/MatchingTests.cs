using Holdfast.Domain.Planning;
using Holdfast.Domain.Screening;
using Holdfast.Domain.Tests.Screening;
using static Holdfast.Domain.QuestionId;
using static Holdfast.Domain.Tests.Screening.Person;

namespace Holdfast.Domain.Tests.Planning;

/// <summary>R01 to R09 with the derived patterns (clinical.md section 4, C25 to C30).</summary>
public class MatchingTests
{
    private static readonly Answer Larger = new Answer.Choice("larger");

    private static string Match(Answers answers) =>
        answers.Plan() is var plan ? $"{string.Join(" ", plan.Match)} {plan.Focus}" : "";

    private static Answer.MovementTest Worse(bool forward, bool backward) =>
        new(
            forward ? MovementEffect.Worse : MovementEffect.Better,
            backward ? MovementEffect.Worse : MovementEffect.Same
        );

    [Fact]
    public void R01_at_L1_to_L3_there_is_nothing()
    {
        foreach (var answers in new[] { Well.Yes(Q05), Well.Yes(Q11), Well.Yes(Q40), Well.NotSure(Q05) })
        {
            Assert.Equal(Planner.Nothing, answers.Plan());
        }

        Assert.Equal("R01 ", Match(Well.Yes(Q40)));
        var match = Domain.Matching.Match.Of(Well.Yes(Q40), Triage.Evaluate(Well.Yes(Q40)));
        Assert.Null(match.Focus);
        Assert.False(match.IsTie);
    }

    [Fact]
    public void R02_leg_symptoms_come_ahead_of_every_pattern()
    {
        Assert.Equal("R02 StackLite", Match(Well.Yes(Q13, M02, M03)));
        Assert.Equal("R02 StackLite", Match(Well.NotSure(Q13)));
        Assert.Equal("R02 StackLite", Match(Well.With(ST4, new Answer.Choice("below knee"))));
    }

    [Fact]
    public void Patterns_take_two_of_three()
    {
        Assert.Equal("R06 Stack", Match(Well.Yes(M02)));
        Assert.Equal("R03 Stack", Match(Well.Yes(M02, M03)));
        Assert.Equal("R03 Stack", Match(Well.Yes(M03).With(ST3, Worse(true, false))));
        Assert.Equal("R04 Loosen", Match(Well.Yes(M04, M05)));
        Assert.Equal("R04 Loosen", Match(Well.Yes(M05).With(ST3, Worse(false, true))));
        Assert.Equal("R05 StackLite", Match(Well.Yes(M02, M03, M04, M05)));
        Assert.Equal("R05 StackLite", Match(Well.Yes(M02, M04).With(ST3, Worse(true, true))));
    }

    [Fact]
    public void R04_goes_by_the_front_of_the_hip()
    {
        var arching = Well.Yes(M04, M05);
        Assert.Equal("R04 Loosen", Match(arching.Yes(M07)));
        Assert.Equal("R04 Stack", Match(arching.Yes(M07, M01)));
        Assert.Equal("R04 Stack", Match(arching.Yes(M07).With(ST1, Larger)));
        Assert.Equal("R04 Loosen", Match(arching.With(ST1, Larger)));
        Assert.Equal("R04 Stack", Match(arching.With(ST2, new Answer.HipTest(false, true))));
        Assert.Equal("R04 Loosen", Match(arching.With(ST2, new Answer.HipTest(false, null))));
    }

    [Theory]
    [InlineData(Q16)]
    [InlineData(Q50)]
    public void C26_self_tests_are_not_read_where_they_should_not_be_done(QuestionId reason)
    {
        Assert.Equal("R06 Stack", Match(Well.Yes(reason, M02).With(ST3, Worse(true, false))));
        Assert.Equal("R04 Loosen", Match(Well.Yes(reason, M04, M05).With(ST2, new Answer.HipTest(true, true))));
    }

    [Fact]
    public void R06_by_time_and_aim()
    {
        Assert.Equal("R06 Stack", Match(Well.Number(M09, 3)));
        Assert.Equal("R06 Stack", Match(Well.Yes(M01, M07)));
        Assert.Equal("R06 Loosen", Match(Well.Number(M09, 12)));
        Assert.Equal("R06 Loosen", Match(Well.Choice(M08, "loosen")));
        Assert.Equal("R06 Loosen", Match(Well.Choice(M11, "bed")));
        Assert.Equal("R06 Loosen", Match(Well.Choice(M11, "after workout")));
        Assert.Equal("R06 Stack", Match(Well.Choice(M11, "other")));
        Assert.Empty(Well.Number(M09, 3).Plan().Choice);
        Assert.Empty(Well.Number(M09, 12).Plan().Choice);
    }

    [Fact]
    public void C28_both_or_neither_is_a_tie_and_the_person_may_pick()
    {
        foreach (var answers in new[] { Well, Well.Number(M09, 3).Choice(M08, "loosen") })
        {
            Assert.Equal("R06 Stack", Match(answers));
            Assert.Equal([Focus.Stack, Focus.Loosen], answers.Plan().Choice);
            var picked = answers.Plan(FirstPlanOptions.None with { Focus = Focus.Loosen });
            Assert.Equal(Focus.Loosen, picked.Focus);
            Assert.Equal(["R06"], picked.Match);
            Assert.Equal([Focus.Stack, Focus.Loosen], picked.Choice);
        }
    }

    [Fact]
    public void A_pick_counts_only_where_there_is_a_choice()
    {
        var plan = Well.Yes(M02, M03).Plan(FirstPlanOptions.None with { Focus = Focus.Loosen });
        Assert.Equal(Focus.Stack, plan.Focus);
    }

    [Fact]
    public void C28_no_choice_where_one_of_the_two_is_not_possible()
    {
        var plan = Well.Yes(Q41).Choice(Q41c, "front").Plan();
        Assert.Equal(
            "R06 R09 Loosen; H2; E04 3x20 s, E06 3x20 s, E07 3x20 s CRL, E08 3x20 s RL, E09 3x20 s LR",
            plan.Line()
        );
        Assert.Empty(plan.Choice);
    }

    [Fact]
    public void R07_little_pain_or_staying_well()
    {
        Assert.Equal("R07 Strengthen", Match(Well.Number(Q04, 2)));
        Assert.Equal("R06 Stack", Match(Well.Number(Q04, 3)));
        Assert.Equal("R06 Stack", Match(Well.Choice(M08, "stay well")));
        Assert.Equal("R07 Strengthen", Match(Well.Choice(M08, "stay well").NotSure(M02, M03)));
        Assert.Equal("R03 Stack", Match(Well.Number(Q04, 1).Yes(M02, M03)));
    }

    [Fact]
    public void R08_too_little_is_known()
    {
        Assert.Equal("R06 Stack", Match(Well.NotSure(M02)));
        Assert.Equal("R08 Default", Match(Well.NotSure(M02, M03)));
        Assert.Equal("R07 Strengthen", Match(Well.NotSure(M02, M03).Number(Q04, 2)));
        Assert.Equal("R08 Default", Match(Unlisted.NotSure(M02, M03)));
        Assert.Equal("R08 Default; H4; E03 1x5, E02 1x60 s RL, E05 1x60 s RL", Well.NotSure(M02, M03).Plan().Line());
    }

    [Fact]
    public void R09_Stack_without_both_hip_stretches_becomes_Loosen()
    {
        var plan = Well.Yes(M02, M03, Q41).Choice(Q41c, "front").Plan();
        Assert.Equal("R03 R09 Loosen; H2; E05 3x20 s RL, E06h 3x20 s, E08 3x20 s RL, E09 3x20 s LR", plan.Line());
    }

    [Fact]
    public void R09_Loosen_with_a_single_place_left_becomes_Stack()
    {
        // From the back: E06h and E09 stay. With no floor E09 goes to the seat, where the hip bends too far: one place is left.
        var hip = Well.Yes(Q41).Choice(Q41c, "back").Number(M09, 12);
        Assert.Equal("R06 Loosen; H2; E06h 3x20 s, E09 3x20 s LR", hip.Plan().Line());
        Assert.Equal("R06 R09 Stack; H2; E03 1x5, E01 3x20 s RL", hip.No(Q47).Plan().Line());
    }

    [Fact]
    public void R09_neither_Stack_nor_Loosen_becomes_Strengthen()
    {
        var both = Well.Yes(Q41).Choice(Q41c, "unknown").No(Q47);
        Assert.Equal("R06 R09 Strengthen; K1; E12 2x8, E13a 2x8 RL", both.Plan().Line());
    }

    [Fact]
    public void C29_the_gentlest_form_keeps_what_is_left() =>
        Assert.Equal("R02 StackLite; H2; E03 1x5", Well.Yes(Q13, Q41).Choice(Q41c, "front").Plan().Line());

    [Fact]
    public void C25_only_the_chair_stretch_needs_its_kit()
    {
        Assert.Equal("R03 Stack; H4; E03 1x5, E02 1x60 s RL", Well.Yes(M02, M03).AtHand(Kit.Mat).Plan().Line());
        Assert.Equal("R03 Stack; H4; E03 1x5, E02 1x60 s RL", Well.Yes(M02, M03).NotSure(M10).Plan().Line());
        Assert.Equal("R03 Stack; H4; E03 1x5, E02 1x60 s RL", Well.Yes(M02, M03).Without(M10).Plan().Line());
        Assert.Equal(
            "R06 Loosen; H4; E04 1x60 s, E06 2x30 s, E07 1x60 s CRL, E08 1x60 s RL, E09 1x60 s LR",
            Well.Number(M09, 12).AtHand().Plan().Line()
        );
    }

    [Fact]
    public void R04_Stack_has_one_knee_to_chest() =>
        Assert.Equal(
            "R04 Stack; H4; E03 1x5, E01 1x60 s RL, E05 1x60 s RL",
            Well.Yes(M01, M04, M05, M07).Plan().Line()
        );
}

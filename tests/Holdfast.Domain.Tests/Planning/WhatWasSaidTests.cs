using Holdfast.Domain.Planning;
using Holdfast.Domain.Screening;
using Holdfast.Domain.Tests.Screening;
using static Holdfast.Domain.QuestionId;
using static Holdfast.Domain.Tests.Screening.Person;

namespace Holdfast.Domain.Tests.Planning;

/// <summary>What a reason says back to the person, and which rule, exercise and answers it carries (clinical.md section 4).</summary>
public class WhatWasSaidTests
{
    private static readonly Answers Bends = Unlisted.Number(Q04, 5).Yes(M02, M03);

    private static Answer.MovementTest Worse(bool forward, bool backward) =>
        new(
            forward ? MovementEffect.Worse : MovementEffect.Better,
            backward ? MovementEffect.Worse : MovementEffect.Better
        );

    private static string Say(Answers answers) => Reasons.Say(answers.Plan().Why[0], answers, Shipped.Library);

    private static IEnumerable<string> Carried(Answers answers) =>
        answers
            .Plan()
            .Why.Select(reason =>
                string.Join(
                    " ",
                    new[]
                    {
                        $"{reason.Rule} {reason.Key}",
                        reason.Exercise?.Code,
                        reason.Instead is { } instead ? $"-> {instead}" : null,
                        $"({string.Join(" ", reason.YouSaid)})",
                    }.OfType<string>()
                )
            );

    private static string WhyNot(ExerciseId exercise, Answers answers)
    {
        var plan = answers.Plan();
        var exclusion = plan.Excluded.Single(each => each.Exercise == exercise);
        var reason = Reasons.Of(exclusion, plan, answers, Triage.Evaluate(answers));
        return Reasons.Pair(reason, answers, Shipped.Library).YouSaid;
    }

    [Fact]
    public void The_movement_test_is_told_in_the_direction_that_left_an_exercise_out()
    {
        Assert.Equal(
            "You told us sitting and bending stir your back up.",
            WhyNot(ExerciseId.E04, Well.Yes(M03).With(ST3, Worse(true, true)))
        );
        Assert.Equal(
            "You told us standing and arching stir your back up.",
            WhyNot(ExerciseId.E13c, Well.Yes(M04).With(ST3, Worse(true, true)))
        );
        Assert.Equal(
            "You told us bending and sitting stir your back up.",
            WhyNot(ExerciseId.E04, Well.Yes(M02, M03).With(ST3, Worse(false, true)))
        );
        Assert.Equal(
            "You told us standing and arching stir your back up.",
            WhyNot(ExerciseId.E13c, Well.Yes(M04, M05).With(ST3, Worse(true, false)))
        );
    }

    [Fact]
    public void One_movement_stirs_and_two_stir()
    {
        Assert.StartsWith(
            "You told us bending stirs your back up.",
            Say(Well.Yes(M02).With(ST3, Worse(true, false))),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "You told us bending and sitting stir your back up.",
            Say(Well.Yes(M02, M03)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void That_bending_eases_it_is_said_of_one_movement_and_of_several()
    {
        Assert.Equal(
            "You said standing is the problem and bending eases it, so gentle rounding is a fair first choice.",
            Say(Well.Yes(M04).With(ST3, Worse(false, true)))
        );
        Assert.Equal(
            "You said standing and arching are the problem and bending eases it, so gentle rounding is a fair first choice.",
            Say(Well.Yes(M04, M05))
        );
    }

    [Fact]
    public void Only_what_is_all_unsure_is_told_as_unsure()
    {
        var answers = Bends.NotSure(Q16).Yes(Q46);
        var plan = answers.Plan();
        Assert.Equal(
            ["You were not sure about your bones.", "You told us about your bones and your eyes."],
            plan.Why.Where(reason => reason.Key == "medical")
                .Select(reason => Reasons.Pair(reason, answers, Shipped.Library).YouSaid)
        );
    }

    [Fact]
    public void Staying_well_is_a_reason_of_its_own_from_a_pain_of_three_on()
    {
        var aim = Well.Choice(M08, "stay well").NotSure(M02, M03);
        Assert.Equal("R07 strengthen-aim (M08)", Carried(aim).First());
        Assert.Equal(
            "You said you want your back to stay well. Keeping strong and active is the best-supported way to stay well.",
            Say(aim)
        );
        Assert.Equal("R07 strengthen (Q04)", Carried(Well.Number(Q04, 2)).First());
    }

    [Fact]
    public void A_routine_rests_on_the_answers_that_chose_it_and_not_on_those_of_another()
    {
        Assert.Equal("R04 loosen (M04 M05)", Carried(Well.Yes(M04, M05, M07)).First());
        Assert.Equal("R04 stack-hip (M01 M04 M05 M07)", Carried(Well.Yes(M01, M04, M05, M07)).First());
        Assert.Equal("R06 stack-short (M09)", Carried(Well.Number(M09, 3)).First());
    }

    [Fact]
    public void From_75_years_on_the_start_is_gentle_and_says_so()
    {
        Assert.Contains("start-rung rung-gently (Q04)", Carried(Bends.Number(Q01, 75)));
        Assert.Contains("start-rung rung (Q04)", Carried(Bends.Number(Q01, 74)));
    }

    [Fact]
    public void A_reason_names_one_exercise_or_many_and_what_came_in_its_place()
    {
        Assert.Equal(
            ["R03 stack (M02 M03)", "start-rung rung (Q04)", "R10 not-pattern (M02 M03)", "R10 not-fold E06 (M02 M03)"],
            Carried(Bends)
        );
        Assert.Contains("R09 not-hip-lunge E01 -> E02 (Q49)", Carried(Bends.No(Q49).NotSure(M02)));
        Assert.Contains("R09 no-chair E01 -> E02 (M10)", Carried(Bends.AtHand(Kit.Mat)));
        Assert.StartsWith(
            "R09 other-focus",
            Carried(Bends.Yes(Q41).Choice(Q41c, "front")).First(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Without_a_fact_a_reason_says_only_what_follows()
    {
        var reason = new Reason("start-rung", "rung", [], null, null, RestrictionSet.None) { Rung = StretchRung.H1 };
        Assert.Equal(
            new PairedReason("", "So each side starts with two holds of 15 seconds."),
            Reasons.Pair(reason, Bends, Shipped.Library)
        );
        Assert.Equal("So each side starts with two holds of 15 seconds.", Reasons.Say(reason, Bends, Shipped.Library));
    }
}

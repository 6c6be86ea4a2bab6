using Holdfast.Domain.Planning;
using Holdfast.Domain.Screening;
using Holdfast.Domain.Tests.Screening;
using static Holdfast.Domain.QuestionId;
using static Holdfast.Domain.Tests.Screening.Person;

namespace Holdfast.Domain.Tests.Planning;

/// <summary>Why this, why not that, in the words of clinical.md section 4.</summary>
public class ReasonTests
{
    private static readonly Answers Bends = Unlisted.Number(Q04, 5).Yes(M02, M03);

    private static string[] Why(Answers answers, FirstPlanOptions? options = null) =>
        [.. answers.Plan(options).Why.Select(reason => Reasons.Say(reason, answers, Shipped.Library))];

    private static string First(Answers answers, FirstPlanOptions? options = null) => Why(answers, options)[0];

    [Fact]
    public void Person_1_reads_why() =>
        Assert.Equal(
            [
                "You told us bending and sitting stir your back up. This routine opens the front of the hips and keeps your back out of deep bending for now.",
                "You said your pain was about 5 this week. So each side starts with two holds of 30 seconds.",
                "You told us bending and sitting stir your back up, so both knees to chest and child's pose can wait for now; you can read more about them, and try a short one when you like.",
                "Forward folds help many people. With what you told us they may flare you this week, so we left them out and will test a small bend in about four weeks. Bending is not dangerous for your back in itself.",
            ],
            Why(Bends)
        );

    [Fact]
    public void The_same_in_pairs() =>
        Assert.Equal(
            [
                new PairedReason(
                    "You said bending or putting on socks makes it worse and sitting makes it worse.",
                    "So this routine opens the front of the hips and keeps your back out of deep bending for now."
                ),
                new PairedReason(
                    "You said your pain was about 5 this week.",
                    "So each side starts with two holds of 30 seconds."
                ),
            ],
            Bends.Plan().Why.Take(2).Select(reason => Reasons.Pair(reason, Bends, Shipped.Library))
        );

    [Fact]
    public void Why_each_routine()
    {
        Assert.Equal(
            "You said standing and arching are the problem and bending eases it, so gentle rounding is a fair first choice.",
            First(Well.Yes(M04, M05))
        );
        Assert.Equal(
            "You said arching is the problem, so gentle rounding is a fair first choice.",
            First(Well.Yes(M05).With(ST3, new Answer.MovementTest(MovementEffect.Worse, MovementEffect.Worse)))
        );
        Assert.Equal(
            "Little pain now; keeping strong and active is the best-supported way to stay that way.",
            First(Well.Number(Q04, 1))
        );
        Assert.Equal(
            "You said you have about three minutes. So we suggest Stack, which opens the front of the hips in a few minutes.",
            First(Well.Number(M09, 3))
        );
        Assert.Equal(
            "You said you want to loosen up and you like to do it before bed. So we suggest Loosen, slow stretches one after the other.",
            First(Well.Choice(M08, "loosen").Choice(M11, "bed"))
        );
        Assert.Equal(
            "We do not know yet which movements bother you most. So we start with a few gentle exercises that keep clear of deep bending and deep arching.",
            First(Well.NotSure(M02, M03))
        );
        Assert.Equal(
            "Too little of Stack is right for you now. So we suggest Loosen in its place.",
            First(Bends.Yes(Q41).Choice(Q41c, "front"))
        );
    }

    [Fact]
    public void A_tie_says_that_it_is_one()
    {
        Assert.Equal(
            "Your answers fit two routines equally well. We suggest Stack, and you may pick the other one. Studies do not show that one is better.",
            First(Well)
        );
        Assert.Equal(
            "Your answers fit two routines equally well, and you picked Loosen. Studies do not show that one is better, so what you like better is a good reason.",
            First(Well, FirstPlanOptions.None with { Focus = Focus.Loosen })
        );
        Assert.Equal(
            "Your answers fit two routines equally well. Only Loosen has enough in it that is right for you now.",
            First(Well.Yes(Q41).Choice(Q41c, "front"))
        );
    }

    [Fact]
    public void Medical_reasons_name_the_person_and_never_a_condition()
    {
        Assert.Contains(
            "We left out forward fold and child's pose because of your eyes and swapped in table hinge and seated table reach; ask your doctor or physiotherapist before trying them.",
            Why(Well.Yes(Q43).Number(M09, 12))
        );
        Assert.Contains(
            "We left out forward fold and child's pose because of getting dizzy with your head down; ask your doctor or physiotherapist before trying them.",
            Why(Well.Yes(Q46))
        );
        Assert.Contains(
            "We use the standing hip stretch and not the chair hip stretch because of kneeling; ask your doctor or physiotherapist before trying it.",
            Why(Bends.No(Q49).NotSure(M02))
        );
    }

    [Fact]
    public void What_was_not_sure_is_said_so()
    {
        var answers = Bends.NotSure(Q16);
        var plan = answers.Plan();
        var reason = Assert.Single(plan.Why, each => each.Restrictions.Contains(Restriction.Osteoporosis));
        Assert.Equal(
            new PairedReason(
                "You were not sure about your bones.",
                "So we left out both knees to chest, forward fold, child's pose and crossover. Ask your doctor or physiotherapist before trying them."
            ),
            Reasons.Pair(reason, answers, Shipped.Library)
        );
    }

    [Fact]
    public void A_reason_rests_on_the_answers_behind_its_own_restrictions_and_on_no_others()
    {
        var plan = Bends.NotSure(Q16).Yes(Q46).Number(Q04b, 8).Plan();
        Assert.Equal(
            [
                "R03 stack: M02 M03",
                "start-rung rung-strong: Q04b",
                "R09 medical OSTEO: Q16",
                "R09 medical OSTEO HEADDOWN: Q16 Q46",
            ],
            plan.Why.Select(reason =>
                $"{reason.Rule} {reason.Key} {reason.Restrictions}".TrimEnd() + $": {string.Join(" ", reason.YouSaid)}"
            )
        );
    }

    [Fact]
    public void One_exclusion_explains_itself_before_it_is_tried()
    {
        var plan = Bends.Plan();
        var fold = plan.Excluded.Single(each => each.Exercise == ExerciseId.E06);
        var reason = Reasons.Of(fold, plan, Bends, Triage.Evaluate(Bends));
        Assert.Equal(
            "Forward folds help many people. With what you told us they may flare you this week, so we left them out and will test a small bend in about four weeks. Bending is not dangerous for your back in itself.",
            Reasons.Say(reason, Bends, Shipped.Library)
        );
        Assert.Equal([M02, M03], reason.YouSaid);
    }

    [Fact]
    public void Without_a_chair_the_stretch_is_standing() =>
        Assert.Contains(
            "You have no sturdy chair at hand. So the stretch is done standing.",
            Why(Bends.AtHand(Kit.Mat))
        );

    [Fact]
    public void Strong_pain_explains_the_wait() =>
        Assert.Contains(
            "You said your pain at rest is 8 now. So you start in two days at the earliest, with the shortest holds, two holds of 15 seconds a side.",
            Why(Well.Number(Q04b, 8))
        );
}

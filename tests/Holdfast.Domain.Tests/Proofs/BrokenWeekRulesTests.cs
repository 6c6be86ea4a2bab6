using Holdfast.Domain.Progress.Weeks;
using Holdfast.Domain.Tests.Proofs.Solving;
using static Holdfast.Domain.Progress.Weeks.WeekCondition;

namespace Holdfast.Domain.Tests.Proofs;

/// <summary>The proofs over weeks can fail: a table with a fault in it is caught, and the counter-example says in which week.</summary>
public class BrokenWeekRulesTests
{
    private static readonly WeekCondition Good = WeekRules.InOrder[^1].When;

    [Fact]
    public void Going_up_in_spite_of_RED_is_caught()
    {
        var counter = WeekProofs.NothingGoesUpInABadWeek(
            WeekTable.ThatRuns.With(WeekAction.StepUp, Without(new Not(new Reaches(WeekMeasure.Reds, 1))))
        );

        Assert.Equal("P01 with RED or RED24", counter?.Broken);
        Assert.Matches("Reds [1-9]", counter?.Week);
    }

    [Fact]
    public void Going_up_without_pain_data_is_caught()
    {
        var counter = WeekProofs.NothingGoesUpInABadWeek(
            WeekTable.ThatRuns.With(WeekAction.StepUp, Without(new Known(WeekMeasure.Pain)))
        );

        Assert.Equal("P01 without pain data", counter?.Broken);
        Assert.DoesNotContain("Pain ", counter!.Week, StringComparison.Ordinal);
    }

    [Fact]
    public void A_share_that_slipped_is_caught()
    {
        var slipped = new All([new Reaches(WeekMeasure.Adherence, 69), .. Parts.Where(each => !IsShare(each))]);
        var counter = WeekProofs.NothingGoesUpInABadWeek(WeekTable.ThatRuns.With(WeekAction.StepUp, slipped));

        Assert.Equal("P01 with fewer than 7 in 10 sessions", counter?.Broken);
        Assert.Contains("Adherence 69", counter!.Week, StringComparison.Ordinal);
    }

    [Fact]
    public void A_week_that_nothing_decides_is_caught()
    {
        var holds = WeekRules.InOrder.Single(rule => rule.Action == WeekAction.Hold);
        var slipped = new All([
            new Not(WeekFact.SafetyActed),
            new Any([new Not(new Known(WeekMeasure.Pain)), new Below(WeekMeasure.Adherence, 70)]),
        ]);
        Assert.NotEqual(slipped, holds.When);

        var counter = WeekProofs.EveryWeekIsDecided(WeekTable.ThatRuns.With(WeekAction.Hold, slipped));

        Assert.Equal("A week that no rule decides, without P00", counter?.Broken);
        Assert.Matches("Ambers ([2-9]|[1-9][0-9]+)", counter?.Week);
    }

    [Fact]
    public void A_rule_that_acts_after_P00_is_caught()
    {
        var counter = WeekProofs.EveryWeekIsDecided(
            WeekTable.ThatRuns.With(WeekAction.AskBarrier, new Below(WeekMeasure.Adherence, 40))
        );

        Assert.Equal("P09 after P00", counter?.Broken);
        Assert.Contains("SafetyActed", counter!.Week, StringComparison.Ordinal);
    }

    [Fact]
    public void An_easy_week_that_ends_in_spite_of_RED_is_caught()
    {
        var counter = WeekProofs.OnlyABetterWeekRestores(
            WeekTable.ThatRuns.With(
                WeekAction.Restore,
                new All([new Not(WeekFact.SafetyActed), WeekFact.EasyWeek, new Below(WeekMeasure.RiseOnPrevious, 0)])
            )
        );

        Assert.Equal("P04b with RED or RED24", counter?.Broken);
    }

    [Fact]
    public void A_good_week_ahead_of_the_easy_one_is_caught()
    {
        // P01 asked first would raise a rung in the middle of an easy week.
        var turned = WeekTable.ThatRuns with
        {
            InOrder = WeekTable.ThatRuns.InOrder.Reverse().ToValueList(),
        };

        Assert.Equal("P01 in an easy week", WeekProofs.NothingGoesUpInABadWeek(turned)?.Broken);
    }

    [Fact]
    public void Core_that_begins_with_leg_symptoms_is_caught()
    {
        var begins = WeekRules.Options.Single(rule => rule.Action == WeekAction.BeginCore);
        var counter = WeekProofs.EveryOptionHasItsLeave(
            WeekTable.ThatRuns.WithOption(
                WeekAction.BeginCore,
                new All(((All)begins.When).Of.Where(each => each != new Not(WeekFact.LegRestriction)).ToValueList())
            )
        );

        Assert.Equal("P01c without \"no leg symptoms\"", counter?.Broken);
        Assert.Contains("LegRestriction", counter!.Week, StringComparison.Ordinal);
    }

    private static ValueList<WeekCondition> Parts => ((All)Good).Of;

    private static bool IsShare(WeekCondition part) => part is Reaches { Measure: WeekMeasure.Adherence };

    private static All Without(WeekCondition part)
    {
        var left = Parts.Where(each => each != part).ToValueList();
        Assert.Equal(Parts.Count - 1, left.Count);
        return new(left);
    }
}

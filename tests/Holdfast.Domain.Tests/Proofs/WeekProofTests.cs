using Holdfast.Domain.Tests.Proofs.Solving;

namespace Holdfast.Domain.Tests.Proofs;

/// <summary>(f) One change a week, and none upward in a week with RED, RED24 or missing pain data: for every week, over the rules that run.</summary>
public class WeekProofTests
{
    [Fact]
    public void Every_week_is_decided_by_a_rule_and_after_P00_by_P04_or_P03_alone() =>
        Proved(WeekProofs.EveryWeekIsDecided(WeekTable.ThatRuns));

    [Fact]
    public void Nothing_goes_up_with_RED_or_missing_pain_or_under_seven_in_ten_sessions() =>
        Proved(WeekProofs.NothingGoesUpInABadWeek(WeekTable.ThatRuns));

    [Fact]
    public void An_easy_week_gives_back_its_rungs_only_when_pain_is_lower_and_nothing_was_RED() =>
        Proved(WeekProofs.OnlyABetterWeekRestores(WeekTable.ThatRuns));

    [Fact]
    public void Every_option_has_what_the_table_asks_for() =>
        Proved(WeekProofs.EveryOptionHasItsLeave(WeekTable.ThatRuns));

    private static void Proved(WeekCounterExample? counter) =>
        Assert.True(counter is null, counter is null ? "" : $"{counter.Broken}\n{counter.Week}");
}

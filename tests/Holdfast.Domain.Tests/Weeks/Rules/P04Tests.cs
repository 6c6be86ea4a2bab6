using Holdfast.Domain.Tests.Screening;
using static Holdfast.Domain.QuestionId;
using static Holdfast.Domain.Tests.Weeks.Diarist;

namespace Holdfast.Domain.Tests.Weeks.Rules;

/// <summary>P04 and P04b: a flare, the easy week, and what comes after it (C40, C41).</summary>
public class P04Tests
{
    [Theory]
    [InlineData("6.9", "P01d: Stack H4")]
    [InlineData("6.99", "P01d: Stack H4")]
    [InlineData("7", "P04: Stack H1")]
    [InlineData("8.5", "P04: Stack H1")]
    public void Two_points_more_than_at_the_check_in(string pain, string line) =>
        Assert.Equal(line, Stacks.LastLine(Week(7, Points(pain))));

    [Theory]
    [InlineData("4.9", "P02: Stack H3")]
    [InlineData("5", "P04: Stack H1")]
    public void Two_points_more_than_in_the_week_that_was_told_last(string pain, string line) =>
        // The week between told nothing.
        Assert.Equal(line, Stacks.LastLine(Week(4, 3), Week(4, null), Week(4, Points(pain))));

    [Theory]
    [InlineData("6.99", "P02: StackLite H1")]
    [InlineData("7", "P04: StackLite H1")]
    public void Seven_where_it_was_less_at_the_check_in(string pain, string line) =>
        // Leg symptoms with pain 6: H1.
        Assert.Equal(line, Neural.Number(Q04, 6).LastLine(Week(3, 6), Week(3, Points(pain))));

    [Fact]
    public void Seven_where_it_was_seven_at_the_check_in_is_no_flare() =>
        Assert.Equal("P01d: Stack H3", Stacks.Number(Q04, 7).LastLine(Week(7, 7)));

    [Fact]
    public void Seven_where_nobody_told_pain_at_the_check_in_is_a_flare() =>
        Assert.Equal("P04: Stack H1", Person.Unlisted.Yes(M02, M03).LastLine(Week(7, 7)));

    [Fact]
    public void It_advises_an_easy_week_and_the_whole_check_in() =>
        Assert.Equal("easy-week full-triage", Stacks.Last(Week(7, 7)).Advised());

    [Fact]
    public void An_easy_week_has_no_core() =>
        Assert.Equal("P04: Loosen H1", Loosens.LastLine(Week(5, 4), Week(5, 4), Week(5, 6)));

    [Fact]
    public void An_easy_week_of_Strengthen_is_its_lowest_rung() =>
        Assert.Equal("P04: Strengthen K1", Strengthens.LastLine(Week(3, 2), Week(3, 2), Week(3, 4)));

    [Fact]
    public void It_comes_ahead_of_RED_which_lowers_nothing() =>
        Assert.Equal(["P04"], Stacks.Last(Week(7, 7, Red)).Rules);

    [Fact]
    public void A_better_week_brings_both_rungs_back_and_that_is_its_one_change() =>
        Assert.Equal("P04b: Loosen H4 K1", Loosens.LastLine(Week(5, 4), Week(5, 4), Week(5, 6), Week(5, 4)));

    [Fact]
    public void However_few_sessions_were_done() =>
        Assert.Equal("P04b: Stack H3", Stacks.LastLine(Week(7, 7), Week(1, 5)));

    [Theory]
    [InlineData("5", "P04: L3")]
    [InlineData("5.5", "P04: L3")]
    [InlineData("4.99", "P04b: Stack H3")]
    public void Not_lower_locks(string pain, string line) =>
        Assert.Equal(line, Stacks.LastLine(Week(4, 3), Week(4, 5), Week(7, Points(pain))));

    [Fact]
    public void A_week_that_locks_lists_just_its_rule_and_advises_a_clinician()
    {
        var week = Stacks.Last(Week(4, 3), Week(4, 5), Week(7, 6, Red) with { MostPerDay = 5 });
        Assert.Equal("P04: L3", week.Line());
        Assert.Equal("clinician-first locked", week.Advised());
        Assert.Equal(1m, week.Adherence?.InHundredths);
    }

    [Fact]
    public void Lower_and_still_seven_is_a_flare_again()
    {
        var week = Stacks.Number(Q04, 6).Last(Week(4, 6), Week(4, 7.9m), Week(7, 7));
        Assert.Equal("P04: Stack H1", week.Line());
        Assert.Equal("easy-week full-triage", week.Advised());
    }

    [Fact]
    public void Lower_with_RED_lowers_the_rung_that_waits_and_goes_on()
    {
        var weeks = Stacks.After(Week(7, 7), Week(7, 5, Red), Week(7, 4));
        Assert.Equal(["P04: Stack H1", "P03: Stack H1", "P04b: Stack H2"], weeks.Select(week => week.Line()));
        Assert.Equal("easy-week", weeks[1].Advised());
    }

    [Theory]
    [InlineData(2, "P09: Stack H1")]
    [InlineData(4, "P02: Stack H1")]
    [InlineData(7, "P02: Stack H1")]
    public void Without_pain_data_the_easy_week_goes_on(int done, string line)
    {
        var week = Stacks.Last(Week(7, 7), Week(done, null));
        Assert.Equal(line, week.Line());
        Assert.Contains(Advice.EasyWeek, week.Advice);
    }

    [Fact]
    public void After_a_week_without_data_it_is_compared_with_the_last_that_was_told()
    {
        Assert.Equal("P04b: Stack H3", Stacks.LastLine(Week(7, 7), Week(7, null), Week(7, 6)));
        Assert.Equal("P04: L3", Stacks.LastLine(Week(7, 7), Week(7, null), Week(7, 7)));
    }

    private static decimal Points(string pain) =>
        decimal.Parse(pain, System.Globalization.CultureInfo.InvariantCulture);
}

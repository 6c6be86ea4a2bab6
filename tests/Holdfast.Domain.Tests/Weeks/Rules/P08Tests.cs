using Holdfast.Domain.Tests.Screening;
using static Holdfast.Domain.QuestionId;
using static Holdfast.Domain.Tests.Weeks.Diarist;

namespace Holdfast.Domain.Tests.Weeks.Rules;

/// <summary>P08 and P08a: worse, little effect, no effect (C37, C45).</summary>
public class P08Tests
{
    [Theory]
    [InlineData("6.99", "P01: Stack H4")]
    [InlineData("7", "P08: L3")]
    public void Two_points_above_the_start_in_week_2(string pain, string line) =>
        // From 6 it is no rise of two in a week; 7 is a flare too, and P08 locks.
        Assert.Equal(line, Stacks.LastLine(Week(7, 6), Week(7, Points(pain))));

    [Theory]
    [InlineData("6.9", "P08a")]
    [InlineData("7", "P08")]
    public void Two_points_above_the_start_in_week_4(string pain, string rule) =>
        Assert.Contains(rule, Stacks.Last([.. Week(7, 6).Times(3), Week(7, Points(pain))]).Rules);

    [Fact]
    public void Not_in_week_3() => Assert.Equal("P04: Stack H1", Stacks.LastLine(Week(7, 6), Week(7, 6), Week(7, 7)));

    [Fact]
    public void However_few_sessions_were_done() => Assert.Equal("P08: L3", Stacks.LastLine(Week(7, 6), Week(0, 7)));

    [Fact]
    public void It_lists_just_itself_and_keeps_whether_there_was_an_effect()
    {
        var week = Stacks.Last(Week(7, 6), Week(7, 7, Red) with { LongestHoldSeconds = 200 });
        Assert.Equal("P08: L3", week.Line());
        Assert.Equal("clinician-first locked", week.Advised());
        Assert.False(week.Responder);
    }

    [Fact]
    public void With_an_easy_week_that_did_not_help_both_are_listed() =>
        Assert.Equal("P04 P08: L3", Stacks.LastLine(Week(7, 7), Week(7, 7)));

    [Theory]
    [InlineData("4", false)]
    [InlineData("4.01", true)]
    [InlineData("5", true)]
    public void In_week_4_less_than_a_point_offers_another_routine(string pain, bool offers)
    {
        var week = Stacks.Last(Week(7, Points(pain)).Times(4));
        Assert.Equal(offers, week.Rules.Contains("P08a"));
        Assert.Equal(offers ? "physiotherapist offer-other-focus" : "", week.Advised());
    }

    [Theory]
    [InlineData(5, 7, true)] // 0.60 exactly
    [InlineData(5, 6, false)]
    public void In_week_4_it_needs_six_in_ten_sessions_over_all_weeks(int first, int second, bool offers) =>
        Assert.Equal(
            offers,
            Stacks
                .Last(Week(first, 5).Of(10), Week(second, 5).Of(10), Week(first, 5).Of(10), Week(7, 5).Of(10))
                .Rules.Contains("P08a")
        );

    [Fact]
    public void With_leg_symptoms_only_a_physiotherapist_is_suggested() =>
        Assert.Equal("physiotherapist", Neural.Last(Week(7, 5).Times(4)).Advised());

    [Fact]
    public void A_flare_in_week_3_holds_it_back_to_week_5()
    {
        var weeks = Stacks.After(Week(7, 5), Week(7, 5), Week(7, 7), Week(7, 5), Week(7, 5));
        Assert.DoesNotContain("P08a", weeks[3].Rules);
        Assert.Contains("P08a", weeks[4].Rules);
    }

    [Fact]
    public void A_flare_in_week_4_holds_it_back_for_good()
    {
        var weeks = Stacks
            .Number(Q04, 6)
            .After(Week(7, 6), Week(7, 6), Week(7, 6), Week(7, 7), Week(7, 6), Week(3, 5).Of(10));
        Assert.Equal(["P04"], weeks[3].Rules);
        Assert.All(weeks, week => Assert.DoesNotContain("P08a", week.Rules));
    }

    [Fact]
    public void A_look_that_nothing_held_back_is_not_taken_in_week_5() =>
        Assert.DoesNotContain("P08a", Stacks.Last([.. Week(7, 4).Times(4), Week(7, 5)]).Rules);

    [Theory]
    [InlineData(3, 5, "P08: L3")] // 0.60 exactly
    [InlineData(59, 100, "P02: Stack H4 K1")]
    public void No_effect_in_week_6_locks_from_six_in_ten_sessions(int done, int planned, string line) =>
        Assert.Equal(
            line,
            Stacks.LastLine([.. Week(7, 4).Times(2), .. Week(4, 4).Times(3), Week(done, 4).Of(planned)])
        );

    [Fact]
    public void An_effect_in_week_6_does_not_lock() =>
        Assert.DoesNotContain("P08", Stacks.Last([.. Week(7, 4).Times(5), Week(7, 3.5m)]).Rules);

    [Fact]
    public void A_start_of_2_is_not_judged_in_week_6() =>
        Assert.DoesNotContain("P08", Strengthens.Last(Week(3, 2).Times(6)).Rules);

    private static decimal Points(string pain) =>
        decimal.Parse(pain, System.Globalization.CultureInfo.InvariantCulture);
}

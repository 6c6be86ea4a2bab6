using Holdfast.Domain.Tests.Screening;
using static Holdfast.Domain.QuestionId;
using static Holdfast.Domain.Tests.Weeks.Diarist;

namespace Holdfast.Domain.Tests.Weeks.Rules;

/// <summary>P01: one change after a good week, by priority (C42, C33).</summary>
public class P01Tests
{
    [Theory]
    [InlineData(7, 10, "P01d: Stack H4")]
    [InlineData(69, 100, "P02: Stack H3")]
    [InlineData(2, 3, "P02: Stack H3")]
    [InlineData(71, 100, "P01d: Stack H4")]
    public void It_needs_seven_in_ten_sessions(int done, int planned, string line) =>
        Assert.Equal(line, Stacks.LastLine(Week(done, 5).Of(planned)));

    [Fact]
    public void One_AMBER_is_allowed() => Assert.Equal("P01d: Stack H4", Stacks.LastLine(Week(7, 5, Amber)));

    [Fact]
    public void Two_AMBER_hold() => Assert.Equal("P02: Stack H3", Stacks.LastLine(Week(7, 5, Amber, Green, Amber)));

    [Fact]
    public void RED_is_not_allowed() => Assert.Equal("P03: Stack H2", Stacks.LastLine(Week(7, 5, Red)));

    [Fact]
    public void RED_the_morning_after_is_not_allowed() =>
        Assert.Equal("P03: Stack H2", Stacks.LastLine(Week(7, 5, Event(1, 1, 3))));

    [Fact]
    public void A_try_of_what_was_left_out_comes_first() =>
        // Week 4 with an effect; core could begin as well.
        Assert.Equal("P01a P06: Stack H3", Stacks.LastLine([.. Week(4, 4).Times(3), Week(7, 3)]));

    [Fact]
    public void Strengthen_goes_up_its_own_ladder() =>
        Assert.Equal("P01b: Strengthen K2", Strengthens.LastLine(Week(3, 2)));

    [Fact]
    public void Core_begins_ahead_of_the_next_stretch_rung() =>
        Assert.Equal("P01c P05: Loosen H3 K1", Loosens.LastLine(Week(3, 4), Week(5, 4)));

    [Fact]
    public void Stretches_go_up_to_H4_and_then_core_goes_on() =>
        Assert.Equal(
            ["P01d: Loosen H4", "P01c P05: Loosen H4 K1", "P01e: Loosen H4 K2", "P01e: Loosen H4 K3"],
            Loosens.No(M04, M05).Choice(M08, "loosen").After(Week(5, 4).Times(4)).Select(week => week.Line())
        );

    [Fact]
    public void With_nothing_left_it_stays() =>
        Assert.Equal("P01: Loosen H4", Loosens.LastLine(Week(5, 5), Week(5, 5)));

    [Fact]
    public void Rungs_that_need_what_is_left_out_are_skipped_over()
    {
        // K5 to K8 need the plank on the toes, which a sore wrist rules out.
        var weeks = Strengthens.Yes(Q49b).After(Week(3, 2).Times(5));
        Assert.Equal(["K2", "K3", "K4", "K4", "K4"], weeks.Select(week => week.Line()[^2..]));
        Assert.Equal(["P01"], weeks[^1].Rules);
    }

    [Fact]
    public void K3_is_stepped_over_where_the_march_is_left_out_and_nothing_above_is_allowed() =>
        Assert.Equal("P01: Strengthen K2", Strengthens.Yes(Q48).LastLine(Week(3, 2), Week(3, 2)));

    [Fact]
    public void While_both_directions_bother_week_1_cannot_lead_to_H3_and_week_2_can() =>
        Assert.Equal(
            ["P01: StackLite H2", "P01d: StackLite H3"],
            Lightly.After(Week(7, 5).Times(2)).Select(week => week.Line())
        );
}

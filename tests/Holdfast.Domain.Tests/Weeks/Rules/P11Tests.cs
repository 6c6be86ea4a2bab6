using static Holdfast.Domain.Tests.Weeks.Diarist;

namespace Holdfast.Domain.Tests.Weeks.Rules;

/// <summary>P11: back after an absence (C47).</summary>
public class P11Tests
{
    [Fact]
    public void One_week_lowers_one_rung_and_the_second_another_and_the_third_none()
    {
        var weeks = Stacks.After([Week(7, 5), .. Week(0, null).Times(3)]);
        Assert.Equal(
            ["P01d: Stack H4", "P09 P11: Stack H3", "P09 P11: Stack H2", "P09 P11: Stack H2"],
            weeks.Select(week => week.Line())
        );
    }

    [Fact]
    public void The_whole_check_in_is_asked_for_from_two_weeks() =>
        Assert.Equal(
            [false, true, true],
            Stacks.After(Week(0, null).Times(3)).Select(week => week.Advice.Contains(Advice.FullTriage))
        );

    [Fact]
    public void Both_ladders_go_down() =>
        Assert.Equal(
            ["P09 P11: Loosen H3 K1", "P09 P11: Loosen H2 K1"],
            Loosens.After([.. Week(5, 4).Times(3), .. Week(0, null).Times(2)]).Skip(3).Select(week => week.Line())
        );

    [Fact]
    public void Four_weeks_lead_to_the_start_without_core() =>
        Assert.Equal("P09 P11: Loosen H2", Loosens.LastLine([.. Week(5, 4).Times(3), .. Week(0, null).Times(4)]));

    [Fact]
    public void Four_weeks_lead_to_the_start_rung_and_never_up() =>
        // Two rungs from H4 is H2; the start would be H3.
        Assert.Equal("P09 P11: Stack H2", Stacks.LastLine([Week(7, 5), .. Week(0, null).Times(4)]));

    [Fact]
    public void With_Strengthen_four_weeks_lead_to_the_lowest_rung() =>
        Assert.Equal(
            ["K3", "K2", "K2", "K1"],
            Strengthens
                .After([.. Week(3, 2).Times(3), .. Week(0, null).Times(4)])
                .Skip(3)
                .Select(week => week.Line()[^2..])
        );

    [Fact]
    public void A_session_ends_the_absence() =>
        Assert.Equal("P09 P11: Stack H2", Stacks.LastLine(Week(7, 5), Week(0, null), Week(1, 5), Week(0, null)));

    [Fact]
    public void It_adds_to_no_step_of_P03() =>
        Assert.Equal("P03 P11: Stack H3", Stacks.LastLine(Week(7, 5), Week(0, 5, Red)));

    [Fact]
    public void In_an_easy_week_the_rungs_that_wait_go_down() =>
        Assert.Equal("P04b P11: Stack H2", Stacks.LastLine(Week(7, 7), Week(0, 5)));
}

using Holdfast.Domain.Tests.Screening;
using static Holdfast.Domain.QuestionId;
using static Holdfast.Domain.Tests.Weeks.Diarist;

namespace Holdfast.Domain.Tests.Weeks.Rules;

/// <summary>R12: the movement questions were asked again (C48).</summary>
public class R12Tests
{
    private static Answers Arching(Answers so) => so.No(M02, M03).Yes(M04, M05);

    [Fact]
    public void Answers_wait_for_week_4_and_then_change_the_focus_and_nothing_else()
    {
        var weeks = Stacks.After(Week(7, 5).Says(Arching), Week(7, 4.5m), Week(7, 4.5m), Week(7, 3));
        Assert.Equal(
            ["P01d: Stack H4", "P01: Stack H4", "P01: Stack H4", "R12: Loosen H3"],
            weeks.Select(week => week.Line())
        );
    }

    [Fact]
    public void What_was_not_heard_in_week_4_waits_for_week_8()
    {
        var weeks = Stacks.After([
            Week(7, 5).Says(Arching),
            Week(7, 3),
            Week(7, 3),
            Week(7, 3, Red),
            .. Week(7, 3).Times(4),
        ]);
        Assert.Equal([8], weeks.Where(week => week.Rules.Contains("R12")).Select(week => week.Course.Week));
    }

    [Fact]
    public void While_both_directions_bother_they_are_heard_in_week_2_as_well() =>
        Assert.Equal("R12: Stack H2", Lightly.LastLine(Week(7, 5), Week(7, 5).Says(so => so.No(M04, M05))));

    [Fact]
    public void Not_in_an_easy_week() =>
        Assert.Equal("P04b: Stack H3", Stacks.LastLine(Week(4, 4), Week(4, 4), Week(4, 6), Week(7, 4).Says(Arching)));

    [Fact]
    public void Not_after_P00() =>
        Assert.Equal(["P00"], Stacks.Last([.. Week(4, 4).Times(3), Week(7, 4).Says(so => Arching(so).Yes(Q43))]).Rules);

    [Fact]
    public void Other_answers_alone_change_no_focus() =>
        // Pain of 2 would lead to Strengthen, had the movement questions been asked.
        Assert.Equal(
            "P01d P08a: Stack H4",
            Stacks
                .No(M02, M03)
                .Number(M09, 3)
                .LastLine([.. Week(4, 4).Times(3), Week(7, 4.5m).Says(so => so.Number(Q04, 2))])
        );

    [Fact]
    public void The_same_answers_again_change_nothing() =>
        Assert.DoesNotContain(
            "R12",
            Stacks.Last([.. Week(4, 4).Times(3), Week(7, 4.5m).Says(so => so.Yes(M02, M03))]).Rules
        );

    [Fact]
    public void The_rung_is_the_lower_of_the_one_held_and_the_start() =>
        Assert.Equal(
            "R12: Loosen H2",
            Stacks.LastLine(Week(7, 5, Red), Week(4, 4), Week(4, 4), Week(7, 4).Says(Arching))
        );

    [Fact]
    public void Core_goes_on_from_stretches_to_stretches() =>
        Assert.Equal("R12: Loosen H3 K2", Stacks.LastLine([.. Week(7, 4).Times(3), Week(7, 4).Says(Arching)]));

    [Fact]
    public void Core_of_Strengthen_ends_with_it() =>
        Assert.Equal(
            "R12: Stack H4",
            Strengthens.LastLine([.. Week(3, 2).Times(3), Week(3, 2).Says(so => so.Yes(M02, M03))])
        );

    [Fact]
    public void Strengthen_begins_at_its_lowest_rung() =>
        Assert.Equal(
            "R12: Strengthen K1",
            Stacks.LastLine([.. Week(7, 4).Times(3), Week(7, 4).Says(so => so.No(M02, M03).Number(Q04, 2))])
        );

    [Fact]
    public void Both_directions_bothering_from_week_4_on_hold_H2_for_two_weeks()
    {
        var weeks = Stacks.After([
            .. Week(7, 4.5m).Times(3),
            Week(7, 4.5m).Says(so => so.Yes(M04, M05)),
            Week(7, 4.5m),
        ]);
        Assert.Equal("R12 P08a: StackLite H2", weeks[3].Line());
        Assert.Equal("P01: StackLite H2", weeks[4].Line());
    }

    [Fact]
    public void On_a_tie_the_focus_held_goes_on() =>
        Assert.DoesNotContain(
            "R12",
            Loosens.Last([.. Week(3, 4).Times(3), Week(5, 4.5m).Says(so => so.No(M04, M05))]).Rules
        );

    [Fact]
    public void Leg_symptoms_of_a_self_test_do_not_wait() =>
        Assert.Equal(
            "P00: StackLite H2",
            Stacks.LastLine(Week(7, 5).Says(so => so.Choice(ST4, "below knee").Number(Q03, 2)))
        );
}

using Holdfast.Domain.Progress;
using Holdfast.Domain.Tests.Screening;
using static Holdfast.Domain.QuestionId;
using static Holdfast.Domain.Tests.Weeks.Diarist;

namespace Holdfast.Domain.Tests.Weeks.Rules;

/// <summary>P03: one rung lower after RED or RED24 (C39).</summary>
public class P03Tests
{
    // clinical.md 3.4: (before, during).
    [Theory]
    [InlineData(0, 2, "P01d: Stack H4")]
    [InlineData(0, 3, "P01d: Stack H4")]
    [InlineData(1, 4, "P03: Stack H2")]
    [InlineData(2, 4, "P01d: Stack H4")]
    [InlineData(5, 6, "P03: Stack H2")]
    [InlineData(6, 6, "P01d: Stack H4")]
    public void RED_during_a_session(int before, int during, string line) =>
        Assert.Equal(line, Stacks.LastLine(Week(7, 5, Event(before, during))));

    [Theory]
    [InlineData(3, "P01d: Stack H4")]
    [InlineData(4, "P03: Stack H2")]
    [InlineData(5, "P03: Stack H2")]
    public void Two_points_above_the_start_on_the_next_morning(int morning, string line) =>
        Assert.Equal(line, Stacks.LastLine(Week(7, 5, Event(2, 2, morning))));

    [Fact]
    public void A_ladder_goes_down_once_a_week_however_many_events() =>
        Assert.Equal("P03: Stack H2", Stacks.LastLine(Week(7, 5, Red, Red, Event(1, 4, 3))));

    [Fact]
    public void Never_under_H1() =>
        Assert.Equal("P03: Stack H1", Stacks.LastLine(Week(7, 5, Red), Week(7, 5, Red), Week(7, 5, Red)));

    // A good week leads to H4, the next to K1, the third to K2.
    private static readonly WeekLog[] ToK2 = Week(5, 4).Times(3);

    [Theory]
    [InlineData("E12", "P03: Loosen H4 K1")]
    [InlineData("E13a", "P03: Loosen H4 K1")]
    [InlineData("E11w", "P03: Loosen H4 K1")]
    [InlineData("E10", "P03: Loosen H4 K1")]
    [InlineData("E09s", "P03: Loosen H3 K2")]
    [InlineData("E03", "P03: Loosen H3 K2")]
    [InlineData(null, "P03: Loosen H3 K2")]
    public void Core_exercises_lower_the_core_ladder_and_all_others_the_stretches(string? exercise, string line) =>
        Assert.Equal(line, Loosens.LastLine([.. ToK2, Week(5, 4, Event(1, 4, null, exercise))]));

    [Fact]
    public void Both_ladders_go_down_when_both_were_RED() =>
        Assert.Equal(
            "P03: Loosen H3 K1",
            Loosens.LastLine([.. ToK2, Week(5, 4, Event(1, 4, null, "E08"), Event(1, 4, null, "E12"))])
        );

    [Fact]
    public void Where_no_core_is_held_a_core_exercise_lowers_the_stretches() =>
        Assert.Equal("P03: Stack H2", Stacks.LastLine(Week(7, 5, Event(1, 4, null, "E13a"))));

    [Fact]
    public void With_Strengthen_every_event_lowers_the_core() =>
        Assert.Equal(
            "P03: Strengthen K2",
            Strengthens.LastLine(Week(3, 2), Week(3, 2), Week(3, 2, Event(1, 4, null, "E05")))
        );

    [Fact]
    public void Core_goes_down_over_rungs_that_are_not_allowed_and_not_under_the_lowest() =>
        Assert.Equal(
            ["K2", "K1", "K1"],
            Strengthens.Yes(Q48).After(Week(3, 2), Week(3, 2, Red), Week(3, 2, Red)).Select(week => week.Line()[^2..])
        );

    [Fact]
    public void It_comes_ahead_of_missing_pain_and_few_sessions() =>
        Assert.Equal("P03: Stack H2", Stacks.LastLine(Week(1, null, Red)));

    [Fact]
    public void Two_events_in_14_days_give_the_place_to_another_and_three_take_it_out()
    {
        var event1 = Event(1, 4, null, "E01");
        var weeks = Stacks.After(Week(7, 5, event1), Week(7, 5, event1), Week(7, 5, event1, event1));
        Assert.Empty(weeks[0].Course.Substituted);
        Assert.Equal([ExerciseId.E01], weeks[1].Course.Substituted);
        Assert.Empty(weeks[1].Course.Removed);
        Assert.Equal([ExerciseId.E01], weeks[2].Course.Removed);
    }

    [Fact]
    public void Events_further_apart_than_14_days_do_not_add_up()
    {
        var event1 = Event(1, 4, null, "E01");
        var weeks = Stacks.After(Week(7, 5, event1), Week(7, 5), Week(7, 5, event1));
        Assert.Empty(weeks[^1].Course.Substituted);
    }
}

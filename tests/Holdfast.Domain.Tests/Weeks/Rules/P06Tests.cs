using Holdfast.Domain.Tests.Screening;
using static Holdfast.Domain.QuestionId;
using static Holdfast.Domain.Tests.Weeks.Diarist;

namespace Holdfast.Domain.Tests.Weeks.Rules;

/// <summary>P06 and R10: trials of what patterns leave out (C42, C43).</summary>
public class P06Tests
{
    [Theory]
    [InlineData("3.5", "P01a P06")]
    [InlineData("3.51", "P01c P05")]
    public void In_week_4_with_an_effect(string pain, string rules) =>
        Assert.Equal(
            rules,
            string.Join(
                ' ',
                Stacks
                    .Last([
                        .. Week(4, 4).Times(3),
                        Week(7, decimal.Parse(pain, System.Globalization.CultureInfo.InvariantCulture)),
                    ])
                    .Rules
            )
        );

    [Fact]
    public void Not_in_week_2_with_an_effect() =>
        Assert.DoesNotContain("P06", Stacks.Last(Week(7, 3), Week(7, 3)).Rules);

    [Theory]
    [InlineData("3", "3", true)]
    [InlineData("3.1", "3", false)]
    [InlineData("3", "3.1", false)]
    [InlineData(null, "3", false)]
    public void From_week_5_with_3_or_less_for_two_weeks(string? last, string now, bool begins)
    {
        var week = Stacks.Last([.. Week(4, 4).Times(3), Week(4, Points(last)), Week(7, Points(now))]);
        Assert.Equal(begins, week.Rules.Contains("P06"));
    }

    [Fact]
    public void Both_knees_to_chest_come_first_then_the_fold_then_the_kneeling_rest()
    {
        var weeks = Stacks.After([.. Week(4, 3).Times(4), .. Week(7, 3).Times(4)]);
        Assert.Equal(
            ["E04", "E04 E06", "E04 E06 E07", "E04 E06 E07"],
            weeks.Skip(4).Select(week => string.Join(' ', week.Course.Trials.Select(trial => trial.Exercise)))
        );
    }

    [Fact]
    public void What_a_medical_code_leaves_out_is_not_tried() =>
        // Fragile bones leave all three out.
        Assert.DoesNotContain("P06", Stacks.Yes(Q16).Last([.. Week(4, 3).Times(4), .. Week(7, 3).Times(2)]).Rules);

    [Fact]
    public void What_the_person_opened_is_a_trial_and_no_rule()
    {
        var week = Stacks.Last(Week(7, 5).Tries("E06"));
        Assert.Equal("P01d: Stack H4", week.Line());
        Assert.Equal(ExerciseId.E06, Assert.Single(week.Course.Trials).Exercise);
    }

    [Theory]
    [InlineData("E09p")]
    [InlineData("E01")]
    public void What_may_not_be_tried_is_not(string exercise) =>
        Assert.Empty(Stacks.Last(Week(7, 5).Tries(exercise)).Course.Trials);

    [Fact]
    public void A_trial_begins_with_one_short_hold_and_grows_a_rung_a_good_week()
    {
        var weeks = Stacks.After(Week(7, 5).Tries("E06"), Week(7, 5), Week(7, 5), Week(2, 5));
        Assert.Equal(
            [null, StretchRung.H1, StretchRung.H2, StretchRung.H2],
            weeks.Select(week => Assert.Single(week.Course.Trials).Rung)
        );
    }

    [Theory]
    [InlineData("E06", 0)]
    [InlineData(null, 0)]
    [InlineData("E01", 1)]
    public void A_bad_morning_after_it_or_after_nothing_that_was_named_ends_it(string? exercise, int left) =>
        Assert.Equal(
            left,
            Stacks.Last(Week(7, 5).Tries("E06"), Week(7, 5, Event(2, 2, 4, exercise))).Course.Trials.Count
        );

    [Fact]
    public void RED_without_a_bad_morning_does_not_end_it() =>
        Assert.Single(Stacks.Last(Week(7, 5).Tries("E06"), Week(7, 5, Event(1, 4, 2, "E06"))).Course.Trials);

    [Fact]
    public void It_can_be_tried_again_two_evaluations_later()
    {
        var weeks = Stacks.After(
            Week(7, 5).Tries("E06"),
            Week(7, 5, Event(2, 2, 4, "E06")),
            Week(7, 5).Tries("E06"),
            Week(7, 5).Tries("E06")
        );
        Assert.Equal([1, 0, 0, 1], weeks.Select(week => week.Course.Trials.Count));
    }

    [Fact]
    public void An_exercise_that_was_RED_three_times_in_14_days_is_on_no_trial_and_begins_none()
    {
        var red = Event(1, 4, 2, "E06");
        var weeks = Stacks.After(
            Week(7, 5).Tries("E06"),
            Week(7, 5, red),
            Week(7, 5, red, red),
            Week(7, 5).Tries("E06")
        );
        Assert.Equal([1, 1, 0, 0], weeks.Select(week => week.Course.Trials.Count));
    }

    [Fact]
    public void A_code_that_leaves_it_out_ends_it() =>
        Assert.Empty(Stacks.Last(Week(7, 5).Tries("E06"), Week(7, 5).Says(so => so.Yes(Q43))).Course.Trials);

    private static decimal? Points(string? pain) =>
        pain is null ? null : decimal.Parse(pain, System.Globalization.CultureInfo.InvariantCulture);
}

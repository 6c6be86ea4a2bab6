using Holdfast.Domain.Exercises;
using Holdfast.Domain.Matching;
using Holdfast.Domain.Planning;
using Holdfast.Domain.Tests.Screening;
using Holdfast.Domain.Timeline;
using static Holdfast.Domain.QuestionId;
using static Holdfast.Domain.Tests.Screening.Person;

namespace Holdfast.Domain.Tests.Planning;

/// <summary>Start rungs, caps, the core ladder, the shortest form and trials (clinical.md sections 4 and 5, C07, C17, C24, C31 to C33).</summary>
public class DoseTests
{
    private static Answers Bends(int pain) => Unlisted.Number(Q04, pain).Yes(M02, M03);

    [Theory]
    [InlineData(0, 40, false, StretchRung.H4)]
    [InlineData(3, 40, false, StretchRung.H4)]
    [InlineData(4, 40, false, StretchRung.H3)]
    [InlineData(5, 74, false, StretchRung.H3)]
    [InlineData(6, 40, false, StretchRung.H2)]
    [InlineData(1, 75, false, StretchRung.H2)]
    [InlineData(1, 40, true, StretchRung.H2)]
    [InlineData(5, 74, true, StretchRung.H2)]
    [InlineData(6, 40, true, StretchRung.H1)]
    [InlineData(1, 75, true, StretchRung.H1)]
    public void The_start_rung_by_pain_age_and_level(int pain, int age, bool gently, StretchRung expected)
    {
        var answers = Bends(pain).Number(Q01, age);
        Assert.Equal(expected, (gently ? answers.Yes(Q43) : answers).Plan().StretchRung);
    }

    [Fact]
    public void C07_pain_that_nobody_told_starts_lowest() =>
        Assert.Equal(StretchRung.H1, Unlisted.Yes(M02, M03).Plan().StretchRung);

    [Fact]
    public void C17_strong_pain_starts_lowest_and_in_two_days()
    {
        var plan = Bends(2).Number(Q04b, 8).Plan();
        Assert.Equal("R03 Stack; H1; after 48 h; E03 1x5, E01 2x15 s RL", plan.Line());
    }

    [Theory]
    [InlineData(1, StretchRung.H2)]
    [InlineData(5, StretchRung.H2)]
    [InlineData(6, StretchRung.H2)]
    public void R05_stays_at_or_under_H2(int pain, StretchRung expected) =>
        Assert.Equal(expected, Bends(pain).Yes(M04, M05).Plan().StretchRung);

    [Fact]
    public void R05_adds_heel_slides() =>
        Assert.Equal(
            "R05 StackLite; H1; E03 1x5, E02 2x15 s RL, E13a 2x6 RL",
            Bends(6).Yes(M04, M05, Q43).Plan().Line()
        );

    [Fact]
    public void C24_folds_and_the_doorway_are_capped_and_sets_rise()
    {
        Assert.Equal(
            "R06 Loosen; H4; E04 1x60 s, E06 2x30 s, E07 1x60 s CRL, E08 1x60 s RL, E09 1x60 s LR",
            Well.Number(M09, 12).Plan().Line()
        );
        Assert.Equal(new Dose.Holds(2, 30), StretchLadder.Capped(new Dose.Holds(1, 60), 30));
        Assert.Equal(new Dose.Holds(4, 30), StretchLadder.Capped(new Dose.Holds(2, 60), 30));
        Assert.Equal(new Dose.Holds(3, 20), StretchLadder.Capped(new Dose.Holds(3, 20), 30));
        Assert.Equal(new Dose.Holds(1, 60), StretchLadder.Capped(new Dose.Holds(1, 60), null));
    }

    private static Dosing Under(params ReadOnlySpan<Restriction> restrictions) =>
        new(Shipped.Library, new ExclusionMatrix(Shipped.Library, RestrictionSet.Of(restrictions)), isFirst: false);

    private static string Core(CoreRung rung, params ReadOnlySpan<Restriction> restrictions)
    {
        var dosing = Under(restrictions);
        return string.Join(
            ", ",
            CoreLadder
                .ItemsOf(rung)
                .Select(dosing.Core)
                .Select(each => $"{each.Exercise} {Words(each.Dose)}{(each.IsCore ? "" : " (no core)")}")
        );
    }

    [Fact]
    public void C24_blood_pressure_shortens_the_holds_of_the_core_and_leaves_the_sets()
    {
        Assert.Equal("E12 2x8, E13a 2x8, E11 3x10 s", Core(CoreRung.K2, Restriction.BloodPressure));
        Assert.Equal("E12 3x10, E13b 2x8, E11 3x20 s", Core(CoreRung.K3, Restriction.BloodPressure));
        Assert.Equal("E11 3x20 s, E13c 2x8", Core(CoreRung.K4, Restriction.BloodPressure));
        Assert.Equal("E10 3x15 s", Core(CoreRung.K5, Restriction.BloodPressure));
        Assert.Equal("E10 3x20 s", Core(CoreRung.K8, Restriction.BloodPressure));
        Assert.Equal("E10 3x60 s", Core(CoreRung.K8));
    }

    [Fact]
    public void C23_M_wall_puts_the_wall_plank_in_place_of_the_knee_plank_with_its_own_cap()
    {
        Assert.Equal("E11w 3x30 s, E13c 2x8", Core(CoreRung.K4, Restriction.NoFloor));
        Assert.Equal("E11w 3x20 s, E13c 2x8", Core(CoreRung.K4, Restriction.NoFloor, Restriction.BloodPressure));
        Assert.Equal("E11 3x30 s, E13c 2x8", Core(CoreRung.K4, Restriction.WristOrShoulder));
    }

    [Fact]
    public void C24_with_HEADDOWN_the_doorway_stretch_is_held_for_thirty_seconds_and_sets_rise()
    {
        var item = new ProgrammeItem(ExerciseId.E09, [], null, null);
        Assert.Equal(
            "2x30 s",
            Words(Under(Restriction.HeadDown).Stretch(new(item, ExerciseId.E09), StretchRung.H4).Dose)
        );
        Assert.Equal("1x60 s", Words(Under().Stretch(new(item, ExerciseId.E09), StretchRung.H4).Dose));
    }

    [Fact]
    public void A_trial_of_what_is_counted_is_one_repetition_or_as_many_as_fifteen_seconds_hold()
    {
        Assert.Equal("1x3", Words(Under().Trial(ExerciseId.E03, null).Dose));
        Assert.Equal("1x15 s", Words(Under().Trial(ExerciseId.E04, null).Dose));
        var slow = Shipped.Library[ExerciseId.E12].Dose.SecondsPerRepetition;
        Assert.InRange(slow, 2, 15);
        Assert.Equal($"1x{15 / slow}", Words(Under().Trial(ExerciseId.E12, null).Dose));
        Assert.True(Under().Trial(ExerciseId.E04, null).IsTrial);
    }

    [Fact]
    public void A_trial_that_has_grown_has_the_dose_of_its_rung_and_stays_a_trial()
    {
        var held = Under().Trial(ExerciseId.E04, StretchRung.H2);
        Assert.Equal("3x20 s", Words(held.Dose));
        Assert.True(held.IsTrial);
        Assert.Equal("2x8", Words(Under().Trial(ExerciseId.E12, StretchRung.H2).Dose));
    }

    private static string Ladder(params ReadOnlySpan<Restriction> restrictions)
    {
        var matrix = new ExclusionMatrix(Shipped.Library, RestrictionSet.Of(restrictions));
        return string.Join(" ", CoreLadder.Rungs.Where(rung => CoreLadder.AllowedItemsOf(rung, matrix) is not null));
    }

    [Fact]
    public void C32_rungs_that_need_an_excluded_exercise_are_skipped()
    {
        Assert.Equal("K1 K2 K3 K4 K5 K6 K7 K8", Ladder());
        Assert.Equal("K1", Ladder(Restriction.PregnancyFrom16Weeks));
        Assert.Equal("K1 K2 K3 K4 K5 K6 K7 K8", Ladder(Restriction.Pregnancy));
        Assert.Equal("K1 K2 K3 K4", Ladder(Restriction.WristOrShoulder));
        Assert.Equal("K1 K2 K3 K4", Ladder(Restriction.NoFloor));
        Assert.Equal("K1 K2", Ladder(Restriction.Abdominal));
        Assert.Equal("K1 K2", Ladder(Restriction.SpineSurgery));
        Assert.Equal("K1 K2 K3 K4 K5 K6 K7 K8", Ladder(Restriction.SpineCondition));
        Assert.Equal("K1 K2 K3 K5 K6 K7 K8", Ladder(Restriction.Osteoporosis));
        Assert.Equal("K1 K2 K3 K5 K6 K7 K8", Ladder(Restriction.ExtensionSensitive));
        Assert.Equal("K1 K2 K4 K5 K6 K7 K8", Ladder(Restriction.HipPosterior));
    }

    [Fact]
    public void C32_from_16_weeks_the_core_is_standing()
    {
        var plan = Unlisted.Number(Q04, 1).Yes(Q36, Q36c).Number(Q36b, 20).Plan();
        Assert.Equal("R07 Strengthen; K1; E11w 3x10 s, E03 1x5", plan.Line());
    }

    [Fact]
    public void The_ladder_is_that_of_the_table() =>
        Assert.Equal(
            """
            K1 E12 2x8, E13a 2x8
            K2 E12 2x8, E13a 2x8, E11 3x10 s
            K3 E12 3x10, E13b 2x8, E11 3x20 s
            K4 E11 3x30 s, E13c 2x8
            K5 E10 3x15 s
            K6 E10 3x30 s
            K7 E10 3x45 s
            K8 E10 3x60 s
            """,
            string.Join(
                "\n",
                CoreLadder.Rungs.Select(rung =>
                    $"{rung} "
                    + string.Join(", ", CoreLadder.ItemsOf(rung).Select(item => $"{item.Exercise} {Words(item.Dose)}"))
                )
            )
        );

    private static string Words(Dose dose) =>
        dose is Dose.Holds holds ? $"{holds.Sets}x{holds.Seconds} s" : $"{dose.Sets}x{((Dose.Repetitions)dose).Count}";

    private static string Shortest(Answers answers)
    {
        var plan = answers.Plan();
        return (
            plan with
            {
                Exercises = SessionContents.For(plan, Shipped.Library, new SessionOptions(Minimum: true)),
            }
        ).Line();
    }

    [Fact]
    public void The_shortest_form_of_each_routine()
    {
        Assert.Equal("R03 Stack; H4; E03 1x5, E01 1x30 s RL", Shortest(Bends(3)));
        Assert.Equal("R06 Loosen; H4; E05 1x30 s RL, E07 1x30 s C", Shortest(Well.Number(M09, 12)));
        Assert.Equal("R06 Loosen; H2; E05 2x20 s RL, E07s 2x20 s C", Shortest(Well.Number(M09, 12).Yes(Q43)));
        Assert.Equal("R07 Strengthen; K1; E12 1x8", Shortest(Well.Number(Q04, 1)));
        Assert.Equal("R02 StackLite; H2; E03 1x5, E02 2x20 s RL", Shortest(Well.Yes(Q13)));
        Assert.Equal("R08 Default; H4; E03 1x5, E02 1x30 s RL", Shortest(Well.NotSure(M02, M03)));
    }

    [Fact]
    public void The_shortest_form_holds_nothing_that_is_excluded()
    {
        Assert.Equal("R06 Loosen; H2; E05 2x20 s RL", Shortest(Well.Number(M09, 12).Yes(Q16)));
        Assert.Equal(
            "R06 Loosen; H2; E06h 1x20 s, E09 1x20 s LR",
            Shortest(Well.Number(M09, 12).Yes(Q41).Choice(Q41c, "back"))
        );
    }

    private static Plan Opened(Answers answers, params ReadOnlySpan<ExerciseId> opened) =>
        answers.Plan(FirstPlanOptions.None with { Opened = ValueList.Of(opened) });

    [Fact]
    public void R10_what_patterns_exclude_may_be_tried_for_fifteen_seconds()
    {
        Assert.Equal(
            "R03 Stack; H4; E03 1x5, E01 1x60 s RL, E06 1x15 s trial",
            Opened(Bends(3), ExerciseId.E06).Line()
        );
        Assert.Equal(
            "R03 Stack; H4; E03 1x5, E01 1x60 s RL, E07 1x15 s CRL trial",
            Opened(Bends(3), ExerciseId.E07).Line()
        );
        Assert.Contains(
            Opened(Bends(3), ExerciseId.E06).Excluded,
            each => each.Exercise == ExerciseId.E06 && each.Overridable
        );
    }

    [Fact]
    public void R10_a_medical_exclusion_cannot_be_overridden()
    {
        var eyes = Bends(3).Yes(Q43);
        Assert.Equal(eyes.Plan().Exercises, Opened(eyes, ExerciseId.E06).Exercises);
        Assert.Equal(Planner.Nothing, Opened(eyes.Yes(Q05), ExerciseId.E04));
    }

    [Fact]
    public void R11_one_trial_at_a_time_the_one_opened_last() =>
        Assert.Equal(
            "R03 Stack; H4; E03 1x5, E01 1x60 s RL, E04 1x15 s trial",
            Opened(Bends(3), ExerciseId.E06, ExerciseId.E04).Line()
        );

    [Fact]
    public void C23_propped_on_the_elbows_is_never_in_a_first_plan()
    {
        Assert.Equal(Bends(3).Plan(), Opened(Bends(3), ExerciseId.E09p));
        Assert.Equal(Well.Plan(), Opened(Well, ExerciseId.E09p));
    }

    [Fact]
    public void What_is_not_excluded_is_not_added_by_opening_it() =>
        Assert.Equal(Bends(3).Plan(), Opened(Bends(3), ExerciseId.E12));

    [Fact]
    public void A_trial_says_how_it_is_done() =>
        Assert.Equal(
            [
                "A short trial in its easiest form. Tomorrow morning we ask how your back is.",
                $"The easiest form: {Shipped.Library[ExerciseId.E06].Regressions[^1].Words}",
            ],
            PlanNotes.Of(Opened(Bends(3), ExerciseId.E06).Exercises[^1], Shipped.Library)
        );

    [Fact]
    public void Every_M_has_its_words()
    {
        var restrictions = Enum.GetValues<Restriction>();
        foreach (var exercise in Shipped.Library.Exercises)
        {
            foreach (var restriction in restrictions)
            {
                if (MatrixColumn.Cell(exercise, restriction) is { Excluded: false })
                {
                    var planned = new PlannedExercise(
                        exercise.Id,
                        [],
                        new Dose.Holds(1, 15),
                        RestrictionSet.Of(restriction)
                    );
                    var note = Assert.Single(PlanNotes.Of(planned, Shipped.Library));
                    Assert.NotEmpty(note);
                }
            }
        }
    }
}

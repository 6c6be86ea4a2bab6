using Holdfast.Domain.Journal;
using Holdfast.Domain.Planning;
using Holdfast.Domain.Progress;
using Holdfast.Domain.Tests.Planning;
using Holdfast.Domain.Tests.Timeline;

namespace Holdfast.Domain.Tests.Progress;

public class TodaysPlanTests
{
    private static readonly Plan Loosen = Plans.Loosen(2, 30);

    private static string Line(Plan plan, Diary diary) =>
        string.Join(
            ", ",
            TodaysPlan
                .Of(plan, Shipped.Library, diary.State, diary.Today)
                .Exercises.Select(each => $"{each.Exercise} {each.Dose.Sets}x{((Dose.Holds)each.Dose).Seconds}")
        );

    private static Diary Diary() => Progress.Diary.After(TriageLevel.Start).Start(1);

    [Fact]
    public void Without_stop_signs_the_plan_is_the_plan()
    {
        var diary = Diary();

        Assert.Equal(Loosen, TodaysPlan.Of(Loosen, Shipped.Library, diary.State, diary.Today));
    }

    [Fact]
    public void An_exercise_that_is_over_for_today_is_back_tomorrow()
    {
        var diary = Diary().Stop(1, StopSign.SharpPain, ExerciseId.E06);

        Assert.Equal("E04 2x30, E07 2x30, E08 2x30, E09 2x30", Line(Loosen, diary));
        Assert.Equal("E04 2x30, E06 2x30, E07 2x30, E08 2x30, E09 2x30", Line(Loosen, diary.At(1, 8)));
    }

    [Fact]
    public void Sharp_pain_twice_puts_the_substitute_in_its_place()
    {
        var diary = Diary()
            .Stop(1, StopSign.SharpPain, ExerciseId.E06)
            .At(1, 8)
            .Stop(1, StopSign.SharpPain, ExerciseId.E06)
            .At(2, 8);

        Assert.Equal("E04 2x30, E06h 2x30, E07 2x30, E08 2x30, E09 2x30", Line(Loosen, diary));
    }

    [Fact]
    public void A_substitute_that_is_excluded_is_not_used()
    {
        var diary = Diary()
            .Stop(1, StopSign.SharpPain, ExerciseId.E06)
            .Stop(1, StopSign.SharpPain, ExerciseId.E06)
            .At(1, 8);
        var plan = Loosen with
        {
            Excluded = [new(new("E06h"), RestrictionSet.Of(Restriction.SpineSurgery), false, null)],
        };

        Assert.Equal("E04 2x30, E07 2x30, E08 2x30, E09 2x30", Line(plan, diary));
    }

    [Fact]
    public void Leg_symptoms_swap_the_exercise()
    {
        var diary = Diary().Stop(1, StopSign.LegSymptoms, ExerciseId.E09).Settled(1, Settling.Within15Minutes).At(1, 8);

        Assert.Equal("E04 2x30, E06 2x30, E07 2x30, E08 2x30, E09s 2x30", Line(Loosen, diary));
    }

    [Fact]
    public void An_exercise_in_which_pain_rose_into_red_rests_for_two_days()
    {
        var diary = Diary().Stop(1, StopSign.PainRed, ExerciseId.E06);

        Assert.Equal("E04 2x30, E07 2x30, E08 2x30, E09 2x30", Line(Loosen, diary.At(1, 8)));
        Assert.Equal("E04 2x30, E06 2x30, E07 2x30, E08 2x30, E09 2x30", Line(Loosen, diary.At(2, 8)));
    }
}

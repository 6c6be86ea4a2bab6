using Holdfast.Domain.Journal;
using Holdfast.Domain.Progress;

namespace Holdfast.Domain.Tests.Progress;

/// <summary>Each row of clinical.md 3.3.</summary>
public class StopRuleTests
{
    private static Diary Diary() => Progress.Diary.After(TriageLevel.Start).Start(1);

    [Fact]
    public void Every_sign_has_its_rule_and_every_rule_its_sign()
    {
        Assert.Equal(Enum.GetValues<StopSign>(), StopRules.All.Select(rule => rule.Sign));
        Assert.Equal(
            ["S01", "S02", "S03", "S04", "S04", "S05", "S06", "S07", "S08", "S09", "S10", "S10"],
            StopRules.All.Select(rule => rule.Id)
        );
        Assert.All(StopRules.All, rule => Assert.Same(rule, StopRules.Of(rule.Sign)));
    }

    [Fact]
    public void S01_sharp_pain_ends_the_exercise_for_today_only()
    {
        var state = Diary().Stop(1, StopSign.SharpPain, ExerciseId.E01).State;

        Assert.Equal([ExerciseId.E01], state.SkippedOn(Progress.Diary.Monday));
        Assert.Empty(state.SkippedOn(Progress.Diary.Monday.AddDays(1)));
        Assert.Empty(state.Swapped);
        Assert.Null(state.Lock);
    }

    [Fact]
    public void S01_twice_in_the_same_exercise_swaps_it()
    {
        var once = Diary().Stop(1, StopSign.SharpPain, ExerciseId.E01).Stop(1, StopSign.SharpPain, ExerciseId.E05);

        Assert.Empty(once.State.Swapped);
        Assert.Equal([ExerciseId.E01], once.At(3, 9).Stop(1, StopSign.SharpPain, ExerciseId.E01).State.Swapped);
    }

    [Fact]
    public void S02_holds_everything_back_until_it_is_told_when_the_leg_settled()
    {
        var state = Diary().Stop(1, StopSign.LegSymptoms, ExerciseId.E02).State;

        Assert.Equal(Progress.Diary.Id(1), Assert.Single(state.LegQuestions).Session);
        Assert.Equal([CheckInCause.LegSymptoms], state.Owed);
        Assert.Equal([ExerciseId.E02], state.Swapped);
        Assert.Null(state.Lock);
    }

    [Theory]
    [InlineData(Settling.Within15Minutes, false)]
    [InlineData(Settling.ByMorning, true)]
    public void S02_that_settles_costs_the_day_if_it_took_longer(Settling settled, bool restsThatDay)
    {
        var state = Diary().Stop(1, StopSign.LegSymptoms, ExerciseId.E02).Settled(1, settled).State;

        Assert.Empty(state.LegQuestions);
        Assert.Equal(restsThatDay ? Progress.Diary.Monday : null, state.RestOn);
        Assert.Null(state.Lock);
    }

    [Fact]
    public void S02_still_further_down_next_morning_is_a_clinician_first_with_NEURAL()
    {
        var state = Diary().Stop(1, StopSign.LegSymptoms).At(1, 8).Settled(1, Settling.NotByMorning).State;

        Assert.Equal((TriageLevel.ClinicianFirst, "S02"), (state.Lock!.Level, Assert.Single(state.Lock.Rules)));
        Assert.True(state.Added.Contains(Restriction.Neural));
    }

    [Fact]
    public void S03_new_numbness_asks_for_answers_before_anything_else()
    {
        var diary = Diary().Stop(1, StopSign.NumbnessOrWeakness);

        Assert.Equal([CheckInCause.Numbness], diary.State.Owed);
        Assert.Empty(diary.Write(new JournalEvent.AnswersAdded(Answers.None, TriageLevel.Start, [], 1)).State.Owed);
    }

    [Fact]
    public void S03_answers_that_are_worse_lock()
    {
        var state = Diary()
            .Stop(1, StopSign.NumbnessOrWeakness)
            .Write(new JournalEvent.AnswersAdded(Answers.None, TriageLevel.Urgent, ["T03"], 1))
            .State;

        Assert.Equal(TriageLevel.Urgent, state.Lock?.Level);
        Assert.Equal(TriageLevel.Urgent, state.CheckIn?.Level);
    }

    [Fact]
    public void S04_dizziness_adds_HEADDOWN_and_does_not_lock()
    {
        var state = Diary().Stop(1, StopSign.Dizziness, ExerciseId.E06).State;

        Assert.Equal(RestrictionSet.Of(Restriction.HeadDown), state.Added);
        Assert.Null(state.Lock);
    }

    [Theory]
    [InlineData(StopSign.FaintingOrChestPain, "S04")]
    [InlineData(StopSign.BladderOrSaddle, "S05")]
    [InlineData(StopSign.PregnancySign, "S08")]
    public void S04_with_fainting_S05_and_S08_are_an_emergency(StopSign sign, string rule)
    {
        var state = Diary().Stop(1, sign).State;

        Assert.Equal((TriageLevel.Emergency, rule), (state.Lock!.Level, Assert.Single(state.Lock.Rules)));
    }

    [Fact]
    public void S06_RED_ends_the_exercise_for_today()
    {
        var state = Diary().Stop(1, StopSign.PainRed, ExerciseId.E07).State;

        Assert.Equal([ExerciseId.E07], state.SkippedOn(Progress.Diary.Monday));
        Assert.Empty(state.Swapped);
    }

    [Theory]
    [InlineData(StopSign.Cramp)]
    [InlineData(StopSign.Tired)]
    [InlineData(StopSign.Other)]
    public void S07_and_S10_change_nothing_but_the_history(StopSign sign)
    {
        var before = Diary();
        var state = before.State;

        var after = Diary().Stop(1, sign, ExerciseId.E01).State;

        Assert.Equal(sign, Assert.Single(Assert.Single(after.Sessions).Stops).Sign);
        Assert.Equal(state with { Sessions = after.Sessions, LatestAt = after.LatestAt }, after);
    }

    [Fact]
    public void S09_doming_stops_planks_and_adds_ABD()
    {
        var state = Diary().Stop(1, StopSign.AbdominalDoming, ExerciseId.E11).State;

        Assert.Equal(RestrictionSet.Of(Restriction.Abdominal), state.Added);
        Assert.Equal([ExerciseId.E10, ExerciseId.E11, ExerciseId.E11w], state.SkippedOn(Progress.Diary.Monday));
    }

    [Fact]
    public void What_a_session_added_holds_for_28_days_and_is_then_asked_anew()
    {
        var diary = Diary().Stop(1, StopSign.Dizziness);

        Assert.False(diary.At(27, 8).CheckIn(TriageLevel.Start).State.Added.IsEmpty);
        Assert.True(diary.At(28, 8).CheckIn(TriageLevel.Start).State.Added.IsEmpty);
    }

    // Every rule is held back by every sign but its own: what follows from a sign is its own row of 3.3 and nothing of another's.
    [Theory]
    [InlineData(StopSign.SharpPain, "skips E11")]
    [InlineData(StopSign.LegSymptoms, "asks when the leg settled, owes LegSymptoms, swaps E11")]
    [InlineData(StopSign.NumbnessOrWeakness, "owes Numbness")]
    [InlineData(StopSign.Dizziness, "adds HEADDOWN")]
    [InlineData(StopSign.FaintingOrChestPain, "locks L1")]
    [InlineData(StopSign.BladderOrSaddle, "locks L1")]
    [InlineData(StopSign.PainRed, "skips E11")]
    [InlineData(StopSign.Cramp, "")]
    [InlineData(StopSign.PregnancySign, "locks L1")]
    [InlineData(StopSign.AbdominalDoming, "adds ABD, skips E10 E11 E11w")]
    [InlineData(StopSign.Tired, "")]
    [InlineData(StopSign.Other, "")]
    public void What_follows_from_a_sign_is_that_and_no_more(StopSign sign, string follows) =>
        Assert.Equal(follows, WhatFollows(Diary().Stop(1, sign, ExerciseId.E11).State));

    private static string WhatFollows(JournalState state)
    {
        List<string> found = [];
        if (state.Lock is { } held)
        {
            found.Add($"locks {held.Level.Code()}");
        }

        if (!state.LegQuestions.IsEmpty)
        {
            found.Add("asks when the leg settled");
        }

        found.AddRange(state.Owed.Select(cause => $"owes {cause}"));
        found.AddRange(state.Added.ToList().Select(code => $"adds {code.Code()}"));
        found.AddRange(state.Swapped.Select(exercise => $"swaps {exercise}"));
        var skipped = state.SkippedOn(Progress.Diary.Monday);
        if (!skipped.IsEmpty)
        {
            found.Add($"skips {string.Join(' ', skipped)}");
        }

        return string.Join(", ", found);
    }
}

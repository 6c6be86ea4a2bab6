using Holdfast.Client;
using Holdfast.Domain.Journal;

namespace Holdfast.Domain.Tests.Client;

/// <summary>Stop, the one question after it, and what follows (S01-S10).</summary>
public sealed class StopTests
{
    [Fact]
    public void After_stop_it_is_quiet_for_ten_seconds_and_then_one_thing_is_asked()
    {
        var person = Stretching().Do(PageMessage.Stop);

        Assert.IsType<Screen.StopQuestion>(person.Screen);
        Assert.Equal(StopStage.Quiet, person.Model.Session!.Stop);
        Assert.Null(person.Clock);
        Assert.Contains(new Effect.WakeAfter(Alarm.QuietOver, 10_000), person.Effects);
        Assert.Contains(new Effect.CancelSound(), person.Effects);

        person.Send(new Message.Woke(Alarm.QuietOver));
        Assert.Equal(StopStage.What, person.Model.Session.Stop);
    }

    [Fact]
    public void Whoever_goes_on_within_the_quiet_is_asked_nothing()
    {
        var person = Stretching().Do(PageMessage.Stop, PageMessage.GoOn).Send(new Message.Woke(Alarm.QuietOver));

        Assert.IsType<Screen.Session>(person.Screen);
        Assert.Null(person.Model.Session!.Stop);
        Assert.Empty(person.Happened<JournalEvent.StopReported>());
    }

    [Fact]
    public void Sharp_pain_takes_the_exercise_out_for_today_with_its_way_out_said_first()
    {
        var person = Stretching().StopAndWait().Do(Answer(StopAnswer.Pain), Answer(StopAnswer.Sharp));

        Assert.Equal(StopStage.ExerciseOver, person.Model.Session!.Stop);
        Assert.Equal((StopSign.SharpPain, ExerciseId.E01), Reported(person));

        person.Do(PageMessage.GoOn);
        Assert.DoesNotContain(
            person.Model.Session.Timeline.Segments,
            segment => segment.Exercise == ExerciseId.E01 && segment.Start > person.Clock + 20_000
        );
        Assert.Contains(person.Effects, effect => effect is Effect.Speak);
        person.PlayToTheEnd();
        Assert.IsType<Screen.LogSession>(person.Screen);
        person.Log();
        Assert.DoesNotContain(person.Model.Plan!.Exercises, each => each.Exercise == ExerciseId.E01);
    }

    [Fact]
    public void What_a_stop_rule_took_out_stays_out_after_a_reload()
    {
        var person = Stretching().StopAndWait().Do(Answer(StopAnswer.Pain), Answer(StopAnswer.Sharp), PageMessage.GoOn);
        person.Play(3_000);
        person.Device.Close(person);

        var again = person.Reload("/today");

        Assert.Empty(again.Model.Notices);
        Assert.DoesNotContain(again.Model.Plan!.Exercises, each => each.Exercise == ExerciseId.E01);
        again.Do(PageMessage.GoOn);
        Assert.Equal(person.Model.Session!.Timeline, again.Model.Session!.Timeline);
        Assert.Equal(person.Clock, again.Clock);
    }

    [Theory]
    [InlineData(StopAnswer.Buttock, "buttock")]
    [InlineData(StopAnswer.Foot, "foot")]
    public void Leg_symptoms_end_everything_and_are_followed_up(StopAnswer where, string site)
    {
        var person = Stretching().StopAndWait().Do(Answer(StopAnswer.Pain), Answer(StopAnswer.DownALeg), Answer(where));

        Assert.Equal(StopStage.LegRest, person.Model.Session!.Stop);
        Assert.True(person.Model.Session.Ended);
        Assert.Equal(site, Assert.Single(person.Happened<JournalEvent.StopReported>()).Site);

        person.Do(PageMessage.GoOn, PageMessage.Continue);
        Assert.IsType<Screen.LogSession>(person.Screen);
        person.Log().Do(PageMessage.Continue);
        Assert.IsType<Hold.LegToFollowUp>(person.Today.Hold);
        Assert.Null(person.Today.Plan);
    }

    [Fact]
    public void What_a_leg_is_like_by_morning_cannot_be_known_on_the_same_day()
    {
        var person = AfterLeg().Do(PageMessage.LegSettled(Settling.ByMorning));
        Assert.Empty(person.Happened<JournalEvent.LegSettled>());

        person.Days(1).Do(PageMessage.LegSettled(Settling.ByMorning));
        Assert.Equal(Settling.ByMorning, Assert.Single(person.Happened<JournalEvent.LegSettled>()).Settled);
        Assert.IsType<Hold.CheckInNeeded>(person.Today.Hold);
    }

    [Fact]
    public void A_leg_that_has_not_settled_by_morning_is_for_a_clinician()
    {
        var person = AfterLeg().Days(1).Do(PageMessage.LegSettled(Settling.NotByMorning));

        Assert.IsType<Screen.ActionCard>(person.Screen);
        Assert.Equal(TriageLevel.ClinicianFirst, person.Model.Verdict!.Level);
        Assert.Equal(StopSign.LegSymptoms, person.Model.Standing.LockedBy);
        Assert.True(person.Model.Verdict.Restrictions.Contains(Restriction.Neural));
    }

    [Fact]
    public void New_numbness_ends_the_session_and_asks_Q05_to_Q12_now()
    {
        var person = Stretching().StopAndWait().Do(Answer(StopAnswer.Pain), Answer(StopAnswer.Numb));

        Assert.Equal(new Screen.CheckIn(1), person.Screen);
        Assert.Null(person.Model.Session);
        Assert.Equal(
            [
                QuestionId.Q05,
                QuestionId.Q06,
                QuestionId.Q07,
                QuestionId.Q08,
                QuestionId.Q09,
                QuestionId.Q10,
                QuestionId.Q11,
                QuestionId.Q12,
            ],
            CheckInQuestions
                .Groups(Person.Library, person.Model.CheckIn!)
                .SelectMany(group => CheckInQuestions.Asked(group, person.Model.CheckIn!))
                .Select(question => question.Id)
        );

        person.Do(PageMessage.Answer(QuestionId.Q12, Response.Yes), PageMessage.Continue);
        Assert.IsType<Screen.ActionCard>(person.Screen);
        Assert.Equal(TriageLevel.Urgent, person.Model.Verdict!.Level);
        Assert.Single(person.Happened<JournalEvent.AnswersAdded>());
    }

    [Fact]
    public void Numbness_that_was_told_and_then_left_shows_no_exercise_until_it_is_answered()
    {
        var person = Stretching().StopAndWait().Do(Answer(StopAnswer.Numb)).Go("/today").Reload("/library/E01");

        Assert.IsType<Screen.Today>(person.Screen);
        Assert.Null(person.Model.Plan);
        person.Do(PageMessage.Start);
        Assert.Equal(CheckInReason.Numbness, person.Model.CheckIn!.Reason);
    }

    [Theory]
    [InlineData(StopAnswer.Fainting, StopSign.FaintingOrChestPain)]
    [InlineData(StopAnswer.BladderOrNumbSeat, StopSign.BladderOrSaddle)]
    [InlineData(StopAnswer.PregnancySymptom, StopSign.PregnancySign)]
    public void These_lock_at_once_wherever_they_are_told(StopAnswer answer, StopSign sign)
    {
        foreach (var way in new[] { (StopAnswer?)null, StopAnswer.Pain, StopAnswer.Dizzy, StopAnswer.Other })
        {
            var person = Stretching().StopAndWait();
            person = way is { } first ? person.Do(Answer(first)) : person;

            person.Do(Answer(answer));

            Assert.IsType<Screen.ActionCard>(person.Screen);
            Assert.Equal(TriageLevel.Emergency, person.Model.Verdict!.Level);
            Assert.Equal(sign, person.Model.Standing.LockedBy);
            Assert.Contains(Advice.Emergency, person.Model.Verdict.Advice);
            Assert.Equal(sign, Assert.Single(WhatWasTold.Of(person.Model)).Sign);
            Assert.Single(person.Happened<JournalEvent.SessionEnded>());
            Assert.Empty(person.Device.Slots);
            Assert.IsType<Screen.ActionCard>(person.Reload("/session").Screen);
        }
    }

    [Fact]
    public void Dizzy_means_sit_and_no_more_exercises_with_the_head_down()
    {
        var person = Loosening().StopAndWait().Do(Answer(StopAnswer.Dizzy), Answer(StopAnswer.LightHeaded));

        Assert.Equal(StopStage.SitDown, person.Model.Session!.Stop);
        Assert.True(person.Model.Verdict!.Restrictions.Contains(Restriction.HeadDown));
        person.Do(PageMessage.GoOn);
        Assert.DoesNotContain(
            person.Model.Session.Timeline.Segments,
            segment => segment.Start > person.Clock && segment.Exercise == ExerciseId.E06
        );
        Assert.Equal(TriageLevel.StartGently, person.Model.Verdict.Level);
        Assert.DoesNotContain(person.Model.Plan!.Exercises, each => each.Exercise == ExerciseId.E06);
    }

    [Fact]
    public void A_cramp_is_a_pause_and_no_alarm()
    {
        var person = Stretching().StopAndWait().Do(Answer(StopAnswer.Pain), Answer(StopAnswer.Cramp));

        Assert.Equal(StopStage.CrampPause, person.Model.Session!.Stop);
        var at = person.Model.Session.Elapsed;
        person.Do(PageMessage.GoOn);
        Assert.Equal(at, person.Clock);
        Assert.Equal(TriageLevel.Start, person.Model.Verdict!.Level);
    }

    [Fact]
    public void Tired_ends_here_or_goes_on_as_the_person_likes()
    {
        var person = Stretching().StopAndWait().Do(Answer(StopAnswer.Tired));
        Assert.Equal(StopStage.EndOrGoOn, person.Model.Session!.Stop);

        person.Do(PageMessage.EndSession);
        Assert.IsType<Screen.LogSession>(person.Screen);
        person.Log();
        Assert.False(Assert.Single(person.Happened<JournalEvent.SessionEnded>()).Completed);
    }

    [Theory]
    [InlineData(3, 3, StopStage.EndOrGoOn, null)]
    [InlineData(3, 4, StopStage.EndOrGoOn, null)]
    [InlineData(3, 6, StopStage.ExerciseOver, StopSign.PainRed)]
    [InlineData(5, 6, StopStage.ExerciseOver, StopSign.PainRed)]
    public void More_pain_is_measured_and_red_ends_the_exercise(int before, int during, StopStage stage, StopSign? sign)
    {
        var person = Stretching(before)
            .StopAndWait()
            .Do(
                Answer(StopAnswer.Pain),
                Answer(StopAnswer.MorePain),
                PageMessage.Rate(Scale.PainDuring, during),
                PageMessage.Continue
            );

        Assert.Equal(stage, person.Model.Session!.Stop);
        Assert.Equal(sign, person.Happened<JournalEvent.StopReported>().SingleOrDefault()?.Sign);
    }

    [Fact]
    public void The_middle_band_for_the_second_time_brings_an_easy_end()
    {
        var person = Stretching(3);
        var whole = person.Model.Session!.Timeline.TotalMilliseconds;
        More(person);
        Assert.Equal(whole, person.Model.Session.Timeline.TotalMilliseconds);
        More(person.Do(PageMessage.GoOn).Play(1_000));

        var left = person
            .Do(PageMessage.GoOn)
            .Model.Session!.Timeline.Segments.Where(segment => segment.Start > person.Clock);
        Assert.All(left, segment => Assert.True(segment.Exercise is null || segment.Exercise == ExerciseId.E03));

        static void More(Person person) =>
            person
                .StopAndWait()
                .Do(
                    Answer(StopAnswer.Pain),
                    Answer(StopAnswer.MorePain),
                    PageMessage.Rate(Scale.PainDuring, 4),
                    PageMessage.Continue
                );
    }

    [Fact]
    public void A_pain_number_that_cannot_be_is_said_at_its_field()
    {
        var person = Stretching()
            .StopAndWait()
            .Do(
                Answer(StopAnswer.Pain),
                Answer(StopAnswer.MorePain),
                $"{PageMessage.Rate(Scale.PainDuring)}=lots",
                PageMessage.Continue
            );

        Assert.Equal(StopStage.HowMuchPain, person.Model.Session!.Stop);
        Assert.Equal("not-a-number", Assert.Single(person.Model.Form.Problems).Key);
    }

    [Fact]
    public void Numbness_told_in_the_log_asks_Q05_to_Q12_as_well()
    {
        var person = Stretching()
            .PlayToTheEnd()
            .Do(PageMessage.Rate(Scale.PainDuring, 3), PageMessage.TickSymptom(LogSymptom.Numb), PageMessage.Continue);

        Assert.Equal(CheckInReason.Numbness, person.Model.CheckIn!.Reason);
        Assert.Equal(new Screen.CheckIn(1), person.Screen);
        Assert.Equal(StopSign.NumbnessOrWeakness, Assert.Single(person.Happened<JournalEvent.StopReported>()).Sign);
    }

    [Fact]
    public void Red_in_the_log_is_a_stop_sign_too()
    {
        var person = Stretching(3).PlayToTheEnd().Log(during: 7);

        Assert.Equal(Domain.Progress.TrafficLight.Red, person.Model.Feedback!.Light);
        Assert.Equal(StopSign.PainRed, Assert.Single(person.Happened<JournalEvent.StopReported>()).Sign);
    }

    [Fact]
    public void Symptoms_and_none_of_these_contradict()
    {
        var person = Stretching()
            .PlayToTheEnd()
            .Do(
                PageMessage.Rate(Scale.PainDuring, 3),
                PageMessage.TickSymptom(LogSymptom.Dizzy),
                PageMessage.TickSymptom(LogSymptom.None),
                PageMessage.Continue,
                PageMessage.Continue
            );

        Assert.IsType<Screen.LogSession>(person.Screen);
        Assert.Equal("none-and-ticked", Assert.Single(person.Model.Form.Problems).Key);
    }

    private static string Answer(StopAnswer answer) => PageMessage.StopAnswer(answer);

    private static (StopSign Sign, ExerciseId? Exercise) Reported(Person person)
    {
        var stop = Assert.Single(person.Happened<JournalEvent.StopReported>());
        return (stop.Sign, stop.Exercise);
    }

    /// <summary>In the first hold of E01.</summary>
    private static Person Stretching(int pain = 3) =>
        In(
            new Person()
                .CheckIn(5, Acts.Told(QuestionId.M02), Acts.Told(QuestionId.M03))
                .Do(PageMessage.Continue)
                .StartSession(pain),
            ExerciseId.E01
        );

    /// <summary>In the hold of E06.</summary>
    private static Person Loosening() =>
        In(
            new Person()
                .CheckIn(5, Acts.Told(QuestionId.M04), Acts.Told(QuestionId.M05))
                .Do(PageMessage.Continue)
                .StartSession(),
            ExerciseId.E06
        );

    private static Person In(Person person, ExerciseId exercise)
    {
        var hold = person.Model.Session!.Timeline.Segments.First(segment =>
            segment.Exercise == exercise && segment.Kind == Domain.Timeline.SegmentKind.Hold
        );
        return person.Play(hold.Start + 5_000);
    }

    private static Person AfterLeg() =>
        Stretching()
            .StopAndWait()
            .Do(Answer(StopAnswer.Pain), Answer(StopAnswer.DownALeg), Answer(StopAnswer.Thigh), PageMessage.Continue)
            .Log()
            .Do(PageMessage.Continue);
}

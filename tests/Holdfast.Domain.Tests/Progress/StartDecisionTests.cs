using Holdfast.Domain.Journal;
using Holdfast.Domain.Planning;
using Holdfast.Domain.Progress;
using Holdfast.Domain.Progress.Weeks;
using Holdfast.Domain.Tests.Planning;
using Holdfast.Domain.Tests.Timeline;

namespace Holdfast.Domain.Tests.Progress;

public class StartDecisionTests
{
    private static readonly Plan Stack = Plans.Stack(2, 30);

    private static StartDecision Decide(Diary diary, Plan? plan = null) =>
        StartDecision.Of(
            diary.State,
            Journey.Empty,
            TodaysPlan.Of(plan ?? Stack, Shipped.Library, diary.State, diary.Today),
            Shipped.Library,
            diary.Now,
            diary.Today
        );

    [Fact]
    public void Without_consent_nothing_starts() =>
        Assert.Equal(new StartDecision.ConsentNeeded(), Decide(new Diary().CheckIn(TriageLevel.Start)));

    [Fact]
    public void Without_a_check_in_nothing_starts() =>
        Assert.Equal(
            new StartDecision.CheckInFirst(CheckInCause.First),
            Decide(new Diary().Write(new JournalEvent.ConsentGiven(1)))
        );

    [Fact]
    public void Answers_alone_are_no_check_in() =>
        Assert.Equal(
            new StartDecision.CheckInFirst(CheckInCause.First),
            Decide(
                new Diary()
                    .Write(new JournalEvent.ConsentGiven(1))
                    .Write(new JournalEvent.AnswersAdded(Answers.None, TriageLevel.Start, [], 1))
            )
        );

    [Fact]
    public void After_the_check_in_a_session_may_start_and_on_the_day_after_too()
    {
        var diary = Diary.After(TriageLevel.Start);

        Assert.Equal(new StartDecision.Ready(0, 2), Decide(diary));
        Assert.Equal(new StartDecision.Ready(0, 2), Decide(diary.Start(1).End(1).At(1, 8)));
    }

    [Fact]
    public void Twice_a_day_is_as_much_as_helps_with_Stack()
    {
        var diary = Diary.After(TriageLevel.Start).Start(1).End(1);

        Assert.Equal(new StartDecision.Ready(1, 2), Decide(diary));
        Assert.Equal(new StartDecision.DoneForToday(2, 2), Decide(diary.At(0, 18).Start(2).End(2)));
    }

    [Fact]
    public void Once_a_day_is_as_much_as_helps_with_Loosen() =>
        Assert.Equal(
            new StartDecision.DoneForToday(1, 1),
            Decide(Diary.After(TriageLevel.Start).Start(1).End(1), Plans.Loosen(2, 30))
        );

    [Fact]
    public void A_session_that_does_not_count_uses_nothing_up() =>
        Assert.Equal(
            new StartDecision.Ready(0, 2),
            Decide(Diary.After(TriageLevel.Start).Start(1).End(1, counts: false))
        );

    [Fact]
    public void Missed_days_are_not_made_up() =>
        Assert.Equal(
            new StartDecision.DoneForToday(2, 2),
            Decide(Diary.After(TriageLevel.Start).At(6, 8).Start(1).End(1).Start(2).End(2))
        );

    [Fact]
    public void A_lock_stands_above_everything() =>
        Assert.IsType<StartDecision.Locked>(
            Decide(
                Diary.After(TriageLevel.Start).Start(1).Stop(1, StopSign.LegSymptoms).Stop(1, StopSign.BladderOrSaddle)
            )
        );

    [Fact]
    public void A_yes_at_the_gate_stays_until_the_whole_check_in_even_if_the_app_is_closed()
    {
        var diary = Diary.After(TriageLevel.Start).Write(new JournalEvent.GateAnswered(SomethingChanged: true));

        Assert.Equal(new StartDecision.CheckInFirst(CheckInCause.Gate), Decide(diary.At(1, 8)));
        Assert.Equal(
            new StartDecision.CheckInFirst(CheckInCause.Gate),
            Decide(diary.Write(new JournalEvent.AnswersAdded(Answers.None, TriageLevel.Start, [], 1)))
        );
        Assert.Equal(new StartDecision.Ready(0, 2), Decide(diary.CheckIn(TriageLevel.Start)));
    }

    [Fact]
    public void Pain_of_8_ahead_of_a_session_asks_first()
    {
        var diary = Diary.After(TriageLevel.Start).Write(new JournalEvent.GateAnswered(false, PainNow: 8));

        Assert.Equal(new StartDecision.CheckInFirst(CheckInCause.HighPain), Decide(diary));
        Assert.Equal(
            new StartDecision.HeldUntil(diary.Now.AddHours(48)),
            Decide(diary.Write(new JournalEvent.AnswersAdded(Answers.None, TriageLevel.StartGently, ["T30"], 1, 48)))
        );
    }

    [Fact]
    public void Leg_symptoms_are_told_before_anything_else_starts()
    {
        var diary = Diary.After(TriageLevel.Start).Start(1).Stop(1, StopSign.LegSymptoms, ExerciseId.E02);

        Assert.IsType<StartDecision.LegUntold>(Decide(diary));
        Assert.IsType<StartDecision.LegUntold>(Decide(diary.At(3, 8)));
        Assert.Equal(
            new StartDecision.CheckInFirst(CheckInCause.LegSymptoms),
            Decide(diary.Settled(1, Settling.Within15Minutes))
        );
    }

    [Fact]
    public void Leg_symptoms_that_took_longer_end_the_day()
    {
        var diary = Diary
            .After(TriageLevel.Start)
            .Start(1)
            .Stop(1, StopSign.LegSymptoms, ExerciseId.E02)
            .Settled(1, Settling.ByMorning)
            .CheckIn(TriageLevel.Start);

        Assert.Equal(new StartDecision.RestToday(), Decide(diary));
        Assert.Equal(new StartDecision.Ready(0, 2), Decide(diary.At(1, 8)));
    }

    [Fact]
    public void A_start_after_48_hours_is_held_back_to_the_moment()
    {
        var diary = new Diary().Write(new JournalEvent.ConsentGiven(1));
        var moment = diary.Now.AddHours(48);
        diary.Write(
            new JournalEvent.CheckInDone(Answers.None, TriageLevel.StartGently, ["T30"], 1, false, StartsAfterHours: 48)
        );

        Assert.Equal(new StartDecision.HeldUntil(moment), Decide(diary.At(2, 7, 59)));
        Assert.Equal(new StartDecision.Ready(0, 2), Decide(diary.At(2, 8, 1)));
    }

    [Fact]
    public void Changing_another_answer_does_not_begin_the_48_hours_again()
    {
        var first = new JournalEvent.CheckInDone(Answers.None, TriageLevel.StartGently, ["T30"], 1, false, 48);
        var diary = new Diary().Write(new JournalEvent.ConsentGiven(1));
        var moment = diary.Now.AddHours(48);

        diary.Write(first).At(1, 8).Write(first with { Full = false });

        Assert.Equal(new StartDecision.HeldUntil(moment), Decide(diary));
        Assert.Equal(
            new StartDecision.Ready(0, 2),
            Decide(diary.Write(first with { Full = false, StartsAfterHours = 0 }))
        );
    }

    [Theory]
    [InlineData(6, null)]
    [InlineData(7, CheckInCause.Weekly)]
    [InlineData(13, CheckInCause.Weekly)]
    [InlineData(14, CheckInCause.Away)]
    public void After_14_days_away_a_check_in_comes_first(int day, CheckInCause? cause)
    {
        var diary = Diary.After(TriageLevel.Start).At(day, 8);

        Assert.Equal(cause, diary.State.CheckInDue(diary.Today, Journey.Empty));
    }

    [Theory]
    [InlineData(27, CheckInCause.Weekly)]
    [InlineData(28, CheckInCause.Aged)]
    public void After_28_days_a_check_in_comes_first(int day, CheckInCause? cause)
    {
        var diary = Diary.After(TriageLevel.Start).At(10, 8).Start(1).End(1).At(20, 8).Start(2).End(2).At(day, 8);

        Assert.Equal(cause, diary.State.CheckInDue(diary.Today, Journey.Empty));
    }

    [Fact]
    public void Single_answers_that_were_changed_do_not_make_the_check_in_new()
    {
        var diary = Diary
            .After(TriageLevel.Start)
            .At(12, 8)
            .Start(1)
            .End(1)
            .At(20, 8)
            .Write(new JournalEvent.CheckInDone(Answers.None, TriageLevel.Start, [], 1, false, Full: false))
            .Start(2)
            .At(28, 8);

        Assert.Equal(CheckInCause.Aged, diary.State.CheckInDue(diary.Today, Journey.Empty));
    }

    [Fact]
    public void When_every_exercise_is_over_for_today_nothing_is_left_until_tomorrow()
    {
        var diary = Diary
            .After(TriageLevel.Start)
            .Start(1)
            .Stop(1, StopSign.SharpPain, ExerciseId.E03)
            .Stop(1, StopSign.PainRed, ExerciseId.E01);

        Assert.Equal(new StartDecision.NothingLeft(), Decide(diary));
        Assert.Equal(new StartDecision.Ready(0, 2), Decide(diary.At(1, 8)));
    }
}

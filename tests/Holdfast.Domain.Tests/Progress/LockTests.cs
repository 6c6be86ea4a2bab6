using CsCheck;
using Holdfast.Domain.Journal;
using Holdfast.Domain.Screening;
using Holdfast.Domain.Tests.Journal;

namespace Holdfast.Domain.Tests.Progress;

/// <summary>L1 to L3 lock, and only "I have been checked" opens (C50).</summary>
public class LockTests
{
    [Theory]
    [InlineData(TriageLevel.Emergency)]
    [InlineData(TriageLevel.Urgent)]
    [InlineData(TriageLevel.ClinicianFirst)]
    public void A_check_in_below_L4_locks(TriageLevel level)
    {
        var locked = Diary.After(level, "T01").State.Lock;

        Assert.Equal(level, locked?.Level);
        Assert.Equal(["T01"], locked!.Rules);
    }

    [Fact]
    public void Another_check_in_does_not_open_it_however_good_it_is()
    {
        var state = Diary.After(TriageLevel.Urgent, "T13").At(2, 8).CheckIn(TriageLevel.Start).State;

        Assert.Equal(TriageLevel.Urgent, state.Lock?.Level);
    }

    [Fact]
    public void A_full_check_in_after_having_been_checked_opens_it() =>
        Assert.Null(Diary.After(TriageLevel.Urgent, "T13").At(2, 8).BeenChecked(TriageLevel.StartGently).State.Lock);

    [Fact]
    public void Changing_single_answers_never_opens_it()
    {
        var diary = Diary
            .After(TriageLevel.Urgent, "T13")
            .Write(
                new JournalEvent.CheckInDone(
                    Answers.None,
                    TriageLevel.Start,
                    [],
                    1,
                    CheckedByClinician: true,
                    Full: false
                )
            );

        Assert.Equal(TriageLevel.Urgent, diary.State.Lock?.Level);
    }

    [Fact]
    public void Having_been_checked_is_judged_anew_and_may_still_be_a_clinician_first()
    {
        var state = Diary.After(TriageLevel.Emergency, "T01").BeenChecked(TriageLevel.ClinicianFirst, "T12").State;

        Assert.Equal(TriageLevel.ClinicianFirst, state.Lock?.Level);
        Assert.Equal(["T12"], state.Lock!.Rules);
    }

    [Fact]
    public void The_most_careful_level_stays_and_every_reason_is_named()
    {
        var state = Diary
            .After(TriageLevel.ClinicianFirst, "T12")
            .CheckIn(TriageLevel.Emergency, "T01")
            .CheckIn(TriageLevel.Urgent, "T13")
            .State;

        Assert.Equal(TriageLevel.Emergency, state.Lock?.Level);
        Assert.Equal(["T12", "T01", "T13"], state.Lock!.Rules);
    }

    [Fact]
    public void Opening_takes_what_stop_rules_added_with_it()
    {
        var state = Diary
            .After(TriageLevel.Start)
            .Start(1)
            .Stop(1, StopSign.LegSymptoms)
            .At(1, 8)
            .Settled(1, Settling.NotByMorning)
            .At(9, 8)
            .BeenChecked(TriageLevel.StartGently)
            .State;

        Assert.True(state.Added.IsEmpty);
        Assert.Null(state.Lock);
        Assert.Empty(state.Owed);
    }

    [Fact]
    public void A_verdict_is_as_careful_as_the_lock_and_carries_what_sessions_added()
    {
        var state = Diary
            .After(TriageLevel.Start)
            .Start(1)
            .Stop(1, StopSign.Dizziness)
            .Stop(1, StopSign.BladderOrSaddle)
            .State;
        var verdict = new Verdict(TriageLevel.Start, [], RestrictionSet.Of(Restriction.Osteoporosis), [], 0);

        var tightened = state.Tighten(verdict);

        Assert.Equal(TriageLevel.Emergency, tightened.Level);
        Assert.Equal(RestrictionSet.Of(Restriction.Osteoporosis, Restriction.HeadDown), tightened.Restrictions);
    }

    [Fact]
    public void Nothing_but_a_clinicians_look_ever_opens_a_lock() =>
        Gen.Int[0, EventsWithoutOpening.Length - 1]
            .Array[0, 30]
            .Sample(choices =>
            {
                var diary = Diary.After(TriageLevel.Urgent, "T13");
                foreach (var choice in choices)
                {
                    diary.Write(EventsWithoutOpening[choice]);
                }

                Assert.True(diary.State.Lock?.Level <= TriageLevel.Urgent);
                Assert.Contains("T13", diary.State.Lock!.Rules);
            });

    private static readonly JournalEvent[] EventsWithoutOpening =
    [
        .. EventSamples
            .All.Select(entry => entry.Event)
            .Where(happened => happened is not JournalEvent.CheckInDone { CheckedByClinician: true }),
    ];
}

using CsCheck;
using Holdfast.Domain.Journal;
using Holdfast.Domain.Progress;
using Holdfast.Domain.Tests.Journal;

namespace Holdfast.Domain.Tests.Progress;

public class JournalFoldTests
{
    private static readonly JournalEvent[] Kinds = [.. EventSamples.All.Select(entry => entry.Event)];

    /// <summary>Journals of all kinds of events, with moments that repeat and lie in any order.</summary>
    private static readonly Gen<JournalEntry[]> AnyJournal = Gen.Select(
            Gen.Int[0, Kinds.Length - 1],
            Gen.Int[0, 40],
            Gen.Int[1, 3]
        )
        .Array[0, 30]
        .Select(choices =>
            choices
                .Select(
                    (choice, index) =>
                        new JournalEntry(
                            new Guid($"01958f3a-0000-7000-8000-{index + 1:x12}"),
                            new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero).AddHours(choice.Item2),
                            Diary.Monday.AddDays(choice.Item2 / 24),
                            InSession(Kinds[choice.Item1], choice.Item3)
                        )
                )
                .ToArray()
        );

    [Fact]
    public void Any_order_of_arrival_gives_the_same_state() =>
        AnyJournal
            .SelectMany(entries => Gen.Shuffle(entries).Select(shuffled => (entries, shuffled)))
            .Sample(pair => Assert.Equal(JournalFold.Fold(pair.entries), JournalFold.Fold(pair.shuffled)));

    [Fact]
    public void An_entry_that_arrives_twice_counts_once() =>
        Gen.Select(AnyJournal, Gen.Int[0, 30])
            .Sample(
                (entries, again) =>
                    Assert.Equal(JournalFold.Fold(entries), JournalFold.Fold(entries.Concat(entries.Take(again))))
            );

    [Fact]
    public void Two_devices_that_join_their_journals_agree() =>
        Gen.Select(AnyJournal, Gen.Int[0, 30], Gen.Int[0, 30])
            .Sample(
                (entries, mine, theirs) =>
                {
                    var here = entries.Take(mine).ToList();
                    var there = entries.Skip(theirs).ToList();

                    Assert.Equal(JournalFold.Fold(here.Concat(there)), JournalFold.Fold(there.Concat(here)));
                }
            );

    [Fact]
    public void What_comes_later_never_changes_what_was_true_before() =>
        Gen.Select(AnyJournal, AnyJournal, Gen.Int[0, 40])
            .Sample(
                (entries, more, hours) =>
                {
                    var moment = new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero).AddHours(hours);
                    var later = more.Select(entry =>
                        entry with
                        {
                            Id = new Guid($"02{entry.Id.ToString()[2..]}"),
                            At = moment.AddMinutes(1).AddHours(entry.At.Hour),
                        }
                    );

                    Assert.Equal(JournalFold.AsOf(entries, moment), JournalFold.AsOf(entries.Concat(later), moment));
                }
            );

    [Fact]
    public void Later_entries_never_take_a_session_or_a_day_away() =>
        Gen.Select(AnyJournal, Gen.Int[0, 30])
            .Sample(
                (entries, known) =>
                {
                    var before = JournalFold.Fold(entries.OrderBy(entry => entry.At).Take(known));
                    var after = JournalFold.Fold(entries);

                    Assert.Empty(
                        before
                            .Sessions.Select(each => (each.Session, each.Day))
                            .Except(after.Sessions.Select(each => (each.Session, each.Day)))
                    );
                    Assert.Empty(before.Pain.Select(each => each.Day).Except(after.Pain.Select(each => each.Day)));
                }
            );

    [Fact]
    public void Every_kind_of_event_is_folded() =>
        Assert.All(EventSamples.All, entry => Assert.Equal(entry.At, JournalFold.Fold([entry]).LatestAt));

    [Fact]
    public void The_last_value_of_a_setting_holds()
    {
        var state = new Diary()
            .Write(new JournalEvent.SettingChanged("theme", "dark"))
            .Write(new JournalEvent.SettingChanged("country", "GB"))
            .Write(new JournalEvent.SettingChanged("theme", "light"))
            .State;

        Assert.Equal([new Setting("country", "GB"), new Setting("theme", "light")], state.Settings);
        Assert.Equal("light", state.Setting("theme"));
        Assert.Null(state.Setting("voice"));
    }

    [Fact]
    public void The_focus_chosen_last_and_every_exclusion_that_was_opened_are_known()
    {
        var state = new Diary()
            .Write(new JournalEvent.FocusChosen(Focus.Loosen))
            .Write(new JournalEvent.ExclusionOpened(ExerciseId.E06))
            .Write(new JournalEvent.ExclusionOpened(ExerciseId.E04))
            .Write(new JournalEvent.ExclusionOpened(ExerciseId.E06))
            .Write(new JournalEvent.FocusChosen(Focus.Stack))
            .State;

        Assert.Equal(Focus.Stack, state.ChosenFocus);
        Assert.Equal([ExerciseId.E04, ExerciseId.E06], state.Opened);
    }

    [Fact]
    public void A_session_across_midnight_belongs_to_the_day_it_began()
    {
        var state = Diary.After(TriageLevel.Start).At(0, 23, 58).Start(1).At(1, 0, 5).End(1).State;

        Assert.Equal(1, state.DoneOn(Diary.Monday));
        Assert.Equal(0, state.DoneOn(Diary.Monday.AddDays(1)));
    }

    [Fact]
    public void A_session_that_was_not_ended_can_be_gone_on_with_until_another_begins()
    {
        var diary = Diary.After(TriageLevel.Start).Start(1);

        Assert.Equal(Diary.Id(1), diary.State.Unfinished?.Session);
        Assert.Null(diary.Start(2).End(2).State.Unfinished);
    }

    [Fact]
    public void Days_are_those_with_a_session_that_counts_and_blank_days_are_blank()
    {
        var state = Diary
            .After(TriageLevel.Start)
            .Start(1)
            .End(1)
            .At(0, 18)
            .Start(2)
            .End(2)
            .At(2, 9)
            .Start(3)
            .End(3, counts: false)
            .At(6, 9)
            .Start(4)
            .End(4)
            .At(7, 9)
            .Start(5)
            .End(5)
            .State;

        Assert.Equal([Diary.Monday, Diary.Monday.AddDays(6)], state.MovedInWeekOf(Diary.Monday.AddDays(3)));
        Assert.Equal([Diary.Monday.AddDays(7)], state.MovedInWeekOf(Diary.Monday.AddDays(7)));
        Assert.Equal(3, state.MovedInMonthOf(Diary.Monday).Count);
        Assert.Equal(2, state.MostOnADay());
    }

    [Fact]
    public void The_latest_report_of_a_days_pain_holds()
    {
        var state = new Diary()
            .Write(new JournalEvent.PainReported(Diary.Monday.AddDays(1), 4))
            .Write(new JournalEvent.PainReported(Diary.Monday, 6))
            .Write(new JournalEvent.PainReported(Diary.Monday.AddDays(1), 5))
            .State;

        Assert.Equal([new DayPain(Diary.Monday, 6), new DayPain(Diary.Monday.AddDays(1), 5)], state.Pain);
    }

    [Fact]
    public void A_session_knows_its_light_and_its_next_morning()
    {
        var session = Diary
            .After(TriageLevel.Start)
            .Start(1, pain: 3)
            .End(1, pain: 5)
            .Write(new JournalEvent.MorningAfterReported(Diary.Id(1), 5))
            .State.Sessions[0];

        Assert.Equal(TrafficLight.Amber, session.Light);
        Assert.True(session.IsRed24);
    }

    [Fact]
    public void A_new_entry_never_lies_ahead_of_what_is_written()
    {
        var latest = new DateTimeOffset(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

        Assert.Equal(latest.AddHours(1), JournalOrder.InstantAfter(latest.AddHours(1), latest));
        Assert.Equal(latest.AddMilliseconds(1), JournalOrder.InstantAfter(latest.AddYears(-1), latest));
        Assert.Equal(latest, JournalOrder.InstantAfter(latest, null));
    }

    private static JournalEvent InSession(JournalEvent happened, int session) =>
        happened switch
        {
            JournalEvent.SessionStarted started => started with { Session = Diary.Id(session) },
            JournalEvent.SessionEnded ended => ended with { Session = Diary.Id(session) },
            JournalEvent.StopReported stop => stop with { Session = Diary.Id(session) },
            JournalEvent.LegSettled settled => settled with { Session = Diary.Id(session) },
            JournalEvent.MorningAfterReported morning => morning with { Session = Diary.Id(session) },
            _ => happened,
        };
}

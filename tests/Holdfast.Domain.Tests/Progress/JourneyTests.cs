using Holdfast.Domain.Journal;
using Holdfast.Domain.Planning;
using Holdfast.Domain.Progress.Weeks;
using Holdfast.Domain.Screening;
using Holdfast.Domain.Tests.Planning;
using Holdfast.Domain.Tests.Screening;

namespace Holdfast.Domain.Tests.Progress;

/// <summary>How a journal becomes weeks.</summary>
public class JourneyTests
{
    private static readonly Answers Bending = Person
        .Well.Yes(QuestionId.M01, QuestionId.M02, QuestionId.M03)
        .Number(QuestionId.Q04, 5);

    private static readonly Diary Nobody = new();

    [Fact]
    public void Without_a_check_in_there_is_no_course()
    {
        Assert.Equal(Journey.Empty, At(Nobody, 0));
        Assert.Null(At(new Diary().Write(new JournalEvent.ConsentGiven(1)), 30).Course);
    }

    [Fact]
    public void The_first_week_is_the_first_plan()
    {
        var verdict = Triage.Evaluate(Bending);
        var first = Planner.Plan(Bending, verdict, Shipped.Library, FirstPlanOptions.None);

        Assert.Equal(first, CoursePlan.Of(At(CheckedIn(), 6).Course!, Shipped.Library));
        Assert.Empty(At(CheckedIn(), 6).Weeks);
    }

    [Fact]
    public void A_week_ends_at_midnight_after_its_seventh_day()
    {
        var diary = Week(CheckedIn(), 0, sessions: 6, pain: 4);

        Assert.Empty(At(diary, 6).Weeks);
        var week = Assert.Single(At(diary, 7).Weeks);
        Assert.Equal(Diary.Monday, week.First);
        Assert.Equal(Diary.Monday.AddDays(6), week.Last);
        Assert.Equal(["P01d"], week.Outcome.Rules);
        Assert.Equal(StretchRung.H4, At(diary, 7).Course!.StretchRung);
    }

    [Fact]
    public void Two_days_of_pain_say_nothing_about_a_week_and_three_do()
    {
        var diary = Sessions(CheckedIn(), 0, 6);

        Assert.Null(At(Pain(diary, 0, 3, 5), 7).LastWeek!.Log.MeanPain);
        Assert.Equal(["P02"], At(diary, 7).LastWeek!.Outcome.Rules);
        Assert.Equal(13m / 3, At(Pain(diary, 4, 5), 7).LastWeek!.Log.MeanPain);
    }

    [Fact]
    public void A_bad_morning_counts_in_the_week_in_which_it_is_told()
    {
        var diary = Week(CheckedIn(), 0, 6, 4).At(6, 20).Start(99, 4).End(99, 4);
        diary.At(7, 8).Write(new JournalEvent.MorningAfterReported(Diary.Id(99), 6));

        Assert.Equal(["P01d"], At(diary, 7).LastWeek!.Outcome.Rules);
        Assert.Equal(["P03"], At(Week(diary, 7, 6, 4, first: 20), 14).LastWeek!.Outcome.Rules);
    }

    [Theory]
    [InlineData(Settling.Within15Minutes)]
    [InlineData(Settling.ByMorning)]
    public void S02_that_settles_costs_a_rung_at_once_and_once(Settling settled)
    {
        var diary = Week(CheckedIn(), 0, 6, 4).At(8, 9).Start(50).Stop(50, StopSign.LegSymptoms, ExerciseId.E01);
        diary.At(8, 10).Settled(50, settled).Settled(50, settled);

        // P00 takes the lower of the rung held (H4) and the start table (H3), then one rung down.
        Assert.Equal(StretchRung.H2, At(diary, 8).Course!.StretchRung);
        var week = At(diary, 14);
        Assert.Equal(StretchRung.H2, week.Course!.StretchRung);
        Assert.Equal("P00", week.LastWeek!.Outcome.Rules[0]);
        Assert.True(week.OwesCheckIn);
    }

    [Fact]
    public void S02_that_is_never_told_to_have_settled_locks_after_a_whole_week_to_tell()
    {
        var diary = CheckedIn().At(6, 21).Start(50).Stop(50, StopSign.LegSymptoms, ExerciseId.E01);

        Assert.Null(At(diary, 7).Lock);
        Assert.NotNull(At(diary, 13).Course);
        Assert.Equal(TriageLevel.ClinicianFirst, At(diary, 14).Lock!.Level);
        Assert.Null(At(diary, 14).Course);
    }

    [Fact]
    public void A_week_that_ends_in_L3_locks_until_a_clinician_has_looked()
    {
        var diary = Week(Week(CheckedIn(), 0, 6, 6), 7, 6, 7, first: 20);

        var locked = At(diary, 14);
        Assert.Equal(["P08"], locked.Lock!.Rules);
        Assert.Null(locked.Course);
        Assert.Null(At(CheckIn(diary.At(15, 9), byClinician: false), 16).Course);
        Assert.NotNull(At(CheckIn(diary.At(16, 9), byClinician: true), 16).Course);
        Assert.Null(At(diary, 16).Lock);
    }

    [Fact]
    public void What_a_person_opened_is_tried_at_once_and_ends_with_a_bad_morning()
    {
        var diary = CheckedIn().At(1, 9).Write(new JournalEvent.ExclusionOpened(ExerciseId.E06));
        Assert.Equal(ExerciseId.E06, Assert.Single(At(diary, 1).Course!.Trials).Exercise);

        diary.Start(1, 3).End(1, 3).At(2, 8).Write(new JournalEvent.MorningAfterReported(Diary.Id(1), 5));
        Assert.Empty(At(diary, 2).Course!.Trials);
        Assert.Empty(At(diary, 7).Course!.Trials);
    }

    [Fact]
    public void A_full_check_in_lifts_what_no_longer_holds_and_keeps_the_rung()
    {
        var withEyes = CheckedIn(Bending.Yes(QuestionId.Q43));
        var diary = Week(Week(withEyes, 0, 6, 4), 7, 6, 4, first: 20);
        var before = At(diary, 14).Course!;
        Assert.True(before.InForce.Contains(Restriction.HeadDown));

        var after = At(CheckIn(diary.At(14, 9)), 14).Course!;
        Assert.False(after.InForce.Contains(Restriction.HeadDown));
        Assert.Equal(before.StretchRung, after.StretchRung);
        Assert.Equal(Diary.Monday, At(diary, 14).Began);
    }

    [Fact]
    public void A_full_check_in_with_something_new_asks_for_care_as_P00_does()
    {
        var diary = Week(CheckedIn(), 0, 6, 4).At(8, 9);
        CheckIn(diary, Bending.Yes(QuestionId.Q16));

        var course = At(diary, 8).Course!;
        Assert.Equal(TriageLevel.StartGently, course.Verdict.Level);
        Assert.Equal(StretchRung.H2, course.StretchRung);
    }

    [Fact]
    public void Going_west_does_not_open_a_week_that_is_over()
    {
        var diary = Week(CheckedIn(), 0, 6, 4).At(7, 1).Start(70).End(70);
        var before = At(diary, 7);

        // An hour later and a time zone west it is the day before.
        var west = diary.Entries.Append(
            new JournalEntry(
                new Guid("01958f3a-0000-7000-8000-0000000000ff"),
                diary.Now.AddHours(1),
                Diary.Monday.AddDays(6),
                new JournalEvent.ExclusionOpened(ExerciseId.E04)
            )
        );
        var after = JourneyFold.Fold(west, Shipped.Library, Diary.Monday.AddDays(7));

        Assert.Equal(before.Weeks, after.Weeks);
        Assert.Equal(ExerciseId.E04, Assert.Single(after.Course!.Trials).Exercise);
    }

    [Fact]
    public void The_last_minutes_of_the_seventh_day_belong_to_it_when_the_clocks_change()
    {
        // From Friday 27 March on; the clocks go forward in the night to Sunday.
        var verdict = Triage.Evaluate(Bending);
        var friday = new DateOnly(2026, 3, 27);
        JournalEntry[] entries =
        [
            Entry(1, "2026-03-27T08:00:00+01:00", friday, CheckInAs(Bending, verdict.Level, RuleSet.Version)),
            Entry(
                2,
                "2026-04-02T23:50:00+02:00",
                friday.AddDays(6),
                new JournalEvent.SessionStarted(Diary.Id(1), Focus.Stack, false, 3)
            ),
            Entry(3, "2026-04-02T23:59:30+02:00", friday.AddDays(6), Ended(1)),
            Entry(
                4,
                "2026-04-03T00:00:30+02:00",
                friday.AddDays(7),
                new JournalEvent.SessionStarted(Diary.Id(2), Focus.Stack, false, 3)
            ),
            Entry(5, "2026-04-03T00:06:00+02:00", friday.AddDays(7), Ended(2)),
        ];

        var journey = JourneyFold.Fold(entries, Shipped.Library, friday.AddDays(7));

        Assert.Equal(1, Assert.Single(journey.Weeks).Log.Done);
        Assert.Equal(friday.AddDays(6), journey.Weeks[0].Last);
    }

    [Fact]
    public void A_level_that_newer_rules_decided_is_never_made_milder()
    {
        var diary = new Diary().Write(new JournalEvent.ConsentGiven(1));
        diary.Write(CheckInAs(Bending, TriageLevel.StartGently, RuleSet.Version + 1));

        var course = At(diary, 0).Course!;
        Assert.Equal(TriageLevel.StartGently, course.Verdict.Level);
        Assert.Equal(StretchRung.H2, course.StretchRung);

        diary.Write(CheckInAs(Bending, TriageLevel.ClinicianFirst, RuleSet.Version + 1));
        Assert.Null(At(diary, 0).Course);
        Assert.Equal(TriageLevel.ClinicianFirst, diary.State.Lock!.Level);
    }

    [Fact]
    public void Two_sessions_at_once_are_two_sessions_and_one_day()
    {
        var diary = CheckedIn().At(2, 9).Start(1).Start(2).End(1).End(2).End(2);

        var log = At(diary, 7).LastWeek!.Log;
        Assert.Equal(2, log.Done);
        Assert.Equal(2, log.MostPerDay);
    }

    [Fact]
    public void A_clock_that_jumps_ahead_lowers_the_rung_and_asks_anew_and_does_not_lock()
    {
        var diary = Week(CheckedIn(), 0, 6, 4).At(400, 9).Write(new JournalEvent.NoticeTold("x")).At(9, 9);

        var journey = At(diary, 400);
        Assert.Null(journey.Lock);
        Assert.True(journey.OwesCheckIn);
        // Two weeks away took two rungs; the start rung (H3) would be a step up.
        Assert.Equal(StretchRung.H2, journey.Course!.StretchRung);
    }

    [Fact]
    public void Fewer_days_are_the_whole_week_once_the_person_has_taken_them_up()
    {
        var diary = CheckedIn().Write(new JournalEvent.SettingChanged(Pace.Setting, Pace.Maintenance));

        Assert.Equal(1m, At(Sessions(diary, 0, 3), 7).LastWeek!.Outcome.Adherence!.Value.InHundredths);
    }

    private static Diary CheckedIn(Answers? answers = null) =>
        CheckIn(new Diary().Write(new JournalEvent.ConsentGiven(1)), answers);

    private static Diary CheckIn(Diary diary, Answers? answers = null, bool byClinician = false)
    {
        var told = answers ?? Bending;
        var verdict = Triage.Evaluate(told);
        return diary.Write(
            new JournalEvent.CheckInDone(
                told,
                verdict.Level,
                verdict.Findings.Select(finding => finding.Rule).ToValueList(),
                RuleSet.Version,
                byClinician
            )
        );
    }

    private static JournalEntry Entry(int id, string at, DateOnly day, JournalEvent happened) =>
        new(
            new Guid($"01958f3a-0000-7000-8000-{id:x12}"),
            DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture),
            day,
            happened
        );

    private static JournalEvent.CheckInDone CheckInAs(Answers answers, TriageLevel level, int version) =>
        new(answers, level, [], version, CheckedByClinician: false);

    private static JournalEvent.SessionEnded Ended(int session) =>
        new(Diary.Id(session), [], Completed: true, Counts: true, 3, 4, null);

    private static Diary CheckIn(Diary diary, bool byClinician) => CheckIn(diary, null, byClinician);

    private static Diary Week(Diary diary, int from, int sessions, int pain, int first = 1)
    {
        for (var day = from; day < from + 7; day++)
        {
            diary.At(day, 18).Write(new JournalEvent.PainReported(Diary.Monday.AddDays(day), pain));
            if (day < from + sessions)
            {
                diary.Start(first + day - from, pain).End(first + day - from, pain);
            }
        }

        return diary;
    }

    private static Diary Sessions(Diary diary, int from, int count)
    {
        for (var day = from; day < from + count; day++)
        {
            diary.At(day, 18).Start(day + 1).End(day + 1);
        }

        return diary;
    }

    private static Diary Pain(Diary diary, int from, params int[] pains)
    {
        for (var day = 0; day < pains.Length; day++)
        {
            diary.At(from + day, 19).Write(new JournalEvent.PainReported(Diary.Monday.AddDays(from + day), pains[day]));
        }

        return diary;
    }

    private static Journey At(Diary diary, int day) =>
        JourneyFold.Fold(diary.Entries, Shipped.Library, Diary.Monday.AddDays(day));
}

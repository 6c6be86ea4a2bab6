using CsCheck;
using Holdfast.Domain.Journal;
using Holdfast.Domain.Progress;
using Holdfast.Domain.Progress.Weeks;
using Holdfast.Domain.Screening;
using Holdfast.Domain.Tests.Planning;
using Holdfast.Domain.Tests.Screening;

namespace Holdfast.Domain.Tests.Progress;

/// <summary>What holds of every journal: months of sessions, pain, stop signs, check-ins and changes of mind.</summary>
public class JourneyLaws
{
    private const int LongestGapInHours = 60;
    internal const int Journals = 100;

    private static readonly Answers[] People =
    [
        Person.Well.Yes(QuestionId.M01, QuestionId.M02, QuestionId.M03).Number(QuestionId.Q04, 5),
        Person.Well.Yes(QuestionId.M04, QuestionId.M05).Number(QuestionId.Q04, 4),
        Person.Well.Yes(QuestionId.Q16).Number(QuestionId.Q04, 3),
        Person.Well.Yes(QuestionId.Q36, QuestionId.Q36c).Number(QuestionId.Q36b, 13).Number(QuestionId.Q04, 6),
        Person.Well.Number(QuestionId.Q04, 1),
    ];

    private static readonly Gen<(int Kind, int Hours, int Number)> AnyStep = Gen.Select(
        Gen.Int[0, 14],
        Gen.Int[1, LongestGapInHours],
        Gen.Int[0, 10]
    );

    internal static readonly Gen<JournalEntry[]> AnyJournal = Gen.Select(
            Gen.Int[0, People.Length - 1],
            AnyStep.Array[0, 90]
        )
        .Select((person, steps) => Written(People[person], steps));

    [Fact]
    public void Any_order_and_any_number_of_copies_give_the_same_journey() =>
        AnyJournal
            .SelectMany(entries => Gen.Shuffle(entries.Concat(entries).ToArray()).Select(mixed => (entries, mixed)))
            .Sample(each => Assert.Equal(Fold(each.entries), Fold(each.mixed)), iter: Journals);

    [Fact]
    public void A_journal_with_more_entries_is_what_sorting_them_together_gives() =>
        Gen.Select(AnyJournal, Gen.Int[0, 90], Gen.Int[0, 90])
            .Sample(
                (entries, kept, again) =>
                {
                    var early = JournalOrder.Sort(entries.Take(kept));
                    var more = entries.Skip(Math.Min(kept, again)).Reverse().ToArray();
                    Assert.Equal(JournalOrder.Sort(early.Concat(more)), JournalOrder.Append(early, more));
                },
                iter: Journals
            );

    [Fact]
    public void The_same_journal_some_weeks_later_gives_the_same_plan() =>
        Gen.Select(AnyJournal, Gen.Int[1, 60])
            .Sample(
                (entries, weeks) =>
                {
                    var later = entries.Select(entry => Later(entry, weeks * 7)).ToArray();
                    var (now, then) = (Fold(entries), Fold(later));
                    Assert.Equal(
                        now.Weeks.Select(week => week.Outcome.Rules),
                        then.Weeks.Select(week => week.Outcome.Rules)
                    );
                    Assert.Equal(now.Course, then.Course);
                },
                iter: Journals
            );

    [Fact]
    public void A_later_entry_changes_no_week_that_is_over() =>
        Gen.Select(AnyJournal, Gen.Int[0, 90])
            .Sample(
                (entries, kept) =>
                {
                    var early = entries.Take(kept + 1).ToArray();
                    var past = JourneyFold.Fold(early, Shipped.Library, early[^1].LocalDate).Weeks;
                    Assert.Equal(past, Fold(entries).Weeks.Take(past.Count));
                },
                iter: Journals
            );

    [Fact]
    public void No_rung_rises_in_a_week_with_red_or_without_pain() =>
        AnyJournal.Sample(
            entries =>
            {
                Course? before = null;
                foreach (var week in Fold(entries).Weeks)
                {
                    var after = week.Outcome.Course;
                    var isBad = week.Log.MeanPain is null || week.Log.Events.Any(each => each.IsRed);
                    if (isBad && before?.Week == after.Week - 1 && before.Focus == after.Focus)
                    {
                        Assert.False(after.Reached > before.Reached);
                        Assert.False(after.CoreReached > before.CoreReached);
                    }

                    before = after;
                }
            },
            iter: Journals
        );

    [Fact]
    public void No_plan_holds_what_is_excluded() =>
        AnyJournal.Sample(
            entries =>
            {
                var state = JournalFold.Fold(entries);
                if (Fold(entries).Course is not { } course)
                {
                    return;
                }

                var plan = TodaysPlan.Of(
                    CoursePlan.Of(course, Shipped.Library),
                    Shipped.Library,
                    state,
                    Last(entries),
                    course
                );
                foreach (var exercise in plan.Exercises)
                {
                    var exclusion = plan.Excluded.FirstOrDefault(each => each.Exercise == exercise.Exercise);
                    Assert.True(exclusion is null || (exercise.IsTrial && exclusion.Overridable));
                }
            },
            iter: Journals
        );

    private static Journey Fold(JournalEntry[] entries) => JourneyFold.Fold(entries, Shipped.Library, Last(entries));

    internal static DateOnly Last(JournalEntry[] entries) => entries.Max(entry => entry.LocalDate);

    private static JournalEntry Later(JournalEntry entry, int days) =>
        entry with
        {
            At = entry.At.AddDays(days),
            LocalDate = entry.LocalDate.AddDays(days),
            Event = entry.Event is JournalEvent.PainReported pain
                ? pain with
                {
                    Day = pain.Day.AddDays(days),
                }
                : entry.Event,
        };

    private static JournalEntry[] Written(Answers answers, (int Kind, int Hours, int Number)[] steps)
    {
        var diary = new Diary().Write(new JournalEvent.ConsentGiven(1));
        CheckIn(diary, answers, false, true);
        var hours = 8;
        var session = 0;
        foreach (var (kind, gap, number) in steps)
        {
            hours += gap;
            diary.At(hours / 24, hours % 24);
            session = Step(diary, answers, session, kind, number);
        }

        return [.. diary.Entries];
    }

    private static int Step(Diary diary, Answers answers, int session, int kind, int number)
    {
        switch (kind)
        {
            case 0 or 1 or 2 or 3 or 4:
                session++;
                diary.Start(session, number / 2).End(session, number / 2);
                break;
            case 5 or 6 or 7:
                diary.Write(new JournalEvent.PainReported(diary.Today, number));
                break;
            case 8:
                diary.Write(new JournalEvent.MorningAfterReported(Diary.Id(session), number));
                break;
            case 9:
                session++;
                diary.Start(session, 2).Stop(session, StopSign.LegSymptoms, ExerciseId.E02);
                diary.Settled(session, number > 8 ? Settling.NotByMorning : Settling.Within15Minutes).End(session, 3);
                break;
            case 10:
                session++;
                diary.Start(session, 2).Stop(session, StopSign.PainRed, ExerciseId.E01).End(session, 6);
                break;
            case 11:
                CheckIn(diary, number > 7 ? answers.Yes(QuestionId.Q43) : answers, number > 4, number > 2);
                break;
            case 12:
                diary.Write(new JournalEvent.ExclusionOpened(number > 5 ? ExerciseId.E06 : ExerciseId.E04));
                break;
            case 13:
                diary.Write(new JournalEvent.MeasurePutOff(number > 5 ? "psfs" : "pgic"));
                diary.Write(new JournalEvent.MeasureTaken("psfs", "1", "en", [new("run", number)]));
                break;
            default:
                session++;
                diary.Start(session).Stop(session, number > 5 ? StopSign.Dizziness : StopSign.AbdominalDoming);
                break;
        }

        return session;
    }

    private static void CheckIn(Diary diary, Answers answers, bool byClinician, bool full)
    {
        var verdict = Triage.Evaluate(answers);
        diary.Write(new JournalEvent.CheckInDone(answers, verdict.Level, [], RuleSet.Version, byClinician, Full: full));
    }
}

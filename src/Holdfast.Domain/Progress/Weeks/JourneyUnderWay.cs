using Holdfast.Domain.Exercises;
using Holdfast.Domain.Journal;
using Holdfast.Domain.Planning;
using Holdfast.Domain.Screening;

namespace Holdfast.Domain.Progress.Weeks;

/// <summary>A journey while its entries are read in order.</summary>
internal sealed class JourneyUnderWay(Library library)
{
    private Dictionary<Guid, int?> painBefore = [];
    private ValueList<WeekReview> weeks;
    private JournalState state = JournalState.Empty;
    private Course? course;
    private GatheredWeek? week;
    private DateOnly? began;
    private DateOnly day = DateOnly.MinValue;
    private Lock? locked;
    private bool owes;
    private StretchRung? reachedBeforeLock;

    /// <summary>What holds after the entries so far; sessions and pain by day are not in it.</summary>
    public JournalState State => state;

    /// <summary>A journey at the same point, that goes its own way from here.</summary>
    public JourneyUnderWay Fork()
    {
        var fork = (JourneyUnderWay)MemberwiseClone();
        fork.painBefore = new(painBefore);
        return fork;
    }

    /// <summary>The journey on a day, should nothing more be written until then. The reading stays where it is.</summary>
    public Journey On(DateOnly today)
    {
        // Weeks that end take no entry, and so write nothing that this copy shares.
        var ahead = (JourneyUnderWay)MemberwiseClone();
        ahead.GoOnTo(today);
        return ahead.ToJourney();
    }

    /// <summary>Takes the next entry. A date that lies before the last one, as after a journey west, counts as that one.</summary>
    public void Take(JournalEntry entry)
    {
        GoOnTo(entry.LocalDate);
        var before = state;
        state = JournalFold.Evolve(state, entry);
        if (state.Lock is not null)
        {
            End();
        }

        if (entry.Event is JournalEvent.CheckInDone done)
        {
            CheckedIn(done);
        }
        else if (course is not null && week is not null)
        {
            week = Gather(week, entry.Event);
            if (entry.Event is JournalEvent.FocusChosen chosen)
            {
                course = CourseChange.Pick(course, chosen.Focus, LastWeek(), library);
            }

            if (!state.Added.Except(before.Added).IsEmpty)
            {
                course = CourseChange.Restrict(course, state.Added, library);
            }
        }
    }

    /// <summary>Evaluates the weeks that are over on a day.</summary>
    private void GoOnTo(DateOnly next)
    {
        day = next > day ? next : day;
        while (course is not null && week is not null && JourneyFold.IsOver(week.First, day))
        {
            var log = week.ToLog(Pace.Planned(state, course));
            var outcome = WeekEvaluation.Evaluate(course, log, library);
            weeks = weeks.Add(new(week.First, log, outcome));
            week = week.Next();
            owes |= outcome.Advice.Contains(Advice.FullTriage);
            if (outcome.Course.IsLocked)
            {
                locked = new(
                    outcome.Course.Verdict.Level,
                    outcome.Rules,
                    new DateTimeOffset(week.First, TimeOnly.MinValue, TimeSpan.Zero)
                );
                End();
            }
            else
            {
                course = outcome.Course;
            }
        }
    }

    private Journey ToJourney() =>
        new()
        {
            Course =
                course is not null && week is not null ? WeekEvaluation.SoFar(course, week.SoFar(), library) : null,
            Began = began,
            Lock = locked,
            Weeks = weeks,
            OwesCheckIn = owes,
        };

    private void CheckedIn(JournalEvent.CheckInDone done)
    {
        owes = owes && !done.Full;
        if (done is { Full: true, CheckedByClinician: true } && done.Level.AllowsExercise())
        {
            locked = null;
        }

        if (state.Lock is not null || locked is not null)
        {
            return;
        }

        var read = Triage.Evaluate(done.Answers);
        var verdict = state.Tighten(read with { Level = read.Level.OrMoreCareful(done.Level) });
        if (course is null || week is null || (course.Week == 0 && began == day))
        {
            Begin(done.Answers, verdict);
        }
        else if (done.Full)
        {
            course = CourseChange.CheckIn(course, done.Answers, verdict, began!.Value, day, library);
            week = week with { Changed = Answers.None };
        }
        else
        {
            week = week with { Changed = week.Changed.With(Differences(course.Told.With(week.Changed), done.Answers)) };
        }
    }

    private void Begin(Answers answers, Verdict verdict)
    {
        var plan = Planner.Plan(answers, verdict, library, new(state.ChosenFocus, []));
        if (plan.Focus is null)
        {
            return;
        }

        var next = Course.Begin(answers, verdict, plan);

        // Who comes back from a clinician goes on no higher than before.
        course = next with
        {
            Reached = next.Reached is { } table && reachedBeforeLock < table ? reachedBeforeLock : next.Reached,
        };
        began = day;
        week = new() { First = day, Tries = week?.First == day ? week.Tries : [] };
        reachedBeforeLock = null;
    }

    private void End()
    {
        reachedBeforeLock = course?.Reached ?? reachedBeforeLock;
        course = null;
        week = null;
    }

    // Weeks from before a lock say nothing about the course that began after it.
    private WeekReview? LastWeek() => weeks.Count > 0 && weeks[^1].First >= began ? weeks[^1] : null;

    private static Answers Differences(Answers before, Answers after) =>
        after.Where(fact => before.Find(fact) != after.Find(fact));

    private GatheredWeek Gather(GatheredWeek now, JournalEvent happened)
    {
        switch (happened)
        {
            case JournalEvent.SessionStarted started:
                painBefore[started.Session] = started.PainNow;
                return now;
            case JournalEvent.SessionEnded ended:
                var felt =
                    Before(ended.Session) is null || ended.PainDuring is null
                        ? now
                        : now.About(
                            ended.Session,
                            day,
                            each => each with { Before = Before(ended.Session), During = ended.PainDuring }
                        );
                return ended.Counts && felt.Done.All(each => each.Session != ended.Session)
                    ? felt with
                    {
                        Done = felt.Done.Add((ended.Session, day)),
                    }
                    : felt;
            case JournalEvent.MorningAfterReported morning:
                return now.About(
                    morning.Session,
                    day,
                    each => each with { Before = Before(morning.Session), NextMorning = morning.Pain }
                );
            case JournalEvent.StopReported { Sign: StopSign.LegSymptoms } leg:
                return now.About(
                    leg.Session,
                    day,
                    each =>
                        each with
                        {
                            Before = Before(leg.Session),
                            Leg = true,
                            Exercise = leg.Exercise ?? each.Exercise,
                        }
                );
            case JournalEvent.StopReported { Sign: StopSign.PainRed, Exercise: { } exercise } red:
                return now.About(
                    red.Session,
                    day,
                    each => each with { Before = Before(red.Session), Exercise = exercise }
                );
            case JournalEvent.LegSettled settled:
                return now.About(settled.Session, day, each => each with { Leg = true, Settled = settled.Settled });
            case JournalEvent.PainReported told:
                return told.Day < now.First || told.Day > day
                    ? now
                    : now with
                    {
                        Pain = now
                            .Pain.Where(each => each.Day != told.Day)
                            .Append(new(told.Day, told.Average))
                            .ToValueList(),
                    };
            case JournalEvent.ExclusionOpened opened:
                return now with
                {
                    Tries = now.Tries.Where(each => each != opened.Exercise).Append(opened.Exercise).ToValueList(),
                };
            case JournalEvent.AnswersAdded added:
                return now with { Changed = now.Changed.With(added.Answers) };
            default:
                return now;
        }
    }

    private int? Before(Guid session) => painBefore.GetValueOrDefault(session);
}

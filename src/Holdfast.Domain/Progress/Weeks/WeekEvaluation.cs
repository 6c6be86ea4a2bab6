using Holdfast.Domain.Exercises;

namespace Holdfast.Domain.Progress.Weeks;

/// <summary>Evaluates a week at its end by the table of weeks (clinical.md section 5 with C34 to C48).</summary>
public static class WeekEvaluation
{
    // Clinical.md 3.4: pain of 8 and more ahead of a session asks for the whole check-in.
    private const int PainThatAsksForACheckIn = 8;

    /// <summary>What a week led to. Its course is what holds from then on.</summary>
    /// <param name="course">The course that held during the week.</param>
    /// <param name="log">What was logged in it.</param>
    /// <param name="library">The exercises, programmes and words.</param>
    public static WeekOutcome Evaluate(Course course, WeekLog log, Library library)
    {
        ArgumentNullException.ThrowIfNull(course);
        ArgumentNullException.ThrowIfNull(log);
        ArgumentNullException.ThrowIfNull(library);
        var week = Begin(course, log, library);
        return Outcome(course.IsLocked ? StillLocked(week) : Judge(week));
    }

    /// <summary>The course in the middle of a week: what safety asks for and what the person opened holds at once; everything else waits for the end of the week.</summary>
    internal static Course SoFar(Course course, WeekLog log, Library library)
    {
        var begun = Begin(course, log, library);
        var week = begun.With(
            begun.Course with
            {
                Week = course.Week,
                PregnancyToldIn = Math.Min(begun.Course.PregnancyToldIn, course.Week),
            }
        );
        var read = SafetyStep.Read(week);
        var isNews = SafetyStep.BringsNews(week);
        return TrialStep.End(week.Holds(WeekRules.Safety.When) ? SafetyStep.Obey(read, isNews) : read).Course;
    }

    private static WeekUnderWay Begin(Course course, WeekLog log, Library library)
    {
        var number = course.Week + 1;
        var told = course with
        {
            Week = number,
            Told = course.Told.With(log.Changed),
            Acting = course.Acting.With(log.Changed.Where(fact => !WaitsForR12(fact.Question))),
            PregnancyToldIn = log.Changed.Find(QuestionId.Q36b) is null ? course.PregnancyToldIn : number,
        };
        var next = course.Focus is { } focus ? Count(told, log, library[focus].SessionsPerWeek) : told;
        var begun = new WeekUnderWay
        {
            Course = course.IsLocked ? next : AbsenceStep.Count(next, log),
            Before = course,
            Log = log,
            Library = library,
        };
        return course.IsLocked ? begun : TrialStep.Begin(begun);
    }

    private static Course Count(Course course, WeekLog log, int planned)
    {
        var share = Adherence.Of(log.Done, log.Planned ?? planned);
        return course with
        {
            Adherence = share,
            AdherenceInAll = course.AdherenceInAll.Plus(share),
            PainLastWeek = course.Pain,
            PainToldBefore = course.Pain ?? course.PainToldBefore,
            Pain = log.MeanPain,
        };
    }

    // C48: answers on movements and self-tests wait for R12. ST4 is read by triage (T27), which reads everything told.
    internal static bool WaitsForR12(QuestionId question) => question > QuestionId.Q53;

    private static WeekUnderWay Judge(WeekUnderWay week)
    {
        var read = SafetyStep.Read(week);
        if (week.Holds(WeekRules.Safety.When))
        {
            week = SafetyStep.Obey(read, isNews: SafetyStep.BringsNews(week));
            if (week.Course.IsLocked)
            {
                return week;
            }
        }
        else
        {
            week = read;
        }

        week = SetbackStep.Note(TrialStep.End(week));
        week = week with { Responder = week.Holds(WeekRules.IsJudged) ? week.Holds(WeekRules.Responds) : null };
        week = InOrder(week);
        week = Escalate(week);
        return week.Course.IsLocked ? week : AsWell(week);
    }

    private static WeekUnderWay InOrder(WeekUnderWay week)
    {
        foreach (var rule in WeekRules.InOrder)
        {
            if (week.Holds(rule.When))
            {
                return WeekActions.Do(rule, week);
            }

            if (rule.Action == WeekAction.ChangeFocus && !week.SafetyActed && !week.Course.IsEasy)
            {
                week = week.Holds(WeekFact.PatternsAskedAgain) ? week.With(FocusStep.TakeIn(week)) : week;
            }
        }

        return week;
    }

    private static WeekUnderWay Escalate(WeekUnderWay week)
    {
        foreach (var rule in WeekRules.Escalations)
        {
            week = week.Holds(rule.When) ? WeekActions.Do(rule, week) : week;
        }

        return week;
    }

    private static WeekUnderWay AsWell(WeekUnderWay week)
    {
        var isHeldBack = week.Holds(WeekRules.LookIsHeldBack);
        foreach (var rule in WeekRules.AsWell)
        {
            week = week.Holds(rule.When) ? WeekActions.Do(rule, week) : week;
        }

        week = week.Holds(new WeekCondition.Reaches(WeekMeasure.PainBefore, PainThatAsksForACheckIn))
            ? week.Advise(Advice.FullTriage)
            : week;
        week = week.Course.IsEasy ? week.Advise(Advice.EasyWeek) : week;
        return week.With(week.Course with { LookHeldBack = isHeldBack });
    }

    // C37: nothing in a scenario opens a lock again; what is told meanwhile can only make the level worse.
    private static WeekUnderWay StillLocked(WeekUnderWay week) =>
        SafetyStep.Read(week).Act("P00").Tell(new("P00", "still-locked"));

    private static WeekOutcome Outcome(WeekUnderWay week)
    {
        var course = week.Course;
        var isLocked = course.IsLocked;
        return new(
            isLocked ? course.Locked() : course,
            week.Rules,
            week.Before.IsLocked ? null : course.Adherence,
            isLocked && week.Rules.Contains("P00") ? null : week.Responder,
            isLocked ? AdviceWhenLocked(course) : week.Advice,
            week.Changes
        );
    }

    // D09: the level's own advice, maternity and support line, and that it is locked.
    private static ValueList<Advice> AdviceWhenLocked(Course course) =>
        course
            .Verdict.Advice.Where(each => each is Advice.Maternity or Advice.SupportLine)
            .Append(
                course.Verdict.Level switch
                {
                    TriageLevel.Emergency => Advice.Emergency,
                    TriageLevel.Urgent => Advice.Urgent,
                    _ => Advice.ClinicianFirst,
                }
            )
            .Append(Advice.Locked)
            .Distinct()
            .Order()
            .ToValueList();
}

using Holdfast.Domain.Journal;
using Holdfast.Domain.Screening;

namespace Holdfast.Domain.Progress.Weeks;

/// <summary>P00: what triage and S02 ask for comes ahead of everything (C35 to C38).</summary>
internal static class SafetyStep
{
    /// <summary>Whether the week brought a finding or a code that was not there before.</summary>
    public static bool BringsNews(WeekUnderWay week)
    {
        if (IsTheSame(week))
        {
            return false;
        }

        var now = Triage.Evaluate(PregnancyCount.AnswersAt(week.Course));
        return now.Findings.Any(each => Course.Counts(each) && !week.Course.Seen.Contains((each.Rule, each.Level)))
            || !now.Restrictions.Except(week.Course.Verdict.Restrictions).IsEmpty;
    }

    /// <summary>The week with what triage says now; advice that it gives for the first time is told.</summary>
    public static WeekUnderWay Read(WeekUnderWay week)
    {
        if (IsTheSame(week))
        {
            return week;
        }

        var (course, now) = Worse(week.Course);
        var news = now
            .Advice.Except(week.Course.Advised)
            .Where(each => now.Level.AllowsExercise() || each.IsForAnyLevel());
        return week.With(course).Advise([.. news]);
    }

    /// <summary>What follows from P00.</summary>
    /// <param name="week">The week with what triage says now.</param>
    /// <param name="isNews">True when answers brought it, false when only S02 did.</param>
    public static WeekUnderWay Obey(WeekUnderWay week, bool isNews)
    {
        var acted = week.Act("P00") with { SafetyActed = true };
        var legs = week.Log.Events.Where(each => each.IsLegStop).ToValueList();
        if (legs.Any(each => each.Settled is null or Settling.NotByMorning))
        {
            acted = acted.With(
                acted.Course with
                {
                    Verdict = acted.Course.Verdict with
                    {
                        Level = acted.Course.Verdict.Level.OrMoreCareful(TriageLevel.ClinicianFirst),
                        Restrictions = acted.Course.Verdict.Restrictions.With(Restriction.Neural),
                    },
                }
            );
        }

        if (acted.Course.IsLocked)
        {
            return (acted with { Changes = [] }).Tell(new("P00", legs.IsEmpty ? "locked" : "leg-locked"));
        }

        var kept = FocusStep.KeepWithinReason(acted);
        kept = WithoutTrialsThatEnded(kept);
        if (legs.IsEmpty)
        {
            return kept;
        }

        // Where the leg is all that was told, its own sentence says what changed.
        kept = isNews ? kept : kept with { Changes = acted.Changes };
        return SetbackStep.StepDown(kept.Advise(Advice.FullTriage), legs, "P00");
    }

    // What the person opened is no longer tried where safety leaves it out now.
    private static WeekUnderWay WithoutTrialsThatEnded(WeekUnderWay week) =>
        week with
        {
            Changes = week
                .Changes.Where(change =>
                    change.Rule != "R10" || week.Course.Trials.Any(trial => trial.Exercise == change.Exercise)
                )
                .ToValueList(),
        };

    // The same answers say the same; only weeks of pregnancy go on by themselves.
    private static bool IsTheSame(WeekUnderWay week) =>
        week.Log.Changed.Given.Count == 0 && week.Course.Told.Number(QuestionId.Q36b) is null;

    // C35: codes and level only get worse, whatever the answers of a week take back.
    private static (Course Course, Verdict Now) Worse(Course course)
    {
        var now = Triage.Evaluate(PregnancyCount.AnswersAt(course));
        var verdict = now with
        {
            Level = now.Level.OrMoreCareful(course.Verdict.Level),
            Restrictions = now.Restrictions.Union(course.Verdict.Restrictions),
        };
        var seen = now.Findings.Where(Course.Counts).Select(each => (each.Rule, each.Level));
        return (
            course with
            {
                Verdict = verdict,
                Seen = course.Seen.Concat(seen).Distinct().ToValueList(),
                Advised = course.Advised.Concat(now.Advice).Distinct().Order().ToValueList(),
            },
            now
        );
    }

    private static bool IsForAnyLevel(this Advice advice) => advice is Advice.Maternity or Advice.SupportLine;
}

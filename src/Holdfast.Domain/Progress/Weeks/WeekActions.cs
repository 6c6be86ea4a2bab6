using System.Diagnostics;

namespace Holdfast.Domain.Progress.Weeks;

/// <summary>Carries out what follows from a rule of the weeks.</summary>
internal static class WeekActions
{
    public static WeekUnderWay Do(WeekRule rule, WeekUnderWay week) =>
        rule.Action switch
        {
            WeekAction.Lock => Lock(rule, week),
            WeekAction.EaseOff => EaseOff(week.Act(rule.Id)),
            WeekAction.Restore => Restore(week.Act(rule.Id)),
            WeekAction.StepDown => SetbackStep.StepDown(
                week.Act(rule.Id),
                week.Log.Events.Where(each => each.IsRed).ToValueList(),
                rule.Id
            ),
            WeekAction.ChangeFocus => FocusStep.Change(week.Act(rule.Id)),
            WeekAction.AskBarrier => week.Act(rule.Id)
                .Advise(Advice.BarrierQuestion, Advice.MinimumDose)
                .Tell(new(rule.Id, "barrier")),
            WeekAction.Hold => week.Act(rule.Id).Tell(new(rule.Id, WhyHeld(week))),
            WeekAction.StepUp => StepUp(rule, TrialStep.Grow(week)),
            WeekAction.OfferOther => OfferOther(week.Act(rule.Id)),
            WeekAction.OfferMaintenance => week.Act(rule.Id)
                .Advise(Advice.Maintenance)
                .Tell(new(rule.Id, "maintenance")),
            WeekAction.Return => AbsenceStep.Return(week.Act(rule.Id)),
            WeekAction.Cap => week.Act(rule.Id).Advise(Advice.CapNotice).Tell(new(rule.Id, "cap")),
            _ => throw new UnreachableException($"{rule.Action} follows from no such rule."),
        };

    // C37: a week that ends in L3 by P04 or P08 lists just those rules, and nothing else has changed in it.
    private static WeekUnderWay Lock(WeekRule rule, WeekUnderWay week)
    {
        var only = week.Course.IsLocked ? week : week with { Rules = [], Changes = [] };
        var verdict = week.Course.Verdict;
        var course = week.Course with
        {
            Verdict = verdict with { Level = verdict.Level.OrMoreCareful(TriageLevel.ClinicianFirst) },
        };
        var key =
            rule.Id == "P04" ? "not-better"
            : rule == WeekRules.Escalations[0] ? "worse"
            : "no-effect";
        return only.With(course).Act(rule.Id).Tell(new(rule.Id, key));
    }

    private static WeekUnderWay EaseOff(WeekUnderWay week) =>
        week.With(week.Course with { IsEasy = true, FlareIn = week.Week })
            .Advise(Advice.EasyWeek, Advice.FullTriage)
            .Tell(new("P04", "easy"));

    private static WeekUnderWay Restore(WeekUnderWay week) =>
        week.With(week.Course with { IsEasy = false })
            .Tell(new("P04b", "restored") { Stretch = week.Course.Reached, Core = week.Course.CoreReached });

    private static string WhyHeld(WeekUnderWay week) =>
        week.Log.MeanPain is null ? "held-unknown"
        : week.Holds(new WeekCondition.Below(WeekMeasure.Adherence, 70)) ? "held-days"
        : "held-amber";

    private static WeekUnderWay StepUp(WeekRule rule, WeekUnderWay week)
    {
        foreach (var option in WeekRules.Options)
        {
            if (week.Holds(option.When))
            {
                return Take(option, week.Act(option.Id));
            }
        }

        return week.Act(rule.Id).Tell(new(rule.Id, "stay"));
    }

    private static WeekUnderWay Take(WeekRule option, WeekUnderWay week)
    {
        var course = week.Course;
        switch (option.Action)
        {
            case WeekAction.BeginTrial:
                var exercise = TrialStep.Next(week)!.Value;
                return week.Act("P06")
                    .With(course with { Trials = course.Trials.Add(new(exercise, course.Week, null)) })
                    .Tell(new("P06", "trial-begins") { Exercise = exercise });
            case WeekAction.StretchUp:
                var stretch = Ladders.StretchAbove(course);
                return week.With(course with { Reached = stretch })
                    .Tell(new(option.Id, "stretch-up") { Stretch = stretch });
            default:
                var core = Ladders.CoreAbove(course, week.Library);
                var begins = option.Action == WeekAction.BeginCore;
                return (begins ? week.Act("P05") : week)
                    .With(course with { CoreReached = core })
                    .Tell(new(begins ? "P05" : option.Id, begins ? "core-begins" : "core-up") { Core = core });
        }
    }

    // C45: leg symptoms ask for the gentlest form, and for no other.
    private static WeekUnderWay OfferOther(WeekUnderWay week)
    {
        var isLeg = week.Course.InForce.Contains(Restriction.Neural);
        var advised = isLeg
            ? week.Advise(Advice.Physiotherapist)
            : week.Advise(Advice.OfferOtherFocus, Advice.Physiotherapist);
        return advised.Tell(new("P08a", isLeg ? "little-effect-leg" : "little-effect"));
    }
}

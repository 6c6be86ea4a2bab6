using Holdfast.Domain;
using Holdfast.Domain.Planning;
using Holdfast.Domain.Progress;
using Holdfast.Domain.Progress.Weeks;
using Holdfast.Domain.Screening;

namespace Holdfast.Client;

/// <summary>Asks the rules: the verdict and the plan that hold at this moment.</summary>
internal static class Decisions
{
    private const int DaysInWeek = 7;
    private const int LongestPregnancyWeeks = 45;

    /// <summary>The model with verdict and plan as the journal and the date have them.</summary>
    public static Model Decide(Model model)
    {
        var standing = model.Standing;
        var journey = model.Projection.JourneyOn(model.Today);
        var known = model with { Journey = journey };
        if (standing.Level is not { } level)
        {
            return known with { Verdict = null, Plan = null };
        }

        var read = Triage.Evaluate(AnswersNow(model));
        var verdict = journey.Tighten(
            standing.State.Tighten(read with { Level = Gently(level.OrMoreCareful(read.Level), standing.State.Added) })
        );
        verdict = verdict with { Advice = AdviceFor(verdict) };
        return known with { Verdict = verdict, Plan = PlanFor(known, verdict) };
    }

    private static Plan? PlanFor(Model model, Verdict verdict)
    {
        var mayShow = verdict.Level.AllowsExercise() && !model.Standing.CheckInDemanded;
        if (!mayShow || model.Journey.Course is not { } course)
        {
            return null;
        }

        var plan = CoursePlan.Of(course.Within(verdict, model.Library), model.Library);
        return plan.Focus is null
            ? null
            : TodaysPlan.Of(plan, model.Library, model.Standing.State, model.Today, course);
    }

    /// <summary>The answers in force today: weeks of pregnancy count on by themselves (C20).</summary>
    public static Answers AnswersNow(Model model)
    {
        if (model.Standing.CheckIn is not { } checkIn)
        {
            return Answers.None;
        }

        var weeks = (model.Today.DayNumber - checkIn.FullOn.DayNumber) / DaysInWeek;
        return weeks > 0 && checkIn.Answers.Number(QuestionId.Q36b) is { } told
            ? checkIn.Answers.With(QuestionId.Q36b, new Answer.Number(Math.Min(told + weeks, LongestPregnancyWeeks)))
            : checkIn.Answers;
    }

    private static TriageLevel Gently(TriageLevel level, RestrictionSet added) =>
        added.IsEmpty ? level : level.OrMoreCareful(TriageLevel.StartGently);

    // A level that a stop rule or an earlier check-in holds down brings its own advice.
    private static ValueList<Advice> AdviceFor(Verdict verdict)
    {
        Advice? own = verdict.Level switch
        {
            TriageLevel.Emergency => Advice.Emergency,
            TriageLevel.Urgent => Advice.Urgent,
            TriageLevel.ClinicianFirst => Advice.ClinicianFirst,
            _ => null,
        };
        return own is { } advice && !verdict.Advice.Contains(advice)
            ? verdict
                .Advice.Where(each => each is not (Advice.Urgent or Advice.ClinicianFirst))
                .Prepend(advice)
                .ToValueList()
            : verdict.Advice;
    }
}

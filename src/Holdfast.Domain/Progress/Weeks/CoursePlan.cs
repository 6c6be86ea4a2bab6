using Holdfast.Domain.Exercises;
using Holdfast.Domain.Matching;
using Holdfast.Domain.Planning;

namespace Holdfast.Domain.Progress.Weeks;

/// <summary>The plan that a course stands for: what is done from its last evaluation on.</summary>
public static class CoursePlan
{
    /// <summary>The plan. At L1 to L3 it holds no exercise at all.</summary>
    /// <param name="course">The course.</param>
    /// <param name="library">The exercises, programmes and words.</param>
    public static Plan Of(Course course, Library library)
    {
        ArgumentNullException.ThrowIfNull(course);
        ArgumentNullException.ThrowIfNull(library);
        if (course.IsLocked || course.Focus is not { } focus)
        {
            return Planner.Nothing;
        }

        var sheet = course.Acting.Sheet;
        var matrix = course.Matrix(library);
        var routine = new Routine(library, matrix, Planner.KitAtHand(sheet));
        var matched = Match.Of(sheet, course.Verdict);
        var isSame = matched.Rule == course.Match;
        var isTie = isSame && matched.IsTie;
        var match = new Match(course.Match, isSame ? matched.Focus : focus, isTie, course.InForce);
        var build = new PlanBuilder(
            library,
            matrix,
            routine,
            match,
            sheet,
            course.Verdict with
            {
                StartsAfterHours = course.Week == 0 ? course.Verdict.StartsAfterHours : 0,
            },
            isFirst: course.Week == 0
        );
        ValueList<Focus> choice =
            isTie && routine.IsPossible(Focus.Stack) && routine.IsPossible(Focus.Loosen)
                ? [Focus.Stack, Focus.Loosen]
                : [];
        var plan = build.Build(
            focus,
            isOther: !(isTie && choice.Contains(focus)) && match.Focus != focus,
            choice,
            course.StretchRung,
            course.CoreRungIn(library),
            _ => course.IsEasy ? [] : course.Trials.Select(trial => build.Trial(trial.Exercise, Within(trial, course)))
        );

        // R11: what a tie left open is picked ahead of the first week; from then on the focus stays.
        return course.Week == 0 ? plan : plan with { Choice = [], Why = plan.Why.Select(AfterWeeks).ToValueList() };
    }

    // The start table is no reason for a dose that weeks have led to.
    private static Reason AfterWeeks(Reason reason) =>
        reason.Rule == "start-rung" ? reason with { Key = "rung-weeks", YouSaid = [] } : reason;

    // After a step back a trial goes no further than the other stretches.
    private static StretchRung? Within(Trial trial, Course course) =>
        trial.Rung is { } rung && course.Reached is { } reached && reached < rung ? reached : trial.Rung;
}

using Holdfast.Domain.Exercises;
using Holdfast.Domain.Matching;
using Holdfast.Domain.Planning;
using Holdfast.Domain.Screening;

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

        var sheet = new AnswerSheet(course.Acting);
        var matrix = course.Matrix(library);
        var routine = new Routine(library, matrix, Planner.KitAtHand(sheet));
        var matched = Match.Of(sheet, course.Verdict);
        var wanted = matched.Rule == course.Match && !matched.IsTie ? matched.Focus : focus;
        var match = new Match(course.Match, wanted, matched.IsTie && matched.Rule == course.Match, course.InForce);
        var build = new PlanBuilder(
            library,
            matrix,
            routine,
            match,
            sheet,
            course.Verdict with
            {
                StartsAfterHours = 0,
            },
            isFirst: course.Week == 0
        );
        return build.Build(
            focus,
            isOther: wanted != focus,
            [],
            course.StretchRung,
            course.CoreRungIn(library),
            _ => course.IsEasy ? [] : course.Trials.Select(trial => build.Trial(trial.Exercise, Within(trial, course)))
        );
    }

    // After a step back a trial goes no further than the other stretches.
    private static StretchRung? Within(Trial trial, Course course) =>
        trial.Rung is { } rung && course.Reached is { } reached && reached < rung ? reached : trial.Rung;
}

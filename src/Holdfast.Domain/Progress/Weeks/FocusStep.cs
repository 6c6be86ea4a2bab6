using Holdfast.Domain.Matching;
using Holdfast.Domain.Planning;

namespace Holdfast.Domain.Progress.Weeks;

/// <summary>Changes of focus between check-ins: for safety (P00, C35), and when the movement questions were asked again (R12, C48).</summary>
internal static class FocusStep
{
    /// <summary>The focus, rungs and trials as the restrictions allow them now. NEURAL asks for the gentlest form without core; else only R09 changes the focus.</summary>
    public static WeekUnderWay KeepWithinReason(WeekUnderWay week)
    {
        var course = week.Course;
        var isLeg = course.InForce.Contains(Restriction.Neural);
        var matched = isLeg ? course with { Match = "R02" } : course;
        var focus = isLeg
            ? Focus.StackLite
            : RoutineOf(week, matched).FirstPossible(course.Focus ?? Focus.Default) ?? Focus.Default;
        var next = On(focus, matched, week) with { CoreReached = isLeg ? null : CoreFor(focus, matched, week) };
        return week.With(TrialStep.KeepAllowed(next, week.Library)).Tell(Change(course, next));
    }

    private static WeekChange Change(Course before, Course next)
    {
        var key =
            next.Focus != before.Focus ? "safety-focus"
            : next.Reached != before.Reached || next.CoreReached != before.CoreReached ? "safety-rung"
            : "safety-kept";
        return new("P00", key)
        {
            Focus = next.Focus,
            Stretch = next.Reached,
            Core = next.CoreReached,
        };
    }

    /// <summary>The course with a focus, rungs and trials that are possible under the restrictions; rungs do not go down for it.</summary>
    public static Course KeepPossible(WeekUnderWay week)
    {
        var course = week.Course with { Patterns = PatternsOf(week) };
        var focus = RoutineOf(week, course).FirstPossible(course.Focus ?? Focus.Default) ?? Focus.Default;
        return Pick(week.With(course), focus);
    }

    /// <summary>The course with another focus, where it is possible: at the lower of the rung held and the start table.</summary>
    public static Course Pick(WeekUnderWay week, Focus focus)
    {
        var course = week.Course;
        if (!RoutineOf(week, course).IsPossible(focus))
        {
            return course;
        }

        var next = focus == course.Focus ? course : On(focus, course, week);
        return TrialStep.KeepAllowed(next with { CoreReached = CoreFor(focus, course, week) }, week.Library);
    }

    /// <summary>The answers on movements act from now on; the focus stays, since it still fits.</summary>
    public static Course TakeIn(WeekUnderWay week)
    {
        var (focus, match, patterns) = Fitting(week);
        var course = week.Course with { Acting = week.Course.Told, Patterns = patterns };
        course = focus == course.Focus ? course with { Match = match } : course;
        return TrialStep.KeepAllowed(course with { CoreReached = CoreKept(course, week) }, week.Library);
    }

    /// <summary>R12: the focus that fits the new answers, at the lower of the rung held and the start table.</summary>
    public static WeekUnderWay Change(WeekUnderWay week)
    {
        var (focus, match, patterns) = Fitting(week);
        var matched = week.Course with { Acting = week.Course.Told, Patterns = patterns, Match = match };
        // R11: core exercises join stretches by P05 only, so those of Strengthen end with it.
        var core =
            focus == Focus.Strengthen ? CoreLadder.Lowest(matched.Matrix(week.Library))
            : week.Course.Focus == Focus.Strengthen ? null
            : CoreKept(matched, week);
        var next = On(focus ?? Focus.Default, matched, week) with { CoreReached = core };
        return week.With(TrialStep.KeepAllowed(next, week.Library))
            .Tell(
                new("R12", "focus")
                {
                    Focus = focus,
                    Stretch = next.Reached,
                    Core = next.CoreReached,
                }
            );
    }

    /// <summary>The focus, rule and patterns that all answers so far lead to. On a tie the focus held stays.</summary>
    public static (Focus? Focus, string Match, RestrictionSet Patterns) Fitting(WeekUnderWay week)
    {
        var course = week.Course;
        var answers = PregnancyCount.AnswersAt(course);
        var match = Match.Of(answers, course.Verdict);
        var patterns = Course.PatternsOf(answers, course.Verdict);
        var isOneOfTie = match.IsTie && course.Focus is Focus.Stack or Focus.Loosen;
        var wanted = isOneOfTie ? course.Focus : match.Focus;
        var routine = RoutineOf(week, course with { Acting = course.Told, Patterns = patterns });
        return (wanted is { } focus ? routine.FirstPossible(focus) : null, match.Rule, patterns);
    }

    private static Course On(Focus focus, Course course, WeekUnderWay week)
    {
        var changed = course with { Focus = focus, MatchedIn = focus == course.Focus ? course.MatchedIn : week.Week };
        return changed with { Reached = focus == Focus.Strengthen ? null : Ladders.LowerOfHeldAndTable(changed) };
    }

    private static CoreRung? CoreFor(Focus focus, Course course, WeekUnderWay week) =>
        CoreKept(course, week) ?? (focus == Focus.Strengthen ? CoreLadder.Lowest(course.Matrix(week.Library)) : null);

    private static CoreRung? CoreKept(Course course, WeekUnderWay week) =>
        Ladders.AtOrUnder(course.CoreReached, course.Matrix(week.Library));

    private static RestrictionSet PatternsOf(WeekUnderWay week) =>
        Course.PatternsOf(week.Course.Acting, week.Course.Verdict);

    private static Routine RoutineOf(WeekUnderWay week, Course course) =>
        new(week.Library, course.Matrix(week.Library), Planner.KitAtHand(course.Acting.Sheet));
}

using Holdfast.Domain.Planning;

namespace Holdfast.Domain.Progress.Weeks;

/// <summary>P11: rungs after an absence, from those before it, never up (C47).</summary>
internal static class AbsenceStep
{
    private const int LongAway = 2;
    private const int StartAnew = 4;

    /// <summary>The course with the weeks away counted, and the rungs from before the first of them kept.</summary>
    public static Course Count(Course course, WeekLog log) =>
        log.Done > 0
            ? course with
            {
                WeeksAway = 0,
            }
            : course with
            {
                WeeksAway = course.WeeksAway + 1,
                ReachedBeforeAway = course.WeeksAway == 0 ? course.Reached : course.ReachedBeforeAway,
                CoreBeforeAway = course.WeeksAway == 0 ? course.CoreReached : course.CoreBeforeAway,
            };

    /// <summary>The course as it is gone on with.</summary>
    public static WeekUnderWay Return(WeekUnderWay week)
    {
        var course = week.Course;
        var isAnew = course.WeeksAway >= StartAnew;
        var next = isAnew ? Anew(week) : Lower(week, Math.Min(course.WeeksAway, LongAway));
        var told = week.With(next)
            .Tell(new("P11", KeyOf(course, next, isAnew)) { Stretch = next.Reached, Core = next.CoreReached });
        return course.WeeksAway >= LongAway ? told.Advise(Advice.FullTriage) : told;
    }

    private static string KeyOf(Course before, Course next, bool isAnew) =>
        isAnew ? "back-anew"
        : next.WeeksAway >= LongAway ? "back-far"
        : next == before ? "back-same"
        : "back";

    private static Course Lower(WeekUnderWay week, int steps)
    {
        var course = week.Course;
        return course with
        {
            Reached = LowerOf(course.Reached, Ladders.Lower(course.ReachedBeforeAway, steps)),
            CoreReached = LowerOf(
                course.CoreReached,
                Ladders.Lower(course.CoreBeforeAway, steps, course.Matrix(week.Library))
            ),
        };
    }

    // The start rung without core exercises; Strengthen is nothing else, and begins at its lowest rung.
    private static Course Anew(WeekUnderWay week)
    {
        var course = week.Course;
        return course with
        {
            Reached = course.Reached is null ? null : Ladders.LowerOfHeldAndTable(course),
            CoreReached = course.Focus == Focus.Strengthen ? CoreLadder.Lowest(course.Matrix(week.Library)) : null,
        };
    }

    // What an earlier rule took away this week does not come back.
    private static T? LowerOf<T>(T? held, T? other)
        where T : struct, Enum =>
        held is { } now && other is { } then && Comparer<T>.Default.Compare(then, now) < 0 ? then : held;
}

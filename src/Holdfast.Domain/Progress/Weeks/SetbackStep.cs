namespace Holdfast.Domain.Progress.Weeks;

/// <summary>P03 and the rung of S02: each ladder goes down at most once a week (C38, C39).</summary>
internal static class SetbackStep
{
    // P03: two events in 14 days, three events in 14 days.
    private const int EventsToSubstitute = 2;
    private const int EventsToRemove = 3;

    /// <summary>Notes in which exercises pain rose, and which of them are substituted or removed for it. It changes no rung (C39).</summary>
    public static WeekUnderWay Note(WeekUnderWay week)
    {
        var events = week
            .Log.Events.Where(each => each.IsRed)
            .SelectMany(each =>
                each.Exercise is { } exercise ? [new Setback(exercise, week.Week)] : Array.Empty<Setback>()
            );
        var lately = week.Course.Setbacks.Where(each => each.Week == week.Week - 1).Concat(events).ToValueList();
        var noted = week.With(week.Course with { Setbacks = lately });
        foreach (var exercise in lately.Select(each => each.Exercise).Distinct().Order())
        {
            noted = Note(noted, exercise, lately.Count(each => each.Exercise == exercise));
        }

        return noted;
    }

    private static WeekUnderWay Note(WeekUnderWay week, ExerciseId exercise, int events)
    {
        var course = week.Course;
        return events >= EventsToRemove && !course.Removed.Contains(exercise)
                ? week.With(
                        course with
                        {
                            Removed = course.Removed.Add(exercise),
                            Trials = course.Trials.Where(trial => trial.Exercise != exercise).ToValueList(),
                        }
                    )
                    .Tell(new("P03", "removed") { Exercise = exercise })
            : events >= EventsToSubstitute
            && !course.Substituted.Contains(exercise)
            && !course.Removed.Contains(exercise)
                ? week.With(course with { Substituted = course.Substituted.Add(exercise) })
                    .Tell(new("P03", "substituted") { Exercise = exercise })
            : week;
    }

    /// <summary>One rung down on the ladders that the events belong to, where the week has not lowered them for such an event yet.</summary>
    public static WeekUnderWay StepDown(WeekUnderWay week, ValueList<PainEvent> events, string rule)
    {
        foreach (var isCore in events.Select(each => IsOfCore(each, week.Course)).Distinct())
        {
            week = StepDown(week, isCore, rule);
        }

        return week;
    }

    private static WeekUnderWay StepDown(WeekUnderWay week, bool isCore, string rule)
    {
        var key = isCore ? "core-down" : "stretch-down";
        if (week.Changes.Any(each => each.Key == key))
        {
            return week;
        }

        var course = isCore
            ? week.Course with
            {
                CoreReached = Ladders.Lower(week.Course.CoreReached, 1, week.Course.Matrix(week.Library)),
            }
            : week.Course with
            {
                Reached = Ladders.Lower(week.Course.Reached, 1),
            };
        return week.With(course)
            .Tell(
                new(rule, key)
                {
                    Stretch = isCore ? null : course.Reached,
                    Core = isCore ? course.CoreReached : null,
                    IsLowest = course == week.Course,
                    IsLater = course.IsEasy,
                }
            );
    }

    // C39: core exercises belong to the core ladder where a core rung is held; with Strengthen everything does.
    private static bool IsOfCore(PainEvent each, Course course) =>
        course.Focus == Focus.Strengthen
        || (course.CoreReached is not null && each.Exercise is { } exercise && exercise >= ExerciseId.E10);
}

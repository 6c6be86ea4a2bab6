using Holdfast.Domain.Exercises;

namespace Holdfast.Domain.Progress.Weeks;

/// <summary>P06: trials of exercises that only patterns exclude (C43).</summary>
internal static class TrialStep
{
    // C43: after a bad morning an exercise can be tried again two evaluations later.
    private const int WeeksOfWaiting = 2;

    private static readonly ValueList<ExerciseId> Order = [ExerciseId.E04, ExerciseId.E06, ExerciseId.E07];

    /// <summary>The exercise to try next, or null.</summary>
    public static ExerciseId? Next(WeekUnderWay week)
    {
        foreach (var exercise in Order)
        {
            if (MayBegin(exercise, week.Course, week.Library))
            {
                return exercise;
            }
        }

        return null;
    }

    /// <summary>The trials that the person began in the week after reading why not (R10); those that may not begin are left out.</summary>
    public static WeekUnderWay Begin(WeekUnderWay week)
    {
        // R11: one thing at a time, the one opened last, so that the next morning tells something about it.
        foreach (
            var exercise in week.Log.Tries.Reverse().Where(each => MayBegin(each, week.Course, week.Library)).Take(1)
        )
        {
            week = week.With(week.Course with { Trials = week.Course.Trials.Add(new(exercise, week.Week, null)) })
                .Tell(new("R10", "trial-own") { Exercise = exercise });
        }

        return week;
    }

    /// <summary>Ends the trials after which a morning was bad: the exercise's own, or all where it is not known which exercise it was.</summary>
    public static WeekUnderWay End(WeekUnderWay week)
    {
        var bad = week.Log.Events.Where(each => each.IsRed24).Select(each => each.Exercise).ToValueList();
        var over = week
            .Course.Trials.Where(trial => bad.Any(each => each is null || each == trial.Exercise))
            .ToValueList();
        foreach (var trial in over)
        {
            week = week.Tell(new("P06", "trial-ended") { Exercise = trial.Exercise });
        }

        return week.With(
            week.Course with
            {
                Trials = week.Course.Trials.Where(trial => !over.Contains(trial)).ToValueList(),
                Ended = week
                    .Course.Ended.Concat(over.Select(trial => new EndedTrial(trial.Exercise, week.Week)))
                    .ToValueList(),
            }
        );
    }

    /// <summary>A trial that went well goes up a rung a week, as far as the other stretches.</summary>
    public static WeekUnderWay Grow(WeekUnderWay week)
    {
        var most = week.Course.Reached ?? StretchRung.H4;
        ValueList<Trial> grown = [];
        foreach (var trial in week.Course.Trials)
        {
            var next = trial.Rung is { } rung ? (StretchRung)Math.Min((int)rung + 1, (int)most) : StretchRung.H1;
            var isUp = trial.Since < week.Week && (trial.Rung is not { } held || next > held);
            grown = grown.Add(isUp ? trial with { Rung = next } : trial);
            week = isUp ? week.Tell(new("P06", "trial-up") { Exercise = trial.Exercise, Stretch = next }) : week;
        }

        return week.With(week.Course with { Trials = grown });
    }

    /// <summary>The course without trials of exercises that are left out for another reason by now, or not left out any more.</summary>
    public static Course KeepAllowed(Course course, Library library) =>
        course with
        {
            Trials = course.Trials.Where(trial => IsOverridable(trial.Exercise, course, library)).ToValueList(),
        };

    private static bool MayBegin(ExerciseId exercise, Course course, Library library) =>
        exercise != ExerciseId.E09p
        && IsOverridable(exercise, course, library)
        // P03: out until somebody has looked.
        && !course.Removed.Contains(exercise)
        && course.Trials.All(trial => trial.Exercise != exercise)
        && course.Ended.All(each => each.Exercise != exercise || each.Week + WeeksOfWaiting <= course.Week);

    private static bool IsOverridable(ExerciseId exercise, Course course, Library library) =>
        course.Matrix(library).IsOverridable(exercise);
}

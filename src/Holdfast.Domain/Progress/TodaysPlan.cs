using Holdfast.Domain.Exercises;
using Holdfast.Domain.Planning;
using Holdfast.Domain.Progress.Weeks;

namespace Holdfast.Domain.Progress;

/// <summary>The plan as stop rules leave it for a day: exercises that are over for the day are out, swapped ones have another in their place, and core exercises beside stretches come on three days a week.</summary>
public static class TodaysPlan
{
    /// <summary>The plan for a day. Its reasons and exclusions stay as they are.</summary>
    /// <param name="plan">The plan that matching and planning made.</param>
    /// <param name="library">The library that knows what takes the place of what.</param>
    /// <param name="state">The state of the journal.</param>
    /// <param name="today">The person's date.</param>
    /// <param name="course">The course that the plan stands for, or null.</param>
    public static Plan Of(Plan plan, Library library, JournalState state, DateOnly today, Course? course = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(state);
        var swapped = state.Swapped.Concat(course?.Substituted ?? []).Distinct().ToValueList();
        ValueList<PlannedExercise> exercises = [];
        foreach (var planned in plan.Exercises)
        {
            if (InPlaceOf(planned, plan, library, swapped, exercises) is { } kept)
            {
                exercises = exercises.Add(kept);
            }
        }

        var over = state.SkippedOn(today).Concat(course?.Removed ?? []).ToValueList();
        var withCore = plan.Focus == Focus.Strengthen || CoreDays.IsOne(state, today);
        return plan with
        {
            Exercises = exercises
                .Where(each => !over.Contains(each.Exercise) && (withCore || !each.IsCore))
                .ToValueList(),
            NotToday = swapped.Concat(over).Distinct().ToValueList(),
        };
    }

    private static PlannedExercise? InPlaceOf(
        PlannedExercise planned,
        Plan plan,
        Library library,
        ValueList<ExerciseId> swapped,
        ValueList<PlannedExercise> soFar
    )
    {
        if (!swapped.Contains(planned.Exercise))
        {
            return planned;
        }

        foreach (var substitute in library[planned.Exercise].Substitutes)
        {
            var isFree =
                !swapped.Contains(substitute)
                && plan.Excluded.All(each => each.Exercise != substitute)
                && plan.Exercises.All(each => each.Exercise != substitute)
                && soFar.All(each => each.Exercise != substitute);
            if (isFree && library.Find(substitute) is { } exercise)
            {
                return new(substitute, exercise.Sides.Order(), planned.Dose, plan.ChangesTo(exercise, library));
            }
        }

        return null;
    }
}

using Holdfast.Domain.Exercises;
using Holdfast.Domain.Planning;

namespace Holdfast.Domain.Progress;

/// <summary>The plan as stop rules leave it for a day: exercises that are over for the day are out, swapped ones have another in their place, and S02 brings the stretches a rung down.</summary>
public static class TodaysPlan
{
    /// <summary>The plan for a day. Its reasons and exclusions stay as they are.</summary>
    /// <param name="plan">The plan that matching and planning made.</param>
    /// <param name="library">The library that knows what takes the place of what.</param>
    /// <param name="state">The state of the journal.</param>
    /// <param name="today">The person's date.</param>
    public static Plan Of(Plan plan, Library library, JournalState state, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(library);
        ArgumentNullException.ThrowIfNull(state);
        var rung = Down(plan.StretchRung, state.RungsDown);
        ValueList<PlannedExercise> exercises = [];
        foreach (var planned in plan.Exercises)
        {
            if (InPlaceOf(planned, plan, library, state.Swapped, exercises) is { } kept)
            {
                exercises = exercises.Add(kept with { Dose = AtRung(kept, plan.StretchRung, rung) });
            }
        }

        var over = state.SkippedOn(today);
        return plan with
        {
            StretchRung = rung,
            Exercises = exercises.Where(each => !over.Contains(each.Exercise)).ToValueList(),
            NotToday = state.Swapped.Concat(over).Distinct().ToValueList(),
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
                return new(substitute, exercise.Sides.Order(), planned.Dose, plan.ChangesTo(exercise));
            }
        }

        return null;
    }

    private static StretchRung? Down(StretchRung? rung, int steps) =>
        rung is { } held ? (StretchRung)Math.Max((int)StretchRung.H1, (int)held - steps) : null;

    // A hold that a cap keeps shorter than its rung stays under that cap on the lower rung; a trial stays a trial.
    private static Dose AtRung(PlannedExercise planned, StretchRung? from, StretchRung? to) =>
        planned is { Dose: Dose.Holds holds, IsTrial: false } && from is { } held && to is { } lower && lower != held
            ? StretchLadder.Capped(
                StretchLadder.DoseOf(lower),
                holds.Seconds < StretchLadder.DoseOf(held).Seconds ? holds.Seconds : null
            )
            : planned.Dose;
}

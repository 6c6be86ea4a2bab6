using Holdfast.Domain.Exercises;
using Holdfast.Domain.Matching;

namespace Holdfast.Domain.Planning;

/// <summary>Gives exercises their dose under the caps of C24.</summary>
/// <param name="library">The exercises.</param>
/// <param name="matrix">The restrictions in force.</param>
/// <param name="isFirst">True for the plan of the first week, in which folds are short for everyone (C24).</param>
internal sealed class Dosing(Library library, ExclusionMatrix matrix, bool isFirst)
{
    // C24: for everyone, in the first plan.
    private const int LongestFoldInTheFirstPlan = 30;

    // P06: a trial is a single short hold.
    private const int TrialSeconds = 15;

    /// <summary>A stretch at a rung, or with a dose of its own.</summary>
    public PlannedExercise Stretch(Place place, StretchRung rung)
    {
        var exercise = library[place.Exercise];
        var dose =
            exercise.Id == ExerciseId.E03
                ? Routine.TuckDrill
                : place.Item.Dose ?? OwnRepetitions(exercise) ?? (Dose)StretchLadder.DoseOf(rung);
        return Planned(exercise, dose is Dose.Holds holds ? StretchLadder.Capped(holds, Longest(exercise)) : dose);
    }

    /// <summary>An item of the core ladder; a cap shortens it and leaves the sets (C24).</summary>
    public PlannedExercise Core(CoreItem item)
    {
        var exercise = library[matrix.InPlaceOf(item.Exercise)];
        return Planned(
            exercise,
            item.Dose is Dose.Holds holds && matrix.MostSeconds(exercise) is { } most
                ? new Dose.Holds(holds.Sets, Math.Min(holds.Seconds, most))
                : item.Dose
        ) with
        {
            IsCore = true,
        };
    }

    /// <summary>The trial of an exercise that patterns exclude (R10, P06): one of 15 s in its easiest form at first, then at a rung.</summary>
    public PlannedExercise Trial(ExerciseId id, StretchRung? rung)
    {
        var exercise = library[id];
        if (rung is { } grown)
        {
            return Stretch(new(new(id, [], null, null), id), grown) with { IsTrial = true };
        }

        Dose dose = OwnRepetitions(exercise) is null
            ? new Dose.Holds(1, TrialSeconds)
            : new Dose.Repetitions(1, Math.Max(1, TrialSeconds / Math.Max(1, exercise.Dose.SecondsPerRepetition)));
        return Planned(exercise, dose) with { IsTrial = true };
    }

    private static Dose.Repetitions? OwnRepetitions(Exercise exercise) => exercise.Dose.Usual as Dose.Repetitions;

    private int? Longest(Exercise exercise)
    {
        var most = matrix.MostSeconds(exercise);
        return isFirst && (exercise.Id == ExerciseId.E06 || exercise.Id == ExerciseId.E06h)
            ? Math.Min(most ?? LongestFoldInTheFirstPlan, LongestFoldInTheFirstPlan)
            : most;
    }

    private PlannedExercise Planned(Exercise exercise, Dose dose) =>
        new(exercise.Id, exercise.Sides.Order(), dose, matrix.Modifications(exercise));
}

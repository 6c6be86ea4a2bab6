using Holdfast.Domain;

namespace Holdfast.Pages.Parts;

/// <summary>The exercises of the core ladder (clinical.md section 5): they are marked in the calendar and asked for effort in the log.</summary>
internal static class CoreExercises
{
    private static readonly ExerciseId[] All =
    [
        ExerciseId.E10,
        ExerciseId.E11,
        ExerciseId.E11w,
        ExerciseId.E12,
        ExerciseId.E13a,
        ExerciseId.E13b,
        ExerciseId.E13c,
    ];

    public static bool IsCore(ExerciseId exercise) => All.Contains(exercise);
}

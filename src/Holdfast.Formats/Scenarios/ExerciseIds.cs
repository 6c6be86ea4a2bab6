using Holdfast.Domain;

namespace Holdfast.Formats.Scenarios;

/// <summary>Every exercise that a scenario file may name, in library order.</summary>
internal static class ExerciseIds
{
    public static ValueList<ExerciseId> All { get; } =
    [
        ExerciseId.E01,
        ExerciseId.E02,
        ExerciseId.E03,
        ExerciseId.E04,
        ExerciseId.E05,
        ExerciseId.E06,
        ExerciseId.E06h,
        ExerciseId.E07,
        ExerciseId.E07s,
        ExerciseId.E08,
        ExerciseId.E09,
        ExerciseId.E09p,
        ExerciseId.E09s,
        ExerciseId.E10,
        ExerciseId.E11,
        ExerciseId.E11w,
        ExerciseId.E12,
        ExerciseId.E13a,
        ExerciseId.E13b,
        ExerciseId.E13c,
    ];
}

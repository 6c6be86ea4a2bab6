namespace Holdfast.Domain.Exercises;

/// <summary>Which muscles a hold stretches, for the ceilings of a week (clinical.md section 2, session frame). The library's targets say the same in words.</summary>
public static class StretchedMuscles
{
    /// <summary>The groups that an exercise stretches; empty for exercises that strengthen or train a movement.</summary>
    /// <param name="exercise">The exercise.</param>
    public static ValueList<StretchedMuscle> Of(ExerciseId exercise) =>
        exercise.Code switch
        {
            "E01" => [new(MuscleGroup.HipFront)],
            "E02" => [new(MuscleGroup.HipFront), new(MuscleGroup.Calves)],
            "E04" or "E05" => [new(MuscleGroup.Buttocks), new(MuscleGroup.Back)],
            "E06" =>
            [
                new(MuscleGroup.Buttocks),
                new(MuscleGroup.Hamstrings),
                new(MuscleGroup.Calves),
                new(MuscleGroup.Back),
            ],
            "E06h" => [new(MuscleGroup.Hamstrings), new(MuscleGroup.Calves)],
            "E07" => [new(MuscleGroup.Buttocks), new(MuscleGroup.Back), new(MuscleGroup.SideOfTrunk, ByReach: true)],
            "E07s" => [new(MuscleGroup.Back), new(MuscleGroup.SideOfTrunk, ByReach: true)],
            "E08" => [new(MuscleGroup.Buttocks), new(MuscleGroup.SideOfTrunk)],
            "E09" or "E09p" or "E09s" => [new(MuscleGroup.Hamstrings)],
            _ => [],
        };
}

/// <summary>A group that an exercise stretches.</summary>
/// <param name="Group">The group.</param>
/// <param name="ByReach">True when only a reach to a side stretches it, and then on the other side (B40: hands to the right stretch the left).</param>
public sealed record StretchedMuscle(MuscleGroup Group, bool ByReach = false);

/// <summary>Muscles that are stretched together.</summary>
public enum MuscleGroup
{
    /// <summary>Front of the hip and thigh.</summary>
    HipFront,

    /// <summary>Buttocks.</summary>
    Buttocks,

    /// <summary>Back of the thigh.</summary>
    Hamstrings,

    /// <summary>Calves.</summary>
    Calves,

    /// <summary>Along the back.</summary>
    Back,

    /// <summary>Side of the back and tummy.</summary>
    SideOfTrunk,
}

using Holdfast.Domain.Exercises;

namespace Holdfast.Domain.Matching;

/// <summary>Reads a cell of the exclusion matrix by the clarifications that hold for whole columns or rows.</summary>
public static class MatrixColumn
{
    /// <summary>The cell of an exercise under a restriction, or null for "ok".</summary>
    /// <param name="exercise">The exercise.</param>
    /// <param name="restriction">The restriction.</param>
    public static MatrixCell? Cell(Exercise exercise, Restriction restriction)
    {
        ArgumentNullException.ThrowIfNull(exercise);
        // C23: propped on the elbows is left out under every restriction and pattern, whatever its file says.
        if (exercise.Id == ExerciseId.E09p)
        {
            return new(restriction, Excluded: true, null, null, null);
        }

        return restriction == Restriction.SpineCondition ? SpineCondition(exercise) : Find(exercise, restriction);
    }

    // C18: SPINE_MOD reads the column SPINE_OP; its X stays for E04, E06 and E08 only.
    private static MatrixCell? SpineCondition(Exercise exercise)
    {
        if (Find(exercise, Restriction.SpineSurgery) is not { } cell)
        {
            return null;
        }

        var excluded = cell.Excluded && exercise.Id.Code is "E04" or "E06" or "E08";
        return cell with { Restriction = Restriction.SpineCondition, Excluded = excluded };
    }

    private static MatrixCell? Find(Exercise exercise, Restriction restriction)
    {
        foreach (var cell in exercise.Exclusions)
        {
            if (cell.Restriction == restriction)
            {
                return cell;
            }
        }

        return null;
    }
}

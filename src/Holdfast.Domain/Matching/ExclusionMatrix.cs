using Holdfast.Domain.Exercises;
using Holdfast.Domain.Planning;

namespace Holdfast.Domain.Matching;

/// <summary>The exclusion matrix of a library (clinical.md 2.3) under the restrictions in force.</summary>
/// <param name="library">The exercises with their rows of the matrix.</param>
/// <param name="inForce">Triage codes and patterns.</param>
public sealed class ExclusionMatrix(Library library, RestrictionSet inForce)
{
    private readonly ValueList<Restriction> codes = inForce.ToList();

    /// <summary>Triage codes and patterns in force.</summary>
    public RestrictionSet InForce { get; } = inForce;

    /// <summary>Every restriction in force that has an X for an exercise (C21).</summary>
    /// <param name="exercise">The exercise.</param>
    public RestrictionSet Crosses(Exercise exercise) => Cells(exercise, excluded: true);

    /// <summary>Every restriction in force that has an M for an exercise.</summary>
    /// <param name="exercise">The exercise.</param>
    public RestrictionSet Modifications(Exercise exercise) => Cells(exercise, excluded: false);

    /// <summary>True when an exercise is in the library and no restriction in force has an X for it.</summary>
    /// <param name="exercise">The exercise.</param>
    public bool Allows(ExerciseId exercise) => library.Find(exercise) is { } found && Crosses(found).IsEmpty;

    /// <summary>What an M puts in the place of an exercise (C23: "M wall" makes E11 the wall plank), or the exercise itself.</summary>
    /// <param name="exercise">An exercise that is allowed.</param>
    public ExerciseId InPlaceOf(ExerciseId exercise)
    {
        foreach (var cell in CellsInForce(library[exercise]))
        {
            if (!cell.Excluded && cell.Instead is { } instead)
            {
                return instead;
            }
        }

        return exercise;
    }

    /// <summary>The longest hold of an exercise under the restrictions in force (C24), in seconds, or null.</summary>
    /// <param name="exercise">The exercise.</param>
    public int? MostSeconds(Exercise exercise)
    {
        int? most = null;
        foreach (var cell in CellsInForce(exercise))
        {
            most = cell.MostSeconds is { } seconds ? Math.Min(most ?? seconds, seconds) : most;
        }

        return most;
    }

    /// <summary>Every exercise with an X, in library order (D07).</summary>
    public ValueList<Exclusion> Exclusions()
    {
        ValueList<Exclusion> all = [];
        foreach (var exercise in library.Exercises)
        {
            var because = Crosses(exercise);
            if (!because.IsEmpty)
            {
                all = all.Add(new(exercise.Id, because, IsOverridable(because), Substitute(exercise)));
            }
        }

        return all;
    }

    /// <summary>True when an exercise has an X, and only patterns gave it one: then the person may open it after reading the reason (R10).</summary>
    /// <param name="exercise">The exercise.</param>
    public bool IsOverridable(ExerciseId exercise) =>
        library.Find(exercise) is { } found && Crosses(found) is { IsEmpty: false } because && IsOverridable(because);

    private static bool IsOverridable(RestrictionSet because) => because.ToList().All(each => each.IsPattern());

    private ExerciseId? Substitute(Exercise exercise)
    {
        foreach (var substitute in exercise.Substitutes)
        {
            if (Allows(substitute))
            {
                return substitute;
            }
        }

        return null;
    }

    private RestrictionSet Cells(Exercise exercise, bool excluded)
    {
        var found = RestrictionSet.None;
        foreach (var code in codes)
        {
            if (MatrixColumn.Cell(exercise, code) is { } cell && cell.Excluded == excluded)
            {
                found = found.With(code);
            }
        }

        return found;
    }

    private IEnumerable<MatrixCell> CellsInForce(Exercise exercise)
    {
        foreach (var code in codes)
        {
            if (MatrixColumn.Cell(exercise, code) is { } cell)
            {
                yield return cell;
            }
        }
    }
}

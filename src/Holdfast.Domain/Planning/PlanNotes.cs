using Holdfast.Domain.Exercises;
using Holdfast.Domain.Matching;

namespace Holdfast.Domain.Planning;

/// <summary>What a person changes about a planned exercise, in words.</summary>
public static class PlanNotes
{
    /// <summary>What each restriction asks for (M of the matrix), then how to do a trial.</summary>
    /// <param name="planned">The planned exercise.</param>
    /// <param name="library">The words.</param>
    public static ValueList<string> Of(PlannedExercise planned, Library library)
    {
        ArgumentNullException.ThrowIfNull(planned);
        ArgumentNullException.ThrowIfNull(library);
        var exercise = library[planned.Exercise];
        return planned
            .Modifications.ToList()
            .Select(code => MatrixColumn.Cell(exercise, code)?.Modification ?? library.Words["reasons.spine-note"])
            .Concat(planned.IsTrial ? Trial(exercise, library.Words) : [])
            .Distinct()
            .ToValueList();
    }

    private static IEnumerable<string> Trial(Exercise exercise, Words words)
    {
        yield return words["reasons.trial.note"];
        if (!exercise.Regressions.IsEmpty)
        {
            yield return words.Say("reasons.trial.easiest", ("form", exercise.Regressions[^1].Words));
        }
    }
}

using Holdfast.Domain;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Planning;

namespace Holdfast.Formats.Scenarios;

/// <summary>What a person changes about an exercise, in the words of its library file.</summary>
internal static class ExerciseNotes
{
    /// <summary>First what a restriction asks for (M of the matrix), then what to use for kit that is not at hand (C25).</summary>
    public static ValueList<string> For(PlannedExercise planned, Answers answers, Library library)
    {
        var exercise = library[planned.Exercise];
        var atHand = (answers.Find(QuestionId.M10) as Answer.KitAtHand)?.Items ?? [];
        return exercise
            .Exclusions.Where(cell => planned.Modifications.Contains(cell.Restriction))
            .Select(cell => cell.Modification)
            .Concat(exercise.Kit.Where(need => !atHand.Contains(need.Item)).Select(need => need.Without))
            .OfType<string>()
            .Distinct()
            .ToValueList();
    }
}

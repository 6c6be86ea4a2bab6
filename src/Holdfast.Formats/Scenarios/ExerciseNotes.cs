using Holdfast.Domain;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Planning;

namespace Holdfast.Formats.Scenarios;

/// <summary>What a person changes about an exercise, in the words of its library file.</summary>
public static class ExerciseNotes
{
    /// <summary>First what a restriction or a trial asks for, then what to use for kit that is not at hand (C25).</summary>
    /// <param name="planned">The exercise of the plan.</param>
    /// <param name="answers">The answers; they tell what is at hand.</param>
    /// <param name="library">The words.</param>
    public static ValueList<string> For(PlannedExercise planned, Answers answers, Library library)
    {
        var atHand = (answers.Find(QuestionId.M10) as Answer.KitAtHand)?.Items ?? [];
        var kit = library[planned.Exercise].Kit.Where(need => !atHand.Contains(need.Item));
        return PlanNotes
            .Of(planned, library)
            .Concat(kit.Select(need => need.Without).OfType<string>())
            .Distinct()
            .ToValueList();
    }
}

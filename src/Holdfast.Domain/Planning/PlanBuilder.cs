using Holdfast.Domain.Exercises;
using Holdfast.Domain.Matching;
using Holdfast.Domain.Screening;

namespace Holdfast.Domain.Planning;

/// <summary>Puts the plan of a focus together once the focus is known.</summary>
internal sealed class PlanBuilder(
    Library library,
    ExclusionMatrix matrix,
    Routine routine,
    Match match,
    AnswerSheet sheet,
    Verdict verdict
)
{
    private readonly Dosing dosing = new(library, matrix);

    public Plan Build(Focus focus, bool isOther, ValueList<Focus> choice, FirstPlanOptions options)
    {
        var isCore = focus == Focus.Strengthen;
        StretchRung? stretchRung = isCore ? null : StartRung.Of(sheet, verdict, match.Rule);
        var coreRung = isCore ? CoreLadder.Lowest(matrix) : null;
        var exercises = stretchRung is { } rung ? Stretches(focus, rung) : Core(coreRung);
        if (exercises.IsEmpty)
        {
            return Planner.Nothing;
        }

        var excluded = matrix.Exclusions();
        exercises = exercises.AddRange(Trial(options.Opened, excluded));
        var plan = new Plan(
            focus,
            choice,
            isOther ? [match.Rule, "R09"] : [match.Rule],
            stretchRung,
            coreRung,
            verdict.StartsAfterHours,
            exercises,
            excluded,
            []
        );
        return plan with { Why = new WhyBuilder(library, match, sheet, verdict, plan).Build() };
    }

    private ValueList<PlannedExercise> Stretches(Focus focus, StretchRung rung) =>
        routine.PlacesOf(focus, match.Rule).Select(place => dosing.Stretch(place, rung)).ToValueList();

    private ValueList<PlannedExercise> Core(CoreRung? rung) =>
        rung is { } found && CoreLadder.AllowedItemsOf(found, matrix) is { } items
            ? items.Select(dosing.Core).ToValueList()
            : [];

    // R10 with R11: one trial at a time, the one opened last, so that the next morning tells something about it.
    // C23 keeps E09p out of a first plan altogether.
    private IEnumerable<PlannedExercise> Trial(ValueList<ExerciseId> opened, ValueList<Exclusion> excluded) =>
        opened
            .Reverse()
            .Where(id => id != ExerciseId.E09p && excluded.Any(each => each.Exercise == id && each.Overridable))
            .Take(1)
            .Select(dosing.Trial);
}

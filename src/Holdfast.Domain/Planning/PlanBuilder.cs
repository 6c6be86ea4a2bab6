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
    Verdict verdict,
    bool isFirst = true
)
{
    private readonly Dosing dosing = new(library, matrix, isFirst);

    /// <summary>The plan of the first week: rungs from the tables, and the exercise that the person opened last as a trial.</summary>
    public Plan Build(Focus focus, bool isOther, ValueList<Focus> choice, FirstPlanOptions options) =>
        WithReasons(Contents(focus, isOther, choice, options));

    /// <summary>The plan at given rungs. Core exercises come last but for trials.</summary>
    public Plan Build(
        Focus focus,
        bool isOther,
        ValueList<Focus> choice,
        StretchRung? stretchRung,
        CoreRung? coreRung,
        Func<ValueList<Exclusion>, IEnumerable<PlannedExercise>> trials
    ) => WithReasons(Contents(focus, isOther, choice, stretchRung, coreRung, trials));

    /// <summary>The plan of the first week without its reasons.</summary>
    public Plan Contents(Focus focus, bool isOther, ValueList<Focus> choice, FirstPlanOptions options)
    {
        var isCore = focus == Focus.Strengthen;
        return Contents(
            focus,
            isOther,
            choice,
            isCore ? null : StartRung.Of(sheet, verdict, match.Rule),
            isCore ? CoreLadder.Lowest(matrix) : null,
            excluded => FirstTrial(options.Opened, excluded)
        );
    }

    /// <summary>The plan at given rungs without its reasons.</summary>
    public Plan Contents(
        Focus focus,
        bool isOther,
        ValueList<Focus> choice,
        StretchRung? stretchRung,
        CoreRung? coreRung,
        Func<ValueList<Exclusion>, IEnumerable<PlannedExercise>> trials
    )
    {
        var stretches = stretchRung is { } rung ? Stretches(focus, rung) : [];
        var exercises = stretches.AddRange(Core(coreRung));
        if (exercises.IsEmpty)
        {
            return Planner.Nothing;
        }

        var excluded = matrix.Exclusions();
        exercises = exercises.AddRange(trials(excluded));
        return new(
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
    }

    /// <summary>The trial of an exercise at a rung; null for its first, short form.</summary>
    public PlannedExercise Trial(ExerciseId exercise, StretchRung? rung) => dosing.Trial(exercise, rung);

    private Plan WithReasons(Plan plan) =>
        plan.Focus is null ? plan : plan with { Why = new WhyBuilder(library, match, sheet, verdict, plan).Build() };

    private ValueList<PlannedExercise> Stretches(Focus focus, StretchRung rung) =>
        routine.PlacesOf(focus, match.Rule).Select(place => dosing.Stretch(place, rung)).ToValueList();

    private ValueList<PlannedExercise> Core(CoreRung? rung) =>
        rung is { } found && CoreLadder.AllowedItemsOf(found, matrix) is { } items
            ? items.Select(dosing.Core).ToValueList()
            : [];

    // R10 with R11: one trial at a time, the one opened last, so that the next morning tells something about it.
    // C23 keeps E09p out of a first plan altogether.
    private IEnumerable<PlannedExercise> FirstTrial(ValueList<ExerciseId> opened, ValueList<Exclusion> excluded) =>
        opened
            .Reverse()
            .Where(id => id != ExerciseId.E09p && excluded.Any(each => each.Exercise == id && each.Overridable))
            .Take(1)
            .Select(id => dosing.Trial(id, null));
}

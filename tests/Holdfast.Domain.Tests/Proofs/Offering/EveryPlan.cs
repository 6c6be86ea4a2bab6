using Holdfast.Domain.Exercises;
using Holdfast.Domain.Matching;
using Holdfast.Domain.Planning;
using Holdfast.Domain.Screening;

namespace Holdfast.Domain.Tests.Proofs.Offering;

/// <summary>A plan with what it was made from.</summary>
/// <param name="InForce">The restrictions in force.</param>
/// <param name="Rule">The matching rule.</param>
/// <param name="Wanted">The focus that it asks for.</param>
/// <param name="Kit">What is at hand.</param>
/// <param name="Opened">What the person opened to try.</param>
/// <param name="Plan">The plan; none when no focus is possible.</param>
internal sealed record MadePlan(
    RestrictionSet InForce,
    string Rule,
    Focus Wanted,
    ValueList<Kit> Kit,
    ValueList<ExerciseId> Opened,
    Plan? Plan
);

/// <summary>Makes every plan there can be: each set of restrictions that planning can tell apart, with each focus of each matching rule, each kit that matters and each trial.</summary>
/// <param name="library">The library.</param>
internal sealed class EveryPlan(Library library)
{
    private readonly Kit[][] kits = [.. Subsets(KitThatMatters(library))];

    private readonly (string Rule, FocusChoice Choice)[] choices = [.. ChoicesThatDiffer(library)];

    /// <summary>The rungs of the stretches, by what leads to them: little or much pain at L5 and L4.</summary>
    private static readonly (int Pain, TriageLevel Level)[] Starts =
    [
        (1, TriageLevel.Start),
        (4, TriageLevel.Start),
        (3, TriageLevel.StartGently),
        (7, TriageLevel.StartGently),
    ];

    public IEnumerable<MadePlan> Under(RestrictionSet inForce)
    {
        var matrix = new ExclusionMatrix(library, inForce);
        var exclusions = matrix.Exclusions();
        var barred = exclusions.Where(each => !each.Overridable).Select(each => each.Exercise).ToValueList();
        ValueList<ExerciseId>[] opened =
        [
            [],
            // Everything that may not be tried, opened all the same.
            barred,
            .. exclusions.Where(each => each.Overridable).Select(each => ValueList.Of([each.Exercise])),
        ];
        foreach (var kit in kits)
        {
            foreach (var (rule, choice) in choices)
            {
                foreach (var tried in opened)
                {
                    yield return Make(matrix, rule, choice, [.. kit], tried, Starts[0]);
                }
            }
        }
    }

    /// <summary>The plans of one set at every start rung, with everything at hand and nothing opened.</summary>
    public IEnumerable<MadePlan> AtEveryRung(RestrictionSet inForce)
    {
        var matrix = new ExclusionMatrix(library, inForce);
        return from start in Starts
            from each in choices
            select Make(matrix, each.Rule, each.Choice, [.. kits[^1]], [], start);
    }

    private MadePlan Make(
        ExclusionMatrix matrix,
        string rule,
        FocusChoice choice,
        ValueList<Kit> kit,
        ValueList<ExerciseId> opened,
        (int Pain, TriageLevel Level) start
    )
    {
        var routine = new Routine(library, matrix, kit);
        var sheet = new AnswerSheet(Answers.None.With(QuestionId.Q04, new Answer.Number(start.Pain)));
        var verdict = new Verdict(start.Level, [], matrix.InForce, [], 0);
        var match = new Match(rule, choice.Focus, choice.Tie, matrix.InForce);
        var plan = routine.FirstPossible(choice.Focus) is { } focus
            ? new PlanBuilder(library, matrix, routine, match, sheet, verdict).Build(
                focus,
                isOther: focus != choice.Focus,
                [],
                new FirstPlanOptions(null, opened)
            )
            : null;
        return new(matrix.InForce, rule, choice.Focus, kit, opened, plan);
    }

    // A rule changes what a focus holds only where a place exists for that rule alone.
    private static IEnumerable<(string Rule, FocusChoice Choice)> ChoicesThatDiffer(Library library)
    {
        var named = library
            .Programmes.SelectMany(programme => programme.Items.Concat(programme.MinimumDose))
            .Select(item => item.OnlyForRule)
            .ToHashSet();
        return MatchRules
            .All.SelectMany(rule => rule.Choices.Select(choice => (Rule: rule.Id, Choice: choice)))
            .DistinctBy(each => (each.Choice.Focus, named.Contains(each.Rule) ? each.Rule : null));
    }

    // Only kit without which another exercise takes the place changes a plan (C25).
    private static Kit[] KitThatMatters(Library library) =>
        [
            .. library
                .Exercises.SelectMany(exercise => exercise.Kit)
                .Where(need => need.Instead is not null)
                .Select(need => need.Item)
                .Distinct(),
        ];

    private static IEnumerable<Kit[]> Subsets(Kit[] items) =>
        Enumerable
            .Range(0, 1 << items.Length)
            .Select(number => items.Where((_, index) => (number & (1 << index)) != 0).ToArray());
}

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

    /// <summary>The first plans there can be under some restrictions.</summary>
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
                    yield return Make(matrix, rule, choice, [.. kit], tried);
                }
            }
        }
    }

    /// <summary>The plans there can be in later weeks, with everything at hand: at every stretch rung without core, and at every core rung that is allowed.</summary>
    public IEnumerable<MadePlan> AtEveryRung(RestrictionSet inForce)
    {
        var matrix = new ExclusionMatrix(library, inForce);
        var core = CoreLadder.Rungs.Where(rung => CoreLadder.AllowedItemsOf(rung, matrix) is not null).ToList();
        foreach (var (rule, choice) in choices)
        {
            foreach (var stretch in Enum.GetValues<StretchRung>())
            {
                yield return Make(matrix, rule, choice, stretch, null);
            }

            foreach (var rung in core)
            {
                yield return Make(matrix, rule, choice, StretchRung.H3, rung);
            }
        }
    }

    private MadePlan Make(
        ExclusionMatrix matrix,
        string rule,
        FocusChoice choice,
        ValueList<Kit> kit,
        ValueList<ExerciseId> opened
    ) =>
        new(
            matrix.InForce,
            rule,
            choice.Focus,
            kit,
            opened,
            Build(
                matrix,
                rule,
                choice,
                kit,
                (build, focus) => build.Contents(focus, focus != choice.Focus, [], new FirstPlanOptions(null, opened))
            )
        );

    private MadePlan Make(ExclusionMatrix matrix, string rule, FocusChoice choice, StretchRung stretch, CoreRung? core)
    {
        ValueList<Kit> kit = [.. kits[^1]];
        return new(matrix.InForce, rule, choice.Focus, kit, [], Build(matrix, rule, choice, kit, AtTheRungs));

        Plan AtTheRungs(PlanBuilder build, Focus focus) =>
            focus == Focus.Strengthen
                ? build.Contents(focus, focus != choice.Focus, [], null, core ?? CoreLadder.Lowest(matrix), _ => [])
                : build.Contents(focus, focus != choice.Focus, [], stretch, core, _ => []);
    }

    private Plan? Build(
        ExclusionMatrix matrix,
        string rule,
        FocusChoice choice,
        ValueList<Kit> kit,
        Func<PlanBuilder, Focus, Plan> build
    )
    {
        // What is told of the answers decides the start rung and the reasons, neither of which is looked at here.
        var sheet = new AnswerSheet(Answers.None);
        var verdict = new Verdict(TriageLevel.StartGently, [], matrix.InForce, [], 0);
        var match = new Match(rule, choice.Focus, choice.Tie, matrix.InForce);
        var routine = new Routine(library, matrix, kit);
        return routine.FirstPossible(choice.Focus) is { } focus
            ? build(new PlanBuilder(library, matrix, routine, match, sheet, verdict), focus)
            : null;
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

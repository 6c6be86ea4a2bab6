using System.Numerics;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Planning;
using Holdfast.Domain.Progress;
using Holdfast.Domain.Timeline;

namespace Holdfast.Domain.Tests.Proofs.Offering;

/// <summary>What stop rules make of a plan: any of its exercises and of their substitutes swapped for good (S01, S02), and any one over for today (S01, S06) or all planks (S09).</summary>
/// <param name="library">The library.</param>
internal sealed class SwapProofs(Library library)
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly ExerciseId[] Planks = [ExerciseId.E10, ExerciseId.E11, ExerciseId.E11w];

    // A day's plan and its shortest session are made from the exercises of the plan, and ask of its exclusions only those that may come in their place.
    private readonly Dictionary<string, string?> seen = [];

    /// <summary>What is broken on some day, or null.</summary>
    public string? Broken(Plan plan, RestrictionSet inForce)
    {
        var shape = Shape(plan);
        if (!seen.TryGetValue(shape, out var broken))
        {
            seen[shape] = broken = Days(plan)
                .Select(day => OnADay(TodaysPlan.Of(plan, library, day, Today), inForce))
                .FirstOrDefault(each => each is not null);
        }

        return broken;
    }

    private string? OnADay(Plan plan, RestrictionSet inForce) =>
        OfferProofs.LeftOut(plan.Exercises, inForce, "a day's plan")
        ?? OfferProofs.LeftOut(
            SessionContents.For(plan, library, new(Minimum: true)),
            inForce,
            "the shortest session of a day"
        );

    private IEnumerable<JournalState> Days(Plan plan)
    {
        var exercises = plan.Exercises.Select(each => each.Exercise).ToList();
        var touched = Touched(plan);
        var overs = exercises.Select(each => new[] { each }).Prepend([]).Append(Planks).ToList();
        for (var number = 0; number < 1 << touched.Count; number++)
        {
            // Core beside stretches makes many: there each by itself, and all at once.
            if (plan is { StretchRung: not null, CoreRung: not null } && !OneOrAll(number, touched.Count))
            {
                continue;
            }

            var swapped = touched.Where((_, index) => (number & (1 << index)) != 0).ToList();
            foreach (var over in overs)
            {
                yield return JournalState.Empty with
                {
                    Troubles = swapped
                        .Select(each => new ExerciseTrouble(each, SharpPains: 0, LegSymptoms: true))
                        .ToValueList(),
                    Skipped = over.Select(each => new SkippedExercise(Today, each)).ToValueList(),
                };
            }
        }
    }

    private static bool OneOrAll(int number, int count) =>
        BitOperations.PopCount((uint)number) <= 1 || number == (1 << count) - 1;

    private string Shape(Plan plan)
    {
        var asked = Touched(plan)
            .Concat(library[plan.Focus!.Value].MinimumDose.SelectMany(item => item.OrElse.Prepend(item.Exercise)));
        var excluded = plan.Excluded.Select(each => each.Exercise).Intersect(asked);
        var exercises = plan.Exercises.Select(each => $"{each.Exercise}{(each.IsTrial ? "?" : "")}");
        return $"{plan.Focus}: {string.Join(' ', exercises)} without {string.Join(' ', excluded)}";
    }

    // The exercises of a plan, and what may come in their place.
    private List<ExerciseId> Touched(Plan plan) =>
        [
            .. plan
                .Exercises.SelectMany(each => library[each.Exercise].Substitutes.Prepend(each.Exercise))
                .Distinct()
                .Order(),
        ];
}

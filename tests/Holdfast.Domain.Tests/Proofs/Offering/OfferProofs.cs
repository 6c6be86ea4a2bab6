using Holdfast.Domain.Exercises;
using Holdfast.Domain.Matching;
using Holdfast.Domain.Planning;
using Holdfast.Domain.Timeline;

namespace Holdfast.Domain.Tests.Proofs.Offering;

/// <summary>A plan that breaks what was to be proved.</summary>
/// <param name="Broken">What is broken, in words.</param>
/// <param name="Made">The plan and what it was made from.</param>
internal sealed record Offence(string Broken, MadePlan Made);

/// <summary>(b) and (e) over every plan there can be. Each proof goes through all of them; null when none breaks it.</summary>
/// <param name="library">The library.</param>
internal sealed class OfferProofs(Library library)
{
    private readonly SwapProofs swaps = new(library);

    /// <summary>The sets of restrictions that planning can tell apart.</summary>
    public IReadOnlyList<RestrictionSet> Classes { get; } = new RestrictionClasses(library).Representatives();

    /// <summary>(b) Every X of the library is one of the table, and every X of the table is in the library.</summary>
    public string? TheCrossesAreThoseOfTheTable()
    {
        foreach (var exercise in library.Exercises)
        {
            foreach (var restriction in Enum.GetValues<Restriction>())
            {
                var crossed = MatrixColumn.Cell(exercise, restriction) is { Excluded: true };
                if (crossed == CrossTable.Against(exercise.Id, RestrictionSet.Of(restriction)).IsEmpty)
                {
                    return $"{exercise.Id} under {restriction.Code()}";
                }
            }
        }

        return null;
    }

    /// <summary>(b) and (e): no exercise that is left out stands in a plan, in its shortest session, or in what stop rules make of it, and no plan is empty.</summary>
    public Offence? NothingLeftOutIsOffered()
    {
        var every = new EveryPlan(library);
        foreach (var inForce in Classes)
        {
            foreach (var made in every.Under(inForce).Concat(every.AtEveryRung(inForce)))
            {
                if (Broken(made) is { } words)
                {
                    return new(words, made);
                }
            }
        }

        return null;
    }

    /// <summary>(b) No core rung that is allowed holds an exercise that is left out, and (e) there is always a lowest one.</summary>
    public string? NoCoreRungHoldsWhatIsLeftOut()
    {
        foreach (var inForce in Classes)
        {
            var matrix = new ExclusionMatrix(library, inForce);
            if (CoreLadder.Lowest(matrix) is null)
            {
                return $"No core rung under {inForce}";
            }

            foreach (var rung in CoreLadder.Rungs)
            {
                var items = CoreLadder.AllowedItemsOf(rung, matrix) ?? [];
                foreach (var item in items.Select(item => matrix.InPlaceOf(item.Exercise)))
                {
                    if (!CrossTable.MayBeOffered(item, isTrial: false, inForce))
                    {
                        return $"{rung} holds {item} under {inForce}";
                    }
                }
            }
        }

        return null;
    }

    private string? Broken(MadePlan made)
    {
        if (made.Plan is not { Focus: not null } plan || plan.Exercises.IsEmpty)
        {
            return "Nothing to do at a level that allows exercise";
        }

        if (plan.Exercises.Count(each => each.IsTrial) > 1)
        {
            return "More than one trial";
        }

        var shortest = SessionContents.For(plan, library, new(Minimum: true));
        return shortest.IsEmpty
            ? "Nothing to do in the shortest session"
            : LeftOut(plan.Exercises, made.InForce, "the plan")
                ?? LeftOut(shortest, made.InForce, "the shortest session")
                ?? swaps.Broken(plan, made.InForce);
    }

    internal static string? LeftOut(ValueList<PlannedExercise> exercises, RestrictionSet inForce, string where)
    {
        foreach (var planned in exercises)
        {
            if (!CrossTable.MayBeOffered(planned.Exercise, planned.IsTrial, inForce))
            {
                return $"{planned.Exercise} in {where} under {CrossTable.Against(planned.Exercise, inForce)}";
            }
        }

        return null;
    }
}

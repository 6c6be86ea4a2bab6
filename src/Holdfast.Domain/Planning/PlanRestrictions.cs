using Holdfast.Domain.Exercises;
using Holdfast.Domain.Matching;

namespace Holdfast.Domain.Planning;

/// <summary>Reads off a plan what restricts it, for exercises that join it later.</summary>
internal static class PlanRestrictions
{
    /// <summary>The restrictions under which an exercise is changed in this plan: what is in force shows in what it changes or excludes elsewhere.</summary>
    public static RestrictionSet ChangesTo(this Plan plan, Exercise exercise, Library library)
    {
        var inForce = plan
            .Exercises.Select(each => each.Modifications)
            .Concat(plan.Excluded.Select(each => each.Because))
            .Aggregate(RestrictionSet.None, (all, more) => all.Union(more));
        return new ExclusionMatrix(library, inForce).Modifications(exercise);
    }
}

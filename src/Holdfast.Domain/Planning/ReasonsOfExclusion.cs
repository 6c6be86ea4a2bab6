using Holdfast.Domain.Screening;

namespace Holdfast.Domain.Planning;

/// <summary>Why exercises are left out: one reason for all that share a cause.</summary>
internal static class ReasonsOfExclusion
{
    /// <summary>What exclusions must share to be told together.</summary>
    internal readonly record struct Cause(RestrictionSet Restrictions, string Key);

    public static Cause Group(Exclusion exclusion, Plan plan)
    {
        if (exclusion.Overridable)
        {
            return new(exclusion.Because, exclusion.Exercise == ExerciseId.E06 ? "not-fold" : "not-pattern");
        }

        // A medical cause outweighs a pattern beside it.
        var medical = exclusion.Because.Except(Patterns);
        return new(medical, IsDoneStanding(exclusion, plan) ? "not-hip-lunge" : "medical");
    }

    public static Reason Of(Cause cause, ValueList<Exclusion> exclusions, Plan plan, in Reading reading)
    {
        var swapped = exclusions
            .Select(each => each.Instead)
            .OfType<ExerciseId>()
            .Where(instead => plan.Exercises.Any(each => each.Exercise == instead && !each.IsTrial))
            .Distinct()
            .ToValueList();
        var key = swapped.IsEmpty || cause.Key == "not-hip-lunge" ? cause.Key : $"{cause.Key}-swapped";
        return new(
            cause.Key is "medical" or "not-hip-lunge" ? "R09" : "R10",
            key,
            Matching.Cause.Of(cause.Restrictions, reading),
            exclusions.Count == 1 ? exclusions[0].Exercise : null,
            swapped.Count == 1 ? swapped[0] : null,
            cause.Restrictions
        )
        {
            Exercises = exclusions.Select(each => each.Exercise).ToValueList(),
            SwappedIn = swapped,
        };
    }

    private static readonly RestrictionSet Patterns = RestrictionSet.Of(
        Restriction.FlexionSensitive,
        Restriction.ExtensionSensitive
    );

    // The chair stretch has its own words: the standing one is the same stretch in another form.
    private static bool IsDoneStanding(Exclusion exclusion, Plan plan) =>
        exclusion.Exercise == ExerciseId.E01
        && plan.Exercises.Any(each => each.Exercise == ExerciseId.E02 && !each.IsTrial);
}

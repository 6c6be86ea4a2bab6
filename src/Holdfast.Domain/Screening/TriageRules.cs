using Holdfast.Domain.Screening.Rules;
using static Holdfast.Domain.Screening.Rules.When;

namespace Holdfast.Domain.Screening;

/// <summary>The triage table (clinical.md 3.2, clarified by its section 10).</summary>
public static class TriageRules
{
    /// <summary>T01 to T34 and T36, in the order of the table. T35 is how unsure answers are read, and T37 is what holds when nothing else speaks: both are in <see cref="Triage"/>.</summary>
    public static ValueList<TriageRule> All { get; } =
    [
        .. NerveRules.Rules,
        .. InjuryRules.Rules,
        .. GeneralHealthRules.Rules,
        .. LifeStageRules.Rules,
        .. LimitRules.Rules,
    ];

    /// <summary>Pain that nobody told us is not "no pain": by itself it is a T35 finding of level L4 (C07).</summary>
    internal static Condition PainNotTold { get; } =
        Not(
            Either(
                Reaches(Measure.RestingPain, 1, Unknown.DoesNotHold),
                new Condition.Below(Measure.RestingPain, 1, Unknown.DoesNotHold)
            )
        );

    /// <summary>The id under which unsure answers speak.</summary>
    public const string Unsure = "T35";

    /// <summary>The id of "somebody to talk to", which comes after T35.</summary>
    public const string Support = "T36";

    /// <summary>The id that is reported when nothing else speaks.</summary>
    public const string Nothing = "T37";
}

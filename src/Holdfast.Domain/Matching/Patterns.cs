using Holdfast.Domain.Screening;
using static Holdfast.Domain.QuestionId;
using static Holdfast.Domain.Screening.Rules.When;

namespace Holdfast.Domain.Matching;

/// <summary>The movements that bother most, derived from the profile and the self-tests (clinical.md section 4, "Derived"). Labels are internal and never shown.</summary>
public static class Patterns
{
    /// <summary>ST1 to ST3 are read only without these codes (C26).</summary>
    public static Condition SelfTestsCount { get; } =
        Not(
            Either(
                new Condition.InForce(Restriction.Osteoporosis),
                new Condition.InForce(Restriction.SpineSurgery),
                new Condition.InForce(Restriction.SpineCondition),
                new Condition.InForce(Restriction.HipPosterior),
                new Condition.InForce(Restriction.HipAnterior),
                new Condition.InForce(Restriction.PregnancyFrom16Weeks),
                new Condition.InForce(Restriction.Neural)
            )
        );

    /// <summary>FLEX_SENS: bending and sitting bother most.</summary>
    public static Condition FlexionSensitive { get; } =
        AtLeast(2, M02, M03, Every(SelfTestsCount, new Condition.MovementWorse(Forward: true)));

    /// <summary>EXT_SENS: standing and arching bother most.</summary>
    public static Condition ExtensionSensitive { get; } =
        AtLeast(2, M04, M05, Every(SelfTestsCount, new Condition.MovementWorse(Forward: false)));

    /// <summary>HIP_FRONT: a score of 2 or more, of which the bed-edge test gives 2 by itself.</summary>
    public static Condition HipFront { get; } =
        AtLeast(
            2,
            Every(SelfTestsCount, new Condition.Chooses(ST1, "larger")),
            Every(SelfTestsCount, new Condition.ThighAbove()),
            Every(SelfTestsCount, new Condition.ThighAbove()),
            M07,
            M01
        );
}

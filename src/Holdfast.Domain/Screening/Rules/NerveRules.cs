using static Holdfast.Domain.QuestionId;
using static Holdfast.Domain.Screening.Rules.When;
using static Holdfast.Domain.TriageLevel;

namespace Holdfast.Domain.Screening.Rules;

/// <summary>T01 to T03: signs that nerves are in trouble.</summary>
internal static class NerveRules
{
    private static readonly Condition Weaker = Either(Q11, Q12);

    // C09: six weeks unchanged, seen by somebody, and expressly not getting worse.
    private static readonly Condition SeenAndUnchanged = Every(
        Weaker,
        new Condition.SaysYes(Q04c),
        Reaches(Measure.WeeksOfSpell, 7, Unknown.DoesNotHold),
        new Condition.SaysNo(Q04d),
        new Condition.SaysNo(Q12)
    );

    public static ValueList<TriageRule> Rules { get; } =
    [
        Row(
            "T01",
            "Numbness between the legs, bladder, bowel or sexual change",
            "V4, V5, V1",
            new(Either(Q05, Q06, Q07, Q08, Q09), Emergency)
        ),
        Row("T02", "Both legs together", "V5", new(Q10, Emergency)),
        new(
            "T03",
            "New or growing weakness, unsteady walking",
            [
                Group(
                    new(Every(Weaker, Either(Q10, Q13b)), Emergency),
                    new(SeenAndUnchanged, ClinicianFirst) { CodesWhenLowered = Codes(Restriction.Neural) },
                    new(Weaker, Urgent)
                ),
                Group(new Clause(Every(Q13b, Not(Weaker)), Urgent)),
            ],
            "V5, J"
        ),
    ];
}

using static Holdfast.Domain.QuestionId;
using static Holdfast.Domain.Screening.Rules.When;
using static Holdfast.Domain.TriageLevel;

namespace Holdfast.Domain.Screening.Rules;

/// <summary>T04 to T09: what cannot wait, injuries and fragile bones.</summary>
internal static class InjuryRules
{
    // Men from 65, women from 75; without a sex given, from 65 (V6).
    private static readonly Condition OldEnoughForFracture = Either(
        Reaches(Measure.Age, 75, Unknown.IsUnsure),
        Every(Reaches(Measure.Age, 65, Unknown.IsUnsure), Not(new Condition.Chooses(Q01b, "female")))
    );

    public static ValueList<TriageRule> Rules { get; } =
    [
        Row(
            "T04",
            "Sudden tearing pain, or faint, clammy, chest pain or short of breath now",
            "V8",
            new(Either(Q25, Q26), Emergency)
        ),
        new(
            "T05",
            "Aortic aneurysm, pulsing in the tummy",
            [
                Group(
                    new(Every(Q27, Either(Q04d, Reaches(Measure.RestingPain, 7, Unknown.IsUnsure))), Emergency),
                    new(Q27, ClinicianFirst) { CodesWhenLowered = Codes(Restriction.BloodPressure) }
                ),
                Group(new Clause(Q25b, Urgent)),
            ],
            "V8, J"
        ),
        Row(
            "T06",
            "Fever with being very unwell, weak or unsteady",
            "V1, J",
            new(Every(Q21, Either(Q21b, Q11, Q13b)), Emergency)
        ),
        new(
            "T07",
            "A big fall, crash or blow",
            [Group(new Clause(Every(Q14, Not(Q04c)), Urgent)), Group(new Clause(Every(Q14, Q13b), Emergency))],
            "V6, V5"
        ),
        Row(
            "T08",
            "A small fall, lift or jolt with bones that may be fragile",
            "V6",
            new(Every(Q15, Either(Q16, Q17, OldEnoughForFracture)), Urgent)
        ),
        Row(
            "T09",
            "Fragile bones and a new pain that nobody has checked",
            "V6, J",
            new(Every(Either(Q16, Q17), Q04d, Not(new Condition.Fired("T08")), Not(Q04c)), ClinicianFirst)
        ),
    ];
}

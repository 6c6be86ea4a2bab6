using static Holdfast.Domain.QuestionId;
using static Holdfast.Domain.Screening.Rules.When;
using static Holdfast.Domain.TriageLevel;

namespace Holdfast.Domain.Screening.Rules;

/// <summary>T23 to T36: what limits the choice of exercises, the place of the pain, and somebody to talk to.</summary>
internal static class LimitRules
{
    // C16 with C07: more than 6 weeks, or pain of 7 and more, or not yet checked; unknown numbers count.
    private static readonly Condition ShouldBeSeen = Either(
        Reaches(Measure.WeeksOfSpell, 7, Unknown.Holds),
        Reaches(Measure.AveragePain, 7, Unknown.Holds),
        Not(Q04c)
    );

    public static ValueList<TriageRule> Rules { get; } =
    [
        // C15: T08 or T09 on yes answers say more than this row; on unsure answers they do not.
        Row(
            "T23",
            "Fragile bones",
            "V10",
            new(Every(Either(Q16, Q17), Not(new Condition.Fired("T08")), Not(new Condition.Fired("T09"))), StartGently)
            {
                Codes = Codes(Restriction.Osteoporosis),
            }
        ),
        Row(
            "T24",
            "Eyes, or dizzy with the head down",
            "V9",
            new(Either(Q43, Q46), StartGently) { Codes = Codes(Restriction.HeadDown) }
        ),
        new(
            "T25",
            "Blood pressure, stroke",
            [
                Group(
                    new Clause(Either(Q44, Q44c), ClinicianFirst)
                    {
                        CodesWhenLowered = Codes(Restriction.BloodPressure),
                    }
                ),
                Group(new Clause(Q44b, StartGently) { Codes = Codes(Restriction.BloodPressure) }),
            ],
            "K, J"
        ),
        Row(
            "T26",
            "Chest pain on effort, or told to limit exercise",
            "K",
            new(Q45, ClinicianFirst) { CodesWhenLowered = Codes(Restriction.BloodPressure) }
        ),
        Row(
            "T27",
            "Pain or tingling below the knee",
            "V2, J",
            new(Every(Either(Q13, new Condition.Chooses(ST4, "below knee")), Not(Either(Q11, Q12))), StartGently)
            {
                Codes = Codes(Restriction.Neural),
                Advice = [new(Advice.RoutineAppointment, ShouldBeSeen)],
            }
        ),
        Row(
            "T28",
            "Legs ache on walking and ease on stopping",
            "K",
            new(Q28, StartGently) { Advice = Advise(Advice.RoutineAppointment) }
        ),
        Row(
            "T29",
            "Stiff back that eases with movement",
            "V7 (4 of 5: sensitivity 80 %, specificity 72 %); second half J",
            new(
                Every(
                    Reaches(Measure.WeeksOfSpell, 13, Unknown.Holds),
                    Either(AtLeast(4, Q30, Q31, Q32, Q33, Q34), Every(AtLeast(2, Q30, Q31, Q32, Q33, Q34), Q35))
                ),
                StartGently
            )
            {
                Advice = Advise(Advice.RoutineAppointment),
            }
        ),
        Row("T29b", "An eye red and painful now", "K", new(Q35b, Urgent)),
        Row(
            "T30",
            "Strong pain at rest that some position eases",
            "J",
            new(Every(Reaches(Measure.RestingPain, 8, Unknown.DoesNotHold), Not(Q20)), StartGently)
            {
                Advice = Advise(Advice.MinimumDose),
                StartsAfterHours = 48,
            }
        ),
        Row(
            "T31",
            "A spine condition or very loose joints",
            "J",
            new(Q50, StartGently) { Codes = Codes(Restriction.SpineCondition) }
        ),
        new(
            "T32",
            "Getting to the floor, falls",
            [
                Group(new Clause(new Condition.Denies(Q47), StartGently) { Codes = Codes(Restriction.NoFloor) }),
                Group(new Clause(Q47b, StartGently) { Codes = Codes(Restriction.Falls) }),
            ],
            "J"
        ),
        new(
            "T33",
            "Tummy, kneeling, wrist or shoulder",
            [
                Group(new Clause(Q48, StartGently) { Codes = Codes(Restriction.Abdominal) }),
                Group(new Clause(new Condition.Denies(Q49), Start) { Codes = Codes(Restriction.NoKneeling) }),
                Group(new Clause(Q49b, Start) { Codes = Codes(Restriction.WristOrShoulder) }),
            ],
            "J"
        ),
        Row("T34", "Pain somewhere else", "J", new(new Condition.Denies(Q02), ClinicianFirst)),
        Row(
            "T36",
            "Hard to cope or to stay safe",
            "J",
            new(new Condition.SaysYesOrNotSure(Q53), Start) { Advice = Advise(Advice.SupportLine) }
        ),
    ];
}

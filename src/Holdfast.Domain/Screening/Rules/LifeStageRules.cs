using static Holdfast.Domain.QuestionId;
using static Holdfast.Domain.Screening.Rules.When;
using static Holdfast.Domain.TriageLevel;

namespace Holdfast.Domain.Screening.Rules;

/// <summary>T16 to T22: age, pregnancy, birth, operations.</summary>
internal static class LifeStageRules
{
    private static readonly ValueList<CodeOutcome> Pregnant =
    [
        new(Restriction.Pregnancy),
        new(Restriction.PregnancyFrom16Weeks, Reaches(Measure.WeeksOfPregnancy, 16, Unknown.Holds)),
    ];

    // Anything but a clear "front" or "back" puts both codes in force (C14).
    private static readonly ValueList<CodeOutcome> ReplacedHip =
    [
        new(Restriction.HipPosterior, Not(new Condition.Chooses(Q41c, "front"))),
        new(Restriction.HipAnterior, Not(new Condition.Chooses(Q41c, "back"))),
    ];

    private static readonly ValueList<CodeOutcome> ReplacedHipUnlessLifted = ReplacedHip
        .Select(code => code with { OnlyWhen = Every(code.OnlyWhen!, Not(Q41d)) })
        .ToValueList();

    public static ValueList<TriageRule> Rules { get; } =
    [
        // C08: an age that is not a number does not show adulthood.
        Row(
            "T16",
            "Under 18, or an age that is not known",
            "scope decision; NG59 covers 16 and over (V2)",
            new(new Condition.Below(Measure.Age, 18, Unknown.Holds), ClinicianFirst)
        ),
        Row(
            "T17",
            "Signs in pregnancy that cannot wait",
            "K",
            new(Q37, Emergency) { Advice = Advise(Advice.Maternity) }
        ),
        new(
            "T18",
            "Pregnant",
            [
                Group(
                    new(Every(Q36, Not(Q36c)), ClinicianFirst) { CodesWhenLowered = Pregnant },
                    new(Q36, StartGently) { Codes = Pregnant }
                ),
            ],
            "V12"
        ),
        // C12: no question tells whether the birth was less than 6 weeks ago, so only being cleared counts.
        new(
            "T19",
            "Birth in the last 12 weeks",
            [
                Group(
                    new(Every(Q38, Not(Q38c)), ClinicianFirst) { CodesWhenLowered = Codes(Restriction.Abdominal) },
                    new(Q38, StartGently) { Codes = Codes(Restriction.Abdominal) }
                ),
            ],
            "V12, J"
        ),
        // C13: Q39b yes acts alone; unsure only under a Q39 that is yes or unsure.
        new(
            "T20",
            "Spine surgery",
            [
                Group(
                    new(Either(new Condition.SaysYes(Q39b), Every(Q39, Q39b)), ClinicianFirst)
                    {
                        CodesWhenLowered = Codes(Restriction.SpineSurgery),
                    },
                    new(Every(Q39, new Condition.SaysYes(Q39c)), StartGently)
                    {
                        Codes = Codes(Restriction.SpineSurgery),
                    },
                    new(Q39, ClinicianFirst) { CodesWhenLowered = Codes(Restriction.SpineSurgery) }
                ),
            ],
            "J"
        ),
        Row("T21", "Another operation in the last 6 weeks", "J", new(Q40, ClinicianFirst)),
        new(
            "T22",
            "Hip replacement",
            [
                Group(
                    new(Every(Q41, Q41b), ClinicianFirst) { CodesWhenLowered = ReplacedHipUnlessLifted },
                    new(Every(Q41, Not(Q41d)), StartGently) { Codes = ReplacedHip },
                    new(Q41, StartGently)
                ),
            ],
            "V11"
        ),
    ];
}

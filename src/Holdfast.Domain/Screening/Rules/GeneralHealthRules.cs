using static Holdfast.Domain.QuestionId;
using static Holdfast.Domain.Screening.Rules.When;
using static Holdfast.Domain.TriageLevel;

namespace Holdfast.Domain.Screening.Rules;

/// <summary>T10 to T15: cancer, weight, night pain, infection, a calf, the urinary tract.</summary>
internal static class GeneralHealthRules
{
    private static readonly Condition Alone = Not(new Condition.Fired("T10"));

    public static ValueList<TriageRule> Rules { get; } =
    [
        Row(
            "T10",
            "Cancer in the past with weight loss, constant pain or unsteady walking",
            "V6, V1",
            new(Every(Q18, Either(Q19, Q20, Q13b)), Urgent)
        ),
        new(
            "T11",
            "Cancer in the past",
            [Group(new(Every(Q18, Not(Q04c)), ClinicianFirst), new(Q18, StartGently))],
            "V6"
        ),
        new(
            "T12",
            "Weight loss or constant pain by itself",
            [
                Group(
                    new(Every(Q20, Reaches(Measure.RestingPain, 8, Unknown.IsUnsure), Alone), Urgent),
                    new(Every(Either(Q19, Q20), Alone), ClinicianFirst)
                ),
            ],
            "V1, J"
        ),
        // C11: no other row speaks of being very unwell without a fever.
        Row("T13", "Fever, or very unwell", "V1", new(Either(Q21, Q21b), Urgent)),
        Row(
            "T13b",
            "Open to infection, with a new pain that nobody has checked",
            "V1",
            new(Every(Either(Q22, Q23, Q24), Not(Q21), Q04d, Not(Q04c)), ClinicianFirst)
        ),
        Row("T14", "One calf swollen, hot and sore", "K", new(Q52, Urgent)),
        Row("T15", "Urine, or waves of pain to the groin", "K", new(Q29, Urgent)),
    ];
}

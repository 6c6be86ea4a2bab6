using Holdfast.Domain.Screening;
using static Holdfast.Domain.QuestionId;
using static Holdfast.Domain.Screening.Rules.When;

namespace Holdfast.Domain.Matching;

/// <summary>The matching table (clinical.md section 4, clarified by its section 10).</summary>
public static class MatchRules
{
    private static readonly Condition Always = Every();
    private static readonly Condition Flexion = new Condition.InForce(Restriction.FlexionSensitive);
    private static readonly Condition Extension = new Condition.InForce(Restriction.ExtensionSensitive);

    private static readonly Condition ThreeMinutes = new Condition.Below(
        Measure.MinutesAvailable,
        12,
        Unknown.DoesNotHold
    );

    private static readonly Condition ForStack = Either(ThreeMinutes, Patterns.HipFront);

    private static readonly Condition ForLoosen = Either(
        Reaches(Measure.MinutesAvailable, 12, Unknown.DoesNotHold),
        new Condition.Chooses(M08, "loosen"),
        new Condition.Chooses(M11, "bed"),
        new Condition.Chooses(M11, "after workout")
    );

    /// <summary>R01 to R08, in the order in which they are tried.</summary>
    public static ValueList<MatchRule> All { get; } =
    [
        new("R01", "A level that allows no exercise", new Condition.NoExerciseAllowed(), [], "J"),
        new("R02", "Leg symptoms", new Condition.InForce(Restriction.Neural), [new(Always, Focus.StackLite)], "J"),
        new(
            "R03",
            "Bending and sitting bother most",
            Every(Flexion, Not(Extension)),
            [new(Always, Focus.Stack)],
            "V23, J"
        ),
        new(
            "R04",
            "Standing and arching bother most",
            Every(Extension, Not(Flexion)),
            [new(Patterns.HipFront, Focus.Stack), new(Always, Focus.Loosen)],
            "V23, J"
        ),
        new("R05", "Both bother", Every(Flexion, Extension), [new(Always, Focus.StackLite)], "J"),
        // C27: without three answers R06 would always hide R08, and R07 is tried ahead of R08.
        new(
            "R06",
            "Neither bothers most, and there is pain",
            Every(
                AtLeast(
                    3,
                    new Condition.Answered(M02),
                    new Condition.Answered(M03),
                    new Condition.Answered(M04),
                    new Condition.Answered(M05)
                ),
                Reaches(Measure.AveragePain, 3, Unknown.Holds)
            ),
            [
                new(Every(ForStack, Not(ForLoosen)), Focus.Stack),
                new(Every(ForLoosen, Not(ForStack)), Focus.Loosen),
                new(Always, Focus.Stack, Tie: true),
            ],
            "V21, J"
        ),
        new(
            "R07",
            "Little pain, or the aim is to stay well",
            Either(
                new Condition.Below(Measure.AveragePain, 3, Unknown.DoesNotHold),
                new Condition.Chooses(M08, "stay well")
            ),
            [new(Always, Focus.Strengthen)],
            "V25, J"
        ),
        new("R08", "Too little is known", Always, [new(Always, Focus.Default)], "J"),
    ];
}

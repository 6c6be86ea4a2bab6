using static Holdfast.Domain.Progress.Weeks.WeekCondition;

namespace Holdfast.Domain.Progress.Weeks;

/// <summary>The table of weeks (clinical.md section 5, clarified by C34 to C48). A week is evaluated at its end.</summary>
public static class WeekRules
{
    private static readonly WeekCondition NoRed = Not(new Reaches(WeekMeasure.Reds, 1));

    // C40. A start that is not known was not shown to be 7 or more.
    private static readonly WeekCondition Flare = Either(
        new Reaches(WeekMeasure.RiseOnPrevious, 2),
        Every(new Reaches(WeekMeasure.Pain, 7), Not(new Reaches(WeekMeasure.PainAtStart, 7)))
    );

    /// <summary>P00: safety, ahead of everything.</summary>
    public static WeekRule Safety { get; } =
        new(
            "P00",
            "A triage or stop rule spoke",
            Either(WeekFact.NewFinding, WeekFact.LegSymptoms),
            WeekAction.Obey,
            "J"
        );

    /// <summary>P04 to P01 in their order: the first that holds acts. After P00 only P04 or P03 may (C36).</summary>
    public static ValueList<WeekRule> InOrder { get; } =
    [
        new(
            "P04",
            "Not better after an easy week",
            Every(WeekFact.EasyWeek, new Reaches(WeekMeasure.RiseOnPrevious, 0)),
            WeekAction.Lock,
            "J"
        ),
        new("P04", "A flare", Flare, WeekAction.EaseOff, "J"),
        new(
            "P04b",
            "Better after an easy week",
            Every(Not(WeekFact.SafetyActed), WeekFact.EasyWeek, new Below(WeekMeasure.RiseOnPrevious, 0), NoRed),
            WeekAction.Restore,
            "J"
        ),
        new("P03", "Pain rose in or after a session", new Reaches(WeekMeasure.Reds, 1), WeekAction.StepDown, "V13, J"),
        new(
            "R12",
            "The movement questions were asked again",
            Every(
                Not(WeekFact.SafetyActed),
                Not(WeekFact.EasyWeek),
                WeekFact.PatternsAskedAgain,
                WeekFact.OtherFocusFits
            ),
            WeekAction.ChangeFocus,
            "J"
        ),
        new(
            "P09",
            "Fewer than 4 in 10 sessions",
            Every(Not(WeekFact.SafetyActed), new Below(WeekMeasure.Adherence, 40)),
            WeekAction.AskBarrier,
            "J"
        ),
        new(
            "P02",
            "Too little known, fewer than 7 in 10 sessions, or pain rose a little twice",
            Every(
                Not(WeekFact.SafetyActed),
                Either(
                    Not(new Known(WeekMeasure.Pain)),
                    new Below(WeekMeasure.Adherence, 70),
                    new Reaches(WeekMeasure.Ambers, 2)
                )
            ),
            WeekAction.Hold,
            "J"
        ),
        new(
            "P01",
            "A good week",
            Every(
                Not(WeekFact.SafetyActed),
                new Known(WeekMeasure.Pain),
                new Reaches(WeekMeasure.Adherence, 70),
                NoRed,
                Not(new Reaches(WeekMeasure.Ambers, 2))
            ),
            WeekAction.StepUp,
            "J"
        ),
    ];

    /// <summary>P01a to P01e: the one change of a good week, the first that holds.</summary>
    public static ValueList<WeekRule> Options { get; } =
    [
        new(
            "P01a",
            "Try a movement that was left out",
            Every(
                WeekFact.TrialWaits,
                Either(
                    Every(new InWeek([4]), WeekFact.Responder),
                    Every(
                        new Reaches(WeekMeasure.Week, 5),
                        new AtMost(WeekMeasure.Pain, 3),
                        new AtMost(WeekMeasure.PainLastWeek, 3)
                    )
                )
            ),
            WeekAction.BeginTrial,
            "V23, J"
        ),
        new(
            "P01b",
            "Strengthen goes on",
            Every(WeekFact.StrengthenFocus, WeekFact.CoreRungAbove),
            WeekAction.CoreUp,
            "J"
        ),
        new(
            "P01c",
            "Core exercises begin",
            Every(
                new Reaches(WeekMeasure.Week, 2),
                new AtMost(WeekMeasure.Pain, 4),
                new Reaches(WeekMeasure.MeanAdherence, 60),
                Not(WeekFact.CoreHeld),
                Not(WeekFact.LegRestriction),
                WeekFact.CoreRungAbove
            ),
            WeekAction.BeginCore,
            "V21, J"
        ),
        new("P01d", "Stretches go on", WeekFact.StretchRungAbove, WeekAction.StretchUp, "V27, J"),
        new("P01e", "Core exercises go on", Every(WeekFact.CoreHeld, WeekFact.CoreRungAbove), WeekAction.CoreUp, "J"),
    ];

    /// <summary>P07: a week that is judged for an effect.</summary>
    public static WeekCondition IsJudged { get; } =
        Every(
            new InWeek([2, 4, 6]),
            new Known(WeekMeasure.Pain),
            new Exceeds(WeekMeasure.PainAtStart, 2),
            new Reaches(WeekMeasure.Adherence, 40)
        );

    /// <summary>P07: the effect that counts, at least 1 point and at least 2 points or 30 in 100 (V29).</summary>
    public static WeekCondition Responds { get; } =
        Every(
            new Reaches(WeekMeasure.Drop, 1),
            Either(new Reaches(WeekMeasure.Drop, 2), new Reaches(WeekMeasure.DropInPercent, 30))
        );

    /// <summary>P08: what ends in L3, whatever else acted.</summary>
    public static ValueList<WeekRule> Escalations { get; } =
    [
        new(
            "P08",
            "Clearly worse than at the start",
            Every(new InWeek([2, 4]), new Reaches(WeekMeasure.RiseOnStart, 2)),
            WeekAction.Lock,
            "V20, J"
        ),
        new(
            "P08",
            "No effect after six weeks",
            Every(
                new InWeek([6]),
                new Known(WeekMeasure.Pain),
                new Exceeds(WeekMeasure.PainAtStart, 2),
                new Reaches(WeekMeasure.Adherence, 60),
                Not(WeekFact.Responder)
            ),
            WeekAction.Lock,
            "V20, J"
        ),
    ];

    // C44 and C45: what the look at week 4 needs; a look that a flare held back is taken once more in week 5.
    private static readonly WeekCondition NoEffectYet = Every(
        Either(new InWeek([4]), Every(new InWeek([5]), WeekFact.LookHeldBack)),
        new Exceeds(WeekMeasure.PainAtStart, 2),
        new Reaches(WeekMeasure.Adherence, 40),
        new Reaches(WeekMeasure.MeanAdherence, 60),
        new Below(WeekMeasure.Drop, 1)
    );

    /// <summary>P08a, P10, P11, P12: what comes beside the one change.</summary>
    public static ValueList<WeekRule> AsWell { get; } =
    [
        new(
            "P08a",
            "Little effect after four weeks",
            Every(NoEffectYet, Not(WeekFact.FlareLately)),
            WeekAction.OfferOther,
            "V20, J"
        ),
        new(
            "P10",
            "Two weeks of hardly any pain",
            Every(new AtMost(WeekMeasure.Pain, 1), new AtMost(WeekMeasure.PainLastWeek, 1)),
            WeekAction.OfferMaintenance,
            "J"
        ),
        new("P11", "Back after a while", new Reaches(WeekMeasure.WeeksAway, 1), WeekAction.Return, "J"),
        new(
            "P12",
            "More than helps",
            Either(new Reaches(WeekMeasure.SessionsOverMost, 1), new Exceeds(WeekMeasure.LongestHold, 120)),
            WeekAction.Cap,
            "V26, J"
        ),
    ];

    /// <summary>A look at the effect in week 4 that only a flare holds back (C45).</summary>
    internal static WeekCondition LookIsHeldBack { get; } = Every(new InWeek([4]), NoEffectYet, WeekFact.FlareLately);

    private static All Every(params ReadOnlySpan<WeekCondition> parts) => new(ValueList.Of(parts));

    private static Any Either(params ReadOnlySpan<WeekCondition> parts) => new(ValueList.Of(parts));

    private static Not Not(WeekCondition part) => new(part);
}

namespace Holdfast.Domain.Progress.Weeks;

/// <summary>When a rule of the weeks acts: a small closed tree that is evaluated, printed and proved from one and the same value.</summary>
public abstract record WeekCondition
{
    private WeekCondition() { }

    /// <summary>A fact stands for "the fact holds".</summary>
    /// <param name="fact">The fact.</param>
    public static implicit operator WeekCondition(WeekFact fact) => new Holds(fact);

    /// <summary>Same as the implicit conversion, for languages without it.</summary>
    /// <param name="fact">The fact.</param>
    public static WeekCondition FromWeekFact(WeekFact fact) => new Holds(fact);

    /// <summary>Every part holds.</summary>
    /// <param name="Of">The parts.</param>
    public sealed record All(ValueList<WeekCondition> Of) : WeekCondition;

    /// <summary>At least one part holds.</summary>
    /// <param name="Of">The parts.</param>
    public sealed record Any(ValueList<WeekCondition> Of) : WeekCondition;

    /// <summary>The inside does not hold.</summary>
    /// <param name="Of">The inside.</param>
    public sealed record Not(WeekCondition Of) : WeekCondition;

    /// <summary>A fact holds.</summary>
    /// <param name="Fact">The fact.</param>
    public sealed record Holds(WeekFact Fact) : WeekCondition;

    /// <summary>A number is known.</summary>
    /// <param name="Measure">Which number.</param>
    public sealed record Known(WeekMeasure Measure) : WeekCondition;

    /// <summary>A number is known and at least this.</summary>
    /// <param name="Measure">Which number.</param>
    /// <param name="Least">The smallest number for which it holds.</param>
    public sealed record Reaches(WeekMeasure Measure, decimal Least) : WeekCondition;

    /// <summary>A number is known and less than this.</summary>
    /// <param name="Measure">Which number.</param>
    /// <param name="Limit">The smallest number for which it does not hold.</param>
    public sealed record Below(WeekMeasure Measure, decimal Limit) : WeekCondition;

    /// <summary>A number is known and more than this.</summary>
    /// <param name="Measure">Which number.</param>
    /// <param name="Limit">The largest number for which it does not hold.</param>
    public sealed record Exceeds(WeekMeasure Measure, decimal Limit) : WeekCondition;

    /// <summary>A number is known and not more than this.</summary>
    /// <param name="Measure">Which number.</param>
    /// <param name="Most">The largest number for which it holds.</param>
    public sealed record AtMost(WeekMeasure Measure, decimal Most) : WeekCondition;

    /// <summary>The week is one of these, counted from 1.</summary>
    /// <param name="Weeks">The weeks.</param>
    public sealed record InWeek(ValueList<int> Weeks) : WeekCondition;
}

/// <summary>A number of a week that rules compare.</summary>
public enum WeekMeasure
{
    /// <summary>Which week it is, from 1.</summary>
    Week,

    /// <summary>Share of the planned sessions that were done this week, in percent (C34).</summary>
    Adherence,

    /// <summary>Mean of the shares of all weeks so far, in percent (C34).</summary>
    MeanAdherence,

    /// <summary>Mean of the daily average pain this week, 0-10 (NPRSw); unknown when fewer than three days were told.</summary>
    Pain,

    /// <summary>The same of the week before.</summary>
    PainLastWeek,

    /// <summary>Pain this week less the last that was told, that of the check-in (Q04) at first (C40).</summary>
    RiseOnPrevious,

    /// <summary>Average pain at the check-in, 0-10 (Q04, C44).</summary>
    PainAtStart,

    /// <summary>Pain this week less pain at the start.</summary>
    RiseOnStart,

    /// <summary>Pain at the start less pain this week.</summary>
    Drop,

    /// <summary>The drop as a share of the pain at the start, in percent.</summary>
    DropInPercent,

    /// <summary>Pain events that were AMBER this week.</summary>
    Ambers,

    /// <summary>Pain events that were RED or RED24 this week.</summary>
    Reds,

    /// <summary>Weeks in a row without a session, this one included (C47).</summary>
    WeeksAway,

    /// <summary>Longest hold in seconds.</summary>
    LongestHold,

    /// <summary>Most sessions on one day, less what helps in a day with this focus (P12).</summary>
    SessionsOverMost,

    /// <summary>Highest pain ahead of a session, 0-10.</summary>
    PainBefore,
}

/// <summary>A fact of a week that rules ask for.</summary>
public enum WeekFact
{
    /// <summary>The answers of the week brought a finding (rule and level) or a code that was not there before; T36 and T37 apart (C35).</summary>
    NewFinding,

    /// <summary>Leg symptoms appeared or moved further down (S02).</summary>
    LegSymptoms,

    /// <summary>P00 acted this week.</summary>
    SafetyActed,

    /// <summary>An easy week is on (P04).</summary>
    EasyWeek,

    /// <summary>P04 acted this week or last week.</summary>
    FlareLately,

    /// <summary>Pattern answers wait, and this is a week in which they act (R12).</summary>
    PatternsAskedAgain,

    /// <summary>With these answers another focus fits.</summary>
    OtherFocusFits,

    /// <summary>The focus is Strengthen.</summary>
    StrengthenFocus,

    /// <summary>NEURAL is in force.</summary>
    LegRestriction,

    /// <summary>A core rung is held.</summary>
    CoreHeld,

    /// <summary>A core rung is possible above the one held, or any where none is held.</summary>
    CoreRungAbove,

    /// <summary>A stretch rung up to H4 is possible above the one held.</summary>
    StretchRungAbove,

    /// <summary>An exercise that only patterns exclude waits to be tried (C43).</summary>
    TrialWaits,

    /// <summary>The week is judged for an effect, and there is one (P07).</summary>
    Responder,

    /// <summary>The look at the effect in week 4 was held back by a flare (C45).</summary>
    LookHeldBack,
}

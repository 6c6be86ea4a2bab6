namespace Holdfast.Domain.Progress.Weeks;

/// <summary>A row of the table of weeks (clinical.md section 5, P00 to P12).</summary>
/// <param name="Id">Its id, such as <c>P04</c>; two rows of one rule share it.</param>
/// <param name="About">What it is about, in a few words for the printed table.</param>
/// <param name="When">The condition.</param>
/// <param name="Action">What follows.</param>
/// <param name="Source">Where it comes from.</param>
public sealed record WeekRule(string Id, string About, WeekCondition When, WeekAction Action, string Source);

/// <summary>What follows from a rule of the weeks.</summary>
public enum WeekAction
{
    /// <summary>Triage decides again; codes and level only get worse (P00, C35).</summary>
    Obey,

    /// <summary>L3 until a clinician has looked (P04, P08).</summary>
    Lock,

    /// <summary>An easy week: shortest form, walking, the whole check-in (P04).</summary>
    EaseOff,

    /// <summary>The rungs from before the easy week come back (P04b).</summary>
    Restore,

    /// <summary>One rung lower, each ladder once a week (P03).</summary>
    StepDown,

    /// <summary>The focus that fits the new answers (R12).</summary>
    ChangeFocus,

    /// <summary>Nothing changes, and one question is asked about what gets in the way (P09).</summary>
    AskBarrier,

    /// <summary>Nothing changes (P02).</summary>
    Hold,

    /// <summary>One change, the first option that is possible (P01).</summary>
    StepUp,

    /// <summary>A short trial of an exercise that patterns exclude (P06).</summary>
    BeginTrial,

    /// <summary>The next core rung (P01b, P01e).</summary>
    CoreUp,

    /// <summary>Core exercises begin (P05).</summary>
    BeginCore,

    /// <summary>The next stretch rung (P01d).</summary>
    StretchUp,

    /// <summary>Another focus is offered and a physiotherapist suggested (P08a).</summary>
    OfferOther,

    /// <summary>Less often is offered (P10).</summary>
    OfferMaintenance,

    /// <summary>Back from an absence: rungs go down with its length (P11).</summary>
    Return,

    /// <summary>A friendly word that more does not help more (P12).</summary>
    Cap,
}

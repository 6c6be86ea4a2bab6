using Holdfast.Domain.Journal;

namespace Holdfast.Domain.Progress;

/// <summary>A stop rule: a sign that a person reports, and what follows at once (clinical.md 3.3). What the person told is at <c>told.{Key}</c> of the library.</summary>
/// <param name="Id">The id, such as <c>S04</c>; S04 and S10 stand for two signs each.</param>
/// <param name="Sign">The sign.</param>
/// <param name="Key">Its name in the words, such as <c>sharp-pain</c>.</param>
/// <param name="Follow">What follows in the session.</param>
/// <param name="Locks">The level that locks at once, or null.</param>
/// <param name="Adds">The restriction that comes into force, or null.</param>
public sealed record StopRule(
    string Id,
    StopSign Sign,
    string Key,
    StopFollow Follow,
    TriageLevel? Locks,
    Restriction? Adds
);

/// <summary>What follows in a session from a stop sign.</summary>
public enum StopFollow
{
    /// <summary>Out of the hold; this exercise is over for today (S01, S06).</summary>
    SkipExercise,

    /// <summary>Everything is over; later the person tells when the leg settled (S02).</summary>
    EndAndFollowLeg,

    /// <summary>Everything is over; Q05 to Q12 are asked now (S03).</summary>
    EndAndAskNerves,

    /// <summary>Sit down; exercises with the head down are over (S04).</summary>
    SitDown,

    /// <summary>Everything is over; the L1 card, nothing else (S04 with fainting, S05, S08).</summary>
    Emergency,

    /// <summary>A pause, then on (S07).</summary>
    Pause,

    /// <summary>Planks are over (S09).</summary>
    StopPlanks,

    /// <summary>End here or go on, as the person likes (S10).</summary>
    AsThePersonLikes,
}

/// <summary>The stop rules S01 to S10.</summary>
public static class StopRules
{
    /// <summary>Every rule, in order of the ids.</summary>
    public static ValueList<StopRule> All { get; } =
    [
        new("S01", StopSign.SharpPain, "sharp-pain", StopFollow.SkipExercise, null, null),
        new("S02", StopSign.LegSymptoms, "leg-symptoms", StopFollow.EndAndFollowLeg, null, null),
        new("S03", StopSign.NumbnessOrWeakness, "numbness-or-weakness", StopFollow.EndAndAskNerves, null, null),
        new("S04", StopSign.Dizziness, "dizziness", StopFollow.SitDown, null, Restriction.HeadDown),
        new(
            "S04",
            StopSign.FaintingOrChestPain,
            "fainting-or-chest-pain",
            StopFollow.Emergency,
            TriageLevel.Emergency,
            null
        ),
        new("S05", StopSign.BladderOrSaddle, "bladder-or-saddle", StopFollow.Emergency, TriageLevel.Emergency, null),
        new("S06", StopSign.PainRed, "pain-red", StopFollow.SkipExercise, null, null),
        new("S07", StopSign.Cramp, "cramp", StopFollow.Pause, null, null),
        new("S08", StopSign.PregnancySign, "pregnancy-sign", StopFollow.Emergency, TriageLevel.Emergency, null),
        new("S09", StopSign.AbdominalDoming, "abdominal-doming", StopFollow.StopPlanks, null, Restriction.Abdominal),
        new("S10", StopSign.Tired, "tired", StopFollow.AsThePersonLikes, null, null),
        new("S10", StopSign.Other, "other", StopFollow.AsThePersonLikes, null, null),
    ];

    /// <summary>The rule of a sign.</summary>
    /// <param name="sign">The sign.</param>
    public static StopRule Of(StopSign sign)
    {
        foreach (var rule in All)
        {
            if (rule.Sign == sign)
            {
                return rule;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(sign), sign, "There is no such stop sign.");
    }
}

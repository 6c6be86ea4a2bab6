using Holdfast.Domain;
using Holdfast.Domain.Matching;
using Holdfast.Domain.Screening;

namespace Holdfast.Formats.Rules;

/// <summary>Every rule that is built, as it is printed: those that are trees from their trees, the few that are ways of reading in words.</summary>
internal static class AllRules
{
    public static ValueList<RuleRow> Gate { get; } =
    [
        RuleRow.Written(
            "G0",
            "gate",
            "The gate question ahead of every session",
            "since last time: numbness between the legs, a change of bladder or bowels, new weakness in a leg, fever, or a fall",
            "on any yes or not sure no session, and the whole check-in again",
            "V1, V4, V5, J"
        ),
    ];

    private static RuleRow Unsure { get; } =
        RuleRow.Written(
            TriageRules.Unsure,
            "triage",
            "Answers that are unsure",
            "not sure, prefer not to say or skipped, where yes would add a worse level or a code to a row (in Q09 only not sure; in Q53 no; "
                + "Q04c, Q36c, Q38c, Q39c and Q41d count only when yes); or neither Q04 nor Q04b is known",
            "a finding for that row, one step milder than yes: L1 becomes L2, L2 becomes L3, L3 becomes L4, L4 and L5 stay; "
                + "with Q04 and Q04b unknown L4",
            "J"
        );

    private static RuleRow Nothing { get; } =
        RuleRow.Written(TriageRules.Nothing, "triage", "Nothing else spoke", "no other rule speaks", "L5", "-");

    public static ValueList<RuleRow> Triage { get; } =
    [
        .. TriageRules.All.Where(rule => rule.Id != TriageRules.Support).Select(RuleRow.Of),
        Unsure,
        .. TriageRules.All.Where(rule => rule.Id == TriageRules.Support).Select(RuleRow.Of),
        Nothing,
    ];

    public static ValueList<RuleRow> Patterns { get; } =
    [
        RuleRow.Written(
            "SELF_TESTS",
            "pattern",
            "When self-tests are read",
            ConditionWords.Spell(Domain.Matching.Patterns.SelfTestsCount),
            "ST1 to ST3 are read",
            "J"
        ),
        Pattern("FLEX_SENS", "Bending and sitting bother most", Domain.Matching.Patterns.FlexionSensitive),
        Pattern("EXT_SENS", "Standing and arching bother most", Domain.Matching.Patterns.ExtensionSensitive),
        Pattern("HIP_FRONT", "The front of the hip", Domain.Matching.Patterns.HipFront),
    ];

    public static ValueList<RuleRow> Matching { get; } =
    [
        .. MatchRules.All.Select(RuleRow.Of),
        RuleRow.Written(
            "R09",
            "matching",
            "What is possible",
            "Stack without E01 and E02, or Loosen with fewer than 2 of its 5 places filled by their own exercise or its substitute",
            "the next of Stack, Loosen, Strengthen (from Loosen: Stack, Strengthen) that is possible; StackLite and Default keep what is left",
            "J"
        ),
        RuleRow.Written(
            "R10",
            "matching",
            "What may be tried all the same",
            "every X of an exercise is FLEX_SENS or EXT_SENS, and the person has read the reason",
            "a trial of one hold of 15 s in its easiest form, with a look at the next morning (P06); an X from a triage code cannot be overridden",
            "J"
        ),
        RuleRow.Written(
            "R11",
            "matching",
            "One thing at a time",
            "weeks 1 and 2",
            "one focus; core exercises join only by P05 and what was left out only by P06",
            "J"
        ),
        WeekRows.AskedAgain,
    ];

    /// <summary>All of them: the gate, triage, patterns, matching, the weeks, stops, the pain traffic light.</summary>
    public static ValueList<RuleRow> All { get; } =
    [.. Gate, .. Triage, .. Patterns, .. Matching, .. WeekRows.All, .. StopRows.All, .. PainRows.All];

    private static RuleRow Pattern(string id, string about, Condition condition) =>
        RuleRow.Written(
            id,
            "pattern",
            about,
            ConditionWords.Spell(condition),
            $"{id} in force, never shown by name",
            "J"
        );
}

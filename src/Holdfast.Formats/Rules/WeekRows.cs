using Holdfast.Domain;
using Holdfast.Domain.Progress.Weeks;

namespace Holdfast.Formats.Rules;

/// <summary>The rules of the weeks as they are printed, each from its tree.</summary>
internal static class WeekRows
{
    private const string Kind = "progression";

    public static RuleRow Safety { get; } = Of([WeekRules.Safety]);

    /// <summary>P04 to P01, with R12 where it is tried.</summary>
    public static ValueList<RuleRow> InOrder { get; } = Grouped(WeekRules.InOrder, isChain: true);

    public static ValueList<RuleRow> Options { get; } = Grouped(WeekRules.Options, isChain: true);

    /// <summary>P05 and P06: P01c and P01a under the names that stand beside them in the answer.</summary>
    public static ValueList<RuleRow> Named { get; } =
    [
        Renamed("P05", "P01c"),
        Renamed("P06", "P01a") with
        {
            Cases =
            [
                .. Renamed("P06", "P01a").Cases,
                Case(
                    "the person opened an exercise that only patterns exclude after reading the reason (R10)",
                    "the same trial, beside the rule of the week; no rule is listed for it"
                ),
                Case(
                    "RED24 on an exercise on trial, or on none that was named",
                    "the trial ends; it may begin again two evaluations later"
                ),
            ],
        },
    ];

    public static RuleRow Effect { get; } =
        new(
            "P07",
            Kind,
            "Is there an effect",
            [
                Case(
                    $"{WeekConditionWords.Say(WeekRules.IsJudged)} and {WeekConditionWords.Say(WeekRules.Responds)}",
                    "responder"
                ),
                Case(WeekConditionWords.Say(WeekRules.IsJudged), "not a responder", isElse: true),
                Case("always", "not judged", isElse: true),
            ],
            "V29, V30"
        );

    public static ValueList<RuleRow> Escalations { get; } = Grouped(WeekRules.Escalations, isChain: false);

    public static ValueList<RuleRow> AsWell { get; } = Grouped(WeekRules.AsWell, isChain: false);

    /// <summary>R12 as it is tried among the rules of the weeks.</summary>
    public static RuleRow AskedAgain { get; } = InOrder.Single(row => row.Id == "R12");

    /// <summary>Every P rule once, in the order of evaluation.</summary>
    public static ValueList<RuleRow> All { get; } =
    [Safety, .. InOrder.Where(row => row != AskedAgain), .. Options, .. Named, Effect, .. Escalations, .. AsWell];

    private static RuleRow Renamed(string id, string option) =>
        Options.Single(row => row.Id == option) with
        {
            Id = id,
        };

    private static RuleCase Case(string when, string then, bool isElse = false) => new(when, then, null, isElse);

    private static ValueList<RuleRow> Grouped(ValueList<WeekRule> rules, bool isChain) =>
        rules.GroupBy(rule => rule.Id).Select(group => Of([.. group], isChain)).ToValueList();

    private static RuleRow Of(ValueList<WeekRule> rules, bool isChain = false) =>
        new(
            rules[0].Id,
            rules[0].Id.StartsWith('R') ? "matching" : Kind,
            string.Join("; ", rules.Select(rule => rule.About)),
            rules
                .Select(
                    (rule, index) =>
                        Case(
                            WeekConditionWords.Say(rule.When),
                            WeekOutcomeWords.Say(rule.Action),
                            isElse: isChain && index > 0
                        )
                )
                .ToValueList(),
            rules[0].Source
        );
}

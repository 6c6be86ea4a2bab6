using Holdfast.Domain;
using Holdfast.Domain.Matching;
using Holdfast.Domain.Screening;

namespace Holdfast.Formats.Rules;

/// <summary>A rule as it is printed.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">gate, triage, pattern, matching, progression, stop or pain.</param>
/// <param name="About">What it is about.</param>
/// <param name="Cases">When, and what then.</param>
/// <param name="Source">Where it comes from.</param>
internal sealed record RuleRow(string Id, string Kind, string About, ValueList<RuleCase> Cases, string Source)
{
    /// <summary>All conditions in one line. Cases after "else" are tried only when those before them do not hold.</summary>
    public string Condition => Together(each => each.When);

    /// <summary>All outcomes in one line, in the order of the conditions.</summary>
    public string Outcome => Together(each => each.Then);

    private string Together(Func<RuleCase, string> part) =>
        string.Concat(
            Cases.Select((each, index) => index == 0 ? part(each) : $"{(each.IsElse ? "; else " : "; ")}{part(each)}")
        );

    public static RuleRow Of(TriageRule rule) =>
        new(
            rule.Id,
            "triage",
            rule.About,
            rule.Groups.SelectMany(group =>
                    group.Clauses.Select(
                        (clause, index) =>
                            new RuleCase(
                                ConditionWords.Say(clause.When),
                                OutcomeWords.Say(clause),
                                OutcomeWords.SayUnsure(clause),
                                index > 0
                            )
                    )
                )
                .ToValueList(),
            rule.Source
        );

    public static RuleRow Of(MatchRule rule) =>
        new(
            rule.Id,
            "matching",
            rule.About,
            [new(ConditionWords.Say(rule.When), OutcomeWords.Say(rule), null, false)],
            rule.Source
        );

    public static RuleRow Written(string id, string kind, string about, string when, string then, string source) =>
        new(id, kind, about, [new(when, then, null, false)], source);
}

/// <summary>One case of a rule.</summary>
/// <param name="When">The condition in words.</param>
/// <param name="Then">The outcome in words.</param>
/// <param name="WhenUnsure">The outcome when it holds only because an answer is unsure, or null where that makes no difference.</param>
/// <param name="IsElse">True when it is tried only if the case before it does not hold.</param>
internal sealed record RuleCase(string When, string Then, string? WhenUnsure, bool IsElse);

using Holdfast.Domain;
using Holdfast.Domain.Screening;

namespace Holdfast.Enumeration;

/// <summary>Weakens a rule on purpose, to show that the check finds it.</summary>
internal static class Weakening
{
    /// <summary>The rules, with one of them asking for L5 wherever it spoke of more; null when there is no such rule.</summary>
    public static ValueList<TriageRule>? Of(ValueList<TriageRule> rules, string id) =>
        rules.Any(rule => rule.Id == id)
            ? rules.Select(rule => rule.Id == id ? Weakened(rule) : rule).ToValueList()
            : null;

    private static TriageRule Weakened(TriageRule rule) =>
        rule with
        {
            Groups = rule
                .Groups.Select(group => new ClauseGroup(
                    group.Clauses.Select(clause => clause with { Level = TriageLevel.Start }).ToValueList()
                ))
                .ToValueList(),
        };
}

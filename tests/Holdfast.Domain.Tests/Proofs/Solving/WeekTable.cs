using Holdfast.Domain.Progress.Weeks;

namespace Holdfast.Domain.Tests.Proofs.Solving;

/// <summary>The rules of the weeks that a proof speaks of: those that run, or a copy with a fault in it.</summary>
internal sealed record WeekTable(
    WeekRule Safety,
    ValueList<WeekRule> InOrder,
    ValueList<WeekRule> Options,
    WeekCondition Judged,
    WeekCondition Responds
)
{
    public static WeekTable ThatRuns { get; } =
        new(WeekRules.Safety, WeekRules.InOrder, WeekRules.Options, WeekRules.IsJudged, WeekRules.Responds);

    /// <summary>The table with the condition of one rule of the order put in the place of another.</summary>
    public WeekTable With(WeekAction action, WeekCondition when) =>
        this with
        {
            InOrder = Replaced(InOrder, action, when),
        };

    /// <summary>The table with the condition of one option put in the place of another.</summary>
    public WeekTable WithOption(WeekAction action, WeekCondition when) =>
        this with
        {
            Options = Replaced(Options, action, when),
        };

    private static ValueList<WeekRule> Replaced(ValueList<WeekRule> rules, WeekAction action, WeekCondition when) =>
        rules.Select(rule => rule.Action == action ? rule with { When = when } : rule).ToValueList();
}

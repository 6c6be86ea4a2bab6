using Holdfast.Domain;
using Holdfast.Domain.Matching;
using Holdfast.Domain.Screening;

namespace Holdfast.Formats.Rules;

/// <summary>Says in words what follows from a rule.</summary>
internal static class OutcomeWords
{
    /// <summary>What a clause asks for, such as "L4, NEURAL, advice routine-appointment if ...".</summary>
    public static string Say(Clause clause) => Say(clause, clause.Level, clause.Codes);

    /// <summary>What an unsure answer makes of a clause (T35), such as "L4, BP"; null when no answer of it can be unsure.</summary>
    public static string? SayUnsure(Clause clause) =>
        !Doubt.CanTouch(clause.When) ? null
        : clause.Level.AllowsExercise() ? Say(clause)
        : Say(clause with { Advice = [] }, clause.Level + 1, clause.CodesWhenLowered);

    /// <summary>The focus that a matching rule leads to.</summary>
    public static string Say(MatchRule rule) =>
        rule.Choices.IsEmpty
            ? "no routine, the action card only"
            : string.Join("; else ", rule.Choices.Select(choice => Say(choice, rule.Choices.Count == 1)));

    private static string Say(Clause clause, TriageLevel level, ValueList<CodeOutcome> codes) =>
        string.Join(", ", Parts(clause, level, codes));

    private static IEnumerable<string> Parts(Clause clause, TriageLevel level, ValueList<CodeOutcome> codes)
    {
        yield return level.Code();
        foreach (var code in codes)
        {
            yield return Say(code);
        }

        foreach (var advice in clause.Advice)
        {
            yield return $"advice {advice.Advice.Code()}{If(advice.OnlyWhen)}";
        }

        if (clause.StartsAfterHours > 0)
        {
            yield return $"first session after {clause.StartsAfterHours} h, start rung H1";
        }
    }

    private static string Say(CodeOutcome code) => $"{code.Restriction.Code()}{If(code.OnlyWhen)}";

    private static string Say(FocusChoice choice, bool isOnly)
    {
        var focus = choice.Tie ? $"tie: {choice.Focus} is proposed, and the person may pick Loosen" : $"{choice.Focus}";
        return isOnly || choice.When is Condition.All { Of.IsEmpty: true }
            ? focus
            : $"{focus} if {ConditionWords.Say(choice.When)}";
    }

    private static string If(Condition? condition) =>
        condition is null ? string.Empty : $" if {ConditionWords.Say(condition)}";
}

using System.Diagnostics;
using Holdfast.Domain;
using Holdfast.Domain.Screening;

namespace Holdfast.Benchmarks.Screening;

/// <summary>Writes a condition as a lambda expression of the RulesEngine package, over <see cref="RuleInput"/>.</summary>
/// <param name="rules">The rules, for "an earlier rule spoke".</param>
internal sealed class ExpressionWriter(ValueList<TriageRule> rules)
{
    public string Write(Condition condition, bool careful) =>
        condition switch
        {
            Condition.All all => Join(all.Of, " && ", "true", careful),
            Condition.Any any => Join(any.Of, " || ", "false", careful),
            Condition.AtLeast some =>
                $"(({string.Join(" + ", some.Of.Select(part => $"({Write(part, careful)} ? 1 : 0)"))}) >= {some.Count})",
            Condition.Unless not => $"!{Write(not.Of, careful: false)}",
            Condition.Says says => careful
                ? $"(answers.{says.Question} != {(int)Response.No})"
                : $"(answers.{says.Question} == {(int)Response.Yes})",
            Condition.Denies no => careful
                ? $"(answers.{no.Question} != {(int)Response.Yes})"
                : $"(answers.{no.Question} == {(int)Response.No})",
            Condition.SaysYes yes => $"(answers.{yes.Question} == {(int)Response.Yes})",
            Condition.SaysNo no => $"(answers.{no.Question} == {(int)Response.No})",
            Condition.SaysYesOrNotSure yes => $"(answers.{yes.Question} >= {(int)Response.NotSure})",
            Condition.Chooses choice =>
                $"(answers.{choice.Question} == \"{choice.Option}\"{(careful ? $" || answers.{choice.Question} == \"unsure\"" : "")})",
            Condition.Reaches number => Number(number.Measure, $">= {number.Least}", number.WhenUnknown, careful),
            Condition.Below number => Number(number.Measure, $"< {number.Limit}", number.WhenUnknown, careful),
            Condition.Fired earlier =>
                $"({string.Join(" || ", rules.Single(rule => rule.Id == earlier.Rule).Groups.SelectMany(group => group.Clauses).Select(clause => Write(clause.When, careful: false)))})",
            _ => throw new UnreachableException(condition.GetType().Name),
        };

    private string Join(ValueList<Condition> parts, string between, string none, bool careful) =>
        parts.IsEmpty ? none : $"({string.Join(between, parts.Select(part => Write(part, careful)))})";

    private static string Number(Measure measure, string comparison, Unknown unknown, bool careful) =>
        unknown == Unknown.Holds || (unknown == Unknown.IsUnsure && careful)
            ? $"(answers.{measure} == {RuleInput.NotKnown} || answers.{measure} {comparison})"
            : $"(answers.{measure} != {RuleInput.NotKnown} && answers.{measure} {comparison})";
}

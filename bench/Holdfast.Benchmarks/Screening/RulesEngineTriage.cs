using System.Globalization;
using Holdfast.Domain;
using Holdfast.Domain.Screening;
using Holdfast.Domain.Screening.Masks;
using RulesEngine.Models;

namespace Holdfast.Benchmarks.Screening;

/// <summary>The same trees as rules of the RulesEngine package: one rule for each clause and each conditional code, in each reading.</summary>
internal sealed class RulesEngineTriage
{
    private const string Workflow = "triage";

    private readonly ValueList<TriageRule> table;
    private readonly RulesEngine.RulesEngine engine;

    public RulesEngineTriage(ValueList<TriageRule> table)
    {
        this.table = table;
        var writer = new ExpressionWriter(table);
        List<Rule> rules = [];
        foreach (var clause in table.SelectMany(rule => rule.Groups).SelectMany(group => group.Clauses))
        {
            foreach (var careful in new[] { false, true })
            {
                rules.Add(RuleOf(rules.Count, writer.Write(clause.When, careful)));
                foreach (var code in CodesOf(clause, careful))
                {
                    rules.Add(RuleOf(rules.Count, code.OnlyWhen is { } when ? writer.Write(when, careful) : "true"));
                }
            }
        }

        rules.Add(RuleOf(rules.Count, writer.Write(TriageRules.PainNotTold, careful: false)));
        RuleCount = rules.Count;
        engine = new(
            [new Workflow { WorkflowName = Workflow, Rules = rules }],
            new ReSettings { EnableFormattedErrorMessage = false, IsExpressionCaseSensitive = true }
        );
    }

    public int RuleCount { get; }

    public async ValueTask<MaskVerdict> Evaluate(RuleInput input, MaskFinding[] findings)
    {
        var results = await engine.ExecuteAllRulesAsync(Workflow, new RuleParameter("answers", input));
        return Decide(results, findings);
    }

    // The engine says which clauses hold; which of them counts is for the caller to say.
    private MaskVerdict Decide(List<RuleResultTree> results, MaskFinding[] findings)
    {
        var say = new Told(findings);
        var next = 0;
        for (var row = 0; row < table.Count; row++)
        {
            var (told, doubt) = (6, 6);
            var (toldCodes, doubtCodes) = (RestrictionSet.None, RestrictionSet.None);
            foreach (var group in table[row].Groups)
            {
                Clause? plain = null;
                Clause? careful = null;
                foreach (var clause in group.Clauses)
                {
                    var holds = results[next++].IsSuccess;
                    var codes = Codes(clause, careful: false, results, ref next);
                    if (holds && plain is null)
                    {
                        plain = clause;
                        told = Math.Min(told, (int)clause.Level);
                        toldCodes = toldCodes.Union(codes);
                        say.Wait(clause.StartsAfterHours);
                    }

                    holds = results[next++].IsSuccess;
                    codes = Codes(clause, careful: true, results, ref next);
                    if (holds && careful is null)
                    {
                        careful = clause;
                        if (!ReferenceEquals(plain, careful))
                        {
                            doubt = Math.Min(doubt, (int)RowReader.Milder(clause.Level));
                            doubtCodes = doubtCodes.Union(codes);
                        }
                    }
                }
            }

            say.Both((byte)row, told, doubt, doubtCodes, toldCodes);
        }

        if (results[next].IsSuccess)
        {
            say.Yes((byte)table.Count, (int)TriageLevel.StartGently);
        }

        return say.Verdict();
    }

    private static RestrictionSet Codes(Clause clause, bool careful, List<RuleResultTree> results, ref int next)
    {
        var codes = RestrictionSet.None;
        foreach (var code in CodesOf(clause, careful))
        {
            codes = results[next++].IsSuccess ? codes.With(code.Restriction) : codes;
        }

        return codes;
    }

    private static ValueList<CodeOutcome> CodesOf(Clause clause, bool careful) =>
        careful ? RowReader.CodesWhenUnsure(clause) : clause.Codes;

    private static Rule RuleOf(int number, string expression) =>
        new()
        {
            RuleName = number.ToString(CultureInfo.InvariantCulture),
            RuleExpressionType = RuleExpressionType.LambdaExpression,
            Expression = expression,
        };
}

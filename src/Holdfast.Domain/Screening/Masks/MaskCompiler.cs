using Holdfast.Domain.Screening.Rules;

namespace Holdfast.Domain.Screening.Masks;

/// <summary>Compiles the rule trees to mask tests. The trees are the only statement of the rules; this only turns them.</summary>
internal sealed class MaskCompiler
{
    private readonly List<MaskTest> tests = [];
    private readonly List<RowOutcome> outcomes = [];
    private readonly Dictionary<MaskTest, int> places = [];
    private readonly Dictionary<RowOutcome, int> outcomePlaces = [];

    private MaskCompiler() { }

    /// <summary>Compiles a table of rules, in order, and the finding for pain that was not told.</summary>
    public static MaskProgram Compile(ValueList<TriageRule> table)
    {
        var painNotTold = When.Row(
            TriageRules.Unsure,
            "Pain that was not told",
            "C07",
            new(TriageRules.PainNotTold, TriageLevel.StartGently)
        );
        ValueList<TriageRule> rules = [.. table, painNotTold];
        var layout = new AnswerLayout(rules.SelectMany(ConditionsOf));
        var reader = new FormulaReader(layout);
        var compiler = new MaskCompiler();
        var needs = new AnswerBits[rules.Count];
        var starts = new int[rules.Count];
        for (var row = 0; row < rules.Count; row++)
        {
            var compiled = new RowCompiler(row, rules[row], reader);
            needs[row] = compiled.Needs;
            starts[row] = compiler.Build(compiled, Knowledge.Nothing(layout.Fields).After(needs[row], hit: true));
            reader.Remember(rules[row]);
        }

        return new(
            layout,
            rules.Select(rule => rule.Id).ToValueList(),
            needs,
            starts,
            [.. compiler.tests],
            [.. compiler.outcomes]
        );
    }

    // Equal tests and outcomes are written once, so that what grows as a tree ends as a small graph.
    private int Build(RowCompiler row, Knowledge known)
    {
        var mask = AnswerBits.None;
        if (row.Decide(known, ref mask) is { } outcome)
        {
            return ~Place(outcome, outcomes, outcomePlaces);
        }

        var hit = Build(row, known.After(mask, hit: true));
        var miss = Build(row, known.After(mask, hit: false));
        return hit == miss ? hit : Place(new(mask, hit, miss), tests, places);
    }

    private static int Place<T>(T item, List<T> list, Dictionary<T, int> placesOfItems)
        where T : notnull
    {
        if (!placesOfItems.TryGetValue(item, out var place))
        {
            place = list.Count;
            list.Add(item);
            placesOfItems.Add(item, place);
        }

        return place;
    }

    private static IEnumerable<Condition> ConditionsOf(TriageRule rule) =>
        rule
            .Groups.SelectMany(group => group.Clauses)
            .SelectMany(clause =>
                clause
                    .Codes.Concat(clause.CodesWhenLowered)
                    .Select(code => code.OnlyWhen)
                    .OfType<Condition>()
                    .Prepend(clause.When)
            );
}

using Holdfast.Domain.Matching;
using Holdfast.Domain.Screening;
using Holdfast.Domain.Tests.Proofs.Solving;

namespace Holdfast.Domain.Tests.Proofs;

/// <summary>The circuit of all rules that run, with what it says of some answers in one line.</summary>
internal sealed class Everybody
{
    public Everybody(ValueList<TriageRule>? rules = null)
    {
        Triage = new(new Person(new Circuit()), rules ?? TriageRules.All);
        Match = new(Triage);
    }

    public TriageCircuit Triage { get; }

    public MatchCircuit Match { get; }

    /// <summary>Level, every finding with its level, codes and patterns, matching rule and focus: as the circuit reads them.</summary>
    public string Read(Answers answers)
    {
        var holds = Triage.Person.Circuit.Reader(Triage.Person.Inputs(answers));
        var level = Enum.GetValues<TriageLevel>().First(each => holds(Triage.IsAtMost(each)));
        var findings = new List<string>();
        foreach (var row in Triage.Rows)
        {
            if (holds(row.Speaks))
            {
                findings.Add($"{row.Rule.Id} L{First(row.PlainIsAtMost)}");
            }

            if (holds(row.SaysUnsure))
            {
                findings.Add($"T35 L{First(row.UnsureIsAtMost)}");
            }
        }

        if (holds(Triage.PainUnknown))
        {
            findings.Add("T35 L4");
        }

        if (findings.Count == 0)
        {
            findings.Add("T37 L5");
        }

        var codes = RestrictionSet.Of([.. Enum.GetValues<Restriction>().Where(each => holds(Triage.IsInForce(each)))]);
        var rule = Match.Rules.Single(each => holds(each.Holds)).Rule.Id;
        var focus = Match.Focuses.Where(each => holds(each.Holds)).Select(each => $"{each.Focus}").SingleOrDefault();
        return Line(level, findings, codes, rule, holds(Match.NoFocus) ? null : focus);

        int First(Func<TriageLevel, Wire> isAtMost) =>
            (int)Enum.GetValues<TriageLevel>().First(each => holds(isAtMost(each)));
    }

    /// <summary>The same line of what screening and matching say.</summary>
    public static string Line(Verdict verdict, Match match) =>
        Line(
            verdict.Level,
            verdict.Findings.Select(each => $"{each.Rule} L{(int)each.Level}"),
            match.InForce,
            match.Rule,
            match.Focus?.ToString()
        );

    private static string Line(
        TriageLevel level,
        IEnumerable<string> findings,
        RestrictionSet codes,
        string rule,
        string? focus
    ) => $"{level}: {string.Join(", ", findings.Order(StringComparer.Ordinal))}; {codes}; {rule} {focus ?? "nothing"}";
}

using Holdfast.Domain.Screening;

namespace Holdfast.Domain.Tests.Proofs.Solving;

/// <summary>One row of the triage table as a circuit: what its yes answers say, and what its unsure answers add (C02, C03).</summary>
internal sealed class RowCircuit
{
    private readonly Circuit circuit;
    private readonly List<(TriageLevel Level, Wire Holds)> plainLevels = [];
    private readonly List<(TriageLevel Level, Wire Holds)> unsureLevels = [];
    private readonly Dictionary<TriageLevel, Wire> plainIsAtMost = [];
    private readonly Dictionary<TriageLevel, Wire> unsureIsAtMost = [];
    private readonly List<(Restriction Code, Wire Holds)> plainCodes = [];
    private readonly List<(Restriction Code, Wire Holds)> unsureCodes = [];

    public RowCircuit(TriageRule rule, TriageCircuit triage)
    {
        circuit = triage.Person.Circuit;
        Rule = rule;
        foreach (var group in rule.Groups)
        {
            Add(group, triage);
        }

        foreach (var level in Enum.GetValues<TriageLevel>())
        {
            plainIsAtMost[level] = AtMost(plainLevels, level);
            unsureIsAtMost[level] = AtMost(unsureLevels, level);
        }

        Codes = [.. plainCodes.Concat(unsureCodes).Select(each => each.Code).Distinct()];
        Speaks = PlainIsAtMost(TriageLevel.Start);
        SaysUnsure = circuit.All(
            UnsureIsAtMost(TriageLevel.Start),
            circuit.Any([
                .. Enum.GetValues<TriageLevel>()
                    .Select(level => circuit.All(UnsureIsAtMost(level), !PlainIsAtMost(level))),
                .. Codes.Select(code => circuit.All(UnsureCode(code), !PlainCode(code))),
            ])
        );
    }

    public TriageRule Rule { get; }

    /// <summary>The row speaks on yes answers.</summary>
    public Wire Speaks { get; }

    /// <summary>The row's unsure answers add a finding of T35.</summary>
    public Wire SaysUnsure { get; }

    public IReadOnlyList<Restriction> Codes { get; }

    public Wire PlainIsAtMost(TriageLevel level) => plainIsAtMost[level];

    public Wire UnsureIsAtMost(TriageLevel level) => unsureIsAtMost[level];

    public Wire PlainCode(Restriction code) => Code(plainCodes, code);

    public Wire UnsureCode(Restriction code) => Code(unsureCodes, code);

    private Wire AtMost(List<(TriageLevel Level, Wire Holds)> levels, TriageLevel level) =>
        circuit.Any([.. levels.Where(each => each.Level <= level).Select(each => each.Holds)]);

    private Wire Code(List<(Restriction Code, Wire Holds)> codes, Restriction code) =>
        circuit.Any([.. codes.Where(each => each.Code == code).Select(each => each.Holds)]);

    // "If, else if, else": a clause is taken when it holds and none ahead of it does.
    private void Add(ClauseGroup group, TriageCircuit triage)
    {
        var noneSoFar = Wire.True;
        var noneSoFarWhenCareful = Wire.True;
        foreach (var clause in group.Clauses)
        {
            var plain = triage.Holds(clause.When, careful: false);
            var careful = triage.Holds(clause.When, careful: true);
            var taken = circuit.All(noneSoFar, plain);
            var added = circuit.All(noneSoFarWhenCareful, careful, !taken);
            plainLevels.Add((clause.Level, taken));
            unsureLevels.Add((Milder(clause.Level), added));
            AddCodes(plainCodes, clause.Codes, taken, careful: false, triage);
            var whenUnsure = clause.Level == TriageLevel.ClinicianFirst ? clause.CodesWhenLowered : clause.Codes;
            AddCodes(unsureCodes, whenUnsure, added, careful: true, triage);
            noneSoFar = circuit.All(noneSoFar, !plain);
            noneSoFarWhenCareful = circuit.All(noneSoFarWhenCareful, !careful);
        }
    }

    private void AddCodes(
        List<(Restriction Code, Wire Holds)> codes,
        ValueList<CodeOutcome> outcomes,
        Wire taken,
        bool careful,
        TriageCircuit triage
    )
    {
        foreach (var outcome in outcomes)
        {
            var also = outcome.OnlyWhen is { } when ? triage.Holds(when, careful) : Wire.True;
            codes.Add((outcome.Restriction, circuit.All(taken, also)));
        }
    }

    private static TriageLevel Milder(TriageLevel level) => level.AllowsExercise() ? level : level + 1;
}

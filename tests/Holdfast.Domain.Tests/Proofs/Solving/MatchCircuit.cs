using Holdfast.Domain.Matching;

namespace Holdfast.Domain.Tests.Proofs.Solving;

/// <summary>The matching rules as a circuit, made from the very trees that run. It goes the way of <see cref="Match"/>.</summary>
internal sealed class MatchCircuit
{
    private readonly List<(MatchRule Rule, Wire Holds)> rules = [];
    private readonly List<(Focus Focus, Wire Holds)> focuses = [];

    public MatchCircuit(TriageCircuit triage)
    {
        var circuit = triage.Person.Circuit;
        FlexionSensitive = triage.Holds(Patterns.FlexionSensitive, careful: false);
        ExtensionSensitive = triage.Holds(Patterns.ExtensionSensitive, careful: false);
        triage.Derive(Restriction.FlexionSensitive, FlexionSensitive);
        triage.Derive(Restriction.ExtensionSensitive, ExtensionSensitive);
        var none = Wire.True;
        foreach (var rule in MatchRules.All)
        {
            var holds = triage.Holds(rule.When, careful: false);
            var taken = circuit.All(none, holds);
            rules.Add((rule, taken));
            none = circuit.All(none, !holds);
            var open = taken;
            foreach (var choice in rule.Choices)
            {
                var fits = triage.Holds(choice.When, careful: false);
                focuses.Add((choice.Focus, circuit.All(open, fits)));
                open = circuit.All(open, !fits);
            }
        }

        NoFocus = !circuit.Any([.. focuses.Select(each => each.Holds)]);
    }

    public Wire FlexionSensitive { get; }

    public Wire ExtensionSensitive { get; }

    /// <summary>Matching gives no focus, so that nothing is planned.</summary>
    public Wire NoFocus { get; }

    /// <summary>Every rule with the wire that says that it decided.</summary>
    public IReadOnlyList<(MatchRule Rule, Wire Holds)> Rules => rules;

    /// <summary>Every choice with the wire that says that it was taken.</summary>
    public IReadOnlyList<(Focus Focus, Wire Holds)> Focuses => focuses;
}

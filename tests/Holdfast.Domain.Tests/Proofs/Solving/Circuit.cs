namespace Holdfast.Domain.Tests.Proofs.Solving;

/// <summary>One truth value of a circuit, or its opposite.</summary>
/// <param name="Node">Which node.</param>
/// <param name="IsNegated">True for the opposite.</param>
internal readonly record struct Wire(int Node, bool IsNegated)
{
    public static Wire True { get; }

    public static Wire False => !True;

    public static Wire operator !(Wire wire) => wire with { IsNegated = !wire.IsNegated };
}

/// <summary>A gate: at least so many of its parts hold. A part listed twice counts twice.</summary>
/// <param name="Least">How many.</param>
/// <param name="Parts">The parts.</param>
internal sealed record Gate(int Least, Wire[] Parts);

/// <summary>
/// Truth values that follow from others. The rules become such a circuit once; it can then be read for one set of answers, or be handed to the
/// solver, which looks at all of them together. Equal gates are one gate, so that what two people share is solved once.
/// </summary>
internal sealed class Circuit
{
    // Node 0 is "true"; an input has no gate.
    private readonly List<Gate?> nodes = [null];
    private readonly Dictionary<string, Wire> known = [];

    /// <summary>How many nodes there are.</summary>
    public int Count => nodes.Count;

    /// <summary>The gate of a node, or null for an input.</summary>
    public Gate? GateOf(int node) => nodes[node];

    /// <summary>A truth value that nothing decides but who sets it.</summary>
    public Wire Input() => Add(null);

    public Wire All(params ReadOnlySpan<Wire> parts)
    {
        var distinct = Distinct(parts);
        return AtLeast(distinct.Length, distinct);
    }

    public Wire Any(params ReadOnlySpan<Wire> parts) => AtLeast(1, Distinct(parts));

    public Wire Same(Wire one, Wire other) => Any(All(one, other), All(!one, !other));

    public Wire AtLeast(int least, params ReadOnlySpan<Wire> parts)
    {
        var open = new List<Wire>();
        foreach (var part in parts)
        {
            if (part == Wire.True)
            {
                least--;
            }
            else if (part != Wire.False)
            {
                open.Add(part);
            }
        }

        if (least <= 0)
        {
            return Wire.True;
        }

        if (least > open.Count)
        {
            return Wire.False;
        }

        return open.Count == 1 ? open[0] : Find(least, open);
    }

    /// <summary>Tells of any wire whether it holds, once the inputs are given.</summary>
    public Func<Wire, bool> Reader(IReadOnlyDictionary<int, bool> inputs)
    {
        var values = new Dictionary<int, bool> { [0] = true };
        return Holds;

        bool Holds(Wire wire)
        {
            if (!values.TryGetValue(wire.Node, out var value))
            {
                values[wire.Node] = value = nodes[wire.Node] is { } gate ? Enough(gate) : inputs[wire.Node];
            }

            return value != wire.IsNegated;
        }

        bool Enough(Gate gate)
        {
            var missing = gate.Least;
            for (var index = 0; index < gate.Parts.Length && missing > 0; index++)
            {
                missing -= Holds(gate.Parts[index]) ? 1 : 0;
            }

            return missing == 0;
        }
    }

    private static Wire[] Distinct(ReadOnlySpan<Wire> parts) => [.. parts.ToArray().Distinct()];

    private Wire Find(int least, List<Wire> parts)
    {
        parts.Sort((one, other) => Order(one).CompareTo(Order(other)));
        var key = $"{least}: {string.Join(' ', parts.Select(Order))}";
        if (!known.TryGetValue(key, out var wire))
        {
            known[key] = wire = Add(new(least, [.. parts]));
        }

        return wire;
    }

    private static int Order(Wire wire) => (wire.Node * 2) + (wire.IsNegated ? 1 : 0);

    private Wire Add(Gate? gate)
    {
        nodes.Add(gate);
        return new(nodes.Count - 1, false);
    }
}

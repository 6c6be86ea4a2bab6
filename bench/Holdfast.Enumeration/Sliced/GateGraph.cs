namespace Holdfast.Enumeration.Sliced;

/// <summary>A value in a <see cref="GateGraph"/>: a wire, perhaps inverted.</summary>
/// <param name="Code">Twice the number of the wire, and one more when it is inverted.</param>
internal readonly record struct Gate(int Code)
{
    public static Gate False => new(0);

    public static Gate True => new(1);

    public int Wire => Code >> 1;

    public bool IsInverted => (Code & 1) != 0;

    public static Gate operator !(Gate gate) => new(gate.Code ^ 1);
}

/// <summary>An and-inverter graph: inputs, and gates of two inputs that are "and". Equal gates are one, and constants vanish.</summary>
internal sealed class GateGraph
{
    private readonly List<(Gate Left, Gate Right)> gates = [];
    private readonly Dictionary<(int, int), Gate> known = [];

    /// <param name="inputs">How many inputs there are.</param>
    public GateGraph(int inputs) => InputCount = inputs;

    public int InputCount { get; }

    // Wire 0 is the constant, then come the inputs.
    public Gate Input(int index) => new((1 + index) * 2);

    public Gate And(Gate left, Gate right)
    {
        if (left.Code > right.Code)
        {
            (left, right) = (right, left);
        }

        if (left == Gate.False || left == !right)
        {
            return Gate.False;
        }

        if (left == Gate.True || left == right)
        {
            return right;
        }

        if (!known.TryGetValue((left.Code, right.Code), out var gate))
        {
            gate = new((1 + InputCount + gates.Count) * 2);
            gates.Add((left, right));
            known.Add((left.Code, right.Code), gate);
        }

        return gate;
    }

    public Gate Or(Gate left, Gate right) => !And(!left, !right);

    public Gate Every(IEnumerable<Gate> parts) => parts.Aggregate(Gate.True, And);

    public Gate Either(IEnumerable<Gate> parts) => parts.Aggregate(Gate.False, Or);

    /// <summary>At least so many of the parts hold.</summary>
    public Gate AtLeast(int count, ReadOnlySpan<Gate> parts) =>
        count <= 0 ? Gate.True
        : count > parts.Length ? Gate.False
        : Or(And(parts[0], AtLeast(count - 1, parts[1..])), AtLeast(count, parts[1..]));

    /// <summary>The gates that some outputs need, in an order in which each comes after its inputs.</summary>
    public GateProgram Program(IReadOnlyList<Gate> outputs)
    {
        var first = 1 + InputCount;
        var needed = new bool[first + gates.Count];
        foreach (var output in outputs)
        {
            needed[output.Wire] = true;
        }

        for (var wire = needed.Length - 1; wire >= first; wire--)
        {
            if (needed[wire])
            {
                needed[gates[wire - first].Left.Wire] = true;
                needed[gates[wire - first].Right.Wire] = true;
            }
        }

        var places = Enumerable.Range(0, needed.Length).ToArray();
        var steps = new List<(int Left, int Right)>();
        for (var wire = first; wire < needed.Length; wire++)
        {
            if (needed[wire])
            {
                places[wire] = first + steps.Count;
                var (left, right) = gates[wire - first];
                steps.Add((At(left), At(right)));
            }
        }

        return new(InputCount, [.. steps], [.. outputs.Select(At)]);

        int At(Gate gate) => places[gate.Wire] * 2 + (gate.IsInverted ? 1 : 0);
    }
}

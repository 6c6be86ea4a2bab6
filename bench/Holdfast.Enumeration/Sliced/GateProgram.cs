using System.Runtime.Intrinsics;

namespace Holdfast.Enumeration.Sliced;

/// <summary>Gates one after the other, each worked out for 512 intakes at once. One instance belongs to one thread.</summary>
internal sealed class GateProgram
{
    private static readonly Vector512<ulong>[] Inversions = [Vector512<ulong>.Zero, Vector512<ulong>.AllBitsSet];

    private readonly int inputCount;
    private readonly (int Left, int Right)[] steps;
    private readonly int[] outputs;
    private readonly Vector512<ulong>[] wires;

    public GateProgram(int inputCount, (int Left, int Right)[] steps, int[] outputs)
    {
        this.inputCount = inputCount;
        this.steps = steps;
        this.outputs = outputs;
        wires = new Vector512<ulong>[1 + inputCount + steps.Length];
    }

    public int GateCount => steps.Length;

    public int OutputCount => outputs.Length;

    /// <summary>The same program with wires of its own, for another thread.</summary>
    public GateProgram Copy() => new(inputCount, steps, outputs);

    /// <summary>Works out all gates.</summary>
    public void Run(ReadOnlySpan<Lanes> inputs)
    {
        for (var input = 0; input < inputCount; input++)
        {
            wires[1 + input] = inputs[input].Bits;
        }

        var place = 1 + inputCount;
        foreach (var (left, right) in steps)
        {
            wires[place++] = Value(left) & Value(right);
        }
    }

    /// <summary>What an output came to.</summary>
    public Lanes Output(int index) => new(Value(outputs[index]));

    private Vector512<ulong> Value(int code) => wires[code >> 1] ^ Inversions[code & 1];
}

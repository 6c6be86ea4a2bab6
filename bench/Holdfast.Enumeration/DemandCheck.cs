using Holdfast.Domain;
using Holdfast.Domain.Screening;
using Holdfast.Enumeration.Sliced;

namespace Holdfast.Enumeration;

/// <summary>Every intake of the block, on one background: the level that the trees give is at least what the table demands.</summary>
/// <param name="rules">The rules, whole or weakened.</param>
/// <param name="background">The background.</param>
internal sealed class DemandCheck(ValueList<TriageRule> rules, Background background)
{
    private readonly GateProgram levels = new SlicedTriage(rules, background).Levels();

    /// <summary>How many gates are worked out for each intake.</summary>
    public int GateCount => levels.GateCount;

    /// <summary>Goes through blocks of 512 intakes from the first on, on several threads.</summary>
    /// <param name="blocks">How many blocks.</param>
    /// <param name="threads">How many threads.</param>
    public DemandResult Run(uint blocks, int threads)
    {
        var results = new DemandResult[threads];
        Parallel.For(0, threads, thread => results[thread] = Walk(thread, blocks, threads));
        return results.Aggregate((one, other) => one.With(other));
    }

    /// <summary>The intake with as many of its yes answers taken back as it fails without.</summary>
    public uint Shrink(uint failing)
    {
        for (var fact = RedFlagBlock.Facts.Length - 1; fact >= 0; fact--)
        {
            var less = failing & ~(1u << fact);
            var walk = new Walker(levels.Copy(), background);
            failing = walk.TooMild(less / Lanes.Count).Has((int)(less % Lanes.Count)) ? less : failing;
        }

        return failing;
    }

    private DemandResult Walk(int thread, uint blocks, int threads)
    {
        var walker = new Walker(levels.Copy(), background);
        for (var block = (uint)thread; block < blocks; block += (uint)threads)
        {
            var tooMild = walker.TooMild(block);
            if (!tooMild.IsNone)
            {
                return walker.Result with { TooMild = (block * Lanes.Count) + (uint)tooMild.First() };
            }
        }

        return walker.Result;
    }

    private sealed class Walker(GateProgram levels, Background background)
    {
        private readonly Demand demand = new(background);
        private readonly Lanes[] facts = new Lanes[RedFlagBlock.Facts.Length];
        private readonly long[] counts = new long[5];

        public DemandResult Result => new([.. counts], null);

        public Lanes TooMild(uint block)
        {
            for (var fact = 0; fact < facts.Length; fact++)
            {
                facts[fact] = Lanes.OfFact(fact, block);
            }

            levels.Run(facts);
            var (emergency, urgent, clinicianFirst) = demand.Of(facts);
            var (l1, l2, l3) = (levels.Output(0), levels.Output(1), levels.Output(2));
            Count(l1, l2, l3, levels.Output(3));
            return (emergency & !l1) | (urgent & !l2) | (clinicianFirst & !l3);
        }

        private void Count(params ReadOnlySpan<Lanes> atMost)
        {
            var before = 0;
            for (var level = 0; level < atMost.Length; level++)
            {
                var now = atMost[level].CountSet();
                counts[level] += now - before;
                before = now;
            }

            counts[^1] += Lanes.Count - before;
        }
    }
}

/// <summary>What a walk through the block came to.</summary>
/// <param name="Counts">Intakes at L1 to L5.</param>
/// <param name="TooMild">An intake whose level is milder than the table demands, or null.</param>
internal sealed record DemandResult(ValueList<long> Counts, uint? TooMild)
{
    /// <summary>How many intakes were looked at.</summary>
    public long Total => Counts.Sum();

    public DemandResult With(DemandResult other) =>
        new(
            Counts.Zip(other.Counts, (one, two) => one + two).ToValueList(),
            TooMild is { } one && other.TooMild is { } two ? Math.Min(one, two) : TooMild ?? other.TooMild
        );
}

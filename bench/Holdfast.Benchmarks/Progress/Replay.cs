using BenchmarkDotNet.Attributes;
using Holdfast.Domain.Journal;
using Holdfast.Domain.Progress;

namespace Holdfast.Benchmarks.Progress;

/// <summary>Ten years of daily use, folded to what holds now. The figure is for the whole journal.</summary>
[MemoryDiagnoser]
public class Replay
{
    private readonly List<JournalEntry> entries = TenYears.Write();
    private readonly List<JournalEntry> shuffled = [.. TenYears.Write()];

    [GlobalSetup]
    public void Shuffle()
    {
        new Random(20260302).Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(shuffled));
        Console.WriteLine($"// {entries.Count} entries");
    }

    [Benchmark(Baseline = true)]
    public int InOrder() => JournalFold.Fold(entries).Sessions.Count;

    [Benchmark]
    public int InAnyOrder() => JournalFold.Fold(shuffled).Sessions.Count;

    /// <summary>Sorting alone, as a part of the whole.</summary>
    [Benchmark]
    public int Sorting() => JournalOrder.Sort(entries).Count;
}

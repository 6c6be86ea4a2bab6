using System.Text;
using BenchmarkDotNet.Attributes;
using Holdfast.Domain;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Journal;
using Holdfast.Domain.Progress.Weeks;
using Holdfast.Formats.Compiled;
using Holdfast.Formats.Scenarios;

namespace Holdfast.Benchmarks.Progress;

/// <summary>Ten years of daily use, folded week by week to the plan that holds now: 521 weeks are evaluated.</summary>
[MemoryDiagnoser]
public class ReplayOfWeeks
{
    private readonly Library library = CompiledLibrary.ReadFrom(typeof(ReplayOfWeeks).Assembly);
    private readonly List<JournalEntry> entries = TenYears.Write(BendingHurts());

    [Benchmark]
    public int Weeks() => JourneyFold.Fold(entries, library, entries[^1].LocalDate).Weeks.Count;

    private static Answers BendingHurts() =>
        ScenarioReader.Read(
            Encoding.UTF8.GetBytes("""{ "today": "2016-03-07", "answers": { "Q04": 3, "M02": "yes", "M03": "yes" } }""")
        )
            is ScenarioResult.Understood { Scenario.Answers: var answers }
            ? answers
            : throw new InvalidOperationException("The scenario of the benchmark was refused.");
}

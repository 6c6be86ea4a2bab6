using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Tests.Proofs;
using Holdfast.Domain.Tests.Proofs.Offering;
using Holdfast.Domain.Tests.Proofs.Solving;
using Holdfast.Formats.Compiled;

namespace Holdfast.Benchmarks;

/// <summary>The whole proof of docs/safety/proofs.md, from the rule trees to the last answer of the solver, by the very files that the tests run.</summary>
[SimpleJob(RunStrategy.Monitoring, launchCount: 1, warmupCount: 1, iterationCount: 10)]
public class Proving
{
    private static readonly Func<TriageCircuit, CounterExample?>[] Statements =
    [
        TriageProofs.EveryRowGetsItsLevel,
        TriageProofs.EveryRowGetsItsCodes,
        TriageProofs.NoFocusWithoutLeaveToExercise,
        ChangeProofs.MoreConcernNeverLowersTheLevel,
        ChangeProofs.MoreConcernNeverLiftsARestriction,
        UnsureProofs.UnsureIsOneStepMilderAtMost,
        UnsureProofs.TheThreeUnsureAnswersAreOne,
    ];

    private readonly Library library = CompiledLibrary.ReadFrom(typeof(Proving).Assembly);

    /// <summary>Everything that the solver proves over answers (a, c, d).</summary>
    [Benchmark(Baseline = true)]
    public int OverAnswers()
    {
        foreach (var statement in Statements)
        {
            if (statement(new Everybody().Triage) is { } counter)
            {
                throw new InvalidOperationException(counter.Broken);
            }
        }

        return UnsureProofs.UnsureAtL5(new Everybody().Triage).Count;
    }

    /// <summary>Everything that is gone through over plans (b, e).</summary>
    [Benchmark]
    public int OverPlans()
    {
        var proofs = new OfferProofs(library);
        var broken =
            proofs.TheCrossesAreThoseOfTheTable()
            ?? proofs.NoCoreRungHoldsWhatIsLeftOut()
            ?? proofs.NothingLeftOutIsOffered()?.Broken;
        return broken is null ? proofs.Classes.Count : throw new InvalidOperationException(broken);
    }
}

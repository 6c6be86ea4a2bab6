using Holdfast.Domain;
using Holdfast.Domain.Screening;
using Holdfast.Domain.Screening.Masks;
using Holdfast.Enumeration.Sliced;

namespace Holdfast.Enumeration;

/// <summary>The sliced gates, the mask program and the naive interpreter say the same findings and codes of the same intakes.</summary>
/// <param name="rules">The rules that the gates and the naive interpreter read.</param>
/// <param name="masks">The mask program.</param>
/// <param name="background">The background.</param>
internal sealed class Agreement(ValueList<TriageRule> rules, MaskProgram masks, Background background)
{
    // Odd, so that the blocks are all different, and spread over the whole of 2^32.
    private const uint Stride = 0x9E3779B1;
    private const uint AllBlocks = 1u << (32 - Lanes.FactsWithin);

    private readonly SlicedTriage sliced = new(rules, background);
    private readonly PlacedIntakes placed = new(masks.Layout, background);

    /// <summary>Compares blocks of 512 intakes, spread over the block.</summary>
    /// <param name="blocks">How many blocks.</param>
    /// <param name="threads">How many threads.</param>
    /// <returns>The first difference that was met, or null.</returns>
    public Difference? Run(uint blocks, int threads)
    {
        var everything = sliced.Everything();
        var differences = new Difference?[threads];
        Parallel.For(0, threads, thread => differences[thread] = Walk(everything.Copy(), thread, blocks, threads));
        return differences.FirstOrDefault(each => each is not null);
    }

    private Difference? Walk(GateProgram everything, int thread, uint blocks, int threads)
    {
        var naive = new NaiveTriage(rules, background.Answers(0));
        var gates = new Observation(rules.Count + 1);
        var other = new Observation(rules.Count + 1);
        for (var number = (uint)thread; number < blocks; number += (uint)threads)
        {
            var block = unchecked(number * Stride) % AllBlocks;
            ReadGates(everything, block, gates);
            ReadMasks(block, other);
            var difference = gates.DifferenceTo(other);
            if (!difference.IsNone)
            {
                return new("the mask program", (block * Lanes.Count) + (uint)difference.First());
            }

            ReadNaively(naive, block, other);
            difference = gates.DifferenceTo(other);
            if (!difference.IsNone)
            {
                return new("the naive interpreter", (block * Lanes.Count) + (uint)difference.First());
            }
        }

        return null;
    }

    private void ReadGates(GateProgram everything, uint block, Observation observation)
    {
        Span<Lanes> facts = stackalloc Lanes[RedFlagBlock.Facts.Length];
        for (var fact = 0; fact < facts.Length; fact++)
        {
            facts[fact] = Lanes.OfFact(fact, block);
        }

        everything.Run(facts);
        observation.Clear();
        var output = 0;
        foreach (var finding in sliced.Findings.Keys)
        {
            observation.Set(finding, everything.Output(output++));
        }

        foreach (var code in sliced.Codes.Keys)
        {
            observation.Set(code, everything.Output(output++));
        }
    }

    private void ReadMasks(uint block, Observation observation)
    {
        observation.Clear();
        Span<AnswerBits> intakes = stackalloc AnswerBits[Lanes.Count];
        Span<MaskFinding> findings = stackalloc MaskFinding[masks.MostFindings];
        placed.Place(block, intakes);
        for (var lane = 0; lane < Lanes.Count; lane++)
        {
            var verdict = masks.Evaluate(intakes[lane], findings);
            observation.In(lane);
            observation.Put(verdict.Restrictions);
            foreach (var finding in findings[..verdict.FindingCount])
            {
                observation.Find(finding);
            }
        }
    }

    private void ReadNaively(NaiveTriage naive, uint block, Observation observation)
    {
        observation.Clear();
        for (var lane = 0; lane < Lanes.Count; lane++)
        {
            var intake = (block * Lanes.Count) + (uint)lane;
            for (var fact = 0; fact < RedFlagBlock.Facts.Length; fact++)
            {
                var question = RedFlagBlock.Facts[fact];
                naive.Said[(int)question] = (intake >> fact & 1) != 0 ? Response.Yes : background.Otherwise(question);
            }

            observation.In(lane);
            naive.Read(observation);
        }
    }
}

/// <summary>An intake on which two evaluators differ.</summary>
/// <param name="From">Who says something else than the gates.</param>
/// <param name="Intake">The number of the intake.</param>
internal sealed record Difference(string From, uint Intake);

using BenchmarkDotNet.Attributes;
using Holdfast.Domain;
using Holdfast.Domain.Screening;
using Holdfast.Domain.Screening.Masks;

namespace Holdfast.Benchmarks.Screening;

/// <summary>
/// The same answers through five engines: the mask program, the same table by hand, the trees read with reasons, and the RulesEngine package. All give level, codes
/// and every finding; that they give the same is checked ahead of the measuring, on more answers than are measured. A figure is for one set of answers.
/// </summary>
[MemoryDiagnoser]
public class Engines
{
    public const int Count = 2048;
    private const int Checked = 8192;

    private readonly MaskFinding[] findings = new MaskFinding[MaskProgram.Triage.MostFindings];
    private readonly RulesEngineTriage rulesEngine = new(TriageRules.All);
    private Answers[] answers = [];
    private AnswerBits[] bits = [];
    private ScalarAnswers[] scalars = [];
    private RuleInput[] inputs = [];

    [GlobalSetup]
    public async Task CheckThatAllAgree()
    {
        answers = Intakes.Draw(Checked);
        bits = [.. answers.Select(MaskProgram.Triage.Layout.Place)];
        scalars = [.. answers.Select(ScalarAnswers.Of)];
        inputs = [.. answers.Select(each => new RuleInput(each))];
        for (var number = 0; number < Checked; number++)
        {
            var expected = Digest.Of(Triage.Evaluate(answers[number]));
            Digest.Expect(
                expected,
                Digest.Of(MaskProgram.Triage.Evaluate(bits[number], findings), findings),
                "masks",
                answers[number]
            );
            Digest.Expect(
                expected,
                Digest.Of(ScalarTriage.Evaluate(scalars[number], findings), findings),
                "by hand",
                answers[number]
            );
            if (number < Count)
            {
                var said = await rulesEngine.Evaluate(inputs[number], findings);
                Digest.Expect(expected, Digest.Of(said, findings), "RulesEngine", answers[number]);
            }
        }

        Console.WriteLine($"// {Checked} answer sets agree; {rulesEngine.RuleCount} rules for RulesEngine");
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Count)]
    public int Masks()
    {
        var sum = 0;
        for (var number = 0; number < Count; number++)
        {
            sum += MaskProgram.Triage.Evaluate(bits[number], findings).FindingCount;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int ByHand()
    {
        var sum = 0;
        for (var number = 0; number < Count; number++)
        {
            sum += ScalarTriage.Evaluate(scalars[number], findings).FindingCount;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public int TreesWithReasons()
    {
        var sum = 0;
        for (var number = 0; number < Count; number++)
        {
            sum += Triage.Evaluate(answers[number]).Findings.Count;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Count)]
    public async Task<int> RulesEnginePackage()
    {
        var sum = 0;
        for (var number = 0; number < Count; number++)
        {
            sum += (await rulesEngine.Evaluate(inputs[number], findings)).FindingCount;
        }

        return sum;
    }
}

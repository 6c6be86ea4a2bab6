using BenchmarkDotNet.Running;
using Holdfast.Benchmarks;
using Holdfast.Domain.Tests.Progress.Trends;

if (args is ["ratios"])
{
    await Ratios.Print();
    return;
}

if (args is ["trend", var people] && int.TryParse(people, out var each) && each > 0)
{
    Console.Write(TrendSimulation.Tables(each, 16 * each));
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Evaluation).Assembly).Run(args);

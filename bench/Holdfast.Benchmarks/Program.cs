using BenchmarkDotNet.Running;
using Holdfast.Benchmarks;

if (args is ["ratios"])
{
    await Ratios.Print();
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Evaluation).Assembly).Run(args);

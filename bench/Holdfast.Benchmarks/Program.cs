using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(Holdfast.Benchmarks.Evaluation).Assembly).Run(args);

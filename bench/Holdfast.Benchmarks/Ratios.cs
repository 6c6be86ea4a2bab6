using System.Diagnostics;
using Holdfast.Benchmarks.Figures;
using Holdfast.Benchmarks.Progress;
using Holdfast.Benchmarks.Screening;

namespace Holdfast.Benchmarks;

/// <summary>
/// The engines by turns, round after round in one process, each with its best time: what holds on a machine that is busy with other work, where means of runs one
/// after the other do not compare.
/// </summary>
internal static class Ratios
{
    private const int Rounds = 40;

    public static async Task Print()
    {
        var engines = new Engines();
        await engines.CheckThatAllAgree();
        var replay = new Replay();
        replay.Shuffle();
        var weeks = new ReplayOfWeeks();
        var frames = new Frames();
        (string Name, int Times, int Divisor, Func<Task> Run)[] measured =
        [
            ("mask program", 50, Engines.Count, () => Task.FromResult(engines.Masks())),
            ("by hand", 50, Engines.Count, () => Task.FromResult(engines.ByHand())),
            ("trees with reasons", 2, Engines.Count, () => Task.FromResult(engines.TreesWithReasons())),
            ("RulesEngine package", 1, Engines.Count, engines.RulesEnginePackage),
            ("replay of ten years", 2, 1, () => Task.FromResult(replay.InOrder())),
            ("week by week", 2, 1, () => Task.FromResult(weeks.Weeks())),
            ("a frame's drawing", 5, Frames.Count, () => Task.FromResult(frames.Drawing())),
            ("a frame's SVG", 5, Frames.Count, () => Task.FromResult(frames.Svg())),
            ("a moving figure", 5, 1, () => Task.FromResult(frames.MovingSvg())),
        ];
        var best = measured.Select(_ => double.MaxValue).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var place = 0; place < measured.Length; place++)
            {
                for (var time = 0; time < measured[place].Times; time++)
                {
                    var start = Stopwatch.GetTimestamp();
                    await measured[place].Run();
                    best[place] = Math.Min(best[place], Stopwatch.GetElapsedTime(start).TotalNanoseconds);
                }
            }
        }

        for (var place = 0; place < measured.Length; place++)
        {
            var each = best[place] / measured[place].Divisor;
            var ratio = measured[place].Divisor == 1 ? "" : $"{best[place] / best[0], 10:N2} times the mask program";
            Console.WriteLine($"{measured[place].Name, -20} {each, 14:N1} ns {ratio}");
        }
    }
}

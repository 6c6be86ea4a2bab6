using System.Diagnostics;
using Holdfast.Domain;
using Holdfast.Domain.Progress;

namespace Holdfast.Formats.Rules;

/// <summary>The pain traffic light as it is printed: each band is read off the very functions that decide, for every pair of numbers.</summary>
internal static class PainRows
{
    private const string Kind = "pain";
    private const int Most = 10;

    /// <summary>What a person can say: 0 to 10.</summary>
    public static IEnumerable<int> Numbers => Enumerable.Range(0, Most + 1);

    public static RuleRow Gate { get; } =
        new(
            "PAIN_BEFORE",
            Kind,
            "Pain ahead of a session",
            Enum.GetValues<PainGate>()
                .Select(gate => new RuleCase(
                    $"pain before {Range(Numbers.Where(before => PainTrafficLight.Before(before) == gate))}",
                    Said(gate),
                    null,
                    false
                ))
                .ToValueList(),
            "J"
        );

    public static ValueList<RuleRow> Bands { get; } =
    [
        .. Enum.GetValues<TrafficLight>().Select(Band),
        new(
            "RED24",
            Kind,
            "The morning after",
            [
                new(
                    ByBefore("next morning", PainTrafficLight.IsRed24),
                    "P03 at the end of the week; a trial of that exercise ends (P06)",
                    null,
                    false
                ),
            ],
            "V13, J"
        ),
    ];

    public static ValueList<RuleRow> All { get; } = [Gate, .. Bands];

    /// <summary>The first letter of the band of a pair.</summary>
    public static char Letter(int before, int during) => PainTrafficLight.Of(before, during).ToString()[0];

    private static RuleRow Band(TrafficLight light) =>
        new(
            light.ToString().ToUpperInvariant(),
            Kind,
            "Highest pain during an exercise",
            [
                new(
                    ByBefore("during", (before, during) => PainTrafficLight.Of(before, during) == light),
                    Said(light),
                    null,
                    false
                ),
            ],
            "V13, J"
        );

    // One piece for each run of "before" that leads to the same numbers.
    private static string ByBefore(string second, Func<int, int, bool> holds) =>
        string.Join(
            "; ",
            Numbers
                .Select(before => (Before: before, Range: Range(Numbers.Where(other => holds(before, other)))))
                .GroupBy(each => each.Range)
                .Select(group => $"before {Range(group.Select(each => each.Before))}: {second} {group.Key}")
        );

    private static string Range(IEnumerable<int> numbers)
    {
        List<(int First, int Last)> runs = [];
        foreach (var number in numbers.Order())
        {
            if (runs is [.., var (first, last)] && number == last + 1)
            {
                runs[^1] = (first, number);
            }
            else
            {
                runs.Add((number, number));
            }
        }

        return runs.Count == 0
            ? "never"
            : string.Join(
                ", ",
                runs.Select(run => run.First == run.Last ? $"{run.First}" : $"{run.First} to {run.Last}")
            );
    }

    private static string Said(TrafficLight light) =>
        light switch
        {
            TrafficLight.Amber => $"{Followed(light, 0)}; a second time in a session: {Followed(light, 1)}",
            TrafficLight.Red => $"{Followed(light, 0)}; P03 at the end of the week",
            _ => Followed(light, 0),
        };

    private static string Followed(TrafficLight light, int ambersSoFar)
    {
        var (before, during) = Numbers
            .SelectMany(before => Numbers.Select(during => (before, during)))
            .First(pair => PainTrafficLight.Of(pair.before, pair.during) == light);
        return PainTrafficLight.During(before, during, ambersSoFar) switch
        {
            PainFollow.CarryOn => "carry on",
            PainFollow.EaseThenNext => "finish the hold only if it eases, half the range, then the next exercise",
            PainFollow.FinishGently => "the tuck drill (E03) and easy breathing, then the log",
            PainFollow.SkipExercise => "the exercise is over for today (S06); the rest of the session is optional",
            var follow => throw new UnreachableException($"{follow} has no words."),
        };
    }

    private static string Said(PainGate gate) =>
        gate switch
        {
            PainGate.Open => "the session",
            PainGate.OfferMinimum => "the minimum dose is offered",
            PainGate.NoExercises =>
                "no exercises: a walk, comfortable positions, and Q04b and Q20 are asked (T12, T30)",
            _ => throw new UnreachableException($"{gate} has no words."),
        };
}

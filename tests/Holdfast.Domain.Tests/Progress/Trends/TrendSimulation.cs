using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Holdfast.Domain.Progress.Trends;

namespace Holdfast.Domain.Tests.Progress.Trends;

/// <summary>How the trend does with people whose truth is known. The tests run a few hundred a cell, <c>bench</c> runs as many as it is told.</summary>
internal static class TrendSimulation
{
    public static readonly ValueList<int> Weeks = [2, 4, 8, 12, 26];
    public static readonly ValueList<double> Carries = [0, 0.35, 0.7];
    public static readonly ValueList<double> Missing = [0, 0.3, 0.6];

    // From a floor of zeros to a ceiling of tens, and from days that hardly differ to days all over the scale.
    private static readonly ValueList<double> Levels = [0.5, 3, 6, 9.5];
    private static readonly ValueList<double> Noises = [0.4, 1, 2, 3];

    // The tests and the tables tell of the same people, who need not be asked twice.
    private static readonly ConcurrentDictionary<(int, double, double, int), Tally> Known = new();

    /// <summary>What people who do not change were told, of every level and noise.</summary>
    public static Tally Unchanged(int weeks, double carries, double missing, int each) =>
        Known.GetOrAdd(
            (weeks, carries, missing, each),
            _ =>
                Run(
                    from level in Levels
                    from noise in Noises
                    select new SimulatedPerson(weeks, level, noise, carries, missing),
                    each
                )
        );

    /// <summary>What people were told.</summary>
    public static Tally Run(IEnumerable<SimulatedPerson> kinds, int each)
    {
        var tally = new Tally();
        var seed = 0;
        foreach (var kind in kinds)
        {
            for (var person = 0; person < each; person++)
            {
                tally = tally.With(PainTrend.Of(kind.Tell(seed++), kind.Last));
            }
        }

        return tally;
    }

    /// <summary>The tables of docs/trend.md.</summary>
    public static string Tables(int eachUnchanged, int eachChanged)
    {
        var text = new StringBuilder();
        text.AppendLine("People who do not change; told of less pain / of more pain, in percent:");
        text.AppendLine();
        Row(text, ["weeks", "days without a number", .. Carries.Select(Carried)]);
        Row(text, ["---", "---", .. Carries.Select(_ => "---")]);
        foreach (var weeks in Weeks)
        {
            foreach (var missing in Missing)
            {
                Row(text, [Whole(weeks), Percent(missing), .. Carries.Select(Unchanged)]);

                string Unchanged(double carries)
                {
                    var tally = TrendSimulation.Unchanged(weeks, carries, missing, eachUnchanged);
                    return $"{Tenths(tally.Down, tally.People)} / {Tenths(tally.Up, tally.People)}";
                }
            }
        }

        text.AppendLine();
        text.AppendLine(
            "People whose pain goes down by 2 points from 5, three days in ten without a number; told of less pain, in percent:"
        );
        text.AppendLine();
        Row(text, ["weeks", "course", "noise of a day", .. Carries.Select(Carried)]);
        Row(text, ["---", "---", "---", .. Carries.Select(_ => "---")]);
        foreach (var weeks in Weeks)
        {
            foreach (var isQuick in (bool[])[false, true])
            {
                foreach (var noise in (double[])[0.7, 1.2])
                {
                    Row(text, [Whole(weeks), isQuick ? "quick" : "steady", Of(noise), .. Carries.Select(Changed)]);

                    string Changed(double carries) =>
                        Run([new(weeks, 5, noise, carries, 0.3, -2, isQuick)], eachChanged) is var tally
                            ? Whole((int)Math.Round(100.0 * tally.Down / tally.People))
                            : "";
                }
            }
        }

        return text.ToString();
    }

    private static void Row(StringBuilder text, IEnumerable<string> cells) =>
        text.AppendLine($"| {string.Join(" | ", cells)} |");

    private static string Carried(double share) => $"{Percent(share)} carries over";

    private static string Percent(double share) => $"{Whole((int)Math.Round(share * 100))} %";

    private static string Of(double noise) => noise.ToString("0.0", CultureInfo.InvariantCulture);

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Tenths(int part, int of) => (100.0 * part / of).ToString("0.0", CultureInfo.InvariantCulture);
}

/// <summary>What people were told, counted.</summary>
/// <param name="People">How many people.</param>
/// <param name="Judged">How many were told anything.</param>
/// <param name="Down">How many were told of less pain.</param>
/// <param name="Up">How many were told of more pain.</param>
internal readonly record struct Tally(int People, int Judged, int Down, int Up)
{
    public Tally With(PainTrend trend)
    {
        var course = (trend as PainTrend.Told)?.Course;
        return new(
            People + 1,
            Judged + (course is null ? 0 : 1),
            Down + (course == PainCourse.Down ? 1 : 0),
            Up + (course == PainCourse.Up ? 1 : 0)
        );
    }
}

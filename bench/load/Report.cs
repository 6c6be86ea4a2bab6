using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Holdfast.Load;

/// <summary>The figures as a table: medians, with the least and the most.</summary>
internal static class Report
{
    internal static string Of(IReadOnlyList<Contestant> contestants, int rounds, string chromium)
    {
        var text = new StringBuilder();
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"Medians of {rounds} rounds (least to most), Chromium {chromium}, {RuntimeInformation.OSArchitecture}, {Environment.ProcessorCount} cores, server on the same machine."
        );
        text.AppendLine();
        text.AppendLine("| app | visit | over the wire | first paint | working button | runtime there |");
        text.AppendLine("|---|---|---|---|---|---|");
        foreach (var contestant in contestants)
        {
            Line(text, contestant.Name, "first", contestant.Cold);
            Line(text, contestant.Name, "later", contestant.Warm);
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, string name, string which, List<Visit> visits) =>
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"| {name} | {which} | {Median(visits, visit => visit.Bytes / 1000.0):0} kB | {Spread(visits, visit => visit.FirstPaint)} | {Spread(visits, visit => visit.WorkingButton)} | {Spread(visits, visit => visit.Arrived)} |"
        );

    private static string Spread(List<Visit> visits, Func<Visit, double> of) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Median(visits, of):0} ms ({visits.Min(of):0} to {visits.Max(of):0})"
        );

    private static double Median(List<Visit> visits, Func<Visit, double> of)
    {
        var sorted = visits.Select(of).Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}

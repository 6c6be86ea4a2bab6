using System.Globalization;
using System.Text;
using Holdfast.Domain;

namespace Holdfast.LibraryFiles.Coverage;

/// <summary>Writes <c>docs/coverage.md</c>.</summary>
internal static class CoverageReport
{
    public static string Write(ValueList<CoverageRow> rows)
    {
        var shown = rows.Count(row => row.NotShown is null);
        var report = new StringBuilder();
        report.Append(
            CultureInfo.InvariantCulture,
            $"""
            # Coverage of the sources

            Generated from `library/coverage.yaml`; a test keeps it true. Holdfast grew out of two sets of exercise advice: A is about the
            front of the hip, B about five stretches and the plank. Each thing that they say is a row here, in our own words, with the place
            in the library where it lives. A claim that studies contest or do not support is not shown as a fact; then the row says why, and
            where the honest words are.

            {rows.Count} rows: {shown} live in the product, {rows.Count - shown} are deliberately not shown as fact.

            | row | what the source says | where it lives |
            |---|---|---|

            """
        );
        foreach (var row in rows)
        {
            report.Append(CultureInfo.InvariantCulture, $"| {row.Id} | {row.Says} | {Where(row)} |\n");
        }

        return report.ToString();
    }

    private static string Where(CoverageRow row)
    {
        var homes = string.Join("; ", row.Homes.Select(Home));
        return row.NotShown switch
        {
            null => homes,
            var why when row.Homes.IsEmpty => $"Not shown. {why}",
            var why => $"Not shown as fact. {why} Instead: {homes}",
        };
    }

    private static string Home(CoverageHome home) =>
        home switch
        {
            CoverageHome.Rule rule => $"rule {rule.Id}",
            CoverageHome.Words { Phrase: { } phrase } words =>
                $"[{words.File}](../library/{words.File}) `{words.Keys}` \"{phrase}\"",
            CoverageHome.Words words => $"[{words.File}](../library/{words.File}) `{words.Keys}`",
            _ => throw new ArgumentException($"A home of the kind {home.GetType().Name} has no words."),
        };
}

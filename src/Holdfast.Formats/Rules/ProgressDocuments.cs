using System.Text;
using Holdfast.Domain;

namespace Holdfast.Formats.Rules;

/// <summary>Writes the rules of weeks and sessions as Markdown for clinicians to read.</summary>
internal static class ProgressDocuments
{
    private const string WeeksLead =
        "Evaluated at the end of each block of seven days. Sessions planned in a week: Stack, StackLite, Default 7, Loosen 5, Strengthen 3; shares are at most 100 % and "
        + "compared unrounded. Mean pain needs three days or more, else it is not known, and a comparison with a number that is not known does not hold (\"(known)\"). "
        + "The ladders H1 to H5 and K1 to K8 stand with the [matching rules](matching.md), AMBER, RED and RED24 with the [stop rules](stops.md).";

    private const string StopsLead =
        "What a person reports in or after a session, and what follows at once. What holds for the weeks after stands with the [rules of the weeks](weeks.md).";

    public static string Weeks()
    {
        var page = RuleDocuments.Start("Rules of the weeks", WeeksLead);
        page.Append("## What is safe comes first\n\n");
        AppendTable(page, [WeekRows.Safety]);
        page.Append("\n## Then the first that holds\n\n");
        AppendTable(page, WeekRows.InOrder);
        page.Append("\n## The one change of a good week (P01), the first that holds\n\n");
        AppendTable(page, WeekRows.Options);
        page.Append("\nThe same under the names that the answer adds to P01c and P01a:\n\n");
        AppendTable(page, WeekRows.Named);
        page.Append("\n## Looking at the whole, whatever else acted, unless locked\n\n");
        AppendTable(page, [WeekRows.Effect, .. WeekRows.Escalations, .. WeekRows.AsWell]);
        return page.ToString();
    }

    public static string Stops()
    {
        var page = RuleDocuments.Start("Stop rules and the pain traffic light", StopsLead);
        AppendTable(page, StopRows.All);
        page.Append(
            "\n## The pain traffic light\n\nPain by itself during exercise is not harmful; the light says how to go on. All numbers are 0 to 10. The screens show no colours of "
                + "traffic. Ranges below are read off the deciding functions for every pair of numbers.\n\n"
        );
        AppendTable(page, PainRows.All);
        AppendGrid(page);
        return page.ToString();
    }

    private static void AppendTable(StringBuilder page, ValueList<RuleRow> rows)
    {
        page.Append("| id | about | if | then | source |\n|---|---|---|---|---|\n");
        foreach (var row in rows)
        {
            var (id, about) = (row.Id, row.About);
            foreach (var each in row.Cases)
            {
                var when = each.IsElse ? $"else {each.When}" : each.When;
                page.Append($"| {id} | {about} | {when} | {each.Then} | {row.Source} |\n");
                id = about = "";
            }
        }
    }

    private static void AppendGrid(StringBuilder page)
    {
        page.Append(
            "\nThe same as a grid: pain before down the side, highest pain during along the top (G, A, R).\n\n|  |"
        );
        page.Append(string.Concat(PainRows.Numbers.Select(during => $" {during} |")));
        page.Append($"\n|---|{string.Concat(PainRows.Numbers.Select(_ => "---|"))}\n");
        foreach (var before in PainRows.Numbers)
        {
            page.Append(
                $"| {before} |{string.Concat(PainRows.Numbers.Select(during => $" {PainRows.Letter(before, during)} |"))}\n"
            );
        }
    }
}

using System.Globalization;
using System.Text;
using Holdfast.Client;
using Holdfast.Pages.Markup;

namespace Holdfast.Pages.Parts;

/// <summary>The pain chart: dots are days, the Line is the week's mean, always 0 to 10. A table stands behind it.</summary>
internal static class PainChart
{
    private const double Width = 100;

    public static Html Of(Model model, PainHistory history)
    {
        var words = model.Library.Words;
        return Html.Of(
            $"""
            <div class="chart"><div class="y" aria-hidden="true"><span>10</span><span>5</span><span>0</span></div><svg viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-label="{words.Say(
                "progress.chart",
                ("days", Say.Number(history.Logged))
            )}"><path class="grid" d="M0 0H100M0 50H100M0 100H100" vector-effect="non-scaling-stroke"/><path class="days" d="{Dots(
                history
            )}" vector-effect="non-scaling-stroke"/><path class="mean" d="{Means(history)}" vector-effect="non-scaling-stroke"/></svg><div class="x" aria-hidden="true">{Enumerable
                .Range(1, PainHistory.WeekCount)
                .Select(week =>
                    Html.Of(
                        $"<span>{Html.If(week == 1, $"<span class=\"word\">{words["progress.week"]} </span>")}{week}</span>"
                    )
                )}</div></div>
            <details><summary>{words["progress.table"]}</summary><div class="wide-scroll"><table><thead><tr><th scope="col">{words[
                "progress.day"
            ]}</th><th scope="col" class="number">{words["progress.pain"]}</th></tr></thead><tbody>{history
                .Days.Select((pain, day) => (pain, day))
                .Where(each => each.pain is not null)
                .Select(each =>
                    Html.Of(
                        $"<tr><th scope=\"row\">{Say.Date(words, history.First.AddDays(each.day), model.Today)}</th><td class=\"number\">{each.pain ?? 0}</td></tr>"
                    )
                )}</tbody></table></div></details>
            """
        );
    }

    private static string Dots(PainHistory history)
    {
        var path = new StringBuilder();
        for (var day = 0; day < history.Days.Count; day++)
        {
            if (history.Days[day] is { } pain)
            {
                path.Append(CultureInfo.InvariantCulture, $"M{At(day, history.Days.Count):0.##} {100 - pain * 10}h0");
            }
        }

        return path.ToString();
    }

    // A week without a mean parts the line: nothing is drawn through what was not told.
    private static string Means(PainHistory history)
    {
        var path = new StringBuilder();
        var pen = 'M';
        for (var week = 0; week < history.Weeks.Count; week++)
        {
            if (history.Weeks[week] is not { } mean)
            {
                pen = 'M';
                continue;
            }

            var middle = (week + 0.5) * Width / history.Weeks.Count;
            path.Append(CultureInfo.InvariantCulture, $"{pen}{middle:0.##} {100 - mean * 10:0.##}");
            pen = 'L';
        }

        // A single mean is a point; a line of no length draws it.
        return path.Length > 0 && !path.ToString().Contains('L', StringComparison.Ordinal)
            ? path + "h0"
            : path.ToString();
    }

    private static double At(int day, int days) => (day + 0.5) * Width / days;
}

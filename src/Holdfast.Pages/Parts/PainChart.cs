using System.Globalization;
using System.Text;
using Holdfast.Client;
using Holdfast.Domain.Progress.Weeks;
using Holdfast.Pages.Markup;

namespace Holdfast.Pages.Parts;

/// <summary>The pain chart: dots are days, the Line is the week's mean, always 0 to 10; lettered floats are changes of the plan. A table stands behind it.</summary>
internal static class PainChart
{
    private const double Width = 100;
    private const int DaysInWeek = 7;
    private const int ChangesShownAtOnce = 2;

    public static Html Of(Model model, PainHistory history)
    {
        var words = model.Library.Words;
        return Html.Of(
            $"""
            <div class="chart{(history.Weeks.Count > 4 ? " many" : "")}"><div class="marks" aria-hidden="true">{Enumerable
                .Range(0, history.Weeks.Count)
                .Select(week => Cell(history, week))}</div><div class="y" aria-hidden="true"><span>10</span><span>5</span><span>0</span></div><svg viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-label="{words.Say(
                "progress.chart",
                ("weeks", Say.Number(history.Weeks.Count)),
                ("days", Say.Number(history.Logged))
            )}"><path class="grid" d="M0 0H100M0 50H100M0 100H100" vector-effect="non-scaling-stroke"/><path class="stems" d="{Stems(
                history
            )}" vector-effect="non-scaling-stroke"/><path class="days" d="{Dots(
                history
            )}" vector-effect="non-scaling-stroke"/><path class="mean" d="{Means(history)}" vector-effect="non-scaling-stroke"/></svg><span class="word" aria-hidden="true">{words[
                "progress.week"
            ]}</span><div class="x" aria-hidden="true">{Enumerable
                .Range(0, history.Weeks.Count)
                .Select(week => Html.Of($"<span>{Label(history, week)}</span>"))}</div></div>
            <p class="small soft">{words["progress.key"]}</p>{Changes(model, history)}{Tables(model, history)}
            """
        );
    }

    // With many weeks only some have room for their number.
    private static string Label(PainHistory history, int week)
    {
        var every = history.Weeks.Count switch
        {
            <= 6 => 1,
            <= 8 => 2,
            _ => 3,
        };
        return week % every != 0 ? "" : Say.Number(history.FirstNumber + week);
    }

    private static Html Cell(PainHistory history, int week) =>
        Html.Of(
            $"<span>{history.Marks.Where(mark => (int)mark.At == week).Select(mark => Html.Of($"<b>{mark.Letter.ToString()}</b>"))}</span>"
        );

    // The latest first: an old change matters less the older it is, and a phone has little room.
    private static Html Changes(Model model, PainHistory history)
    {
        var words = model.Library.Words;
        var marks = history.Marks.Reverse().ToList();
        return Html.If(
            marks.Count > 0,
            $"""
            <h3>{words["progress.changes"]}</h3>{Lettered(model, marks.Take(ChangesShownAtOnce))}{Html.If(
                marks.Count > ChangesShownAtOnce,
                $"<details class=\"printed\"><summary>{Say.Count(words, "progress.earlier-changes", marks.Count - ChangesShownAtOnce)}</summary>{Lettered(model, marks.Skip(ChangesShownAtOnce))}</details>"
            )}
            """
        );
    }

    private static Html Lettered(Model model, IEnumerable<PlanMark> marks) =>
        Html.Of(
            $"""
            <ul class="lettered">{marks.Select(mark =>
                Html.Of(
                    $"<li><b class=\"letter\">{mark.Letter.ToString()}</b><div><p class=\"small soft\">{Say.Date(model.Library.Words, mark.Day, model.Today)}</p>{mark.Changes.Select(change => Html.Of($"<p>{WeekWords.Say(change, model.Library)}</p>"))}</div></li>"
                )
            )}</ul>
            """
        );

    private static Html Tables(Model model, PainHistory history)
    {
        var words = model.Library.Words;
        return Html.Of(
            $"""
            <details class="printed"><summary>{words["progress.table"]}</summary><div class="wide-scroll" tabindex="0" role="group" aria-label="{words["progress.table"]}"><table><thead><tr><th scope="col">{words[
                "progress.week-of"
            ]}</th><th scope="col" class="number">{words["progress.mean"]}</th><th scope="col" class="number">{words[
                "progress.told"
            ]}</th><th scope="col">{words["progress.changed"]}</th></tr></thead><tbody>{Enumerable
                .Range(0, history.Weeks.Count)
                .Where(week => history.First.AddDays(week * DaysInWeek) <= model.Today)
                .Select(week => WeekRow(model, history, week))}</tbody></table></div></details><details><summary>{words["progress.every-day"]}</summary><div class="wide-scroll" tabindex="0" role="group" aria-label="{words["progress.every-day"]}"><table><thead><tr><th scope="col">{words[
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

    private static Html WeekRow(Model model, PainHistory history, int week)
    {
        var words = model.Library.Words;
        var mean = history.Weeks[week] is { } known ? Say.Tenths(known) : words["progress.no-mean"];
        var told = history.Days.Skip(week * DaysInWeek).Take(DaysInWeek).Count(day => day is not null);
        var letters = history.Marks.Where(mark => (int)mark.At == week).Select(mark => mark.Letter.ToString());
        return Html.Of(
            $"<tr><th scope=\"row\">{Say.Date(words, history.First.AddDays(week * DaysInWeek), model.Today)}</th><td class=\"number\">{mean}</td><td class=\"number\">{told}</td><td>{string.Join(", ", letters)}</td></tr>"
        );
    }

    private static string Stems(PainHistory history)
    {
        var path = new StringBuilder();
        foreach (var mark in history.Marks)
        {
            path.Append(CultureInfo.InvariantCulture, $"M{mark.At * Width / history.Weeks.Count:0.##} 0V100");
        }

        return path.ToString();
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

            // A single mean is a point; a line of no length draws it.
            var middle = (week + 0.5) * Width / history.Weeks.Count;
            path.Append(CultureInfo.InvariantCulture, $"{pen}{middle:0.##} {100 - mean * 10:0.##}");
            path.Append(pen == 'M' ? "h0" : "");
            pen = 'L';
        }

        return path.ToString();
    }

    private static double At(int day, int days) => (day + 0.5) * Width / days;
}

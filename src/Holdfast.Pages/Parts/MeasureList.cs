using Holdfast.Client;
using Holdfast.Domain;
using Holdfast.Domain.Measures;
using Holdfast.Pages.Markup;

namespace Holdfast.Pages.Parts;

/// <summary>Each instrument with its scores and what their change amounts to. What was left open has no score, and says so.</summary>
internal static class MeasureList
{
    private const int ShownAtOnce = 6;

    public static Html Of(Model model, ValueList<MeasureSeries> all) =>
        Html.Each(
            all,
            series =>
                Html.Of(
                    $"""
                    <section class="card" data-key="measure-{MeasureForm.KeyOf(
                        model,
                        series.Instrument
                    )}"><h3>{series.Instrument.Title}</h3><p>{MeasureWords.Say(series, model.Library.Words)}</p>{Table(
                        model,
                        series
                    )}<p class="row">{Controls.QuietLink(
                        model.Library.Words["progress.answer-again"],
                        new Screen.Measure(MeasureForm.KeyOf(model, series.Instrument))
                    )}</p></section>
                    """
                )
        );

    private static Html Table(Model model, MeasureSeries series)
    {
        var words = model.Library.Words;
        var isChange = series.Instrument.Id == OwnInstruments.Change;
        return Html.Of(
            $"""
            <table>{Html.If(
                !isChange,
                $"<caption class=\"small soft\">{Scale(model, series.Instrument)}</caption>"
            )}<thead><tr><th scope="col">{words["progress.day"]}</th><th scope="col"{HtmlAttribute.Of(
                "class",
                isChange ? null : "number"
            )}>{words[isChange ? "progress.said" : "progress.score"]}</th></tr></thead><tbody>{series
                .Points.Reverse()
                .Take(ShownAtOnce)
                .Select(point =>
                    Html.Of(
                        $"<tr><th scope=\"row\">{Say.Date(words, point.Taking.Day, model.Today)}</th><td{HtmlAttribute.Of("class", isChange ? null : "number")}>{MeasureWords.Score(series.Instrument, point, words)}{Html.If(!point.IsOfNow, $"<br><span class=\"small soft\">{words["progress.other-items"]}</span>")}</td></tr>"
                    )
                )}</tbody></table>
            """
        );
    }

    private static string Scale(Model model, Instrument instrument)
    {
        var (least, most) = instrument.Range;
        return model.Library.Words.Say(
            instrument.Scoring.HigherIs == HigherIs.Better ? "progress.score-better" : "progress.score-worse",
            ("least", Say.Number(least)),
            ("most", Say.Number(most))
        );
    }
}

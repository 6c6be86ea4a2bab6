using Holdfast.Client;
using Holdfast.Domain.Progress;
using Holdfast.Pages.Markup;
using Holdfast.Pages.Parts;

namespace Holdfast.Pages.Screens;

/// <summary>What the numbers of a session mean, in plain words. The bands are never shown as colours.</summary>
internal static class FeedbackScreen
{
    public static Page Of(Model model, SessionFeedback feedback)
    {
        var words = model.Library.Words;
        var zone = feedback.Light switch
        {
            TrafficLight.Green => "feedback.green",
            TrafficLight.Amber => "feedback.amber",
            TrafficLight.Red => "feedback.red",
            _ => "feedback.no-numbers",
        };
        return Frame.Plain(
            model,
            words["feedback.title"],
            Html.Of(
                $"""
                <header class="sign head-sign">{Frame.Top(model)}<div class="inner"><h1>{words[
                    feedback.Counts ? "feedback.title" : "feedback.part-title"
                ]}</h1>{Html.If(
                    feedback is { Before: not null, During: not null },
                    $"<p class=\"lead\">{words.Say("feedback.numbers", ("before", Say.Number(feedback.Before ?? 0)), ("during", Say.Number(feedback.During ?? 0)))}</p>"
                )}</div></header>
                <main class="main narrow">{Notices.Of(model)}<section class="stack"><h2>{words["feedback.means"]}</h2><p>{words[
                    zone
                ]}</p>{Html.If(
                    feedback.Light is not TrafficLight.Red,
                    $"<p>{words["feedback.mild"]}</p>"
                )}</section><p>{words["feedback.tomorrow"]}</p></main>
                <footer class="foot">{Controls.BoardLink(words["feedback.done"], new Screen.Today())}{Controls.QuietLink(
                    words["feedback.progress"],
                    new Screen.Progress()
                )}</footer>
                """
            )
        );
    }
}

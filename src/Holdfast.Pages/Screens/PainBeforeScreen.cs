using Holdfast.Client;
using Holdfast.Pages.Markup;
using Holdfast.Pages.Parts;

namespace Holdfast.Pages.Screens;

/// <summary>Pain ahead of the session; at 6 and 7 the shortest form is offered (clinical.md 3.4).</summary>
internal static class PainBeforeScreen
{
    public static Page Of(Model model)
    {
        var words = model.Library.Words;
        var offers = model.Gate is { OfferMinimum: true };
        return Frame.Plain(
            model,
            words["pain-before.title"],
            Html.Of(
                $"""
                <header class="top">{Controls.Quiet(words["check-in.back"], PageMessage.Back)}{Frame.Brand(model)}</header>
                <form class="flow" data-on-submit="{PageMessage.Continue}" novalidate>
                <main class="main narrow">{Notices.Of(model)}<h1>{words["pain-before.title"]}</h1>{Slider
                    .For(model, Scale.PainBefore, "pain-before")
                    .ToHtml(words)}{Html.If(
                    offers,
                    $"<section class=\"banner\" role=\"status\"><p>{words["pain-before.offer"]}</p></section>"
                )}{FormProblems.Of(model)}</main>
                <footer class="foot">{(offers ? Offer(model) : Controls.Submit(words["pain-before.begin"]))}</footer></form>
                """
            )
        );
    }

    private static Html Offer(Model model)
    {
        var words = model.Library.Words;
        return Html.Of(
            $"{Controls.Board(words["pain-before.minimum"], PageMessage.StartMinimum)}{Controls.Quiet(words["pain-before.whole"], PageMessage.Start)}{Controls.QuietLink(words["pain-before.not-today"], new Screen.Today())}"
        );
    }
}

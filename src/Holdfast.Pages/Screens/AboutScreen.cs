using Holdfast.Client;
using Holdfast.Pages.Markup;
using Holdfast.Pages.Parts;

namespace Holdfast.Pages.Screens;

/// <summary>What this is and is not, who has looked at it, and whose work it uses.</summary>
internal static class AboutScreen
{
    public static Page Of(Model model)
    {
        var words = model.Library.Words;
        return Frame.Plain(
            model,
            words["about-page.title"],
            Html.Of(
                $"""
                <header class="top">{Frame.Brand(model)}</header>
                <main class="main narrow">{Notices.Of(model)}<h1>{words["about-page.title"]}</h1>
                <section class="stack"><h2>{words["about-page.what-title"]}</h2><p>{words["about-page.what"]}</p><p>{words[
                    "safety.notice.first-run"
                ]}</p></section>
                <section class="stack"><h2>{words["about-page.review-title"]}</h2><p>{words["safety.notice.not-signed-off"]}</p></section>
                {WarningSigns.Card(words)}{Html.If(
                    !model.Locked,
                    $"<section class=\"stack\"><h2>{words["about-page.evidence-title"]}</h2>{Known.List(words)}</section>"
                )}<section class="stack"><h2>{words["about-page.private-title"]}</h2><p>{words["about-page.private"]}</p></section>
                <section class="stack"><h2>{words["about-page.free-title"]}</h2><p>{words["about-page.free"]}</p><p><a class="inline" href="/fonts/holdfast-sign.OFL.txt" target="_blank" rel="noopener">{words[
                    "about-page.font-licence"
                ]}</a></p></section>
                <p>{Controls.QuietLink(words["about-page.back"], Frame.Home(model))}</p></main>
                """
            )
        );
    }
}

using Holdfast.Client;
using Holdfast.Pages.Markup;
using Holdfast.Pages.Parts;

namespace Holdfast.Pages.Screens;

/// <summary>Somebody to talk to (Q53, T36): shown first, blocks nothing.</summary>
internal static class SupportLineScreen
{
    public static Page Of(Model model)
    {
        var words = model.Library.Words;
        var lines = model.Library.HelpLinesIn(model.Settings.Country);
        return Frame.Plain(
            model,
            words["safety.support.title"],
            Html.Of(
                $"""
                <header class="top">{Frame.Brand(model)}</header>
                <main class="main narrow">{Notices.Of(model)}<h1>{words["safety.support.title"]}</h1><p class="lead">{words["safety.support.lead"]}</p>
                <section class="card"><h2>{words["support.now"]}</h2><p>{lines.Support.Words}</p><div class="row">{CallLine.Button(
                    words,
                    lines.Support
                )}</div><p>{words["safety.support.danger"]} {lines.Emergency.Words}</p><div class="row">{CallLine.Button(
                    words,
                    lines.Emergency
                )}</div></section>
                <p>{words["safety.support.clinician"]} {words["safety.support.stays-open"]}</p>{CallLine.Chooser(model)}</main>
                <footer class="foot">{Controls.Board(words["safety.support.go-on"], PageMessage.Continue)}</footer>
                """
            )
        );
    }
}

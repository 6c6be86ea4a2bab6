using Holdfast.Client;
using Holdfast.Pages.Markup;
using Holdfast.Pages.Parts;

namespace Holdfast.Pages.Screens;

/// <summary>Consent to keep health data on this device (G5), asked ahead of the first answer.</summary>
internal static class ConsentScreen
{
    private static readonly string[] Points =
    [
        "consent.where",
        "consent.who",
        "consent.encryption",
        "consent.rights",
        "consent.private",
    ];

    public static Page Of(Model model)
    {
        var words = model.Library.Words;
        return Frame.Plain(
            model,
            words["consent.title"],
            Html.Of(
                $"""
                <header class="top">{Frame.Brand(model)}</header>
                <main class="main narrow">{Notices.Of(model)}<h1>{words["consent.title"]}</h1><p>{words["consent.what"]}</p>
                <ul class="bulleted">{Points.Select(point => Html.Of($"<li>{words[point]}</li>"))}</ul>
                <p class="small soft">{words["consent.declined"]}</p></main>
                <footer class="foot">{Controls.Board(words["consent.agree"], PageMessage.Consent)}{Controls.Quiet(
                    words["consent.decline"],
                    PageMessage.Decline
                )}</footer>
                """
            )
        );
    }
}

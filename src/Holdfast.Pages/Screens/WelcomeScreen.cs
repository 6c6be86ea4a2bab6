using Holdfast.Client;
using Holdfast.Pages.Markup;
using Holdfast.Pages.Parts;

namespace Holdfast.Pages.Screens;

/// <summary>The first page. It shows no exercise: whoever opens it may be someone who must not do any.</summary>
internal static class WelcomeScreen
{
    public static Page Of(Model model)
    {
        var words = model.Library.Words;
        return Frame.Plain(
            model,
            words["welcome.title"],
            Html.Of(
                $"""
                <header class="sign head-sign welcome-sign" data-ground="sign"><div class="top">{Frame.Brand(model)}</div>
                <div class="pitch"><h1>{words["welcome.title"]}</h1><p>{words["welcome.what"]}</p>
                <div class="act">{Controls.Board(
                    words[model.CheckIn is null ? "welcome.start" : "welcome.go-on"],
                    PageMessage.StartCheckIn
                )}<p class="small soft">{words["safety.notice.first-run"]}</p></div></div>
                {Ring.Welcome}</header>
                <main class="main after-welcome">{Notices.Of(model)}<div class="stack"><p>{words["welcome.private"]}</p>
                <p class="small soft">{words["safety.notice.not-signed-off"]} {Controls.InLine(
                    words["welcome.about"],
                    new Screen.About()
                )}</p></div>
                <div>{Controls.QuietLink(words["welcome.used-before"], new Screen.MyData())}</div>
                <p class="tale">{Icon.Mark}<span>{words["welcome.tale"]}</span></p></main>
                """
            )
        );
    }
}

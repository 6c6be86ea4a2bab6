using Holdfast.Client;
using Holdfast.Pages.Markup;
using Holdfast.Pages.Parts;

namespace Holdfast.Pages.Screens;

/// <summary>D3, ahead of the first session: some mild soreness is common; when to stop.</summary>
internal static class StopRulesScreen
{
    public static Page Of(Model model)
    {
        var words = model.Library.Words;
        return Frame.Plain(
            model,
            words["safety.notice.before-first-session.title"],
            Html.Of(
                $"""
                <header class="top">{Controls.Quiet(words["check-in.back"], PageMessage.Back)}{Controls.SomethingChanged(model)}</header>
                <main class="main narrow">{Notices.Of(model)}<h1>{words["safety.notice.before-first-session.title"]}</h1><p class="lead">{words[
                    "safety.notice.before-first-session.soreness"
                ]}</p><section class="card"><h2 class="stop-sign">{Icon.Stop}{words["stop-rules.stop-if"]}</h2><p>{words[
                    "safety.notice.before-first-session.stop"
                ]}</p><p><b>{words["safety.notice.before-first-session.at-once"]}</b></p></section><p>{words["stop-rules.button"]}</p>
                <p>{words["safety.notice.persists"]}</p></main>
                <footer class="foot">{Controls.Board(words["safety.notice.before-first-session.agree"], PageMessage.Continue)}</footer>
                """
            )
        );
    }
}

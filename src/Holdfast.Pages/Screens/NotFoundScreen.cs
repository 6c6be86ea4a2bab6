using Holdfast.Client;
using Holdfast.Pages.Markup;
using Holdfast.Pages.Parts;

namespace Holdfast.Pages.Screens;

/// <summary>An address that is none of ours.</summary>
internal static class NotFoundScreen
{
    public static Page Of(Model model)
    {
        var words = model.Library.Words;
        return Frame.Plain(
            model,
            words["not-found.title"],
            Html.Of(
                $"""
                <header class="top">{Frame.Brand(model)}</header>
                <main class="main narrow">{Notices.Of(model)}<h1>{words["not-found.title"]}</h1><p>{words[
                    "not-found.what"
                ]}</p>
                <div>{Controls.ButtonLink(words["not-found.go"], Frame.Home(model))}</div></main>
                """
            )
        );
    }
}

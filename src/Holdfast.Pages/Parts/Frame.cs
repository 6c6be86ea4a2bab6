using Holdfast.Client;
using Holdfast.Pages.Markup;

namespace Holdfast.Pages.Parts;

/// <summary>One of the three places of the bottom bar.</summary>
internal enum HomePlace
{
    /// <summary>A screen that belongs to none of them, such as the settings.</summary>
    None,
    Today,
    Progress,
    Library,
}

/// <summary>What stands around a screen.</summary>
internal static class Frame
{
    /// <summary>A screen with the bar of three places, which becomes a rail where there is room.</summary>
    public static Page WithPlaces(Model model, string title, HomePlace place, Html main)
    {
        var words = model.Library.Words;
        return Of(
            model,
            title,
            Html.Of(
                $"""
                <div class="screen shell">
                <header class="top">{Brand(model)}{Controls.SomethingChanged(model)}</header>
                <main class="main">{Notices.Of(model)}{main}</main>
                <nav class="places" aria-label="{words["frame.places"]}">{Brand(
                    model
                )}{Link(place == HomePlace.Today, new Screen.Today(), Icon.Today, words["frame.today"])}{Link(
                    place == HomePlace.Progress,
                    new Screen.Progress(),
                    Icon.Progress,
                    words["frame.progress"]
                )}{Link(place == HomePlace.Library, new Screen.LibraryIndex(), Icon.Library, words["frame.library"])}</nav>
                </div>
                """
            )
        );
    }

    /// <summary>A screen of a flow: no places, a head of its own, and a foot with the main action where there is one.</summary>
    public static Page Plain(Model model, string title, Html screen, Ground ground = Ground.Page) =>
        Of(model, title, Html.Of($"<div class=\"screen\">{screen}</div>"), ground);

    /// <summary>The outermost element of every screen.</summary>
    /// <param name="model">The model.</param>
    /// <param name="title">What the screen is called.</param>
    /// <param name="screen">Everything in it.</param>
    /// <param name="ground">The document's ground.</param>
    /// <param name="part">What part of a screen it is, where a screen has several that are read anew.</param>
    public static Page Of(Model model, string title, Html screen, Ground ground = Ground.Page, string part = "")
    {
        var words = model.Library.Words;
        return new(
            words.Say("frame.title", ("screen", title)),
            words["frame.language"],
            ground,
            Html.Of($"<div class=\"app\" data-screen=\"{Route.Path(model.Screen)}{part}\">{screen}</div>")
        );
    }

    public static Html Brand(Model model) =>
        Html.Of(
            $"<a class=\"brand\" href=\"{Route.Path(Home(model))}\">{Icon.Mark}{model.Library.Words["frame.name"]}</a>"
        );

    /// <summary>The head of a screen outside the places: the brand and "Something changed".</summary>
    public static Html Top(Model model) =>
        Html.Of($"<div class=\"top\">{Brand(model)}{Controls.SomethingChanged(model)}</div>");

    /// <summary>Where the brand leads: to what the person comes back to.</summary>
    public static Screen Home(Model model) =>
        model.Locked ? new Screen.ActionCard()
        : model.Plan is null ? new Screen.Welcome()
        : new Screen.Today();

    private static Html Link(bool here, Screen screen, Html icon, string words) =>
        Html.Of(
            $"<a href=\"{Route.Path(screen)}\"{HtmlAttribute.Of("aria-current", here ? "page" : null)}>{icon}{words}</a>"
        );
}

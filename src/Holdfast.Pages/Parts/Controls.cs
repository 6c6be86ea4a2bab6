using Holdfast.Client;
using Holdfast.Pages.Markup;

namespace Holdfast.Pages.Parts;

/// <summary>What a person presses. A board is the main action, one a screen; a button is any other; quiet is underlined text.</summary>
internal static class Controls
{
    public static Html Board(string words, string message) => Press("button board", words, message);

    /// <summary>The main action of a form.</summary>
    public static Html Submit(string words) => Html.Of($"<button class=\"button board\">{words}</button>");

    public static Html BoardLink(string words, Screen screen) => Link("button board", words, screen);

    public static Html Button(string words, string message) => Press("button", words, message);

    /// <summary>A button with a drawn sign ahead of its words.</summary>
    /// <param name="icon">The sign.</param>
    /// <param name="words">The words.</param>
    /// <param name="message">What a press means.</param>
    /// <param name="key">What it is among buttons that come and go beside it: the focus stays with it.</param>
    public static Html Button(Html icon, string words, string message, string key) =>
        Html.Of(
            $"<button type=\"button\" class=\"button\" data-key=\"{key}\" data-on-click=\"{message}\">{icon}{words}</button>"
        );

    public static Html ButtonLink(string words, Screen screen) => Link("button", words, screen);

    /// <summary>One of several answers, any of which may be taken; the one that stands is marked.</summary>
    public static Html Choice(string words, string message, bool isChosen) =>
        Html.Of(
            $"<button type=\"button\" class=\"button\" aria-pressed=\"{(isChosen ? "true" : "false")}\" data-on-click=\"{message}\">{words}</button>"
        );

    public static Html Quiet(string words, string message) => Press("button quiet", words, message);

    public static Html QuietLink(string words, Screen screen) => Link("button quiet", words, screen);

    /// <summary>A link in a line of words.</summary>
    public static Html InLine(string words, Screen screen) => Link("inline", words, screen);

    /// <summary>"Something changed", on every screen but the check-in, the session and the urgent cards.</summary>
    public static Html SomethingChanged(Model model) =>
        Press("button changed", model.Library.Words["frame.something-changed"], PageMessage.SomethingChanged);

    private static Html Press(string looks, string words, string message) =>
        Html.Of($"<button type=\"button\" class=\"{looks}\" data-on-click=\"{message}\">{words}</button>");

    private static Html Link(string looks, string words, Screen screen) =>
        Html.Of($"<a class=\"{looks}\" href=\"{Route.Path(screen)}\">{words}</a>");
}

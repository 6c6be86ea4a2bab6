using Holdfast.Client;
using Holdfast.Pages.Markup;

namespace Holdfast.Pages;

/// <summary>A screen as a value: what the host shows, and how it dresses the document around it.</summary>
/// <param name="Title">The document's title.</param>
/// <param name="Language">The language of the words, as BCP 47 writes it.</param>
/// <param name="Ground">The ground of the whole document, so that what shows beyond the screen's edge is of one piece with it.</param>
/// <param name="Html">The screen itself, to stand in the page's root element.</param>
public sealed record Page(string Title, string Language, Ground Ground, Html Html)
{
    /// <summary>The page of a model: the same model, the same page.</summary>
    /// <param name="model">The model.</param>
    public static Page Of(Model model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return Screens.Choice.Of(model);
    }
}

/// <summary>The ground of a document.</summary>
public enum Ground
{
    /// <summary>The calm page.</summary>
    Page,

    /// <summary>Get ready.</summary>
    Ready,

    /// <summary>Hold or move.</summary>
    Hold,

    /// <summary>Change or rest.</summary>
    Rest,
}

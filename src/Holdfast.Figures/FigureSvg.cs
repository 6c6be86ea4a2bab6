using System.Diagnostics.Contracts;

namespace Holdfast.Figures;

/// <summary>Writes a drawing as SVG: whole numbers, one path a tone, no filters, clips or masks.</summary>
public static class FigureSvg
{
    /// <summary>SVG to stand in a page whose style sheet holds <see cref="FigureStyles"/>: it takes its colours from the ground it stands on.</summary>
    /// <param name="drawing">The drawing.</param>
    /// <param name="id">An id that is unique on the page; letters, digits and hyphens.</param>
    /// <param name="title">What the picture shows, for people who hear the page.</param>
    /// <param name="description">More words, or none.</param>
    /// <param name="frame">The box to show; without it the drawing's own. Start and hold of an exercise share one so that nothing jumps.</param>
    /// <param name="look">The colours the person wears; without it the first look.</param>
    [Pure]
    public static string Inline(
        Drawing drawing,
        string id,
        string title,
        string description = "",
        Bounds? frame = null,
        FigureLook? look = null
    )
    {
        var writer = new SvgWriter(id, theme: null, look);
        return writer.Write(drawing, title, description, frame ?? drawing.Bounds);
    }

    /// <summary>A file of its own with literal colours, for viewers that know no style sheets.</summary>
    /// <param name="drawing">The drawing.</param>
    /// <param name="theme">The ground and the colours on it.</param>
    /// <param name="title">What the picture shows.</param>
    /// <param name="description">More words, or none.</param>
    /// <param name="frame">The box to show; without it the drawing's own.</param>
    [Pure]
    public static string Standalone(
        Drawing drawing,
        FigureTheme theme,
        string title,
        string description = "",
        Bounds? frame = null
    )
    {
        var writer = new SvgWriter("figure", theme);
        return writer.Write(drawing, title, description, frame ?? drawing.Bounds);
    }
}

using Holdfast.Hosts.Tests.Repository;
using SkiaSharp;

namespace Holdfast.Hosts.Tests.Figures;

/// <summary>Labels of the sheets in the sign face, which lies beside this file so that every machine draws the same letters.</summary>
internal static class Lettering
{
    private static readonly SKTypeface Face = SKTypeface.FromFile(
        Path.Combine(RepositoryFiles.Root, "tests", "Holdfast.Hosts.Tests", "Figures", "Fonts", "holdfast-sign.otf")
    );

    /// <summary>Writes a line.</summary>
    /// <param name="canvas">Where.</param>
    /// <param name="words">The line.</param>
    /// <param name="x">Its left end.</param>
    /// <param name="y">Its baseline.</param>
    /// <param name="size">Height of the letters in pixels.</param>
    /// <param name="colour">A colour, <c>#rrggbb</c>.</param>
    public static void Write(SKCanvas canvas, string words, float x, float y, float size, string colour) =>
        Write(canvas, words, x, y, size, colour, SKTextAlign.Left);

    /// <summary>Writes a line around its middle.</summary>
    /// <param name="canvas">Where.</param>
    /// <param name="words">The line.</param>
    /// <param name="x">Its middle.</param>
    /// <param name="y">Its baseline.</param>
    /// <param name="size">Height of the letters in pixels.</param>
    /// <param name="colour">A colour, <c>#rrggbb</c>.</param>
    public static void Centre(SKCanvas canvas, string words, float x, float y, float size, string colour) =>
        Write(canvas, words, x, y, size, colour, SKTextAlign.Center);

    private static void Write(
        SKCanvas canvas,
        string words,
        float x,
        float y,
        float size,
        string colour,
        SKTextAlign align
    )
    {
        using var font = new SKFont(Face, size) { Hinting = SKFontHinting.None };
        using var ink = new SKPaint { Color = SKColor.Parse(colour), IsAntialias = true };
        canvas.DrawText(words, x, y, align, font, ink);
    }
}

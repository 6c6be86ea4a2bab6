using Holdfast.Figures;
using SkiaSharp;

namespace Holdfast.Documents;

/// <summary>Writes a drawing as a PNG image.</summary>
public static class FigurePng
{
    /// <summary>The image as bytes, on the theme's ground.</summary>
    /// <param name="drawing">The drawing.</param>
    /// <param name="theme">The ground and the colours on it.</param>
    /// <param name="pixelWidth">Width in pixels; the height follows.</param>
    /// <param name="frame">The box to show; without it the drawing's own.</param>
    public static byte[] Write(Drawing drawing, FigureTheme theme, int pixelWidth, Bounds? frame = null)
    {
        ArgumentNullException.ThrowIfNull(drawing);
        ArgumentNullException.ThrowIfNull(theme);
        ArgumentOutOfRangeException.ThrowIfLessThan(pixelWidth, 1);
        var box = frame ?? drawing.Bounds;
        var scale = (float)pixelWidth / box.Width;
        var pixelHeight = Math.Max(1, (int)MathF.Ceiling(box.Height * scale));
        using var surface = SKSurface.Create(new SKImageInfo(pixelWidth, pixelHeight));
        var canvas = surface.Canvas;
        canvas.Clear(SKColor.Parse(theme.Ground));
        canvas.Scale(scale);
        canvas.Translate(-box.Left, -box.Top);
        FigurePainter.Paint(canvas, drawing, theme);
        using var image = surface.Snapshot();
        using var data = image.Encode(SKEncodedImageFormat.Png, quality: 100);
        return data.ToArray();
    }
}

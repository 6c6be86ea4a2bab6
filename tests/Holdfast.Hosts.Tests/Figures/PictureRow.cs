using Holdfast.Documents;
using Holdfast.Domain.Poses;
using Holdfast.Figures;
using SkiaSharp;

namespace Holdfast.Hosts.Tests.Figures;

/// <summary>A few exercises side by side on one floor, for the first page that people read.</summary>
internal static class PictureRow
{
    private const int Width = 1600;
    private const int Height = 300;
    private const int Floor = 42;
    private const int CornerRadius = 28;
    private const float UnitsToPixels = .232f;

    private static readonly string[] Shown = ["E01", "E04", "E06h", "E12", "E02", "E10"];

    public static byte[] Draw(FigureTheme ground)
    {
        using var surface = SKSurface.Create(new SKImageInfo(Width, Height));
        var canvas = surface.Canvas;
        using var paper = new SKPaint { Color = SKColor.Parse(ground.Ground), IsAntialias = true };
        canvas.DrawRoundRect(0, 0, Width, Height, CornerRadius, CornerRadius, paper);
        var drawn = Shown.Select(Drawn).ToList();
        var room = Width - drawn.Sum(each => each.Drawing.Bounds.Width * UnitsToPixels);
        var gap = room / (drawn.Count + 1);
        var left = gap;
        foreach (var (drawing, look) in drawn)
        {
            canvas.Save();
            canvas.Translate(left, Height - Floor);
            canvas.Scale(UnitsToPixels);
            canvas.Translate(-drawing.Bounds.Left, 0);
            FigurePainter.Paint(canvas, drawing, ground with { Look = look });
            canvas.Restore();
            left += (drawing.Bounds.Width * UnitsToPixels) + gap;
        }

        return Sheets.Encode(surface);
    }

    private static (Drawing Drawing, FigureLook Look) Drawn(string exercise)
    {
        var turn = ContactSheet.Library.Exercises.ToList().FindIndex(each => each.Id.Code == exercise);
        var (build, look) = Cast.Of(turn, new Appearance());
        return (FigureDrawing.Of(ContactSheet.Library.Exercises[turn].Poses!.Hold, build), look);
    }
}

using Holdfast.Documents;
using Holdfast.Domain.Poses;
using Holdfast.Figures;
using SkiaSharp;

namespace Holdfast.Hosts.Tests.Figures;

/// <summary>Everybody who takes turns, on every kind of ground.</summary>
internal static class PeopleSheet
{
    private const int CellWidth = 118;
    private const int RowHeight = 232;
    private const int LabelWidth = 150;
    private const float UnitsToPixels = .195f;

    private static readonly (string Words, FigureTheme Theme)[] Rows =
    [
        ("Page", FigureThemes.Page),
        ("Get ready", FigureThemes.Ready),
        ("Hold", FigureThemes.Hold),
        ("Page, dark", FigureThemes.PageDark),
        ("More contrast", FigureThemes.LightStrong[0]),
        ("Print", FigureThemes.Print),
    ];

    public static byte[] Draw()
    {
        var width = LabelWidth + (Cast.Count * CellWidth);
        using var surface = SKSurface.Create(new SKImageInfo(width, Rows.Length * RowHeight));
        var canvas = surface.Canvas;
        for (var row = 0; row < Rows.Length; row++)
        {
            var (words, ground) = Rows[row];
            using var paint = new SKPaint { Color = SKColor.Parse(ground.Ground) };
            canvas.DrawRect(0, row * RowHeight, width, RowHeight, paint);
            Lettering.Write(canvas, words, 18, (row + .5f) * RowHeight, 17, ground.Of(Tone.Trousers));
            for (var turn = 0; turn < Cast.Count; turn++)
            {
                Person(canvas, ground, turn, LabelWidth + ((turn + .5f) * CellWidth), ((row + 1) * RowHeight) - 12);
            }
        }

        return Sheets.Encode(surface);
    }

    private static void Person(SKCanvas canvas, FigureTheme ground, int turn, float x, float floor)
    {
        var (build, look) = Cast.Of(turn, new Appearance());
        var standing = ContactSheet.Library.Exercises.Single(each => each.Id.Code == "E06").Poses!.Start;
        var drawing = FigureDrawing.Of(standing, build);
        canvas.Save();
        canvas.Translate(x, floor);
        canvas.Scale(UnitsToPixels);
        canvas.Translate(-(drawing.Bounds.Left + drawing.Bounds.Right) / 2f, 0);
        FigurePainter.Paint(canvas, drawing, ground with { Look = look });
        canvas.Restore();
    }
}

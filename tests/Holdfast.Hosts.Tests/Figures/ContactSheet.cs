using Holdfast.Documents;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Poses;
using Holdfast.Figures;
using Holdfast.Formats.Compiled;
using SkiaSharp;

namespace Holdfast.Hosts.Tests.Figures;

/// <summary>Start and hold of every exercise side by side at one scale, for a person to look at.</summary>
internal static class ContactSheet
{
    private const int Columns = 8;
    private const int CellWidth = 190;
    private const int CellHeight = 176;
    private const float UnitsToPixels = .150f;
    private const int Floor = 24;
    private const float Fit = .96f;

    public static Library Library { get; } = CompiledLibrary.ReadFrom(typeof(ContactSheet).Assembly);

    public static byte[] Draw()
    {
        var pairs = Library.Exercises.SelectMany(Pairs).ToList();
        var rows = ((pairs.Count * 2) + Columns - 1) / Columns;
        using var surface = SKSurface.Create(new SKImageInfo(Columns * CellWidth, rows * CellHeight));
        surface.Canvas.Clear(SKColor.Parse(FigureThemes.Page.Ground));
        for (var i = 0; i < pairs.Count; i++)
        {
            var (start, hold) = pairs[i];
            Cell(surface.Canvas, 2 * i, start);
            Cell(surface.Canvas, (2 * i) + 1, hold);
        }

        using var image = surface.Snapshot();
        using var data = image.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }

    private static IEnumerable<(Pose Start, Pose Hold)> Pairs(Exercise exercise)
    {
        var poses = exercise.Poses!;
        yield return (poses.Start, poses.Hold);
        if (poses.Reach is { } reach)
        {
            yield return (reach.Start, reach.Hold);
        }
    }

    private static void Cell(SKCanvas canvas, int index, Pose pose)
    {
        var drawing = FigureDrawing.Of(pose, BodyBuild.Middle);
        var box = drawing.Bounds;
        var scale = Math.Min(
            UnitsToPixels,
            Math.Min(Fit * CellWidth / box.Width, (CellHeight - (Floor / 2f)) / box.Height)
        );
        canvas.Save();
        canvas.Translate((index % Columns) * CellWidth, (index / Columns) * CellHeight);
        canvas.Translate(CellWidth / 2f, pose is Pose.FromAbove ? CellHeight / 2f : CellHeight - Floor);
        canvas.Scale(scale);
        canvas.Translate(
            -(box.Left + box.Right) / 2f,
            pose is Pose.FromAbove ? -(box.Top + box.Bottom) / 2f : Math.Min(0, (Floor / scale) - box.Bottom)
        );
        FigurePainter.Paint(canvas, drawing, FigureThemes.Page);
        canvas.Restore();
    }
}

using Holdfast.Documents;
using Holdfast.Domain;
using Holdfast.Domain.Exercises;
using Holdfast.Figures;
using Holdfast.Figures.Motion;
using SkiaSharp;

namespace Holdfast.Hosts.Tests.Figures;

/// <summary>Every way from a start to a hold as a strip of five moments, for a person to look at.</summary>
internal static class MotionSheet
{
    private const int Moments = 5;
    private const int Strips = 2;
    private const int CellWidth = 150;
    private const int CellHeight = 130;
    private const float UnitsToPixels = .115f;
    private const int Gap = 24;
    private const float Fit = .97f;
    private const int Opaque = 255;

    public static byte[] Draw()
    {
        var motions = ContactSheet.Library.Exercises.SelectMany(Motions).ToList();
        var rows = (motions.Count + Strips - 1) / Strips;
        using var surface = SKSurface.Create(
            new SKImageInfo((Strips * Moments * CellWidth) + ((Strips - 1) * Gap), rows * CellHeight)
        );
        surface.Canvas.Clear(SKColor.Parse(FigureThemes.Page.Ground));
        for (var i = 0; i < motions.Count; i++)
        {
            for (var moment = 0; moment < Moments; moment++)
            {
                var x = (((i % Strips) * Moments) + moment) * CellWidth + ((i % Strips) * Gap);
                surface.Canvas.Save();
                surface.Canvas.Translate(x, i / Strips * CellHeight);
                Cell(surface.Canvas, motions[i], moment / (Moments - 1d));
                surface.Canvas.Restore();
            }
        }

        using var image = surface.Snapshot();
        using var data = image.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }

    private static IEnumerable<FigureMotion> Motions(Exercise exercise)
    {
        var poses = exercise.Poses!;
        yield return FigureMotion.Of(poses, BodyBuild.Middle, Side.Centre);
        if (poses.Reach is not null)
        {
            yield return FigureMotion.Of(poses, BodyBuild.Middle, Side.Right);
        }
    }

    private static void Cell(SKCanvas canvas, FigureMotion motion, double share)
    {
        var box = motion.Bounds;
        var scale = Math.Min(
            UnitsToPixels,
            Fit * Math.Min((float)CellWidth / box.Width, (float)CellHeight / box.Height)
        );
        canvas.Translate(CellWidth / 2f, CellHeight / 2f);
        canvas.Scale(scale);
        canvas.Translate(-(box.Left + box.Right) / 2f, -(box.Top + box.Bottom) / 2f);
        for (var layer = 0; layer < motion.Layers.Count; layer++)
        {
            var drawing = Between.KeyFrames(motion, layer, share);
            Paint(
                canvas,
                drawing with
                {
                    Shapes = [.. drawing.Shapes.Where(shape => !IsCue(shape))],
                },
                Fading.OfLayer(motion.Layers[layer].Fade, share)
            );
            Paint(
                canvas,
                drawing with
                {
                    Shapes = [.. drawing.Shapes.Where(IsCue)],
                },
                Fading.OfCue(share) * Fading.OfLayer(motion.Layers[layer].Fade, share)
            );
        }
    }

    private static bool IsCue(Shape shape) => shape is Shape.Glow or Shape.Arrow;

    private static void Paint(SKCanvas canvas, Drawing drawing, double opacity)
    {
        using var paint = new SKPaint { Color = SKColors.White.WithAlpha((byte)(Opaque * opacity)) };
        canvas.SaveLayer(paint);
        FigurePainter.Paint(canvas, drawing, FigureThemes.Page);
        canvas.Restore();
    }
}

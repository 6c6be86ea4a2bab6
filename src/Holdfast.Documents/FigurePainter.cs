using Holdfast.Figures;
using SkiaSharp;

namespace Holdfast.Documents;

/// <summary>Paints a drawing on a canvas: the same shapes that <see cref="FigureSvg"/> writes, without going through its text.</summary>
public static class FigurePainter
{
    /// <summary>Paints a drawing in its own units; the caller places and scales the canvas.</summary>
    /// <param name="canvas">Where to paint.</param>
    /// <param name="drawing">The drawing.</param>
    /// <param name="theme">The colours; the gap takes the ground's colour.</param>
    public static void Paint(SKCanvas canvas, Drawing drawing, FigureTheme theme)
    {
        ArgumentNullException.ThrowIfNull(canvas);
        ArgumentNullException.ThrowIfNull(drawing);
        ArgumentNullException.ThrowIfNull(theme);
        foreach (var shape in drawing.Shapes)
        {
            switch (shape)
            {
                case Shape.Fill fill:
                    Paint(canvas, fill, theme);
                    break;
                case Shape.Glow glow:
                    Paint(canvas, glow, theme);
                    break;
                case Shape.Arrow arrow:
                    Paint(canvas, arrow, theme);
                    break;
                default:
                    break;
            }
        }
    }

    private static void Paint(SKCanvas canvas, Shape.Fill fill, FigureTheme theme)
    {
        using var path = PathOf(fill.Outline);
        if (fill.Gap)
        {
            Stroke(canvas, path, theme.Ground, Shape.Fill.GapWidth);
        }

        FillPath(canvas, path, theme.Of(fill.Tone));
    }

    private static void Paint(SKCanvas canvas, Shape.Glow glow, FigureTheme theme)
    {
        var colour = SKColor.Parse(theme.Work);
        // The gradient is a unit circle, so one shader serves every ellipse.
        using var shader = SKShader.CreateRadialGradient(
            new SKPoint(0, 0),
            1,
            [
                colour.WithAlpha((byte)(255 * Shape.Glow.Middle)),
                colour.WithAlpha((byte)(255 * Shape.Glow.Halfway)),
                colour.WithAlpha(0),
            ],
            [0, (float)Shape.Glow.HalfwayAt, 1],
            SKShaderTileMode.Clamp
        );
        using var paint = new SKPaint { IsAntialias = true, Shader = shader };
        canvas.Save();
        canvas.Translate(glow.X, glow.Y);
        canvas.RotateDegrees(glow.Turn);
        canvas.Scale(glow.RadiusX, glow.RadiusY);
        canvas.DrawCircle(0, 0, 1, paint);
        canvas.Restore();
    }

    private static void Paint(SKCanvas canvas, Shape.Arrow arrow, FigureTheme theme)
    {
        using var shaft = PathOf(arrow.Shaft);
        using var head = PathOf(arrow.Head);
        Stroke(canvas, shaft, theme.Ground, Shape.Arrow.GapWidth);
        Stroke(canvas, head, theme.Ground, Shape.Arrow.GapWidth - Shape.Arrow.Width);
        FillPath(canvas, head, theme.Arrow);
        Stroke(canvas, shaft, theme.Arrow, Shape.Arrow.Width);
    }

    private static void FillPath(SKCanvas canvas, SKPath path, string colour)
    {
        using var paint = new SKPaint { IsAntialias = true, Color = SKColor.Parse(colour) };
        canvas.DrawPath(path, paint);
    }

    private static void Stroke(SKCanvas canvas, SKPath path, string colour, float width)
    {
        using var paint = new SKPaint
        {
            IsAntialias = true,
            Color = SKColor.Parse(colour),
            Style = SKPaintStyle.Stroke,
            StrokeWidth = width,
            StrokeCap = SKStrokeCap.Round,
            StrokeJoin = SKStrokeJoin.Round,
        };
        canvas.DrawPath(path, paint);
    }

    private static SKPath PathOf(Outline outline)
    {
        using var path = new SKPathBuilder { FillType = SKPathFillType.Winding };
        foreach (var curve in outline.Curves)
        {
            var numbers = curve.Numbers.AsSpan();
            path.MoveTo(numbers[0], numbers[1]);
            if (curve.Kind == CurveKind.Polygon)
            {
                for (var i = 2; i < numbers.Length; i += 2)
                {
                    path.LineTo(numbers[i], numbers[i + 1]);
                }
            }
            else
            {
                for (var i = 2; i < numbers.Length; i += 6)
                {
                    path.CubicTo(
                        numbers[i],
                        numbers[i + 1],
                        numbers[i + 2],
                        numbers[i + 3],
                        numbers[i + 4],
                        numbers[i + 5]
                    );
                }
            }

            if (curve.Kind != CurveKind.OpenBezier)
            {
                path.Close();
            }
        }

        return path.Detach();
    }
}

using System.Diagnostics.Contracts;
using System.Globalization;
using System.Text;

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

    private sealed class SvgWriter(string id, FigureTheme? theme, FigureLook? look = null)
    {
        private readonly StringBuilder text = new(8192);

        public string Write(Drawing drawing, string title, string description, Bounds frame)
        {
            text.Append("<svg xmlns=\"http://www.w3.org/2000/svg\"");
            if (theme is null)
            {
                text.Append(" class=\"figure");
                if (look is not null)
                {
                    text.Append(' ').Append(FigureStyles.ClassesOf(look));
                }

                text.Append('"');
            }
            else
            {
                text.Append(" width=\"");
                Number(frame.Width);
                text.Append("\" height=\"");
                Number(frame.Height);
                text.Append('"');
            }

            text.Append(" viewBox=\"");
            Number(frame.Left);
            text.Append(' ');
            Number(frame.Top);
            text.Append(' ');
            Number(frame.Width);
            text.Append(' ');
            Number(frame.Height);
            text.Append("\" role=\"img\" aria-labelledby=\"").Append(id).Append("-title\"");
            if (description.Length > 0)
            {
                text.Append(" aria-describedby=\"").Append(id).Append("-words\"");
            }

            text.Append("><title id=\"").Append(id).Append("-title\">");
            Words(title);
            text.Append("</title>");
            if (description.Length > 0)
            {
                text.Append("<desc id=\"").Append(id).Append("-words\">");
                Words(description);
                text.Append("</desc>");
            }

            if (theme is not null)
            {
                text.Append("<rect x=\"");
                Number(frame.Left);
                text.Append("\" y=\"");
                Number(frame.Top);
                text.Append("\" width=\"");
                Number(frame.Width);
                text.Append("\" height=\"");
                Number(frame.Height);
                text.Append("\" fill=\"").Append(theme.Ground).Append("\"/>");
            }

            foreach (var shape in drawing.Shapes)
            {
                Write(shape);
            }

            return text.Append("</svg>").ToString();
        }

        private void Write(Shape shape)
        {
            switch (shape)
            {
                case Shape.Fill fill:
                    Write(fill);
                    break;
                case Shape.Glow glow:
                    Write(glow);
                    break;
                case Shape.Arrow arrow:
                    Write(arrow);
                    break;
                default:
                    break;
            }
        }

        private void Write(Shape.Fill fill)
        {
            text.Append("<path ");
            if (theme is null)
            {
                text.Append("class=\"").Append(FigureStyles.ClassOf(fill.Tone)).Append(fill.Gap ? " gap\"" : "\"");
            }
            else
            {
                text.Append("fill=\"").Append(theme.Of(fill.Tone)).Append('"');
                if (fill.Gap)
                {
                    text.Append(" stroke=\"").Append(theme.Ground).Append("\" stroke-width=\"");
                    Number(Shape.Fill.GapWidth);
                    text.Append("\" stroke-linejoin=\"round\" paint-order=\"stroke\"");
                }
            }

            Path(fill.Outline);
            text.Append("/>");
        }

        /// <summary>The gradient is in the ellipse's own units: some viewers measure a turned shape's box on the page and smear it.</summary>
        private void Write(Shape.Glow glow)
        {
            text.Append("<radialGradient id=\"").Append(id);
            text.Append(
                "-glow\" gradientUnits=\"userSpaceOnUse\" cx=\"0\" cy=\"0\" r=\"1\" gradientTransform=\"scale("
            );
            Number(glow.RadiusX);
            text.Append(' ');
            Number(glow.RadiusY);
            text.Append(")\">");
            Stop(0, Shape.Glow.Middle);
            Stop(Shape.Glow.HalfwayAt, Shape.Glow.Halfway);
            Stop(1, 0);
            text.Append("</radialGradient><ellipse").Append(theme is null ? " class=\"glow\"" : "").Append(" rx=\"");
            Number(glow.RadiusX);
            text.Append("\" ry=\"");
            Number(glow.RadiusY);
            text.Append("\" transform=\"translate(");
            Number(glow.X);
            text.Append(' ');
            Number(glow.Y);
            text.Append(")rotate(");
            Number(glow.Turn);
            text.Append(")\" fill=\"url(#").Append(id).Append("-glow)\"/>");
        }

        private void Stop(double offset, double opacity)
        {
            text.Append(CultureInfo.InvariantCulture, $"<stop offset=\"{offset}\" stop-opacity=\"{opacity}\"");
            if (theme is not null)
            {
                text.Append(" stop-color=\"").Append(theme.Work).Append('"');
            }

            text.Append("/>");
        }

        private void Write(Shape.Arrow arrow)
        {
            Shaft("arrow-gap", theme?.Ground, Shape.Arrow.GapWidth, arrow.Shaft);
            text.Append("<path ");
            if (theme is null)
            {
                text.Append("class=\"arrow-head\"");
            }
            else
            {
                text.Append("fill=\"").Append(theme.Arrow).Append("\" stroke=\"").Append(theme.Ground);
                text.Append("\" stroke-width=\"");
                Number(Shape.Arrow.GapWidth - Shape.Arrow.Width);
                text.Append("\" stroke-linejoin=\"round\" paint-order=\"stroke\"");
            }

            Path(arrow.Head);
            text.Append("/>");
            Shaft("arrow", theme?.Arrow, Shape.Arrow.Width, arrow.Shaft);
        }

        private void Shaft(string kind, string? colour, int width, Outline shaft)
        {
            text.Append("<path ");
            if (colour is null)
            {
                text.Append("class=\"").Append(kind).Append('"');
            }
            else
            {
                text.Append("fill=\"none\" stroke=\"").Append(colour).Append("\" stroke-width=\"");
                Number(width);
                text.Append("\" stroke-linecap=\"round\"");
            }

            Path(shaft);
            text.Append("/>");
        }

        private void Path(Outline outline)
        {
            text.Append(" d=\"");
            foreach (var curve in outline.Curves)
            {
                var numbers = curve.Numbers.AsSpan();
                var (x, y) = (numbers[0], numbers[1]);
                text.Append('M');
                Number(x);
                Separated(y);
                text.Append(curve.Kind == CurveKind.Polygon ? 'l' : 'c');
                var first = true;
                var group = curve.Kind == CurveKind.Polygon ? 2 : 6;
                for (var i = 2; i + group <= numbers.Length; i += group)
                {
                    for (var j = i; j < i + group; j += 2)
                    {
                        if (first)
                        {
                            Number(numbers[j] - x);
                            first = false;
                        }
                        else
                        {
                            Separated(numbers[j] - x);
                        }

                        Separated(numbers[j + 1] - y);
                    }

                    (x, y) = (numbers[i + group - 2], numbers[i + group - 1]);
                }

                if (curve.Kind != CurveKind.OpenBezier)
                {
                    text.Append('z');
                }
            }

            text.Append('"');
        }

        /// <summary>A number that follows another: a minus sign separates by itself.</summary>
        private void Separated(int number)
        {
            if (number >= 0)
            {
                text.Append(' ');
            }

            Number(number);
        }

        private void Number(int number)
        {
            Span<char> digits = stackalloc char[11];
            _ = number.TryFormat(digits, out var written, default, CultureInfo.InvariantCulture);
            text.Append(digits[..written]);
        }

        private void Words(string words)
        {
            foreach (var letter in words)
            {
                _ = letter switch
                {
                    '&' => text.Append("&amp;"),
                    '<' => text.Append("&lt;"),
                    '>' => text.Append("&gt;"),
                    _ => text.Append(letter),
                };
            }
        }
    }
}

using System.Globalization;
using System.Text;

namespace Holdfast.Figures;

/// <summary>Writes SVG piece by piece; without a theme it takes its colours from the page's style sheet.</summary>
/// <param name="id">An id that is unique on the page.</param>
/// <param name="theme">The ground and the colours on it, or null.</param>
/// <param name="look">The colours the person wears in a page; without it the first look.</param>
internal sealed class SvgWriter(string id, FigureTheme? theme, FigureLook? look = null)
{
    private readonly StringBuilder text = new(8192);

    public string Write(Drawing drawing, string title, string description, Bounds frame)
    {
        Open(title, description, frame);
        foreach (var shape in drawing.Shapes)
        {
            Write(shape);
        }

        return Close();
    }

    /// <summary>Everything ahead of the shapes.</summary>
    public void Open(string title, string description, Bounds frame)
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
    }

    public string Close() => text.Append("</svg>").ToString();

    /// <summary>Writes something as it is.</summary>
    public SvgWriter Raw(string markup)
    {
        text.Append(markup);
        return this;
    }

    public void Write(Shape shape)
    {
        switch (shape)
        {
            case Shape.Fill fill:
                Write(fill, null);
                break;
            case Shape.Glow glow:
                Write(glow, null);
                break;
            case Shape.Arrow arrow:
                Write(arrow, null, null);
                break;
            default:
                break;
        }
    }

    /// <param name="fill">The shape.</param>
    /// <param name="inside">Writes what stands inside its element, or null.</param>
    public void Write(Shape.Fill fill, Action? inside)
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
        End("path", inside);
    }

    private void End(string element, Action? inside)
    {
        if (inside is null)
        {
            text.Append("/>");
            return;
        }

        text.Append('>');
        inside();
        text.Append("</").Append(element).Append('>');
    }

    /// <summary>The gradient is in the ellipse's own units: some viewers measure a turned shape's box on the page and smear it.</summary>
    public void Write(Shape.Glow glow, Action? inside)
    {
        text.Append("<radialGradient id=\"").Append(id);
        text.Append("-glow\" gradientUnits=\"userSpaceOnUse\" cx=\"0\" cy=\"0\" r=\"1\" gradientTransform=\"scale(");
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
        text.Append(")\" fill=\"url(#").Append(id).Append("-glow)\"");
        End("ellipse", inside);
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

    /// <param name="arrow">The arrow.</param>
    /// <param name="inShaft">Writes what stands inside both lines, or null.</param>
    /// <param name="inHead">Writes what stands inside the head, or null.</param>
    public void Write(Shape.Arrow arrow, Action? inShaft, Action? inHead)
    {
        Shaft("arrow-gap", theme?.Ground, Shape.Arrow.GapWidth, arrow.Shaft, inShaft);
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
        End("path", inHead);
        Shaft("arrow", theme?.Arrow, Shape.Arrow.Width, arrow.Shaft, inShaft);
    }

    private void Shaft(string kind, string? colour, int width, Outline shaft, Action? inside)
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
        End("path", inside);
    }

    private void Path(Outline outline)
    {
        text.Append(" d=\"");
        Data(outline);
        text.Append('"');
    }

    /// <summary>The commands of a path.</summary>
    public void Data(Outline outline)
    {
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

    public void Number(int number)
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

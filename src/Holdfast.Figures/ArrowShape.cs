using Holdfast.Domain.Poses;
using Holdfast.Figures.Joints;
using Holdfast.Figures.Outlines;

namespace Holdfast.Figures;

/// <summary>The one arrow of a picture, from its offsets to a line and a head.</summary>
internal static class ArrowShape
{
    private const double HeadLength = .046;
    private const double HeadHalfWidth = .024;

    /// <summary>Draws an arrow.</summary>
    /// <param name="arrow">The arrow as stored.</param>
    /// <param name="from">The point of the body it starts from.</param>
    public static Shape Of(CueArrow arrow, Vector from) =>
        arrow switch
        {
            CueArrow.Straight straight => Straight(
                from + new Vector(straight.StartX, straight.StartY),
                from + new Vector(straight.EndX, straight.EndY)
            ),
            CueArrow.Arc arc => Arc(from + new Vector(arc.CentreX, arc.CentreY), arc.Radius, arc.Start, arc.End),
            _ => throw new System.Diagnostics.UnreachableException(arrow.GetType().Name),
        };

    private static Shape.Arrow Straight(Vector tail, Vector tip)
    {
        var direction = (tip - tail).Direction;
        var neck = tip - Vector.Polar(HeadLength * .8, direction);
        var shaft = new OutlineBuilder();
        shaft.Add(tail);
        shaft.Add(tail + (1d / 3 * (neck - tail)));
        shaft.Add(tail + (2d / 3 * (neck - tail)));
        shaft.Add(neck);
        shaft.EndOpenBezier();
        return new(shaft.Build(), Head(tip, direction));
    }

    private static Shape.Arrow Arc(Vector centre, double radius, double start, double end)
    {
        // The line stops where the head begins, which takes its own length off the arc.
        var sign = Math.Sign(end - start);
        var headTurn = HeadLength * .8 / radius * 180 / Math.PI;
        var stop = end - (sign * headTurn);
        const int pieces = 3;
        var step = (stop - start) / pieces;
        var handle = 4d / 3 * Math.Tan(step * Math.PI / 720) * radius;
        var shaft = new OutlineBuilder();
        shaft.Add(centre + Vector.Polar(radius, start));
        for (var i = 0; i < pieces; i++)
        {
            var (a, b) = (start + (i * step), start + ((i + 1) * step));
            shaft.Add(centre + Vector.Polar(radius, a) + Vector.Polar(handle, a + 90));
            shaft.Add(centre + Vector.Polar(radius, b) - Vector.Polar(handle, b + 90));
            shaft.Add(centre + Vector.Polar(radius, b));
        }

        shaft.EndOpenBezier();
        var tip = centre + Vector.Polar(radius, end);
        var neck = centre + Vector.Polar(radius, stop);
        return new(shaft.Build(), Head(tip, (tip - neck).Direction));
    }

    private static Outline Head(Vector tip, double direction)
    {
        var axes = Axes.At(tip, direction);
        var head = new OutlineBuilder();
        head.Add(axes.At(0, 0));
        head.Add(axes.At(-HeadLength, HeadHalfWidth));
        head.Add(axes.At(-HeadLength, -HeadHalfWidth));
        head.ClosePolygon();
        return head.Build();
    }
}

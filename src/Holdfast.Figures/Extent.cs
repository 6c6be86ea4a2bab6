namespace Holdfast.Figures;

/// <summary>The smallest box around what is painted.</summary>
internal struct Extent()
{
    private const int Margin = 14;

    private int left = int.MaxValue;
    private int top = int.MaxValue;
    private int right = int.MinValue;
    private int bottom = int.MinValue;

    /// <summary>Smallest x in shares of stature.</summary>
    public readonly double Left => left / 1000d;

    /// <summary>Largest x in shares of stature.</summary>
    public readonly double Right => right / 1000d;

    /// <summary>The box with a margin for gaps.</summary>
    public readonly Bounds Bounds => new(left - Margin, top - Margin, right + Margin, bottom + Margin);

    public void Include(Shape shape)
    {
        switch (shape)
        {
            case Shape.Fill fill:
                Include(fill.Outline);
                break;
            case Shape.Arrow arrow:
                Include(arrow.Shaft);
                Include(arrow.Head);
                break;
            case Shape.Glow glow:
                // What fades out beyond the body does not make the picture larger.
                Include(glow.X, glow.Y);
                break;
            default:
                break;
        }
    }

    private void Include(Outline outline)
    {
        foreach (var curve in outline.Curves)
        {
            var numbers = curve.Numbers.AsSpan();
            for (var i = 0; i + 1 < numbers.Length; i += 2)
            {
                Include(numbers[i], numbers[i + 1]);
            }
        }
    }

    private void Include(int x, int y)
    {
        left = Math.Min(left, x);
        right = Math.Max(right, x);
        top = Math.Min(top, y);
        bottom = Math.Max(bottom, y);
    }
}

using System.Diagnostics.Contracts;
using System.Globalization;

namespace Holdfast.Figures;

/// <summary>Contrast of colours as WCAG 2 measures it, and colours moved until they have enough of it.</summary>
public static class Contrast
{
    private const double Flare = .05;

    /// <summary>Ratio of two colours, 1 to 21.</summary>
    /// <param name="first">A colour, <c>#rrggbb</c>.</param>
    /// <param name="second">A colour, <c>#rrggbb</c>.</param>
    [Pure]
    public static double Ratio(string first, string second)
    {
        var (a, b) = (Luminance(first) + Flare, Luminance(second) + Flare);
        return Math.Max(a, b) / Math.Min(a, b);
    }

    /// <summary>Relative luminance, 0 to 1.</summary>
    /// <param name="colour">A colour, <c>#rrggbb</c>.</param>
    [Pure]
    public static double Luminance(string colour)
    {
        var (red, green, blue) = Light(colour);
        return (.2126 * red) + (.7152 * green) + (.0722 * blue);
    }

    /// <summary>The colour itself, or the nearest mixture with black, on a light ground, or white, on a dark one, that reaches a ratio.</summary>
    /// <param name="colour">A colour, <c>#rrggbb</c>.</param>
    /// <param name="ground">What it stands on.</param>
    /// <param name="ratio">The ratio it is to reach; what cannot be reached ends in black or white.</param>
    [Pure]
    internal static string AtLeast(string colour, string ground, double ratio)
    {
        const int steps = 256;
        var toward = Luminance(ground) > .18 ? 0d : 1d;
        var (red, green, blue) = Light(colour);
        for (var step = 0; step < steps; step++)
        {
            var share = (double)step / steps;
            var mixed = Written(Mix(red), Mix(green), Mix(blue));
            if (Ratio(mixed, ground) >= ratio)
            {
                return mixed;
            }

            double Mix(double channel) => channel + (share * (toward - channel));
        }

        return toward == 0 ? "#000000" : "#ffffff";
    }

    private static (double Red, double Green, double Blue) Light(string colour) =>
        (Channel(colour, 1), Channel(colour, 3), Channel(colour, 5));

    private static double Channel(string colour, int at)
    {
        var value = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255d;
        return value <= .04045 ? value / 12.92 : Math.Pow((value + .055) / 1.055, 2.4);
    }

    private static string Written(double red, double green, double blue) =>
        string.Create(CultureInfo.InvariantCulture, $"#{Byte(red):x2}{Byte(green):x2}{Byte(blue):x2}");

    private static int Byte(double light) =>
        (int)Math.Round(255 * (light <= .0031308 ? 12.92 * light : (1.055 * Math.Pow(light, 1 / 2.4)) - .055));
}

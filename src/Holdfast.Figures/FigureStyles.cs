using System.Diagnostics;
using System.Diagnostics.Contracts;
using System.Globalization;
using System.Text;

namespace Holdfast.Figures;

/// <summary>The style sheet for figures in a page. A ground announces itself by <c>data-ground</c>: card, sign, ready, hold or rest; without it, the page.</summary>
public static class FigureStyles
{
    /// <summary>The whole sheet: rules by tone, and the variables of every ground in light, dark and print.</summary>
    public static string Css { get; } = Write();

    /// <summary>The class of a tone.</summary>
    /// <param name="tone">The tone.</param>
    [Pure]
    internal static string ClassOf(Tone tone) =>
        tone switch
        {
            Tone.Skin => "skin",
            Tone.SkinFar => "skin-far",
            Tone.Shirt => "shirt",
            Tone.ShirtFar => "shirt-far",
            Tone.Trousers => "trousers",
            Tone.TrousersFar => "trousers-far",
            Tone.Hair => "hair",
            Tone.Ear => "ear",
            Tone.Prop => "prop",
            Tone.PropSide => "prop-far",
            Tone.Mat => "mat",
            Tone.MatEdge => "mat-edge",
            Tone.Wall => "wall",
            Tone.WallSide => "wall-far",
            _ => throw new UnreachableException(tone.ToString()),
        };

    private static string Write()
    {
        var css = new StringBuilder(8192);
        foreach (var tone in Enum.GetValues<Tone>())
        {
            var name = ClassOf(tone);
            css.Append(CultureInfo.InvariantCulture, $".figure .{name}{{fill:var(--fig-{name})}}\n");
        }

        css.Append(
            CultureInfo.InvariantCulture,
            $$"""
            .figure .gap{stroke:var(--fig-gap);stroke-width:{{Shape.Fill.GapWidth}};stroke-linejoin:round;paint-order:stroke}
            .figure stop{stop-color:var(--fig-work)}
            .figure .arrow,.figure .arrow-gap{fill:none;stroke-linecap:round}
            .figure .arrow{stroke:var(--fig-arrow);stroke-width:{{Shape.Arrow.Width}}}
            .figure .arrow-gap{stroke:var(--fig-gap);stroke-width:{{Shape.Arrow.GapWidth}}}
            .figure .arrow-head{fill:var(--fig-arrow);stroke:var(--fig-gap);stroke-width:{{Shape.Arrow.GapWidth
                - Shape.Arrow.Width}};stroke-linejoin:round;paint-order:stroke}

            """
        );
        foreach (var theme in FigureThemes.Light)
        {
            Ground(css, "", theme);
        }

        css.Append("@media (prefers-color-scheme:dark){\n");
        foreach (var theme in FigureThemes.Dark)
        {
            Ground(css, ":root:not([data-theme])", theme);
        }

        css.Append("}\n");
        foreach (var theme in FigureThemes.Dark)
        {
            Ground(css, ":root[data-theme=\"dark\"]", theme);
        }

        css.Append("@media print{\n");
        Variables(css, ":root:root,:root:root [data-ground]", FigureThemes.Print);
        css.Append("}\n");
        return css.ToString();
    }

    private static void Ground(StringBuilder css, string root, FigureTheme theme)
    {
        var ground = $"[data-ground=\"{theme.Name}\"]";
        var selector = (theme.Name, root) switch
        {
            ("page", "") => ":root",
            ("page", _) => root,
            (_, "") => ground,
            _ => $"{root} {ground}",
        };
        Variables(css, selector, theme);
    }

    private static void Variables(StringBuilder css, string selector, FigureTheme theme)
    {
        css.Append(selector).Append('{');
        foreach (var tone in Enum.GetValues<Tone>())
        {
            css.Append(CultureInfo.InvariantCulture, $"--fig-{ClassOf(tone)}:{theme.Of(tone)};");
        }

        css.Append(
            CultureInfo.InvariantCulture,
            $"--fig-gap:{theme.Ground};--fig-work:{theme.Work};--fig-arrow:{theme.Arrow}}}\n"
        );
    }
}

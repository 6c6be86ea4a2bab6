using System.Diagnostics;
using System.Diagnostics.Contracts;
using System.Globalization;
using System.Text;
using Holdfast.Domain;
using Holdfast.Domain.Poses;

namespace Holdfast.Figures;

/// <summary>The style sheet for figures in a page. A ground announces itself by <c>data-ground</c>: card, sign, ready, hold or rest; without it, the page.</summary>
public static class FigureStyles
{
    private const string System = ":root:not([data-theme])";
    private const string Chosen = ":root[data-theme=\"dark\"]";

    /// <summary>Stronger than the class of any look.</summary>
    private const string EveryFigure = ".figure.figure.figure";
    private const string EveryGround = ":root:root,:root:root [data-ground]";
    private const int StrongGap = 12;

    private static readonly Tone[] OfTheBody =
    [
        Tone.Skin,
        Tone.SkinFar,
        Tone.Ear,
        Tone.Hair,
        Tone.Shirt,
        Tone.ShirtFar,
        Tone.Trousers,
        Tone.TrousersFar,
    ];

    /// <summary>The whole sheet: rules by tone, every look, and the variables of every ground in light, dark, more contrast, print and forced colours.</summary>
    public static string Css => field ??= Write();

    /// <summary>The classes of a look, for the element of class <c>figure</c>.</summary>
    /// <param name="look">The look.</param>
    [Pure]
    public static string ClassesOf(FigureLook look)
    {
        ArgumentNullException.ThrowIfNull(look);
        return $"{ClassOf(look.Skin)} {ClassOf(look.Hair)} {ClassOf(look.Clothes)}";
    }

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

    private static string ClassOf(SkinTone skin) => $"tone-{Name(skin)}";

    private static string ClassOf(HairStyle hair) => $"hair-{Name(hair)}";

    private static string ClassOf(Clothes clothes) => $"wear-{Name(clothes)}";

    private static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

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
        Looks(css);
        Grounds(css, FigureThemes.Light, "");
        css.Append("@media (prefers-color-scheme:dark){\n");
        Grounds(css, FigureThemes.Dark, System);
        css.Append("}\n");
        Grounds(css, FigureThemes.Dark, Chosen);
        css.Append("@media (prefers-contrast:more){\n");
        css.Append(CultureInfo.InvariantCulture, $".figure .gap{{stroke-width:{StrongGap}}}\n");
        Grounds(css, FigureThemes.LightStrong, "");
        Grounds(css, FigureThemes.DarkStrong, Chosen);
        css.Append("}\n@media (prefers-contrast:more) and (prefers-color-scheme:dark){\n");
        Grounds(css, FigureThemes.DarkStrong, System);
        css.Append("}\n@media print{\n");
        Body(css, EveryFigure, tone => FigureThemes.Print.Of(tone));
        Things(css, EveryGround, FigureThemes.Print);
        css.Append("}\n@media (forced-colors:active){\n");
        Forced(css);
        css.Append("}\n");
        return css.ToString();
    }

    /// <summary>A figure's look, chosen by a class of its own among the colours of its ground.</summary>
    private static void Looks(StringBuilder css)
    {
        Look(css, ".figure", FigureLook.First.Skin, FigureLook.First.Hair, FigureLook.First.Clothes);
        foreach (var skin in Enum.GetValues<SkinTone>())
        {
            Look(css, $".figure.{ClassOf(skin)}", skin, null, null);
        }

        foreach (var hair in Enum.GetValues<HairStyle>())
        {
            Look(css, $".figure.{ClassOf(hair)}", null, hair, null);
        }

        foreach (var clothes in Enum.GetValues<Clothes>())
        {
            Look(css, $".figure.{ClassOf(clothes)}", null, null, clothes);
        }
    }

    private static void Look(StringBuilder css, string selector, SkinTone? skin, HairStyle? hair, Clothes? clothes)
    {
        css.Append(selector).Append('{');
        foreach (var tone in OfTheBody)
        {
            if (Variable(tone, skin, hair, clothes) is { } variable)
            {
                css.Append(CultureInfo.InvariantCulture, $"--fig-{ClassOf(tone)}:var({variable});");
            }
        }

        css.Append("}\n");
    }

    /// <summary>The colours of every look on every kind of ground, and of the things on each ground.</summary>
    private static void Grounds(StringBuilder css, ValueList<FigureTheme> themes, string root)
    {
        foreach (var kind in themes.GroupBy(theme => theme.Kind))
        {
            var theme = kind.First();
            css.AppendJoin(',', kind.Select(each => Selector(each, root))).Append('{');
            foreach (var skin in Enum.GetValues<SkinTone>())
            {
                Tones(css, theme with { Look = theme.Look with { Skin = skin } }, skin, null, null);
            }

            foreach (var hair in Enum.GetValues<HairStyle>())
            {
                Tones(css, theme with { Look = theme.Look with { Hair = hair } }, null, hair, null);
            }

            foreach (var clothes in Enum.GetValues<Clothes>())
            {
                Tones(css, theme with { Look = theme.Look with { Clothes = clothes } }, null, null, clothes);
            }

            css.Append("}\n");
        }

        foreach (var theme in themes)
        {
            Things(css, Selector(theme, root), theme);
        }
    }

    private static void Tones(StringBuilder css, FigureTheme theme, SkinTone? skin, HairStyle? hair, Clothes? clothes)
    {
        foreach (var tone in OfTheBody)
        {
            if (Variable(tone, skin, hair, clothes) is { } variable)
            {
                css.Append(CultureInfo.InvariantCulture, $"{variable}:{theme.Of(tone)};");
            }
        }
    }

    /// <summary>The variable of a ground that holds a tone of a look, or null where the part of the look has no such tone.</summary>
    private static string? Variable(Tone tone, SkinTone? skin, HairStyle? hair, Clothes? clothes) =>
        tone switch
        {
            Tone.Skin or Tone.SkinFar or Tone.Ear when skin is { } known => $"--fig-{ClassOf(tone)}-{Name(known)}",
            Tone.Hair when hair is { } known => $"--fig-{ClassOf(tone)}-{Name(known)}",
            Tone.Shirt or Tone.ShirtFar or Tone.Trousers or Tone.TrousersFar when clothes is { } known =>
                $"--fig-{ClassOf(tone)}-{Name(known)}",
            _ => null,
        };

    private static string Selector(FigureTheme theme, string root)
    {
        var ground = $"[data-ground=\"{theme.Name}\"]";
        return (theme.Name, root) switch
        {
            ("page", "") => ":root",
            ("page", _) => root,
            (_, "") => ground,
            _ => $"{root} {ground}",
        };
    }

    private static void Body(StringBuilder css, string selector, Func<Tone, string> colour)
    {
        css.Append(selector).Append('{');
        foreach (var tone in OfTheBody)
        {
            css.Append(CultureInfo.InvariantCulture, $"--fig-{ClassOf(tone)}:{colour(tone)};");
        }

        css.Append("}\n");
    }

    private static void Things(StringBuilder css, string selector, FigureTheme theme) =>
        Things(css, selector, theme.Of, theme.Ground, theme.Work, theme.Arrow);

    private static void Things(
        StringBuilder css,
        string selector,
        Func<Tone, string> colour,
        string ground,
        string work,
        string arrow
    )
    {
        css.Append(selector).Append('{');
        foreach (var tone in Enum.GetValues<Tone>().Except(OfTheBody))
        {
            css.Append(CultureInfo.InvariantCulture, $"--fig-{ClassOf(tone)}:{colour(tone)};");
        }

        css.Append(CultureInfo.InvariantCulture, $"--fig-gap:{ground};--fig-work:{work};--fig-arrow:{arrow}}}\n");
    }

    /// <summary>The system's own colours: near parts like words, what is far or beside like what cannot be pressed; the warm spot is a bright hole, which stands out whatever the colours.</summary>
    private static void Forced(StringBuilder css)
    {
        Body(css, EveryFigure, tone => tone is Tone.Skin or Tone.Shirt or Tone.Trousers ? "CanvasText" : "GrayText");
        Things(css, EveryGround, tone => tone is Tone.Mat ? "Canvas" : "GrayText", "Canvas", "Canvas", "Highlight");
    }
}

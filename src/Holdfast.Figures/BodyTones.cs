using System.Diagnostics;
using System.Diagnostics.Contracts;
using Holdfast.Domain;
using Holdfast.Domain.Poses;

namespace Holdfast.Figures;

/// <summary>The colours of a body on one kind of ground.</summary>
/// <param name="Skin">Skin.</param>
/// <param name="Hair">Hair or scarf.</param>
/// <param name="Clothes">Shirt and trousers.</param>
internal sealed record BodyTones(SkinColours Skin, string Hair, ClothesColours Clothes);

/// <summary>Near skin, far skin, and the ear between them.</summary>
internal sealed record SkinColours(string Near, string Far, string Ear);

/// <summary>Near shirt and far sleeve, near and far trouser leg.</summary>
internal sealed record ClothesColours(string Shirt, string ShirtFar, string Trousers, string TrousersFar);

/// <summary>Skin, hair and clothes for each kind of ground.</summary>
/// <remarks>
/// Found by search: each hue at the luminance that keeps 3:1 to every ground of its kind and 1.5:1 at the waist. So a light skin is tan on a light ground,
/// and a dark one brown on a dark ground; their order stays. Clothes are sea, moss, slate and stone: nothing warm, for the warm spot is amber (look.md).
/// </remarks>
internal static class BodyToneTable
{
    private static readonly Table Light = new(
        [
            new("#a66f4f", "#7b4e37", "#916046"),
            new("#9f683c", "#764827", "#8b5a35"),
            new("#945b32", "#6d3e20", "#824e2d"),
            new("#794a31", "#57301e", "#6a3f2b"),
            new("#58372b", "#3c2119", "#4c2f25"),
        ],
        ["#30241e", "#2d1f14", "#502f17", "#5a6062", "#2a5265"],
        [
            new("#48787d", "#2d565a", "#2d443e", "#192b27"),
            new("#697b53", "#495837", "#3e392f", "#27231b"),
            new("#576d8e", "#3b4d69", "#27354f", "#141f33"),
            new("#7b7970", "#58564f", "#2f464f", "#1b2d34"),
        ]
    );

    private static readonly Table Amber = new(
        [
            new("#8a5536", "#653923", "#794930"),
            new("#844f23", "#603412", "#73441f"),
            new("#7c451b", "#5a2c0c", "#6d3a19"),
            new("#693b22", "#492412", "#5b321e"),
            new("#513025", "#351b13", "#462920"),
        ],
        ["#291d17", "#281a0e", "#43230b", "#505658", "#174052"],
        [
            new("#336268", "#1b4549", "#223934", "#0f221e"),
            new("#52633c", "#374524", "#353026", "#1e1a12"),
            new("#455a7a", "#2c3e59", "#212f48", "#0e192c"),
            new("#636158", "#45433c", "#243a43", "#11232a"),
        ]
    );

    private static readonly Table Dark = new(
        [
            new("#f2c5ad", "#b48f7e", "#d4ac98"),
            new("#e7ac7f", "#ad7c5a", "#cb9570"),
            new("#d5966d", "#9f6b4d", "#bb8260"),
            new("#ba866b", "#8b5f4c", "#a3745e"),
            new("#9e786b", "#7d5e54", "#99766b"),
        ],
        ["#9c7e6c", "#ba9776", "#b18161", "#ccd3d5", "#8db3c6"],
        [
            new("#e4e4d3", "#a8a799", "#6f989c", "#4c6c70"),
            new("#c9d7ac", "#929e79", "#918f7b", "#6a6758"),
            new("#c5d6ec", "#8f9daf", "#7b8eaf", "#586782"),
            new("#e7e5dc", "#aaa8a0", "#7494a0", "#516b74"),
        ]
    );

    private static readonly BodyTones Paper = new(
        new("#8c8c8c", "#6e6e6e", "#757575"),
        "#1c1c1c",
        new("#5e5e5e", "#484848", "#303030", "#151515")
    );

    [Pure]
    public static BodyTones Of(FigureTheme theme)
    {
        if (theme.Kind == GroundKind.Paper)
        {
            return Paper;
        }

        var table = TableOf(theme.Kind);
        var tones = new BodyTones(
            table.Skins[(int)theme.Look.Skin],
            table.Hairs[(int)theme.Look.Hair],
            table.Clothes[(int)theme.Look.Clothes]
        );
        return theme.Strong ? Strengthen(tones, theme.Look.Skin, Hardest(theme.Kind)) : tones;
    }

    /// <summary>The ground of its kind that is nearest to the body's colours.</summary>
    private static string Hardest(GroundKind kind) =>
        kind switch
        {
            GroundKind.Light => FigureThemes.Rest.Ground,
            GroundKind.Amber => FigureThemes.Ready.Ground,
            _ => FigureThemes.SignDark.Ground,
        };

    /// <summary>Near parts like words, far parts like graphics, and the steps between them kept.</summary>
    private static BodyTones Strengthen(BodyTones tones, SkinTone tone, string ground)
    {
        const double words = 4.5;
        const double graphics = 3;
        const double apart = 1.3;
        const double waist = 1.55;
        const double betweenSkins = .35;
        var (skin, clothes) = (tones.Skin, tones.Clothes);
        var shirt = Contrast.AtLeast(clothes.Shirt, ground, words);
        // On a light ground trousers are darker than the shirt and far limbs darker than near ones; on a dark ground near limbs are the lighter ones.
        var onLight = Contrast.Luminance(ground) > Contrast.Luminance(shirt);
        // The skins would all end at the least contrast: a step for each keeps their order.
        var step = onLight ? tone - SkinTone.Light : SkinTone.Dark - tone;
        var near = Contrast.AtLeast(skin.Near, ground, words + (betweenSkins * step));
        var trousers = Contrast.AtLeast(
            clothes.Trousers,
            ground,
            onLight ? waist * Contrast.Ratio(shirt, ground) : words
        );
        return new(
            new(near, Far(skin.Far, near), Contrast.AtLeast(skin.Ear, ground, words)),
            Contrast.AtLeast(tones.Hair, ground, words),
            new(shirt, Far(clothes.ShirtFar, shirt), trousers, Far(clothes.TrousersFar, trousers))
        );

        string Far(string far, string than) =>
            Contrast.AtLeast(far, ground, onLight ? apart * Contrast.Ratio(than, ground) : graphics);
    }

    private static Table TableOf(GroundKind ground) =>
        ground switch
        {
            GroundKind.Light => Light,
            GroundKind.Amber => Amber,
            GroundKind.Dark => Dark,
            _ => throw new UnreachableException(ground.ToString()),
        };

    private sealed record Table(
        ValueList<SkinColours> Skins,
        ValueList<string> Hairs,
        ValueList<ClothesColours> Clothes
    );
}

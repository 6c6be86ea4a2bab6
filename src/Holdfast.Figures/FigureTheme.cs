using System.Diagnostics;
using System.Diagnostics.Contracts;

namespace Holdfast.Figures;

/// <summary>The colours of a figure on one ground. Every near part has at least 3:1 to the ground, and the waist shows between shirt and trousers.</summary>
/// <remarks>All colours are written <c>#rrggbb</c>. Clothes are sea and kelp; amber is the only warm spot and means "work here" (look.md).</remarks>
public sealed record FigureTheme
{
    /// <summary>What the ground is called in the style sheet: page, card, sign, ready, hold, rest.</summary>
    public required string Name { get; init; }

    /// <summary>Which colours of the body stand off it.</summary>
    public required GroundKind Kind { get; init; }

    /// <summary>The ground itself, and the gap around near parts.</summary>
    public required string Ground { get; init; }

    /// <summary>Things, near side.</summary>
    public required string Prop { get; init; }

    /// <summary>Things, far side.</summary>
    public required string PropFar { get; init; }

    /// <summary>Mat.</summary>
    public required string Mat { get; init; }

    /// <summary>The mat's edge.</summary>
    public required string MatEdge { get; init; }

    /// <summary>Wall.</summary>
    public required string Wall { get; init; }

    /// <summary>The wall's side face.</summary>
    public required string WallFar { get; init; }

    /// <summary>The warm spot.</summary>
    public required string Work { get; init; }

    /// <summary>The cue arrow: of the warm spot's family, deep enough to be read on the ground.</summary>
    public required string Arrow { get; init; }

    /// <summary>Who is drawn on it.</summary>
    public FigureLook Look { get; init; } = FigureLook.First;

    /// <summary>Whether it is for people who asked their system for more contrast.</summary>
    public bool Strong { get; init; }

    /// <summary>The colours of the body.</summary>
    internal BodyTones Body => BodyToneTable.Of(this);

    /// <summary>The colour of a tone.</summary>
    /// <param name="tone">The tone.</param>
    [Pure]
    public string Of(Tone tone) =>
        tone switch
        {
            Tone.Skin => Body.Skin.Near,
            Tone.SkinFar => Body.Skin.Far,
            Tone.Shirt => Body.Clothes.Shirt,
            Tone.ShirtFar => Body.Clothes.ShirtFar,
            Tone.Trousers => Body.Clothes.Trousers,
            Tone.TrousersFar => Body.Clothes.TrousersFar,
            Tone.Hair => Body.Hair,
            Tone.Ear => Body.Skin.Ear,
            Tone.Prop => Prop,
            Tone.PropSide => PropFar,
            Tone.Mat => Mat,
            Tone.MatEdge => MatEdge,
            Tone.Wall => Wall,
            Tone.WallSide => WallFar,
            _ => throw new UnreachableException(tone.ToString()),
        };
}

/// <summary>Grounds on which the same colours of a body can be told from the ground.</summary>
public enum GroundKind
{
    /// <summary>Page, card and rest of the light app.</summary>
    Light,

    /// <summary>Get ready in the light app.</summary>
    Amber,

    /// <summary>Signs and holds, and every ground of the dark app.</summary>
    Dark,

    /// <summary>White paper: greys only, the same for every look.</summary>
    Paper,
}

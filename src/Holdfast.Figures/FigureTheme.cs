using System.Diagnostics;
using System.Diagnostics.Contracts;

namespace Holdfast.Figures;

/// <summary>The colours of a figure on one ground. Every near part has at least 3:1 to the ground, and the waist shows between shirt and trousers.</summary>
/// <remarks>All colours are written <c>#rrggbb</c>. Clothes are sea and kelp; amber is the only warm spot and means "work here" (look.md).</remarks>
public sealed record FigureTheme
{
    /// <summary>What the ground is called in the style sheet: page, card, sign, ready, hold, rest.</summary>
    public required string Name { get; init; }

    /// <summary>The ground itself, and the gap around near parts.</summary>
    public required string Ground { get; init; }

    /// <summary>Near skin.</summary>
    public required string Skin { get; init; }

    /// <summary>Far skin.</summary>
    public required string SkinFar { get; init; }

    /// <summary>Near shirt.</summary>
    public required string Shirt { get; init; }

    /// <summary>Far sleeve.</summary>
    public required string ShirtFar { get; init; }

    /// <summary>Near trousers.</summary>
    public required string Trousers { get; init; }

    /// <summary>Far trouser leg.</summary>
    public required string TrousersFar { get; init; }

    /// <summary>Hair.</summary>
    public required string Hair { get; init; }

    /// <summary>Ear.</summary>
    public required string Ear { get; init; }

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

    /// <summary>The colour of a tone.</summary>
    /// <param name="tone">The tone.</param>
    [Pure]
    public string Of(Tone tone) =>
        tone switch
        {
            Tone.Skin => Skin,
            Tone.SkinFar => SkinFar,
            Tone.Shirt => Shirt,
            Tone.ShirtFar => ShirtFar,
            Tone.Trousers => Trousers,
            Tone.TrousersFar => TrousersFar,
            Tone.Hair => Hair,
            Tone.Ear => Ear,
            Tone.Prop => Prop,
            Tone.PropSide => PropFar,
            Tone.Mat => Mat,
            Tone.MatEdge => MatEdge,
            Tone.Wall => Wall,
            Tone.WallSide => WallFar,
            _ => throw new UnreachableException(tone.ToString()),
        };
}

using System.Diagnostics.Contracts;

namespace Holdfast.Figures;

/// <summary>One thing to paint. Three kinds suffice, so a browser, a raster image and a printed page can paint them alike.</summary>
public abstract record Shape
{
    private Shape() { }

    /// <summary>The shape turned over.</summary>
    /// <param name="mirror">What is turned over.</param>
    [Pure]
    public abstract Shape Mirrored(Mirror mirror);

    /// <summary>A filled outline (non-zero rule).</summary>
    /// <param name="Tone">What it is made of.</param>
    /// <param name="Outline">Its closed curves.</param>
    /// <param name="Gap">Whether a line in the ground's colour is painted under it, so that it stands off what lies behind.</param>
    public sealed record Fill(Tone Tone, Outline Outline, bool Gap = false) : Shape
    {
        /// <summary>Width of the gap's line; half of it shows.</summary>
        public const int GapWidth = 7;

        /// <inheritdoc />
        public override Shape Mirrored(Mirror mirror) => this with { Outline = Outline.Mirrored(mirror) };
    }

    /// <summary>The warm spot: an ellipse that fades from the middle outward.</summary>
    /// <param name="X">Middle, x.</param>
    /// <param name="Y">Middle, y.</param>
    /// <param name="RadiusX">Half axis along its own x.</param>
    /// <param name="RadiusY">Half axis along its own y.</param>
    /// <param name="Turn">Turn in whole degrees, clockwise on the screen.</param>
    public sealed record Glow(int X, int Y, int RadiusX, int RadiusY, int Turn) : Shape
    {
        /// <summary>Opacity in the middle.</summary>
        public const double Middle = .95;

        /// <summary>Opacity at <see cref="HalfwayAt"/> of the radius; at its end 0.</summary>
        public const double Halfway = .62;

        /// <summary>Where on the radius <see cref="Halfway"/> holds.</summary>
        public const double HalfwayAt = .45;

        /// <inheritdoc />
        public override Shape Mirrored(Mirror mirror) =>
            mirror == Mirror.LeftForRight ? this with { X = -X, Turn = -Turn } : this with { Y = -Y, Turn = -Turn };
    }

    /// <summary>The cue arrow: a round-ended line with a gap, and a head.</summary>
    /// <param name="Shaft">The open line.</param>
    /// <param name="Head">The closed head.</param>
    public sealed record Arrow(Outline Shaft, Outline Head) : Shape
    {
        /// <summary>Width of the line.</summary>
        public const int Width = 17;

        /// <summary>Width of the gap's line under it.</summary>
        public const int GapWidth = 31;

        /// <inheritdoc />
        public override Shape Mirrored(Mirror mirror) => new Arrow(Shaft.Mirrored(mirror), Head.Mirrored(mirror));
    }
}

/// <summary>What a shape is made of; the theme gives each a colour.</summary>
public enum Tone
{
    /// <summary>Near skin.</summary>
    Skin,

    /// <summary>Far skin.</summary>
    SkinFar,

    /// <summary>Near shirt.</summary>
    Shirt,

    /// <summary>Far sleeve.</summary>
    ShirtFar,

    /// <summary>Near trousers.</summary>
    Trousers,

    /// <summary>Far trouser leg.</summary>
    TrousersFar,

    /// <summary>Hair.</summary>
    Hair,

    /// <summary>Ear, a shade darker than skin.</summary>
    Ear,

    /// <summary>Wood and other things, near side.</summary>
    Prop,

    /// <summary>Their far or turned side.</summary>
    PropSide,

    /// <summary>A mat's top, and other soft flat things.</summary>
    Mat,

    /// <summary>A mat's edge.</summary>
    MatEdge,

    /// <summary>A wall, a counter's front.</summary>
    Wall,

    /// <summary>A wall's side face.</summary>
    WallSide,
}

using Holdfast.Domain.Poses;
using Holdfast.Figures.Joints;
using Holdfast.Figures.Outlines;

namespace Holdfast.Figures;

/// <summary>The warm spot in the units of a drawing.</summary>
internal static class GlowShape
{
    public static Shape.Glow Of(Vector middle, double direction, Glow glow) =>
        new(
            OutlineBuilder.Unit(middle.X),
            -OutlineBuilder.Unit(middle.Y),
            OutlineBuilder.Unit(glow.HalfLength),
            OutlineBuilder.Unit(glow.HalfWidth),
            -(int)Math.Round(Math.IEEERemainder(direction, 180), MidpointRounding.AwayFromZero)
        );
}

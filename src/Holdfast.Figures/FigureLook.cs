using Holdfast.Domain.Poses;

namespace Holdfast.Figures;

/// <summary>The colours a person wears: skin, hair and clothes. Breadth and the shape of the hair belong to <see cref="BodyBuild"/>.</summary>
/// <param name="Skin">The tone of the skin.</param>
/// <param name="Hair">The hair.</param>
/// <param name="Clothes">Shirt and trousers.</param>
public sealed record FigureLook(SkinTone Skin, HairStyle Hair, Clothes Clothes)
{
    /// <summary>The look of a figure that names none.</summary>
    public static FigureLook First { get; } = new(SkinTone.Medium, HairStyle.Short, Clothes.Sea);
}

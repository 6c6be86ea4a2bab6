using Holdfast.Domain;

namespace Holdfast.Figures;

/// <summary>The shapes of a body seen from the side, in the layers between which things stand (figures/recipe.md 8).</summary>
/// <param name="Behind">The far limbs.</param>
/// <param name="Middle">Trunk, head and near leg.</param>
/// <param name="Glow">The warm spot on them.</param>
/// <param name="Front">The near arm.</param>
/// <param name="Arrow">The arrow, over all else.</param>
internal sealed record SideLayers(Shape[] Behind, Shape[] Middle, Shape? Glow, Shape[] Front, Shape? Arrow)
{
    /// <summary>Makes a box large enough for the body without its arrow.</summary>
    public void IncludeBodyIn(Extent extent)
    {
        Include(extent, Behind);
        Include(extent, Middle);
        Include(extent, Front);
        if (Glow is not null)
        {
            extent.Include(Glow);
        }
    }

    /// <summary>All shapes in painting order, with the things around the body.</summary>
    public ValueList<Shape> Among(PropShapes things)
    {
        List<Shape> shapes = [.. things.Behind, .. Behind, .. things.Middle, .. Middle];
        if (Glow is not null)
        {
            shapes.Add(Glow);
        }

        shapes.AddRange(things.Front);
        shapes.AddRange(Front);
        if (Arrow is not null)
        {
            shapes.Add(Arrow);
        }

        return shapes.ToValueList();
    }

    private static void Include(Extent extent, Shape[] shapes)
    {
        foreach (var shape in shapes)
        {
            extent.Include(shape);
        }
    }
}

using Holdfast.Domain;

namespace Holdfast.Figures;

/// <summary>The shapes of a body seen from the side, in the layers between which things stand (figures/recipe.md 8).</summary>
/// <param name="Shapes">All of them in painting order: far limbs; trunk, head, near leg and the warm spot on them; near arm; arrow.</param>
/// <param name="Middle">Where trunk and head begin.</param>
/// <param name="Front">Where the near arm begins.</param>
/// <param name="Body">How many there are without the arrow.</param>
internal readonly record struct SideLayers(List<Shape> Shapes, int Middle, int Front, int Body)
{
    /// <summary>Makes a box large enough for the body without its arrow.</summary>
    public void IncludeBodyIn(ref Extent extent)
    {
        for (var i = 0; i < Body; i++)
        {
            extent.Include(Shapes[i]);
        }
    }

    /// <summary>All shapes in painting order, with the things around the body.</summary>
    public ValueList<Shape> Among(PropShapes things)
    {
        var all = new Shape[Shapes.Count + things.Behind.Count + things.Middle.Count + things.Front.Count];
        var count = 0;
        Add(things.Behind, 0, things.Behind.Count);
        Add(Shapes, 0, Middle);
        Add(things.Middle, 0, things.Middle.Count);
        Add(Shapes, Middle, Front);
        Add(things.Front, 0, things.Front.Count);
        Add(Shapes, Front, Shapes.Count);
        return ValueList.Taking(all);

        void Add(List<Shape> shapes, int from, int to)
        {
            shapes.CopyTo(from, all, count, to - from);
            count += to - from;
        }
    }
}

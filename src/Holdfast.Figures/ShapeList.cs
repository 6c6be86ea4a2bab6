namespace Holdfast.Figures;

/// <summary>A list of shapes that a thread lends while it draws, so that a drawing allocates nothing but itself.</summary>
internal readonly struct ShapeList : IDisposable
{
    [ThreadStatic]
    private static Stack<List<Shape>>? free;

    private ShapeList(List<Shape> shapes) => Shapes = shapes;

    /// <summary>The list, empty when lent.</summary>
    public List<Shape> Shapes { get; }

    public static ShapeList Lend() => new((free ??= new()).TryPop(out var shapes) ? shapes : new(32));

    /// <summary>Gives it back.</summary>
    public void Dispose()
    {
        Shapes.Clear();
        (free ??= new()).Push(Shapes);
    }
}

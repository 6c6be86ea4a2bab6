using Holdfast.Domain.Poses;
using Holdfast.Figures.Joints;
using Holdfast.Figures.Outlines;

namespace Holdfast.Figures;

/// <summary>The things around a person seen from the side, in three layers so that limbs pass before and behind them (figures/recipe.md 8, 11).</summary>
internal readonly struct PropShapes : IDisposable
{
    private const double SurfaceNear = -1.2;
    private const double SurfaceFar = 2.2;
    private const double MatEdge = .014;
    private const double MatMargin = .045;
    private const double Leg = .022;

    private readonly DepthShift depth;
    private readonly ShapeList behind = ShapeList.Lend();
    private readonly ShapeList middle = ShapeList.Lend();
    private readonly ShapeList front = ShapeList.Lend();

    /// <summary>Draws the things of a pose.</summary>
    /// <param name="pose">The pose.</param>
    /// <param name="body">The body in place; things without a place are put where it touches them.</param>
    /// <param name="left">The body's smallest x, for what fits itself to the body.</param>
    /// <param name="right">The body's largest x.</param>
    public PropShapes(Pose.FromTheSide pose, Skeleton body, double left, double right)
    {
        // Things keep the usual depth: only the far limbs are ever shifted the other way.
        depth = DepthShift.Usual;
        foreach (var prop in pose.Props)
        {
            Draw(prop, body, left, right);
        }
    }

    /// <summary>Behind the whole body.</summary>
    public List<Shape> Behind => behind.Shapes;

    /// <summary>Between the far limbs and the trunk.</summary>
    public List<Shape> Middle => middle.Shapes;

    /// <summary>Between the near leg and the near arm.</summary>
    public List<Shape> Front => front.Shapes;

    public void Dispose()
    {
        behind.Dispose();
        middle.Dispose();
        front.Dispose();
    }

    private void Draw(Prop prop, Skeleton body, double left, double right)
    {
        switch (prop.Kind)
        {
            case PropKind.Mat:
                DrawMat(prop.At ?? (left - MatMargin), prop.Length ?? (right - left + (2 * MatMargin)));
                break;
            case PropKind.Bed:
                DrawBed(prop.At ?? (left - MatMargin), prop.Length ?? (right - left + (2 * MatMargin)));
                break;
            case PropKind.Chair:
                DrawChair(prop.At ?? 0, prop.Height, prop.Length ?? .34);
                break;
            case PropKind.Stool:
                DrawTable(prop.At ?? 0, prop.Height, prop.Length ?? .27, .026);
                break;
            case PropKind.Table:
                DrawTable(prop.At ?? 0, prop.Height, prop.Length ?? .42, .024);
                break;
            case PropKind.Counter:
                DrawCounter(prop.At ?? 0, prop.Height, prop.Length ?? .34);
                break;
            case PropKind.DoorFrame:
                DrawDoorFrame(prop.At ?? FootOutline.Farthest(body.Near));
                break;
            case PropKind.Wall:
                DrawWall(prop.At ?? FarthestOfForearm(body.NearArm));
                break;
            case PropKind.Books:
                DrawBooks(prop.At ?? RestingPoint.LowestOfHead(body.Head).X, prop.Height);
                break;
            default:
                break;
        }
    }

    /// <summary>The farthest point along +x of an arm on a wall.</summary>
    internal static double FarthestOfForearm(ArmJoints arm)
    {
        const double skin = .020;
        var fingers = arm.Wrist + Vector.Polar(BodyTable.Hand, arm.Hand);
        return Math.Max(Math.Max(arm.Elbow.X, arm.Wrist.X), fingers.X - .008) + skin;
    }

    private void DrawMat(double x, double length)
    {
        Behind.Add(Surface(Tone.Mat, x, x + length, 0));
        Behind.Add(Edge(Tone.MatEdge, x, x + length, 0, MatEdge));
    }

    private void DrawBed(double x, double length)
    {
        const double mattress = .13;
        const double frame = .06;
        const double leg = .06;
        Behind.Add(Surface(Tone.Mat, x, x + length, 0));
        Behind.Add(Edge(Tone.MatEdge, x, x + length, 0, mattress));
        Behind.Add(Edge(Tone.Prop, x, x + length, -mattress, frame));
        Behind.Add(Edge(Tone.Prop, x + .02, x + .05, -mattress - frame, leg));
        Behind.Add(Edge(Tone.Prop, x + length - .05, x + length - .02, -mattress - frame, leg));
    }

    private void DrawChair(double x, double height, double length)
    {
        const double slab = .026;
        const double lean = .02;
        const double rail = .03;
        var right = x + length;
        var top = height + Surroundings.Backrest;
        // No deeper than the far foot, which stands beside it.
        var (far, up) = (depth.X, depth.Y);

        // The far post and the far legs, and the rail that joins the posts at the top.
        Middle.Add(Upright(Tone.PropSide, x + far, up, height - slab + up, Leg));
        Middle.Add(Upright(Tone.PropSide, right - Leg + far, up, height + up, Leg));
        Middle.Add(Post(Tone.PropSide, right - Leg + far, height + up, top + up));
        Middle.Add(
            Quad(
                Tone.PropSide,
                new(right + lean, top - rail),
                new(right + lean, top),
                new(right + lean + far, top + up),
                new(right + lean + far, top - rail + up)
            )
        );
        Middle.Add(
            Quad(
                Tone.PropSide,
                new(x, height),
                new(x + far, height + up),
                new(right + far, height + up),
                new(right, height)
            )
        );

        Front.Add(Upright(Tone.Prop, x + .006, 0, height - (slab / 2), Leg));
        Front.Add(Upright(Tone.Prop, right - Leg, 0, height, Leg));
        Front.Add(Post(Tone.Prop, right - Leg, height - slab, top));
        Front.Add(Rectangle(Tone.Prop, x, right, height - slab, height));

        static Shape.Fill Post(Tone tone, double at, double from, double to) =>
            Quad(tone, new(at, from), new(at + Leg, from), new(at + Leg + lean, to), new(at + lean, to));
    }

    private void DrawTable(double x, double height, double length, double slab)
    {
        var (far, up) = (SurfaceFar * depth.X, SurfaceFar * depth.Y);
        var right = x + length;
        Behind.Add(Upright(Tone.PropSide, x + .025 + far, up, height - slab + up, Leg));
        Behind.Add(Upright(Tone.PropSide, right - .025 - Leg + far, up, height - slab + up, Leg));
        Behind.Add(
            Quad(
                Tone.PropSide,
                new(x, height),
                new(x + far, height + up),
                new(right + far, height + up),
                new(right, height)
            )
        );
        Behind.Add(
            Quad(
                Tone.PropSide,
                new(right, height - slab),
                new(right, height),
                new(right + far, height + up),
                new(right + far, height - slab + up)
            )
        );
        Front.Add(Upright(Tone.Prop, x + .02, 0, height - (slab / 2), Leg));
        Front.Add(Upright(Tone.Prop, right - .02 - Leg, 0, height - (slab / 2), Leg));
        Front.Add(Rectangle(Tone.Prop, x, right, height - slab, height));
    }

    private void DrawCounter(double x, double height, double length)
    {
        const double slab = .022;
        var (left, top) = (x + depth.X, height + depth.Y);
        Behind.Add(Rectangle(Tone.Wall, left + .022, left + length - .012, depth.Y, top - slab));
        Behind.Add(Rectangle(Tone.Prop, left, left + length, top - slab, top));
    }

    private void DrawDoorFrame(double x)
    {
        const double width = .055;
        const double height = .80;
        const double face = .026;
        const double lintel = .075;
        const double bottom = -.012;
        var far = new Vector(.225, .135);
        Behind.Add(Rectangle(Tone.Wall, x + far.X, x + far.X + (width * .8), bottom + far.Y, height + far.Y));
        // The lintel's top and its side are one shape: between two, a seam shows.
        var outline = new OutlineBuilder();
        outline.Add(new(x + width, height - lintel));
        outline.Add(new(x + width, height));
        outline.Add(new(x, height));
        outline.Add(new(x + far.X, height + far.Y));
        outline.Add(new(x + far.X + (width * .8), height + far.Y));
        outline.Add(new(x + far.X + (width * .8), height - lintel + far.Y));
        outline.ClosePolygon();
        Behind.Add(new Shape.Fill(Tone.WallSide, outline.Build()));
        Middle.Add(
            Quad(
                Tone.WallSide,
                new(x + width, bottom),
                new(x + width, height),
                new(x + width + face, height + (face * .6)),
                new(x + width + face, bottom + (face * .6))
            )
        );
        Middle.Add(Rectangle(Tone.Wall, x, x + width, bottom, height));
    }

    private void DrawWall(double x)
    {
        const double width = .05;
        const double height = 1.04;
        Behind.Add(Quad(Tone.Wall, new(x, 0), new(x + width, 0), new(x + width, height), new(x, height)));
        Behind.Add(
            Quad(
                Tone.WallSide,
                new(x + width, 0),
                new(x + width + .02, .012),
                new(x + width + .02, height + .012),
                new(x + width, height)
            )
        );
    }

    private void DrawBooks(double middle, double height)
    {
        const double slab = .022;
        const double length = .17;
        var count = Math.Max(1, (int)Math.Round(height / slab));
        var each = height / count;
        for (var i = 0; i < count; i++)
        {
            var left = middle - (length / 2) + ((i & 1) == 0 ? .006 : -.006);
            Behind.Add(
                Rectangle((i & 1) == 0 ? Tone.Prop : Tone.PropSide, left, left + length, i * each, (i + 1) * each)
            );
        }
    }

    /// <summary>A flat surface as a parallelogram, from in front of the near limbs to behind the far ones.</summary>
    private Shape.Fill Surface(Tone tone, double left, double right, double height) =>
        Quad(
            tone,
            new(left + (SurfaceNear * depth.X), height + (SurfaceNear * depth.Y)),
            new(left + (SurfaceFar * depth.X), height + (SurfaceFar * depth.Y)),
            new(right + (SurfaceFar * depth.X), height + (SurfaceFar * depth.Y)),
            new(right + (SurfaceNear * depth.X), height + (SurfaceNear * depth.Y))
        );

    private Shape.Fill Edge(Tone tone, double left, double right, double height, double thickness)
    {
        var (x, y) = (SurfaceNear * depth.X, height + (SurfaceNear * depth.Y));
        return Rectangle(tone, left + x, right + x, y - thickness, y);
    }

    private static Shape.Fill Upright(Tone tone, double x, double bottom, double top, double width) =>
        Rectangle(tone, x, x + width, bottom, top);

    private static Shape.Fill Rectangle(Tone tone, double left, double right, double bottom, double top) =>
        Quad(tone, new(left, bottom), new(left, top), new(right, top), new(right, bottom));

    private static Shape.Fill Quad(Tone tone, Vector a, Vector b, Vector c, Vector d)
    {
        var outline = new OutlineBuilder();
        outline.Add(a);
        outline.Add(b);
        outline.Add(c);
        outline.Add(d);
        outline.ClosePolygon();
        return new(tone, outline.Build());
    }
}

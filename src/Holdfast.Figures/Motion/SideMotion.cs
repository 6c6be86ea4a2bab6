using Holdfast.Domain;
using Holdfast.Domain.Poses;

namespace Holdfast.Figures.Motion;

/// <summary>The key frames of a way seen from the side. Things stand still; only the body moves.</summary>
internal static class SideMotion
{
    public static FigureMotion Of(Pose.FromTheSide start, Pose.FromTheSide hold, BodyBuild build)
    {
        var way = new SideWay(start, hold, build);
        var shares = KeyFrames.Of(way);
        var layers = new SideLayers[shares.Count];
        var extent = new Extent();
        for (var i = 0; i < shares.Count; i++)
        {
            layers[i] = LayersAt(way, build, shares[i]);
            layers[i].IncludeBodyIn(ref extent);
        }

        using var things = new PropShapes(hold with { Props = Things(way) }, way.To, extent.Left, extent.Right);
        var frames = new Drawing[shares.Count];
        for (var i = 0; i < shares.Count; i++)
        {
            var shapes = layers[i].Among(things);
            foreach (var shape in shapes)
            {
                extent.Include(shape);
            }

            frames[i] = new(shapes, default);
        }

        return new(
            [MotionLayer.Of([.. frames.Select(frame => frame with { Bounds = extent.Bounds })])],
            shares.ToValueList(),
            extent.Bounds
        );
    }

    /// <summary>The shapes of the body after a share of the way; glow and arrow are those of the hold and move with the body.</summary>
    internal static SideLayers LayersAt(SideWay way, BodyBuild build, double share)
    {
        var (from, to) = (SideLook.Of(way.Start, way.From), SideLook.Of(way.Hold, way.To));
        return SideDrawing.LayersOf(
            way.At(share),
            build,
            to with
            {
                FarArmShare = Mix.Of(from.FarArmShare, to.FarArmShare, share),
                Flesh = from.Flesh == to.Flesh ? to.Flesh : null,
            },
            []
        );
    }

    /// <summary>The things of both ends where the hold has them. A mat is as long as both need.</summary>
    private static ValueList<Prop> Things(SideWay way)
    {
        List<Prop> things = [];
        foreach (var prop in way.Hold.Props)
        {
            things.Add(prop);
        }

        foreach (var prop in way.Start.Props)
        {
            var same = things.FindIndex(each => each.Kind == prop.Kind);
            var moved = prop.At is { } at ? prop with { At = at + way.Shift.X } : prop;
            if (same < 0)
            {
                things.Add(moved);
            }
            else if (things[same] is { Kind: PropKind.Mat, At: { } left, Length: { } length } && moved.At is { } other)
            {
                var right = Math.Max(left + length, other + (moved.Length ?? length));
                var start = Math.Min(left, other);
                things[same] = things[same] with { At = start, Length = right - start };
            }
        }

        return things.ToValueList();
    }
}

using System.Diagnostics;
using System.Diagnostics.Contracts;
using Holdfast.Domain;
using Holdfast.Domain.Poses;

namespace Holdfast.Figures;

/// <summary>Draws a person in a pose.</summary>
public static class FigureDrawing
{
    /// <summary>The drawing of a pose.</summary>
    /// <param name="pose">The pose.</param>
    /// <param name="build">How broad the body is.</param>
    /// <param name="side">The side that works; left is the mirror image, right and centre are drawn as stored.</param>
    [Pure]
    public static Drawing Of(Pose pose, BodyBuild build, Side side = Side.Right)
    {
        var drawing = pose switch
        {
            Pose.FromTheSide beside => SideDrawing.Of(beside, build),
            Pose.FromAbove above => AboveDrawing.Of(above, build),
            _ => throw new UnreachableException(pose.GetType().Name),
        };
        if (!ExercisePoses.IsMirrored(side))
        {
            return drawing;
        }

        return drawing.Mirrored(pose is Pose.FromAbove ? Mirror.TopForBottom : Mirror.LeftForRight);
    }
}

using System.Collections.Concurrent;
using Holdfast.Domain.Poses;
using Holdfast.Figures.Motion;

namespace Holdfast.Domain.Tests.Figures;

/// <summary>Every way from a start to a hold, every build, and many moments on the way.</summary>
internal static class MotionCases
{
    private const int Parts = 24;

    private static readonly ConcurrentDictionary<(string, Side, string), FigureMotion> Motions = [];

    /// <summary>Shares of the way: neither the thirds nor the quarters of the key frames alone.</summary>
    public static IReadOnlyList<double> Shares { get; } =
    [.. Enumerable.Range(0, Parts + 1).Select(part => (double)part / Parts)];

    public static IEnumerable<TheoryDataRow<string, Side, string>> All =>
        from way in Ways
        from build in FigureCases.Builds
        select new TheoryDataRow<string, Side, string>(way.Exercise, way.Side, build.Name);

    public static IEnumerable<TheoryDataRow<string, string>> FromTheSide =>
        from way in Ways
        where FigureCases.Of(way.Exercise).Of(PosePhase.Hold, way.Side) is Pose.FromTheSide
        from build in FigureCases.Builds
        select new TheoryDataRow<string, string>(way.Exercise, build.Name);

    private static IEnumerable<(string Exercise, Side Side)> Ways =>
        from exercise in FigureCases.Library.Exercises
        from side in exercise.Poses!.Reach is null ? new[] { Side.Right } : [Side.Centre, Side.Right]
        select (exercise.Id.Code, side);

    public static FigureMotion Motion(string exercise, Side side, string build) =>
        Motions.GetOrAdd(
            (exercise, side, build),
            _ => FigureMotion.Of(FigureCases.Of(exercise), FigureCases.Build(build), side)
        );

    public static SideWay Way(string exercise, string build)
    {
        var poses = FigureCases.Of(exercise);
        return new((Pose.FromTheSide)poses.Start, (Pose.FromTheSide)poses.Hold, FigureCases.Build(build));
    }
}

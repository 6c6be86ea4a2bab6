using BenchmarkDotNet.Attributes;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Poses;
using Holdfast.Figures;
using Holdfast.Figures.Motion;
using Holdfast.Formats.Compiled;

namespace Holdfast.Benchmarks.Figures;

/// <summary>One frame of a figure, over all poses of the library; and all that a session needs of one exercise.</summary>
[MemoryDiagnoser]
public class Frames
{
    /// <summary>Poses that are drawn one after the other: start and hold of every exercise, and of both reaches.</summary>
    internal const int Count = 44;

    private readonly Pose[] poses;
    private readonly ExercisePoses hinge;

    /// <summary>Reads the library.</summary>
    public Frames()
    {
        var library = CompiledLibrary.ReadFrom(typeof(Frames).Assembly);
        poses = [.. library.Exercises.SelectMany(PosesOf)];
        hinge = library.Exercises.Single(each => each.Id.Code == "E06h").Poses!;
        if (poses.Length != Count)
        {
            throw new InvalidOperationException($"There are {poses.Length} poses, not {Count}.");
        }
    }

    /// <summary>One frame's drawing.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public int Drawing()
    {
        var shapes = 0;
        foreach (var pose in poses)
        {
            shapes += FigureDrawing.Of(pose, BodyBuild.Middle).Shapes.Count;
        }

        return shapes;
    }

    /// <summary>The same as SVG.</summary>
    [Benchmark(OperationsPerInvoke = Count)]
    public int Svg()
    {
        var letters = 0;
        foreach (var pose in poses)
        {
            letters += FigureSvg.Inline(FigureDrawing.Of(pose, BodyBuild.Middle), "figure", "Title").Length;
        }

        return letters;
    }

    /// <summary>All key frames of one way and the moving SVG of it.</summary>
    [Benchmark]
    public int MovingSvg() =>
        FigureMotionSvg.Inline(FigureMotion.Of(hinge, BodyBuild.Middle), MotionRhythm.In, "figure", "Title").Length;

    private static IEnumerable<Pose> PosesOf(Exercise exercise)
    {
        var poses = exercise.Poses!;
        return poses.Reach is { } reach
            ? [poses.Start, poses.Hold, reach.Start, reach.Hold]
            : [poses.Start, poses.Hold];
    }
}

using Holdfast.Domain.Exercises;
using Holdfast.Domain.Poses;
using Holdfast.Figures;
using Holdfast.Formats.Compiled;

namespace Holdfast.Domain.Tests.Figures;

/// <summary>Every pose of the library and every build, for laws that hold for all of them.</summary>
internal static class FigureCases
{
    public static Library Library { get; } = CompiledLibrary.ReadFrom(typeof(FigureCases).Assembly);

    public static IReadOnlyList<(string Name, BodyBuild Build)> Builds { get; } =
    [("slim", BodyBuild.Slim), ("middle", BodyBuild.Middle), ("large", BodyBuild.Large)];

    public static IReadOnlyList<(string Name, Pose Pose)> Poses { get; } =
    [.. Library.Exercises.SelectMany(exercise => PosesOf(exercise.Id, exercise.Poses!))];

    public static IEnumerable<TheoryDataRow<string, string>> All =>
        from pose in Poses
        from build in Builds
        select new TheoryDataRow<string, string>(pose.Name, build.Name);

    public static IEnumerable<TheoryDataRow<string, string>> FromTheSide =>
        from pose in Poses
        where pose.Pose is Pose.FromTheSide
        from build in Builds
        select new TheoryDataRow<string, string>(pose.Name, build.Name);

    public static Pose Pose(string name) => Poses.Single(each => each.Name == name).Pose;

    public static Pose.FromTheSide Side(string name) => (Pose.FromTheSide)Pose(name);

    public static BodyBuild Build(string name) => Builds.Single(each => each.Name == name).Build;

    public static ExercisePoses Of(string exercise) =>
        Library.Exercises.Single(each => each.Id.Code == exercise).Poses!;

    private static IEnumerable<(string, Pose)> PosesOf(ExerciseId id, ExercisePoses poses)
    {
        yield return ($"{id} start", poses.Start);
        yield return ($"{id} hold", poses.Hold);
        if (poses.Reach is { } reach)
        {
            yield return ($"{id} reach start", reach.Start);
            yield return ($"{id} reach hold", reach.Hold);
        }
    }
}

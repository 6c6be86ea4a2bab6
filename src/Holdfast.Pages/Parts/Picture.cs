using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Holdfast.Domain;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Poses;
using Holdfast.Figures;
using Holdfast.Pages.Markup;

namespace Holdfast.Pages.Parts;

/// <summary>A figure of an exercise. Three builds take turns along the library, so that none is the "normal" one.</summary>
internal static class Picture
{
    private static readonly BodyBuild[] Builds = [BodyBuild.Middle, BodyBuild.Large, BodyBuild.Slim];

    // A session shows the same figure again at every cue, and drawing one takes milliseconds in a browser. It is a function of the
    // exercise alone, so it may be kept for as long as the library lives.
    private static readonly ConditionalWeakTable<
        Exercise,
        ConcurrentDictionary<(PosePhase, Side, string), Html>
    > Drawn = [];

    /// <summary>The figure, or nothing where the library has no pose for it.</summary>
    /// <param name="library">The library.</param>
    /// <param name="exercise">The exercise.</param>
    /// <param name="phase">Start or hold.</param>
    /// <param name="side">The side that works.</param>
    /// <param name="id">An id of its own on the screen.</param>
    public static Html Of(Library library, Exercise exercise, PosePhase phase, Side side, string id) =>
        exercise.Poses is { } poses
            ? Drawn
                .GetOrCreateValue(exercise)
                .GetOrAdd((phase, side, id), _ => Draw(library, exercise, poses, phase, side, id))
            : Html.Empty;

    /// <summary>Whether the figure is broader than high, and so lies rather than stands in the ring.</summary>
    public static bool Lies(Exercise exercise) =>
        exercise.Position is not (Position.Standing or Position.KneelingOnChair or Position.Seated);

    private static Html Draw(
        Library library,
        Exercise exercise,
        ExercisePoses poses,
        PosePhase phase,
        Side side,
        string id
    )
    {
        // Start and hold share one frame, so that nothing jumps from one to the other.
        var build = Builds[library.Exercises.ToList().FindIndex(each => each.Id == exercise.Id) % Builds.Length];
        var start = FigureDrawing.Of(poses.Of(PosePhase.Start, side), build, side);
        var hold = FigureDrawing.Of(poses.Of(PosePhase.Hold, side), build, side);
        return Html.Drawn(
            FigureSvg.Inline(
                phase == PosePhase.Start ? start : hold,
                id,
                Title(library.Words, exercise, phase, side),
                "",
                start.Bounds.With(hold.Bounds)
            )
        );
    }

    private static string Title(Words words, Exercise exercise, PosePhase phase, Side side)
    {
        var name = phase == PosePhase.Start ? "start" : "hold";
        return words.Say(
            exercise.Sides == Sides.None ? $"figure.{name}" : $"figure.{name}-side",
            ("exercise", exercise.Name),
            ("side", Say.InSentence(words, side))
        );
    }
}

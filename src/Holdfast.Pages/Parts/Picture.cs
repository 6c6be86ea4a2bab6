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

    /// <summary>The figure, or nothing where the library has no pose for it.</summary>
    /// <param name="library">The library.</param>
    /// <param name="exercise">The exercise.</param>
    /// <param name="phase">Start or hold.</param>
    /// <param name="side">The side that works.</param>
    /// <param name="id">An id of its own on the screen.</param>
    public static Html Of(Library library, Exercise exercise, PosePhase phase, Side side, string id)
    {
        if (exercise.Poses is not { } poses)
        {
            return Html.Empty;
        }

        var build = BuildOf(library, exercise);
        var drawing = FigureDrawing.Of(poses.Of(phase, side), build, side);
        var other = FigureDrawing.Of(poses.Of(Other(phase), side), build, side);
        return Html.Drawn(
            FigureSvg.Inline(
                drawing,
                id,
                Title(library.Words, exercise, phase, side),
                "",
                drawing.Bounds.With(other.Bounds)
            )
        );
    }

    /// <summary>Whether the figure is broader than high, and so lies rather than stands in the ring.</summary>
    public static bool Lies(Library library, Exercise exercise, Side side)
    {
        if (exercise.Poses is not { } poses)
        {
            return false;
        }

        var build = BuildOf(library, exercise);
        var bounds = FigureDrawing
            .Of(poses.Of(PosePhase.Hold, side), build, side)
            .Bounds.With(FigureDrawing.Of(poses.Of(PosePhase.Start, side), build, side).Bounds);
        return bounds.Width > bounds.Height;
    }

    private static string Title(Words words, Exercise exercise, PosePhase phase, Side side) =>
        words.Say(
            exercise.Sides == Sides.None ? $"figure.{Name(phase)}" : $"figure.{Name(phase)}-side",
            ("exercise", exercise.Name),
            ("side", Say.Side(words, side))
        );

    private static string Name(PosePhase phase) => phase == PosePhase.Start ? "start" : "hold";

    private static PosePhase Other(PosePhase phase) => phase == PosePhase.Start ? PosePhase.Hold : PosePhase.Start;

    private static BodyBuild BuildOf(Library library, Exercise exercise)
    {
        var place = 0;
        while (place < library.Exercises.Count && library.Exercises[place].Id != exercise.Id)
        {
            place++;
        }

        return Builds[place % Builds.Length];
    }
}

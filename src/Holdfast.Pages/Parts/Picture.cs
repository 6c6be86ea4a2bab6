using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Holdfast.Domain;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Poses;
using Holdfast.Figures;
using Holdfast.Pages.Markup;

namespace Holdfast.Pages.Parts;

/// <summary>A figure of an exercise. People take turns along the library, so that none is the "normal" one, unless somebody chose a look.</summary>
internal static class Picture
{
    // A session shows the same figure again at every cue, and drawing one takes milliseconds in a browser. It is a function of the
    // exercise and the look alone, so it may be kept for as long as the library lives.
    private static readonly ConditionalWeakTable<
        Exercise,
        ConcurrentDictionary<(Appearance, PosePhase, Side, string, bool), Html>
    > Drawn = [];

    /// <summary>The figure, or nothing where the library has no pose for it.</summary>
    /// <param name="library">The library.</param>
    /// <param name="appearance">How the person looks.</param>
    /// <param name="exercise">The exercise.</param>
    /// <param name="phase">Start or hold.</param>
    /// <param name="side">The side that works.</param>
    /// <param name="id">An id of its own on the screen.</param>
    /// <param name="pair">
    /// Whether start and hold stand side by side: then they share a frame, and people who hear the page are told what each shows. Alone, a picture
    /// fills its own frame, and its title is enough.
    /// </param>
    public static Html Of(
        Library library,
        Appearance appearance,
        Exercise exercise,
        PosePhase phase,
        Side side,
        string id,
        bool pair = false
    ) =>
        exercise.Poses is { } poses
            ? Drawn
                .GetOrCreateValue(exercise)
                .GetOrAdd(
                    (appearance, phase, side, id, pair),
                    _ => Draw(library, appearance, exercise, poses, phase, side, id, pair)
                )
            : Html.Empty;

    /// <summary>Whether the figure is broader than high, and so lies rather than stands in the ring.</summary>
    public static bool Lies(Exercise exercise) =>
        exercise.Position is not (Position.Standing or Position.KneelingOnChair or Position.Seated);

    private static Html Draw(
        Library library,
        Appearance appearance,
        Exercise exercise,
        ExercisePoses poses,
        PosePhase phase,
        Side side,
        string id,
        bool pair
    )
    {
        var (build, look) = CastOf(library, appearance, exercise);
        var drawing = FigureDrawing.Of(poses.Of(phase, side), build, side);
        var frame = drawing.Bounds;
        if (pair)
        {
            var other = phase == PosePhase.Start ? PosePhase.Hold : PosePhase.Start;
            frame = frame.With(FigureDrawing.Of(poses.Of(other, side), build, side).Bounds);
        }

        return Html.Drawn(
            FigureSvg.Inline(
                drawing,
                id,
                Title(library.Words, exercise, phase, side),
                pair ? Description(library.Words, exercise, phase, side) : "",
                frame,
                look
            )
        );
    }

    /// <summary>The first step, at the start; the steps that lead there and where it is felt, at the hold.</summary>
    private static string Description(Words words, Exercise exercise, PosePhase phase, Side side) =>
        phase == PosePhase.Start
            ? words.Say("figure.start-shows", ("step", exercise.Steps[0].For(side)))
            : words.Say(
                "figure.hold-shows",
                ("steps", string.Join(' ', exercise.Steps.Select(step => step.For(side)))),
                ("feel", string.Join("; ", exercise.Feel))
            );

    /// <summary>Who shows an exercise.</summary>
    internal static (BodyBuild Build, FigureLook Look) CastOf(Library library, Appearance appearance, Exercise exercise)
    {
        var turn = library.Exercises.ToList().FindIndex(each => each.Id == exercise.Id);
        return Cast.Of(Math.Max(0, turn), appearance);
    }

    internal static string Title(Words words, Exercise exercise, PosePhase phase, Side side)
    {
        var name = phase == PosePhase.Start ? "start" : "hold";
        return words.Say(
            exercise.Sides == Sides.None ? $"figure.{name}" : $"figure.{name}-side",
            ("exercise", exercise.Name),
            ("side", Say.InSentence(words, side))
        );
    }
}

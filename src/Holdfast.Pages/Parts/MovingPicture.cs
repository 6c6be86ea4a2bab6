using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Holdfast.Domain;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Poses;
using Holdfast.Figures.Motion;
using Holdfast.Pages.Markup;

namespace Holdfast.Pages.Parts;

/// <summary>A figure that moves between the start and the hold of an exercise.</summary>
internal static class MovingPicture
{
    // As with still pictures: a function of the exercise and the look alone, asked for again at every cue of a session.
    private static readonly ConditionalWeakTable<Exercise, Kept> Drawn = [];

    /// <summary>The figure moving by a rhythm.</summary>
    /// <param name="library">The library.</param>
    /// <param name="appearance">How the person looks.</param>
    /// <param name="exercise">The exercise; it has poses.</param>
    /// <param name="side">The side that works.</param>
    /// <param name="rhythm">When it is where.</param>
    /// <param name="id">An id of its own on the screen.</param>
    public static Html Of(
        Library library,
        Appearance appearance,
        Exercise exercise,
        Side side,
        MotionRhythm rhythm,
        string id
    ) =>
        Drawn
            .GetOrCreateValue(exercise)
            .Pictures.GetOrAdd(
                (appearance, id),
                _ =>
                    Html.Drawn(
                        FigureMotionSvg.Inline(
                            Motion(library, appearance, exercise, side),
                            rhythm,
                            id,
                            Picture.Title(library.Words, exercise, PhaseOf(rhythm.Still), side),
                            Picture.CastOf(library, appearance, exercise).Look
                        )
                    )
            );

    /// <summary>One end of the way, in the frame in which it moves.</summary>
    /// <param name="library">The library.</param>
    /// <param name="appearance">How the person looks.</param>
    /// <param name="exercise">The exercise; it has poses.</param>
    /// <param name="side">The side that works.</param>
    /// <param name="end">Which end.</param>
    /// <param name="id">An id of its own on the screen.</param>
    public static Html Still(
        Library library,
        Appearance appearance,
        Exercise exercise,
        Side side,
        MotionEnd end,
        string id
    ) =>
        Drawn
            .GetOrCreateValue(exercise)
            .Pictures.GetOrAdd(
                (appearance, id),
                _ =>
                    Html.Drawn(
                        FigureMotionSvg.Still(
                            Motion(library, appearance, exercise, side),
                            end,
                            id,
                            Picture.Title(library.Words, exercise, PhaseOf(end), side),
                            Picture.CastOf(library, appearance, exercise).Look
                        )
                    )
            );

    private static FigureMotion Motion(Library library, Appearance appearance, Exercise exercise, Side side) =>
        Drawn
            .GetOrCreateValue(exercise)
            .Motions.GetOrAdd(
                (appearance, side),
                _ => FigureMotion.Of(exercise.Poses!, Picture.CastOf(library, appearance, exercise).Build, side)
            );

    private static PosePhase PhaseOf(MotionEnd end) => end == MotionEnd.Start ? PosePhase.Start : PosePhase.Hold;

    private sealed class Kept
    {
        public ConcurrentDictionary<(Appearance, Side), FigureMotion> Motions { get; } = [];

        public ConcurrentDictionary<(Appearance, string), Html> Pictures { get; } = [];
    }
}

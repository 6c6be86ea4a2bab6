using Holdfast.Client;
using Holdfast.Domain;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Matching;
using Holdfast.Domain.Planning;
using Holdfast.Domain.Poses;
using Holdfast.Domain.Timeline;
using Holdfast.Pages.Markup;

namespace Holdfast.Pages.Parts;

/// <summary>A routine as steps of the strand: what the timeline plays, one step an exercise.</summary>
internal static class Routine
{
    private const int LongWalkSeconds = 300;
    private const int MostFloats = 6;

    public static ValueList<StrandStep> Steps(Model model, Plan plan, SessionTimeline timeline)
    {
        var steps = new List<StrandStep>();
        ExerciseId? last = null;
        foreach (
            var segment in timeline.Segments.Where(each =>
                each.Kind is SegmentKind.Hold or SegmentKind.Work or SegmentKind.Breathe
            )
        )
        {
            if (segment.Exercise is not { } id)
            {
                steps.Add(Easy(model.Library.Words, segment));
            }
            else if (id != last && plan.Exercises.FirstOrDefault(each => each.Exercise == id) is { } planned)
            {
                steps.Add(Step(model.Library, model.Settings.Appearance, planned, segment));
            }

            last = segment.Exercise;
        }

        return steps.ToValueList();
    }

    /// <summary>What is needed, without what nobody lacks.</summary>
    public static string? Needs(Model model, Plan plan)
    {
        var words = model.Library.Words;
        var needs = plan
            .Exercises.SelectMany(each => model.Library[each.Exercise].Kit)
            .Select(need => words[$"kit.{need.Item.ToString().ToLowerInvariant()}"])
            .Distinct()
            .ToList();
        return needs.Count == 0 ? null : words.Say("today.needs", ("things", string.Join(", ", needs)));
    }

    /// <summary>What a walk is called: the one that warms up, or the one that is the exercise.</summary>
    public static string WalkKey(int milliseconds) =>
        milliseconds >= LongWalkSeconds * 1000 ? "player.long-walk" : "player.warm-up";

    private static StrandStep Easy(Words words, Segment segment)
    {
        var seconds = segment.Length / 1000;
        return new(
            words[segment.Kind == SegmentKind.Breathe ? "player.breathing" : WalkKey(segment.Length)],
            null,
            1,
            seconds,
            true,
            Say.Length(words, seconds),
            Say.LongLength(words, seconds),
            null,
            Html.Empty
        );
    }

    private static StrandStep Step(Library library, Appearance appearance, PlannedExercise planned, Segment segment)
    {
        var words = library.Words;
        var exercise = library[planned.Exercise];
        var isDrill = exercise.Sides == Sides.None && planned.Dose is Dose.Repetitions { Sets: 1 };
        return new(
            exercise.Name,
            exercise.Sides switch
            {
                Sides.RightFirst => words["today.right-first"],
                Sides.LeftFirst => words["today.left-first"],
                Sides.Places => words["today.places"],
                _ => null,
            },
            Math.Clamp(planned.Dose.Sets * Math.Max(1, planned.Sides.Count), 1, MostFloats),
            segment.Length / 1000,
            isDrill,
            Say.Dose(words, planned.Dose),
            Say.LongDose(words, planned.Dose),
            Note(exercise, planned),
            Picture.Of(
                library,
                appearance,
                exercise,
                PosePhase.Hold,
                planned.Sides.IsEmpty ? Side.Right : planned.Sides[0],
                $"step-{exercise.Id}"
            )
        );
    }

    // What the exclusion matrix changes for this person (its M cells).
    private static string? Note(Exercise exercise, PlannedExercise planned)
    {
        var notes = planned
            .Modifications.ToList()
            .Select(restriction => MatrixColumn.Cell(exercise, restriction)?.Modification)
            .OfType<string>()
            .Distinct()
            .ToList();
        return notes.Count == 0 ? null : string.Join(" ", notes);
    }
}

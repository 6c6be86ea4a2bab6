using Holdfast.Domain.Exercises;
using Holdfast.Domain.Journal;
using Holdfast.Domain.Progress;
using Holdfast.Domain.Tests.LibraryFiles;
using Holdfast.Domain.Tests.Planning;

namespace Holdfast.Domain.Tests.Progress;

public class HeldTimeTests
{
    private static readonly DateOnly Today = new(2026, 3, 20);

    [Fact]
    public void Each_side_has_its_own_minutes() =>
        Assert.Equal(
            [new(MuscleGroup.HipFront, 90, 60)],
            Held(Session(0, new ExerciseDone(ExerciseId.E01, new Dose.Holds(2, 30), 90, 60)))
        );

    [Fact]
    public void A_stretch_without_sides_counts_for_both() =>
        Assert.Equal(
            [new(MuscleGroup.Buttocks, 60, 60), new(MuscleGroup.Back, 60, 60)],
            Held(Session(0, new ExerciseDone(ExerciseId.E04, new Dose.Holds(1, 60), 60, 0)))
        );

    [Fact]
    public void A_reach_to_the_right_stretches_the_left_side_of_the_trunk() =>
        Assert.Equal(
            [
                new(MuscleGroup.Buttocks, 120, 120),
                new(MuscleGroup.Back, 120, 120),
                new(MuscleGroup.SideOfTrunk, 20, 40),
            ],
            Held(Session(0, new ExerciseDone(ExerciseId.E07, new Dose.Holds(1, 60), 40, 20, 60)))
        );

    [Fact]
    public void Strength_and_drills_are_no_stretch() =>
        Assert.Empty(
            Held(
                Session(0, new ExerciseDone(ExerciseId.E10, new Dose.Holds(3, 20), 60, 0)),
                Session(0, new ExerciseDone(ExerciseId.E03, new Dose.Repetitions(1, 5), 20, 0))
            )
        );

    [Fact]
    public void Seven_days_are_counted_and_no_more() =>
        Assert.Equal(
            [new(MuscleGroup.HipFront, 120, 60)],
            Held(
                Session(7, new ExerciseDone(ExerciseId.E01, new Dose.Holds(2, 30), 500, 500)),
                Session(6, new ExerciseDone(ExerciseId.E01, new Dose.Holds(2, 30), 60, 60)),
                Session(0, new ExerciseDone(ExerciseId.E01, new Dose.Holds(2, 30), 60, 0)),
                Session(-1, new ExerciseDone(ExerciseId.E01, new Dose.Holds(2, 30), 500, 500))
            )
        );

    // The library says in words what an exercise is for; the table of groups must say the same.
    [Fact]
    public void The_groups_are_those_that_the_library_names()
    {
        (MuscleGroup Group, string Words)[] named =
        [
            (MuscleGroup.HipFront, "Front of the hip"),
            (MuscleGroup.Buttocks, "uttock"),
            (MuscleGroup.Hamstrings, "hamstrings"),
            (MuscleGroup.Calves, "Cal"),
            (MuscleGroup.Back, "Muscles along"),
            (MuscleGroup.SideOfTrunk, "ide of the "),
        ];
        foreach (var exercise in OurLibrary.Read.Exercises.Where(IsStretch))
        {
            var targets = exercise.Targets.Where(target => !target.Contains("(working)", StringComparison.Ordinal));
            var trunk = targets
                .Select(target =>
                    target
                        .Replace("Front and outside of the thigh", "", StringComparison.Ordinal)
                        .Replace("one side of the low back", "the low back", StringComparison.Ordinal)
                )
                .ToList();
            Assert.Equal(
                named
                    .Where(each => trunk.Any(target => target.Contains(each.Words, StringComparison.Ordinal)))
                    .Select(each => each.Group)
                    .Order(),
                StretchedMuscles.Of(exercise.Id).Select(each => each.Group).Order()
            );
        }
    }

    private static bool IsStretch(Exercise exercise) =>
        exercise.Dose.Usual is Dose.Holds && exercise.Id < ExerciseId.E10 && exercise.Id != ExerciseId.E03;

    private static ValueList<HeldTime> Held(params ReadOnlySpan<SessionRecord> sessions) =>
        HeldTime.InWeekTo(ValueList.Of(sessions), Shipped.Library, Today);

    private static SessionRecord Session(int daysAgo, params ReadOnlySpan<ExerciseDone> done) =>
        new(
            Guid.NewGuid(),
            Today.AddDays(-daysAgo),
            new DateTimeOffset(Today.AddDays(-daysAgo), new(8, 0), TimeSpan.Zero),
            Focus.Stack,
            Minimum: false,
            3
        )
        {
            Exercises = ValueList.Of(done),
        };
}

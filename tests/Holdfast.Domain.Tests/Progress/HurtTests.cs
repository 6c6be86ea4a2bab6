using Holdfast.Domain.Journal;
using Holdfast.Domain.Progress;

namespace Holdfast.Domain.Tests.Progress;

public class HurtTests
{
    private static readonly DateOnly Today = new(2026, 6, 1);

    [Fact]
    public void What_was_told_is_counted_a_session_and_side_the_most_frequent_first() =>
        Assert.Equal(
            [
                new(ExerciseId.E02, Side.Left, StopSign.SharpPain, 2, 3),
                new(ExerciseId.E02, null, StopSign.Cramp, 1, 3),
                new(ExerciseId.E04, Side.Right, StopSign.LegSymptoms, 1, 1),
            ],
            Hurt.UpTo(
                [
                    Session(3, [ExerciseId.E02], (ExerciseId.E02, Side.Left, StopSign.SharpPain)),
                    Session(
                        2,
                        [ExerciseId.E02],
                        (ExerciseId.E02, Side.Left, StopSign.SharpPain),
                        (ExerciseId.E02, Side.Left, StopSign.SharpPain),
                        (ExerciseId.E02, null, StopSign.Cramp)
                    ),
                    Session(1, [ExerciseId.E02]),
                    Session(0, [], (ExerciseId.E04, Side.Right, StopSign.LegSymptoms)),
                ],
                Today
            )
        );

    [Fact]
    public void Tiredness_and_what_no_exercise_is_known_of_did_not_hurt_in_an_exercise() =>
        Assert.Empty(
            Hurt.UpTo(
                [
                    Session(1, [ExerciseId.E02], (ExerciseId.E02, null, StopSign.Tired)),
                    Session(0, [ExerciseId.E02], (null, null, StopSign.SharpPain)),
                ],
                Today
            )
        );

    [Fact]
    public void Twelve_weeks_are_looked_at()
    {
        var old = Session(Hurt.DaysBack, [ExerciseId.E02], (ExerciseId.E02, null, StopSign.SharpPain));
        var last = Session(Hurt.DaysBack - 1, [ExerciseId.E02], (ExerciseId.E02, null, StopSign.SharpPain));

        Assert.Empty(Hurt.UpTo([old], Today));
        Assert.Equal(1, Assert.Single(Hurt.UpTo([old, last], Today)).Sessions);
    }

    private static SessionRecord Session(
        int daysAgo,
        ExerciseId[] done,
        params (ExerciseId? Exercise, Side? Side, StopSign Sign)[] stops
    )
    {
        var id = Guid.NewGuid();
        return new(
            id,
            Today.AddDays(-daysAgo),
            new DateTimeOffset(Today.AddDays(-daysAgo), new(8, 0), TimeSpan.Zero),
            Focus.Stack,
            Minimum: false,
            3
        )
        {
            Exercises = done.Select(exercise => new ExerciseDone(exercise, new Dose.Holds(2, 30), 60, 60))
                .ToValueList(),
            Stops = stops
                .Select(stop => new JournalEvent.StopReported(id, stop.Sign, stop.Exercise, null, stop.Side))
                .ToValueList(),
        };
    }
}

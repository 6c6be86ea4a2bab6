using CsCheck;
using Holdfast.Domain.Journal;
using Holdfast.Domain.Planning;
using Holdfast.Domain.Tests.Planning;
using Holdfast.Domain.Timeline;
using static Holdfast.Domain.Tests.Timeline.Plans;

namespace Holdfast.Domain.Tests.Timeline;

public class TallyTests
{
    private static readonly Plan Plan = Of(
        Focus.Loosen,
        ("E03", Times(1, 5)),
        ("E01", Holds(2, 30)),
        ("E07", Holds(1, 60))
    );

    private static readonly SessionTimeline Session = Compile(SessionOptions.Whole);

    private static readonly ValueList<ExerciseDone> Whole =
    [
        new(ExerciseId.E03, Times(1, 5), 20, 0),
        new(ExerciseId.E01, Holds(2, 30), 60, 60),
        new(ExerciseId.E07, Holds(1, 60), 60, 60, 60),
    ];

    private static SessionTimeline Compile(SessionOptions options) =>
        TimelineCompiler.Compile(Plan, Shipped.Library, options);

    private static ValueList<ExerciseDone> Done(ValueList<int> played, SessionTimeline? timeline = null) =>
        Tally.Done(timeline ?? Session, played, SessionContents.For(Plan, Shipped.Library, SessionOptions.Whole));

    [Fact]
    public void Played_from_end_to_end_it_is_the_dose() =>
        Assert.Equal(Whole, Done(Tally.Add(Session, [], 0, Session.TotalMilliseconds)));

    [Fact]
    public void However_it_is_cut_into_steps_the_sum_is_the_same() =>
        Gen.Int[0, Session.TotalMilliseconds]
            .Array[0, 60]
            .Sample(moments =>
            {
                ValueList<int> played = [];
                var from = 0;
                foreach (var to in moments.Order().Append(Session.TotalMilliseconds))
                {
                    played = Tally.Add(Session, played, from, to);
                    from = to;
                }

                Assert.Equal(Whole, Done(played));
            });

    [Fact]
    public void What_is_played_again_after_going_back_counts_once()
    {
        var hold = Session.Segments.First(segment => segment.Kind == SegmentKind.Hold);
        var once = Tally.Add(Session, [], 0, hold.Start + 25_000);

        var again = Tally.Add(Session, once, hold.Start + 15_000, hold.End);

        Assert.Equal(new ExerciseDone(ExerciseId.E01, Holds(2, 30), 30, 0), Done(again)[1]);
    }

    [Fact]
    public void What_was_skipped_is_not_there()
    {
        var start = Session.Segments.First(segment => segment.Exercise == ExerciseId.E01).Start;
        var played = Tally.Add(Session, [], 0, start);
        var next = Player.NextExercise(Session, start);

        var done = Done(Tally.Add(Session, played, next, Session.TotalMilliseconds));

        Assert.Equal([ExerciseId.E03, ExerciseId.E07], done.Select(each => each.Exercise));
    }

    [Fact]
    public void A_stopped_exercise_keeps_the_seconds_that_were_held()
    {
        var hold = Session.Segments.First(segment => segment.Kind == SegmentKind.Hold);
        var played = Tally.Add(Session, [], 0, hold.Start + 12_000);
        var rest = SessionEdit.Without(Session, hold.Start + 12_000, ExerciseId.E01, Shipped.Library);

        var done = Done(Tally.Add(rest, played, hold.Start + 12_000, rest.TotalMilliseconds), rest);

        Assert.Equal([Whole[0], new(ExerciseId.E01, Holds(2, 30), 12, 0), Whole[2]], done);
    }

    [Fact]
    public void A_tuck_drill_that_was_added_for_an_easy_end_is_told_with_the_dose_it_was_given()
    {
        var plan = Plans.Loosen(1, 30);
        var session = TimelineCompiler.Compile(plan, Shipped.Library, SessionOptions.Whole);
        var hold = session.Segments.First(segment => segment.Kind == SegmentKind.Hold);
        var hurt = hold.Start + 12_000;
        var easy = SessionEdit.FinishGently(session, hurt, RestrictionSet.None, Shipped.Library);
        var drill = easy.Segments.First(segment =>
            segment.Kind == SegmentKind.Work && segment.Exercise == ExerciseId.E03
        );
        var hurtAgain = drill.Start + 8_000;
        var again = SessionEdit.FinishGently(easy, hurtAgain, RestrictionSet.None, Shipped.Library);

        Assert.Equal(
            [new(ExerciseId.E04, Holds(1, 30), 12, 0), new(ExerciseId.E03, Times(1, 5), 20, 0)],
            Tally.Done(
                easy,
                Tally.Add(easy, Tally.Add(session, [], 0, hurt), hurt, easy.TotalMilliseconds),
                plan.Exercises
            )
        );
        Assert.Equal(
            [new ExerciseDone(ExerciseId.E03, Times(1, 7), 28, 0)],
            Tally.Done(
                again,
                Tally.Add(again, Tally.Add(easy, [], hurt, hurtAgain), hurtAgain, again.TotalMilliseconds),
                plan.Exercises
            )
        );
    }

    [Fact]
    public void Nobody_is_told_to_have_done_more_than_the_dose() =>
        Gen.Select(Gen.Int[0, Session.TotalMilliseconds], Gen.Int[0, Session.TotalMilliseconds])
            .Array[0, 30]
            .Sample(spans =>
            {
                var played = spans.Aggregate(
                    new ValueList<int>(),
                    (soFar, span) =>
                        Tally.Add(Session, soFar, Math.Min(span.Item1, span.Item2), Math.Max(span.Item1, span.Item2))
                );

                foreach (var done in Done(played))
                {
                    var most = Whole.Single(each => each.Exercise == done.Exercise);
                    Assert.InRange(done.SecondsRight, 0, most.SecondsRight);
                    Assert.InRange(done.SecondsLeft, 0, most.SecondsLeft);
                    Assert.InRange(done.SecondsCentre, 0, most.SecondsCentre);
                }
            });

    [Fact]
    public void As_much_time_as_the_shortest_form_counts_in_full()
    {
        var shortest = TimelineCompiler.Compile(Plans.Stack(1, 60), Shipped.Library, new SessionOptions(Minimum: true));

        // The shortest Stack is the drill (20 s) and one hold of 30 s a side.
        Assert.True(Tally.Counts([Whole[0], new(ExerciseId.E01, Holds(1, 60), 60, 0)], shortest));
        Assert.False(Tally.Counts([Whole[0], new(ExerciseId.E01, Holds(1, 60), 59, 0)], shortest));
        Assert.False(Tally.Counts([], shortest));
        Assert.False(Tally.Counts(Whole, SessionTimeline.Empty));
    }
}

using Holdfast.Domain.Tests.Planning;
using Holdfast.Domain.Timeline;

namespace Holdfast.Domain.Tests.Timeline;

/// <summary>What a person hears and sees from the moment at which an exercise is stopped, or the session is brought to an easy end.</summary>
public class StoppedSessionTests
{
    private static readonly SessionTimeline Loosen = TimelineCompiler.Compile(
        Plans.Loosen(1, 30),
        Shipped.Library,
        SessionOptions.Whole
    );

    private static int PlaceOfHold(string exercise, Side? side = null) =>
        Loosen
            .Segments.ToList()
            .FindIndex(each => each.Kind == SegmentKind.Hold && each.Exercise?.Code == exercise && each.Side == side);

    [Fact]
    public void A_fold_stopped_at_its_half_is_left_without_a_word_of_the_half_and_the_next_exercise_follows()
    {
        var place = PlaceOfHold("E06");

        var rest = SessionEdit.Without(Loosen, Loosen.Segments[place].Start + 15_000, ExerciseId.E06, Shipped.Library);

        Assert.Equal(
            """
             2:20.0  hold  E06  set 1  15 s
                    2:20.0  tone  start
                    2:20.0  show  Next: a rest
                    2:20.0  say   And hold. Hips back first. Hinge, don't round.
                    2:23.4  say   Let your arms and head hang. Touching your toes is not the aim.
                    2:28.7  say   Stop where the backs of your legs pull.
                    2:32.1  say   Breathe.
             2:35.0  rest  E06  set 1  10 s
                    2:35.0  tone  end
                    2:35.0  show  Next: Child's pose
                    2:35.0  say   To rise, bend your knees, put your hands on your thighs and come up slowly. Pause before you walk.
             2:45.0  move  E07  centre  set 1  20 s
                    2:45.0  tone  end
                    2:45.0  show  One hold of 30 seconds in each place
                    2:45.0  say   Next: Child's pose.
                    2:46.5  say   Kneel and sit toward your heels.
                    2:49.2  say   Fold forward from the hips.
                    2:51.5  say   Rest your forehead on the floor, or on books.
                    2:55.2  say   Walk your hands far ahead, palms down.
                    2:58.3  say   Breathe into your back.
                    3:00.2  say   Hold.

            """,
            TimelineText.Write(rest, place, 3)
        );
    }

    [Fact]
    public void A_stretch_of_the_left_leg_is_left_with_words_about_the_left_leg()
    {
        var place = PlaceOfHold("E09", Side.Left);

        var rest = SessionEdit.Without(Loosen, Loosen.Segments[place].Start + 9_000, ExerciseId.E09, Shipped.Library);

        Assert.Equal(
            """
             7:05.0  hold  E09  left  set 1  9 s
                    7:05.0  tone  start
                    7:05.0  show  Next: a rest
                    7:05.0  say   And hold. Hips close, as much leg on the wall as possible.
                    7:09.9  say   Shuffle your hips closer until the back of the thigh pulls.
             7:14.0  rest  E09  left  set 1  10 s
                    7:14.0  tone  end
                    7:14.0  show  Next: easy breathing
                    7:14.0  say   To come out, bend the left knee, bring the foot down and slide away from the wall.
             7:24.0  breathe  30 s
                    7:24.0  tone  end
                    7:24.0  say   Now breathe easily. In for about three, out for about five. Rest where you are comfortable.
             7:54.0  log  waits
                    7:54.0  tone  end
                    7:54.0  say   That is it for now. Two numbers, then you are free.

            """,
            TimelineText.Write(rest, place, rest.Segments.Count - place)
        );
    }

    [Fact]
    public void Brought_to_an_easy_end_in_a_hold_it_ends_there_and_the_tuck_drill_follows()
    {
        var place = PlaceOfHold("E04");

        var rest = SessionEdit.FinishGently(
            Loosen,
            Loosen.Segments[place].Start + 4_000,
            RestrictionSet.Of(Restriction.HeadDown),
            Shipped.Library
        );

        Snapshot.Matches(TimelineText.Write(rest, place, rest.Segments.Count - place), "easy-end.txt");
    }

    [Theory]
    [InlineData(Restriction.Osteoporosis, "Keep the tilt small and easy. Do not press your back flat.")]
    [InlineData(Restriction.NoFloor, "Do it on the bed, against a wall or sitting.")]
    [InlineData(Restriction.SpineSurgery, "Keep the tilt small and inside any limits you were given.")]
    [InlineData(Restriction.SpineCondition, "Keep the tilt small and inside any limits you were given.")]
    public void The_tuck_drill_at_an_easy_end_is_done_as_what_is_in_force_asks(Restriction restriction, string words)
    {
        var rest = SessionEdit.FinishGently(Loosen, 30_000, RestrictionSet.Of(restriction), Shipped.Library);

        var drill = rest.Segments.First(each => each is { Kind: SegmentKind.Move, Exercise.Code: "E03" });
        Assert.Equal(["0 To finish: Tuck drill.", $"1.9 {words}"], TimelineText.Said(rest, drill).Take(2));
    }
}

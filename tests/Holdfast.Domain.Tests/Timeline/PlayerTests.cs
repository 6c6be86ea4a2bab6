using CsCheck;
using Holdfast.Domain.Tests.Planning;
using Holdfast.Domain.Timeline;

namespace Holdfast.Domain.Tests.Timeline;

public class PlayerTests
{
    private static readonly SessionTimeline Stack = TimelineCompiler.Compile(
        Plans.Stack(2, 30),
        Shipped.Library,
        SessionOptions.Whole
    );

    [Theory]
    [InlineData(-1, SegmentKind.Gate, 0, 0)]
    [InlineData(0, SegmentKind.Work, 0, 60_000)]
    [InlineData(59_999, SegmentKind.Work, 59_999, 1)]
    [InlineData(60_000, SegmentKind.Move, 0, 20_000)]
    [InlineData(130_000, SegmentKind.Hold, 0, 30_000)]
    [InlineData(310_000, SegmentKind.Log, 0, 0)]
    [InlineData(999_999_999, SegmentKind.Log, 0, 0)]
    public void A_position_follows_from_elapsed_time_alone(int elapsed, SegmentKind kind, int inside, int remaining)
    {
        var position = Player.At(Stack, elapsed);

        Assert.Equal((kind, inside, remaining), (position.Segment.Kind, position.Elapsed, position.Remaining));
        Assert.Equal(Stack.Segments[position.Index], position.Segment);
    }

    [Fact]
    public void A_position_tells_what_was_said_last_in_its_segment_and_what_comes_next()
    {
        var position = Player.At(Stack, 130_000 + 15_500);

        Assert.Equal("Halfway.", position.Caption);
        Assert.Equal("Next: left side", position.Shown);
    }

    [Fact]
    public void What_is_said_at_a_moment_is_the_caption_of_that_moment() =>
        Assert.Equal("Halfway.", Player.At(Stack, 145_000).Caption);

    [Fact]
    public void Nothing_of_the_segment_before_is_left_as_a_caption()
    {
        var position = Player.At(Stack, 105_000);

        Assert.Equal((SegmentKind.Move, "E01"), (position.Segment.Kind, position.Segment.Exercise?.Code));
        Assert.Null(position.Caption);
    }

    [Fact]
    public void Asked_once_a_second_or_oftener_a_player_carries_out_every_cue_once() =>
        Gen.Int[1, 1_000]
            .Array[700]
            .Sample(
                steps =>
                {
                    var carriedOut = new List<Cue>();
                    var from = -1;
                    foreach (var step in steps.Append(1_000_000))
                    {
                        var to = Math.Min(Stack.TotalMilliseconds, from + step);
                        if (to - from > 1_000)
                        {
                            break;
                        }

                        carriedOut.AddRange(Player.CuesDue(Stack, from, to));
                        from = to;
                    }

                    // A cue that its own segment's end overtakes within the step is over; none else may be missing.
                    var expected = Stack.Cues.Where(cue => cue.At <= from).ToList();
                    Assert.Equal(carriedOut.Distinct().Count(), carriedOut.Count);
                    Assert.Empty(carriedOut.Except(expected));
                    Assert.All(
                        expected.Except(carriedOut),
                        missing =>
                            Assert.Contains(
                                Stack.Segments,
                                segment => segment.Start > missing.At && segment.Start - missing.At < 1_000
                            )
                    );
                },
                iter: 50
            );

    [Fact]
    public void After_a_stall_there_is_no_burst_only_what_still_holds() =>
        Gen.Select(Gen.Int[-1, Stack.TotalMilliseconds], Gen.Int[0, 400_000])
            .Sample(
                (from, stall) =>
                {
                    var to = Math.Min(Stack.TotalMilliseconds, from + stall);

                    var due = Player.CuesDue(Stack, from, to);

                    Assert.Equal(due.Select(cue => cue.Kind).Distinct().Count(), due.Count);
                    var now = Player.At(Stack, to).Segment;
                    Assert.All(due, cue => Assert.InRange(cue.At, Math.Max(from + 1, now.Start), to));
                    Assert.All(
                        due.Where(cue => cue.Kind == CueKind.Tone),
                        cue => Assert.InRange(to - cue.At, 0, 1_000)
                    );
                    Assert.All(due.Where(cue => cue.Kind == CueKind.Say), cue => Assert.InRange(to - cue.At, 0, 3_000));
                }
            );

    [Fact]
    public void A_page_that_slept_through_the_first_side_says_nothing_of_it()
    {
        // From the walk to four seconds into the second hold.
        var due = Player.CuesDue(Stack, 30_000, 174_000);

        Assert.Equal([new Cue(170_000, CueKind.Show, "Next: right side")], due);
    }

    [Fact]
    public void What_comes_due_together_is_carried_out_in_the_order_of_its_time() =>
        Assert.Equal(
            [
                new Cue(81_000, CueKind.Tone, "tick"),
                new Cue(81_600, CueKind.Say, "Remember. Squash a lemon gently under your back."),
            ],
            Player.CuesDue(Stack, 80_500, 81_700)
        );

    [Fact]
    public void Of_words_that_came_due_together_only_the_last_are_said() =>
        Assert.Equal(
            [new Cue(102_150, CueKind.Say, Shipped.Library[ExerciseId.E03].Exit.Template)],
            Player.CuesDue(Stack, 100_500, 102_200).Where(cue => cue.Kind == CueKind.Say)
        );

    [Theory]
    [InlineData(131_000, "start; Next: left side; And hold. Curl your tailbone under before you move.")]
    [InlineData(131_001, "Next: left side; And hold. Curl your tailbone under before you move.")]
    [InlineData(133_000, "Next: left side; And hold. Curl your tailbone under before you move.")]
    [InlineData(133_001, "Next: left side")]
    public void A_tone_holds_for_a_second_words_for_three_and_what_is_shown_to_the_end_of_its_segment(
        int to,
        string carriedOut
    ) => Assert.Equal(carriedOut, string.Join("; ", Player.CuesDue(Stack, 129_999, to).Select(cue => cue.Text)));

    [Fact]
    public void Skipping_goes_to_the_start_of_what_comes_next()
    {
        Assert.Equal(60_000, Player.NextSegment(Stack, 12_345));
        Assert.Equal(105_000, Player.NextExercise(Stack, 61_000));
        Assert.Equal(280_000, Player.NextExercise(Stack, 131_000));
        Assert.Equal(SegmentKind.Breathe, Player.At(Stack, 280_000).Segment.Kind);
        Assert.Equal(Stack.TotalMilliseconds, Player.NextExercise(Stack, 281_000));
        Assert.Equal(Stack.TotalMilliseconds, Player.NextExercise(Stack, Stack.TotalMilliseconds));
    }

    [Fact]
    public void Going_back_is_ten_seconds_or_to_the_start_of_the_segment_and_never_ahead_of_the_walk()
    {
        Assert.Equal(121_000, Player.Back(131_000));
        Assert.Equal(130_000, Player.SegmentStart(Stack, 145_000));
        Assert.Equal(0, Player.Back(4_000));
    }
}

using CsCheck;
using Holdfast.Domain.Tests.Planning;
using Holdfast.Domain.Timeline;
using static Holdfast.Domain.Tests.Timeline.Plans;

namespace Holdfast.Domain.Tests.Timeline;

public class SessionEditTests
{
    private static readonly SessionTimeline Loosen = TimelineCompiler.Compile(
        Plans.Loosen(2, 30),
        Shipped.Library,
        SessionOptions.Whole
    );

    private static readonly SessionTimeline Strengthen = TimelineCompiler.Compile(
        Of(Focus.Strengthen, ("E12", Times(1, 8)), ("E11", Holds(3, 20)), ("E10", Holds(3, 15))),
        Shipped.Library,
        SessionOptions.Whole
    );

    private static SessionTimeline Without(string exercise, int elapsed) =>
        SessionEdit.Without(Loosen, elapsed, new ExerciseId(exercise), Shipped.Library);

    private static Segment FirstHoldOf(SessionTimeline timeline, string exercise) =>
        timeline.Segments.First(segment => segment.Exercise?.Code == exercise && segment.Kind == SegmentKind.Hold);

    [Fact]
    public void An_exercise_that_is_stopped_in_its_hold_ends_there_with_the_way_out_said_first()
    {
        var hold = FirstHoldOf(Loosen, "E06");

        var rest = Without("E06", hold.Start + 12_000);

        var place = rest
            .Segments.ToList()
            .FindIndex(segment => segment.Start == hold.Start && segment.Kind == SegmentKind.Hold);
        Assert.Equal(12_000, rest.Segments[place].Length);
        Assert.Equal((SegmentKind.Rest, 10_000), (rest.Segments[place + 1].Kind, rest.Segments[place + 1].Length));
        Assert.Equal(
            (SegmentKind.Move, "E07"),
            (rest.Segments[place + 2].Kind, rest.Segments[place + 2].Exercise?.Code)
        );
        Assert.Contains(
            new Cue(
                hold.Start + 12_000,
                CueKind.Say,
                "To rise, bend your knees, put your hands on your thighs and come up slowly. Pause before you walk."
            ),
            rest.Cues
        );
    }

    [Fact]
    public void An_exercise_ahead_is_taken_out_without_a_word_about_it()
    {
        var rest = Without("E08", 30_000);

        Assert.DoesNotContain(rest.Segments, segment => segment.Exercise?.Code == "E08");
        Assert.DoesNotContain(rest.Cues, cue => cue.Text.Contains("Crossover", StringComparison.Ordinal));
        Assert.Equal(
            Loosen.TotalMilliseconds
                - Loosen.Segments.Where(segment => segment.Exercise?.Code == "E08").Sum(segment => segment.Length),
            rest.TotalMilliseconds
        );
    }

    [Fact]
    public void What_was_played_stays_and_the_rest_is_whole_again() =>
        Gen.Select(Gen.Int[0, Loosen.TotalMilliseconds], Gen.Int[0, 4])
            .Sample(
                (elapsed, which) =>
                {
                    var exercise = new[] { "E04", "E06", "E07", "E08", "E09" }[which];

                    var rest = Without(exercise, elapsed);

                    var now = Player.At(Loosen, elapsed);
                    Assert.Equal(Loosen.Segments.Take(now.Index), rest.Segments.Take(now.Index));
                    Assert.Equal(
                        Loosen.Cues.Where(cue => cue.At < now.Segment.Start && cue.Kind != CueKind.Show),
                        rest.Cues.Where(cue => cue.At < now.Segment.Start && cue.Kind != CueKind.Show)
                    );
                    Assert.DoesNotContain(
                        rest.Segments.Skip(now.Index + 1),
                        segment => segment.Exercise?.Code == exercise && segment.Kind != SegmentKind.Rest
                    );
                    MustBeWhole(rest);
                    Assert.Equal(
                        Math.Min(elapsed, now.Segment.Start + Math.Max(1, now.Elapsed)),
                        Math.Min(elapsed, Player.At(rest, elapsed).Segment.Start + Player.At(rest, elapsed).Elapsed)
                    );
                }
            );

    [Fact]
    public void Dizziness_takes_out_what_has_the_head_low_and_nothing_else()
    {
        var gone = SessionEdit.ExcludedBy(Loosen, Restriction.HeadDown, Shipped.Library);
        var rest = SessionEdit.Without(Loosen, 30_000, Restriction.HeadDown, Shipped.Library);

        Assert.Equal([ExerciseId.E06, ExerciseId.E07], gone);
        Assert.Equal(
            ["E04", "E08", "E09"],
            rest.Segments.Select(segment => segment.Exercise?.Code).OfType<string>().Distinct()
        );
    }

    [Fact]
    public void After_dizziness_what_may_be_held_for_half_a_minute_at_most_is_not_held_for_longer_today()
    {
        var minutes = TimelineCompiler.Compile(Plans.Loosen(1, 60), Shipped.Library, SessionOptions.Whole);

        var rest = SessionEdit.Without(minutes, 30_000, Restriction.HeadDown, Shipped.Library);

        Assert.Equal(
            ["E04", "E08"],
            rest.Segments.Select(segment => segment.Exercise?.Code).OfType<string>().Distinct()
        );
    }

    [Fact]
    public void Doming_takes_out_every_plank()
    {
        var rest = SessionEdit.Without(Strengthen, 30_000, Restriction.Abdominal, Shipped.Library);

        Assert.Equal(["E12"], rest.Segments.Select(segment => segment.Exercise?.Code).OfType<string>().Distinct());
    }

    [Fact]
    public void A_session_finishes_gently_with_the_tuck_drill_and_easy_breathing_from_wherever_it_is() =>
        Gen.Int[0, Loosen.TotalMilliseconds]
            .Sample(elapsed =>
            {
                var rest = SessionEdit.FinishGently(Loosen, elapsed, RestrictionSet.None, Shipped.Library);

                var now = Player.At(Loosen, elapsed);
                Assert.Equal(Loosen.Segments.Take(now.Index), rest.Segments.Take(now.Index));
                Assert.Equal(
                    [SegmentKind.Move, SegmentKind.Prepare, SegmentKind.Work, SegmentKind.Breathe, SegmentKind.Log],
                    rest.Segments.TakeLast(5).Select(segment => segment.Kind)
                );
                Assert.Equal(
                    ["E03"],
                    rest.Segments.TakeLast(5).Select(segment => segment.Exercise?.Code).OfType<string>().Distinct()
                );
                MustBeWhole(rest);
            });

    private static void MustBeWhole(SessionTimeline timeline)
    {
        var end = 0;
        foreach (var segment in timeline.Segments)
        {
            Assert.Equal(end, segment.Start);
            Assert.Equal(segment.Kind is SegmentKind.Gate or SegmentKind.Log, segment.Length == 0);
            end = segment.End;
        }

        Assert.Equal(end, timeline.TotalMilliseconds);
        Assert.Equal(timeline.Cues.OrderBy(cue => cue.At), timeline.Cues);
        Assert.All(timeline.Cues, cue => Assert.InRange(cue.At, 0, end));
    }
}

using CsCheck;
using Holdfast.Domain.Tests.Planning;
using Holdfast.Domain.Timeline;

namespace Holdfast.Domain.Tests.Timeline;

/// <summary>More time to get into position.</summary>
public class MoreTimeTests
{
    private static readonly SessionTimeline[] Sessions =
    [
        TimelineCompiler.Compile(Plans.Loosen(2, 30), Shipped.Library, SessionOptions.Whole),
        TimelineCompiler.Compile(Plans.Stack(1, 60), Shipped.Library, SessionOptions.Whole),
        TimelineCompiler.Compile(
            Plans.Of(Focus.Strengthen, ("E12", Plans.Times(2, 8)), ("E11", Plans.Holds(3, 20))),
            Shipped.Library,
            SessionOptions.Whole
        ),
    ];

    private static readonly Gen<(SessionTimeline Session, int Elapsed)> AnyMoment = Gen.Int[0, 2]
        .SelectMany(which =>
            Gen.Int[0, Sessions[which].TotalMilliseconds].Select(elapsed => (Sessions[which], elapsed))
        );

    [Fact]
    public void No_hold_and_no_set_becomes_longer_and_everything_else_keeps_its_order() =>
        AnyMoment.Sample(moment =>
        {
            var (session, elapsed) = moment;
            var longer = SessionEdit.WithMoreTime(session, elapsed, Shipped.Library);
            var has = SessionEdit.HasMoreTime(session, elapsed);

            Assert.Equal(session.TotalMilliseconds + (has ? 15_000 : 0), longer.TotalMilliseconds);
            Assert.Equal(session.Segments.Select(What), longer.Segments.Select(What));
            Assert.Equal(session.Segments.Where(IsDose).Select(Length), longer.Segments.Where(IsDose).Select(Length));
            Assert.Equal(
                has ? 1 : 0,
                session.Segments.Zip(longer.Segments).Count(pair => pair.First.Length != pair.Second.Length)
            );
        });

    [Fact]
    public void What_has_been_played_stays_where_it_was() =>
        AnyMoment.Sample(moment =>
        {
            var (session, elapsed) = moment;
            var longer = SessionEdit.WithMoreTime(session, elapsed, Shipped.Library);
            var now = Player.At(longer, elapsed);

            Assert.Equal(session.Segments.Take(now.Index), longer.Segments.Take(now.Index));
            Assert.Equal(
                session.Cues.Where(cue => cue.At < now.Segment.Start),
                longer.Cues.Where(cue => cue.At < now.Segment.Start)
            );
        });

    [Fact]
    public void Every_hold_is_still_counted_in_for_five_seconds_with_its_key_cue_ahead() =>
        AnyMoment.Sample(moment =>
        {
            var longer = SessionEdit.WithMoreTime(moment.Session, moment.Elapsed, Shipped.Library);
            Assert.All(
                longer.Segments.Where(segment => segment.Kind == SegmentKind.Hold),
                hold =>
                {
                    Assert.Equal(
                        [5_000, 4_000, 3_000, 2_000, 1_000],
                        longer
                            .Cues.Where(cue =>
                                cue.Text == Tones.Tick && cue.At < hold.Start && cue.At >= hold.Start - 20_000
                            )
                            .Select(cue => hold.Start - cue.At)
                    );
                    Assert.StartsWith(
                        "Remember.",
                        longer.Cues.Last(cue => cue.Kind == CueKind.Say && cue.At < hold.Start).Text,
                        StringComparison.Ordinal
                    );
                }
            );
        });

    [Fact]
    public void In_the_countdown_the_way_into_the_position_is_made_longer()
    {
        var session = Sessions[1];
        var prepare = session.Segments.First(segment => segment.Kind == SegmentKind.Prepare);

        var longer = SessionEdit.WithMoreTime(session, prepare.Start + 2_000, Shipped.Library);

        var now = Player.At(longer, prepare.Start + 2_000);
        Assert.Equal((SegmentKind.Move, 13_000), (now.Segment.Kind, now.Remaining));
    }

    [Fact]
    public void In_a_hold_there_is_none()
    {
        var session = Sessions[1];
        var hold = session.Segments.First(segment => segment.Kind == SegmentKind.Hold);

        Assert.False(SessionEdit.HasMoreTime(session, hold.Start + 1_000));
        Assert.Equal(session, SessionEdit.WithMoreTime(session, hold.Start + 1_000, Shipped.Library));
    }

    private static (SegmentKind, ExerciseId?, Side?, int?) What(Segment segment) =>
        (segment.Kind, segment.Exercise, segment.Side, segment.Set);

    private static bool IsDose(Segment segment) =>
        segment.Kind is SegmentKind.Hold or SegmentKind.Work or SegmentKind.Breathe;

    private static int Length(Segment segment) => segment.Length;
}

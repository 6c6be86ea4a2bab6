using CsCheck;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Planning;
using Holdfast.Domain.Tests.Planning;
using Holdfast.Domain.Timeline;

namespace Holdfast.Domain.Tests.Timeline;

/// <summary>What holds of the session of every plan there can be.</summary>
public class TimelineLaws
{
    private static readonly Gen<Dose> AnyHolds = Gen.Select(
        Gen.Int[1, 3],
        Gen.Int[10, 120],
        (sets, seconds) => (Dose)new Dose.Holds(sets, seconds)
    );

    private static readonly Gen<Dose> AnyRepetitions = Gen.Select(
        Gen.Int[1, 3],
        Gen.Int[1, 12],
        (sets, count) => (Dose)new Dose.Repetitions(sets, count)
    );

    private static readonly Gen<PlannedExercise> AnyExercise = Any(Shipped.Library.Exercises.ToArray())
        .SelectMany(exercise =>
            (exercise.Dose.Usual is Dose.Holds ? AnyHolds : AnyRepetitions).Select(dose =>
                Plans.Planned(exercise.Id.Code, dose)
            )
        );

    private static readonly Gen<Plan> MadeUpPlan = Gen.Select(
        Gen.Enum<Focus>(),
        AnyExercise.Array[1, 6],
        Any<CoreRung?>(null, CoreRung.K4, CoreRung.K8),
        (focus, exercises, rung) => Plans.Of(focus, exercises.DistinctBy(each => each.Exercise).ToValueList(), rung)
    );

    // Half of the plans come out of the planner, with caps, substitutes and modifications; the others go further than it does today.
    private static readonly Gen<Plan> AnyPlan = Gen.OneOf(
        MadeUpPlan,
        RandomProfiles.Any.Select(answers => answers.Plan()).Where(plan => plan.Focus is not null)
    );

    private static readonly Gen<SessionOptions> AnyOptions = Gen.Select(
        Gen.Bool,
        Any<int?>(null, 0, 60, 90, 120),
        (minimum, walk) => new SessionOptions(null, minimum, walk)
    );

    private static Gen<T> Any<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static SessionTimeline Compile(Plan plan, SessionOptions options) =>
        TimelineCompiler.Compile(plan, Shipped.Library, options);

    [Fact]
    public void Segments_follow_one_another_and_sum_to_the_whole() =>
        Gen.Select(AnyPlan, AnyOptions)
            .Sample(
                (plan, options) =>
                {
                    var timeline = Compile(plan, options);
                    var end = 0;
                    foreach (var segment in timeline.Segments)
                    {
                        Assert.Equal(end, segment.Start);
                        Assert.Equal(segment.Kind is SegmentKind.Gate or SegmentKind.Log, segment.Length == 0);
                        Assert.True(segment.Length >= 0);
                        end = segment.End;
                    }

                    Assert.Equal(end, timeline.TotalMilliseconds);
                    Assert.Equal(timeline.TotalMilliseconds, timeline.Segments.Sum(segment => segment.Length));
                }
            );

    [Fact]
    public void A_session_opens_with_the_gate_and_ends_with_breathing_and_the_log() =>
        Gen.Select(AnyPlan, AnyOptions)
            .Sample(
                (plan, options) =>
                {
                    var kinds = Compile(plan, options).Segments.Select(segment => segment.Kind).ToList();
                    Assert.Equal(SegmentKind.Gate, kinds[0]);
                    Assert.Equal([SegmentKind.Breathe, SegmentKind.Log], kinds[^2..]);
                    Assert.Single(kinds, SegmentKind.Gate);
                    Assert.Single(kinds, SegmentKind.Log);
                }
            );

    [Fact]
    public void Cues_lie_in_order_inside_a_segment_and_a_second_apart_of_their_kind() =>
        Gen.Select(AnyPlan, AnyOptions)
            .Sample(
                (plan, options) =>
                {
                    var timeline = Compile(plan, options);
                    Assert.Equal(timeline.Cues.OrderBy(cue => cue.At), timeline.Cues);
                    Assert.All(timeline.Cues, cue => Assert.InRange(cue.At, 0, timeline.TotalMilliseconds));
                    Assert.All(timeline.Cues, cue => Assert.NotEmpty(cue.Text));
                    foreach (var kind in timeline.Cues.GroupBy(cue => cue.Kind))
                    {
                        Assert.All(
                            kind.Zip(kind.Skip(1)),
                            pair => Assert.True(pair.Second.At - pair.First.At >= 1_000, $"{pair}")
                        );
                    }
                }
            );

    [Fact]
    public void Hold_time_of_each_side_and_place_equals_the_dose() =>
        AnyPlan.Sample(plan =>
        {
            var timeline = Compile(plan, SessionOptions.Whole);
            foreach (var planned in plan.Exercises.Where(each => each.Dose is Dose.Holds))
            {
                var holds = timeline.Segments.Where(segment =>
                    segment.Exercise == planned.Exercise && segment.Kind == SegmentKind.Hold
                );
                var perSide = holds
                    .GroupBy(segment => segment.Side)
                    .ToDictionary(group => group.Key ?? (Side)(-1), group => group.Sum(segment => segment.Length));
                var expected = ((Dose.Holds)planned.Dose).TotalSeconds * 1_000;
                Assert.Equal(Math.Max(1, planned.Sides.Count), perSide.Count);
                Assert.All(perSide.Values, length => Assert.Equal(expected, length));
            }
        });

    [Fact]
    public void Work_of_each_side_equals_the_repetitions_of_four_seconds() =>
        AnyPlan.Sample(plan =>
        {
            var timeline = Compile(plan, SessionOptions.Whole);
            foreach (var planned in plan.Exercises.Where(each => each.Dose is Dose.Repetitions))
            {
                var dose = (Dose.Repetitions)planned.Dose;
                var work = timeline
                    .Segments.Where(segment => segment.Exercise == planned.Exercise && segment.Kind == SegmentKind.Work)
                    .ToList();
                Assert.Equal(Math.Max(1, planned.Sides.Count) * dose.Sets, work.Count);
                Assert.All(work, segment => Assert.Equal(dose.Count * 4_000, segment.Length));
            }
        });

    [Fact]
    public void Sides_take_turns_in_the_order_of_the_exercise() =>
        AnyPlan.Sample(plan =>
        {
            var timeline = Compile(plan, SessionOptions.Whole);
            foreach (var planned in plan.Exercises)
            {
                var turns = timeline
                    .Segments.Where(segment =>
                        segment.Exercise == planned.Exercise && segment.Kind is SegmentKind.Hold or SegmentKind.Work
                    )
                    .Where(segment => segment.Exercise == planned.Exercise)
                    .Select(segment => (segment.Set, segment.Side));
                var expected =
                    from set in Enumerable.Range(1, planned.Dose.Sets)
                    from side in planned.Sides.IsEmpty ? [null] : planned.Sides.Select(side => (Side?)side)
                    select ((int?)set, side);
                Assert.Equal(expected, turns);
            }
        });

    [Fact]
    public void Ahead_of_every_hold_stand_a_five_second_countdown_and_the_key_cue() =>
        AnyPlan.Sample(plan =>
        {
            var timeline = Compile(plan, SessionOptions.Whole);
            foreach (var hold in timeline.Segments.Where(segment => segment.Kind == SegmentKind.Hold))
            {
                var before = timeline.Segments.Last(segment => segment.End == hold.Start && segment.Length > 0);
                var ahead = timeline.Cues.Where(cue => cue.At >= before.Start && cue.At < hold.Start).ToList();
                Assert.Equal(
                    [5_000, 4_000, 3_000, 2_000, 1_000],
                    ahead.Where(cue => cue is { Kind: CueKind.Tone, Text: "tick" }).Select(cue => hold.Start - cue.At)
                );
                var key = Shipped.Library[hold.Exercise!.Value].Cues[0].For(hold.Side ?? Side.Centre);
                Assert.Contains(ahead, cue => cue.Kind == CueKind.Say && cue.Text == $"Remember. {key}");
                Assert.Contains(
                    ahead,
                    cue =>
                        cue.Kind == CueKind.Show
                        && cue.Text.Contains(
                            Shipped.Library[hold.Exercise!.Value].Faults[0].Words,
                            StringComparison.Ordinal
                        )
                );
            }
        });

    [Fact]
    public void The_way_out_is_announced_inside_every_hold_and_is_the_last_thing_said_in_it() =>
        AnyPlan.Sample(plan =>
        {
            var timeline = Compile(plan, SessionOptions.Whole);
            foreach (var hold in timeline.Segments.Where(segment => segment.Kind == SegmentKind.Hold))
            {
                var said = timeline.Cues.Where(cue =>
                    cue.Kind == CueKind.Say && cue.At >= hold.Start && cue.At < hold.End
                );
                var exercise = Shipped.Library[hold.Exercise!.Value];
                var side = hold.Side ?? Side.Centre;
                var next = timeline.Segments.FirstOrDefault(segment =>
                    segment.Start >= hold.End && segment.Exercise == hold.Exercise && segment.Kind == SegmentKind.Hold
                );
                Assert.Equal(
                    (exercise.Sides, next?.Side) switch
                    {
                        (Sides.Places, Side.Centre) => "In a moment, bring your hands back to the middle.",
                        (Sides.Places, Side.Right) => "In a moment, move your hands to the right.",
                        (Sides.Places, Side.Left) => "In a moment, move your hands to the left.",
                        _ => exercise.Exit.For(side),
                    },
                    said.Last().Text
                );
                Assert.Equal($"And hold. {exercise.Cues[0].For(side)}", said.First().Text);
            }
        });

    [Fact]
    public void The_shortest_form_is_never_longer_than_the_plan_by_more_than_its_own_dose() =>
        AnyPlan.Sample(plan =>
        {
            var contents = SessionContents.For(plan, Shipped.Library, new SessionOptions(Minimum: true));
            var longest = plan.Exercises.Select(each => each.Dose).OfType<Dose.Holds>().Select(holds => holds.Seconds);
            Assert.NotEmpty(contents);
            Assert.All(
                contents.Select(each => each.Dose).OfType<Dose.Holds>(),
                holds => Assert.True(holds.Seconds <= longest.DefaultIfEmpty(30).Max())
            );
            Assert.DoesNotContain(
                Compile(plan, new SessionOptions(Minimum: true)).Segments,
                segment => segment is { Kind: SegmentKind.Work, Exercise: null }
            );
        });
}

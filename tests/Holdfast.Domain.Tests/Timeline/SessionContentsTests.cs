using Holdfast.Domain.Planning;
using Holdfast.Domain.Tests.Planning;
using Holdfast.Domain.Timeline;
using static Holdfast.Domain.Tests.Timeline.Plans;

namespace Holdfast.Domain.Tests.Timeline;

public class SessionContentsTests
{
    private static string Shortest(Plan plan) =>
        string.Join(
                ", ",
                SessionContents
                    .For(plan, Shipped.Library, new SessionOptions(Minimum: true))
                    .Select(each =>
                        each.Dose switch
                        {
                            Dose.Holds holds =>
                                $"{each.Exercise} {holds.Sets}x{holds.Seconds} s {string.Concat(each.Sides.Select(side => $"{side}"[0]))}",
                            Dose.Repetitions repetitions => $"{each.Exercise} {repetitions.Sets}x{repetitions.Count}",
                            _ => "?",
                        }
                    )
            )
            .Replace(" ,", ",", StringComparison.Ordinal);

    [Fact]
    public void The_shortest_form_of_each_focus_is_that_of_section_5()
    {
        Assert.Equal("E03 1x5, E01 1x30 s RL", Shortest(Stack(1, 60)));
        Assert.Equal("E05 1x30 s RL, E07 1x30 s C", Shortest(Loosen(1, 60)));
        Assert.Equal("E12 1x8", Shortest(Of(Focus.Strengthen, ("E12", Times(2, 8)), ("E13a", Times(2, 8)))));
    }

    [Fact]
    public void It_takes_what_the_plan_has_in_its_place() =>
        Assert.Equal("E03 1x5, E02 1x30 s RL", Shortest(Of(Focus.Stack, ("E03", Times(1, 5)), ("E02", Holds(1, 60)))));

    [Fact]
    public void It_never_asks_for_a_longer_hold_than_the_plan() =>
        Assert.Equal("E03 1x5, E01 2x15 s RL", Shortest(Stack(2, 15)));

    [Fact]
    public void Where_the_plan_has_neither_it_takes_what_the_programme_names_first() =>
        Assert.Equal("E05 1x30 s RL, E07 1x30 s C", Shortest(Of(Focus.Loosen, ("E04", Holds(1, 60)))));

    [Fact]
    public void What_joins_it_is_held_as_long_as_the_longest_hold_of_the_plan_allows()
    {
        Assert.Equal(
            "E05 1x30 s RL, E07 1x30 s C",
            Shortest(Of(Focus.Loosen, ("E06", Holds(3, 20)), ("E04", Holds(1, 60))))
        );
        Assert.Equal(
            "E05 2x20 s RL, E07 2x20 s C",
            Shortest(Of(Focus.Loosen, ("E06", Holds(4, 15)), ("E04", Holds(3, 20))))
        );
    }

    [Fact]
    public void What_is_excluded_is_not_in_it()
    {
        var plan = Of(Focus.Loosen, ("E06h", Holds(1, 30)), ("E07s", Holds(1, 60))) with
        {
            Excluded =
            [
                new(ExerciseId.E05, RestrictionSet.Of(Restriction.PregnancyFrom16Weeks), false, null),
                new(ExerciseId.E07, RestrictionSet.Of(Restriction.NoKneeling), false, ExerciseId.E07s),
            ],
        };

        Assert.Equal("E07s 1x30 s C", Shortest(plan));
    }

    [Fact]
    public void What_a_stop_rule_ended_for_today_does_not_come_back_in_it()
    {
        var plan = Of(Focus.Stack, ("E03", Times(1, 5))) with { NotToday = [ExerciseId.E01, ExerciseId.E02] };

        Assert.Equal("E03 1x5", Shortest(plan));
    }

    [Fact]
    public void What_joins_it_is_changed_by_what_is_in_force()
    {
        var plan = Loosen(1, 60) with
        {
            Excluded = [new(ExerciseId.E04, RestrictionSet.Of(Restriction.Osteoporosis), false, ExerciseId.E05)],
        };

        var joined = SessionContents.For(plan, Shipped.Library, new SessionOptions(Minimum: true))[0];

        Assert.Equal(ExerciseId.E05, joined.Exercise);
        Assert.Equal(RestrictionSet.Of(Restriction.Osteoporosis), joined.Modifications);
    }

    [Fact]
    public void Under_a_spine_condition_what_joins_it_is_changed_as_after_spine_surgery()
    {
        var plan = Of(Focus.Loosen, ("E09", Holds(1, 60))) with
        {
            Excluded = [new(ExerciseId.E04, RestrictionSet.Of(Restriction.SpineCondition), false, ExerciseId.E05)],
        };

        var session = TimelineCompiler.Compile(plan, Shipped.Library, new SessionOptions(Minimum: true));

        Assert.Equal(
            [
                "0 First: One knee to chest.",
                "2.275 Stop where the thigh points straight up, and stay inside any limits you were given.",
            ],
            TimelineText.Said(session, session.Segments[1]).Take(2)
        );
    }

    [Fact]
    public void One_exercise_alone_is_a_session_of_its_own()
    {
        var session = TimelineCompiler.Compile(Stack(1, 60), Shipped.Library, new SessionOptions(ExerciseId.E01));

        Assert.Equal(["E01"], session.Segments.Select(segment => segment.Exercise?.Code).OfType<string>().Distinct());
    }

    [Fact]
    public void Without_a_plan_there_is_nothing_to_play()
    {
        Assert.Equal(
            SessionTimeline.Empty,
            TimelineCompiler.Compile(Planner.Nothing, Shipped.Library, SessionOptions.Whole)
        );
        Assert.Equal(
            SessionTimeline.Empty,
            TimelineCompiler.Compile(Stack(1, 60), Shipped.Library, new SessionOptions(ExerciseId.E04))
        );
    }

    [Theory]
    [InlineData(null, 45_000)]
    [InlineData(CoreRung.K7, 45_000)]
    [InlineData(CoreRung.K8, 15_000)]
    public void Planks_rest_45_seconds_until_K7_and_15_at_K8(CoreRung? rung, int length)
    {
        var plan = Of(Focus.Strengthen, [Planned("E10", Holds(3, 45))], rung);

        var rests = TimelineCompiler
            .Compile(plan, Shipped.Library, SessionOptions.Whole)
            .Segments.Where(segment => segment.Kind == SegmentKind.Rest);

        Assert.Equal([length, length], rests.Select(segment => segment.Length));
    }

    [Theory]
    [InlineData(null, 60_000)]
    [InlineData(20, 60_000)]
    [InlineData(90, 90_000)]
    [InlineData(600, 120_000)]
    public void The_walk_on_the_spot_lasts_one_to_two_minutes(int? seconds, int length) =>
        Assert.Equal(
            new Segment(SegmentKind.Work, null, null, null, 0, length),
            TimelineCompiler
                .Compile(Stack(1, 60), Shipped.Library, new SessionOptions(WarmUpSeconds: seconds))
                .Segments[1]
        );

    [Fact]
    public void Whoever_wants_no_walk_on_the_spot_begins_with_the_first_exercise()
    {
        var session = TimelineCompiler.Compile(Stack(1, 60), Shipped.Library, new SessionOptions(WarmUpSeconds: 0));

        Assert.Equal(new Segment(SegmentKind.Move, ExerciseId.E03, null, 1, 0, 20_000), session.Segments[1]);
        Assert.Equal("0 First: Tuck drill.", TimelineText.Said(session, session.Segments[1]).First());
    }
}

using CsCheck;
using Holdfast.Domain.Matching;
using Holdfast.Domain.Planning;
using Holdfast.Domain.Progress;
using Holdfast.Domain.Progress.Weeks;
using Holdfast.Domain.Screening;
using Holdfast.Domain.Tests.Planning;

namespace Holdfast.Domain.Tests.Weeks;

/// <summary>What holds of every week, whoever logs whatever.</summary>
public class WeekLaws
{
    // Contract D10; the words of P08 stand alone (C37).
    private static readonly string[] Order =
    [
        "P00",
        "P04",
        "P04b",
        "P03",
        "R12",
        "P09",
        "P02",
        "P01a",
        "P06",
        "P01b",
        "P01c",
        "P05",
        "P01d",
        "P01e",
        "P01",
        "P08",
        "P08a",
        "P10",
        "P11",
        "P12",
    ];

    /// <summary>
    /// A change is what asks more of a person or asks something else: a higher stretch or core rung, core exercises that begin (P05), a trial that
    /// the coach begins (P06), another focus (R12), and the rungs that an easy week had put aside (P04b, one change for both). No change in this
    /// sense is what goes down, what safety asks for (P00: level, codes, locks, focus), a trial that the person opened (R10), and the rung that
    /// belongs to another focus. A trial that goes on grows a rung beside the one change (P06), as the table says.
    /// </summary>
    [Fact]
    public void No_week_brings_two_changes() =>
        Holds(
            (before, log, week) =>
            {
                var after = week.Course;
                if (after.IsLocked)
                {
                    return;
                }

                var isSameFocus = after.Focus == before.Focus;
                var isRestored = before.IsEasy && !after.IsEasy;
                bool[] changes =
                [
                    isSameFocus && after.Reached > before.Reached,
                    isSameFocus && (after.CoreReached > before.CoreReached || Begins(before, after)),
                    after.Trials.Any(trial => !log.Tries.Contains(trial.Exercise) && !IsOn(trial, before)),
                    !isSameFocus && !week.Rules.Contains("P00"),
                    isRestored,
                ];
                Assert.True(changes.Count(each => each) <= 1, string.Join(' ', changes));
            }
        );

    [Fact]
    public void No_rung_rises_in_a_week_with_RED_or_without_pain_data() =>
        Holds(
            (before, log, week) =>
            {
                if (log.MeanPain is null || log.Events.Any(each => each.IsRed))
                {
                    NothingRises(before, week.Course);
                }
            }
        );

    [Fact]
    public void No_rung_rises_under_seven_in_ten_sessions_but_to_what_an_easy_week_put_aside() =>
        Holds(
            (before, _, week) =>
            {
                if (week.Adherence is not { } share || share.Reaches(70))
                {
                    return;
                }

                if (week.Rules.Contains("P04b"))
                {
                    Assert.True(before.IsEasy);
                    Assert.False(week.Course.Reached > before.Reached);
                    Assert.False(week.Course.CoreReached > before.CoreReached);
                }
                else
                {
                    NothingRises(before, week.Course);
                }
            }
        );

    [Fact]
    public void The_level_never_gets_less_careful_and_no_code_is_lifted() =>
        Holds(
            (before, _, week) =>
            {
                Assert.True(week.Course.Verdict.Level <= before.Verdict.Level);
                Assert.True(before.Verdict.Restrictions.Except(week.Course.Verdict.Restrictions).IsEmpty);
            }
        );

    [Fact]
    public void A_lock_stays_and_holds_nothing_to_do() =>
        Holds(
            (before, _, week) =>
            {
                Assert.True(!before.IsLocked || week.Course.IsLocked);
                if (!week.Course.IsLocked)
                {
                    Assert.NotNull(week.Course.Focus);
                    return;
                }

                var course = week.Course;
                Assert.Null(course.Focus);
                Assert.Null(course.StretchRung);
                Assert.Null(course.CoreRungIn(Shipped.Library));
                Assert.Empty(course.Trials);
                Assert.Equal(Planner.Nothing, CoursePlan.Of(course, Shipped.Library));
                Assert.Contains(Advice.Locked, week.Advice);
                Assert.True(!before.IsLocked || (week.Rules is ["P00"] && week.Adherence is null));
            }
        );

    [Fact]
    public void No_exercise_of_a_plan_has_an_X_but_a_trial_that_only_patterns_exclude() =>
        Holds(
            (_, _, week) =>
            {
                var matrix = new ExclusionMatrix(Shipped.Library, week.Course.InForce);
                foreach (var planned in CoursePlan.Of(week.Course, Shipped.Library).Exercises)
                {
                    var crosses = matrix.Crosses(Shipped.Library[planned.Exercise]);
                    Assert.True(
                        planned.IsTrial
                            ? !crosses.IsEmpty && crosses.ToList().All(each => each.IsPattern())
                            : crosses.IsEmpty,
                        $"{planned.Exercise} {crosses}"
                    );
                }
            }
        );

    [Fact]
    public void Where_exercise_is_allowed_there_is_some() =>
        Holds(
            (_, _, week) =>
                Assert.Equal(week.Course.IsLocked, CoursePlan.Of(week.Course, Shipped.Library).Exercises.IsEmpty)
        );

    [Fact]
    public void The_rungs_of_the_plan_are_those_of_the_week() =>
        Holds(
            (_, _, week) =>
            {
                var plan = CoursePlan.Of(week.Course, Shipped.Library);
                Assert.Equal(week.Course.Focus, plan.Focus);
                Assert.Equal(week.Course.StretchRung, plan.StretchRung);
                Assert.Equal(week.Course.CoreRungIn(Shipped.Library), plan.CoreRung);
            }
        );

    [Fact]
    public void Stretches_stay_at_or_under_H4_and_core_on_rungs_that_need_nothing_excluded() =>
        Holds(
            (_, _, week) =>
            {
                Assert.False(week.Course.Reached > StretchRung.H4);
                if (week.Course.CoreReached is { } core)
                {
                    var matrix = new ExclusionMatrix(Shipped.Library, week.Course.InForce);
                    Assert.NotNull(CoreLadder.AllowedItemsOf(core, matrix));
                }
            }
        );

    [Fact]
    public void While_both_directions_bother_the_first_two_weeks_stay_at_or_under_H2() =>
        Holds(
            (before, _, week) =>
            {
                // The plan of week 1 is the first, that of week 2 is what week 1 led to.
                Assert.False(before is { Match: "R05", Week: 0 } && before.StretchRung > StretchRung.H2);
                Assert.False(week.Course is { Match: "R05", Week: 1 } && week.Course.StretchRung > StretchRung.H2);
            }
        );

    [Fact]
    public void Rules_and_advice_stand_in_their_order_and_once() =>
        Holds(
            (_, _, week) =>
            {
                Assert.NotEmpty(week.Rules);
                Assert.Equal(week.Rules.Order(Comparer<string>.Create(InOrder)).Distinct(), week.Rules);
                Assert.All(week.Rules, rule => Assert.Contains(rule, Order));
                Assert.Equal(week.Advice.Distinct().Order(), week.Advice);
            }
        );

    [Fact]
    public void Every_change_has_words_with_every_place_filled() =>
        Holds(
            (_, _, week) =>
            {
                Assert.NotEmpty(week.Changes);
                Assert.All(
                    week.Changes,
                    change =>
                    {
                        var words = WeekWords.Say(change, Shipped.Library);
                        Assert.EndsWith(".", words, StringComparison.Ordinal);
                        Assert.DoesNotContain("{", words, StringComparison.Ordinal);
                        Assert.DoesNotContain("  ", words, StringComparison.Ordinal);
                    }
                );
            }
        );

    private static int InOrder(string? one, string? other) =>
        Array.IndexOf(Order, one).CompareTo(Array.IndexOf(Order, other));

    private static bool Begins(Course before, Course after) =>
        before.CoreReached is null && after.CoreReached is not null;

    private static bool IsOn(Trial trial, Course before) =>
        before.Trials.Any(other => other.Exercise == trial.Exercise);

    // What the person is shown, easy week or not. With another focus, what is held is not raised on the way.
    private static void NothingRises(Course before, Course after)
    {
        Assert.False(after.StretchRung > before.StretchRung);
        Assert.False(after.CoreRungIn(Shipped.Library) > before.CoreRungIn(Shipped.Library));
        Assert.False(after.Focus == before.Focus && before.CoreReached is null && after.CoreReached is not null);
        Assert.False(after.Reached > before.Reached);
        Assert.False(after.CoreReached > before.CoreReached);
    }

    private static void Holds(Action<Course, WeekLog, WeekOutcome> law) =>
        RandomWeeks.Any.Sample(
            story =>
            {
                var verdict = Triage.Evaluate(story.Answers);
                var plan = Planner.Plan(story.Answers, verdict, Shipped.Library, FirstPlanOptions.None);
                var course = Course.Begin(story.Answers, verdict, plan);
                foreach (var log in story.Weeks)
                {
                    var week = WeekEvaluation.Evaluate(course, log, Shipped.Library);
                    law(course, log, week);
                    course = week.Course;
                }
            },
            iter: 1_000
        );
}

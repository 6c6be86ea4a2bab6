using CsCheck;
using Holdfast.Domain.Matching;
using Holdfast.Domain.Planning;
using Holdfast.Domain.Screening;
using Holdfast.Domain.Tests.Screening;

namespace Holdfast.Domain.Tests.Planning;

/// <summary>What holds of every plan, whatever was answered.</summary>
public class PlanLaws
{
    private static readonly Gen<FirstPlanOptions> AnyOptions =
        from focus in Gen.Int[0, 5]
        from opened in Gen.Int[0, Shipped.Library.Exercises.Count - 1].Array[0, 3]
        select new FirstPlanOptions(
            focus == 5 ? null : (Focus)focus,
            opened.Select(index => Shipped.Library.Exercises[index].Id).ToValueList()
        );

    private static readonly Gen<(Answers Answers, FirstPlanOptions Options)> Any = Gen.Select(
        RandomProfiles.Any,
        AnyOptions,
        (answers, options) => (answers, options)
    );

    private static void Holds(Action<Answers, Verdict, Plan> law) =>
        Any.Sample(
            given =>
            {
                var verdict = Triage.Evaluate(given.Answers);
                law(given.Answers, verdict, Planner.Plan(given.Answers, verdict, Shipped.Library, given.Options));
            },
            iter: Samples.Of(2_000)
        );

    [Fact]
    public void L1_to_L3_has_no_exercise_and_no_hint_of_one() =>
        Holds((_, verdict, plan) => Assert.True(verdict.Level.AllowsExercise() || plan == Planner.Nothing));

    [Fact]
    public void L4_and_L5_have_at_least_one_exercise() =>
        Holds((_, verdict, plan) => Assert.True(!verdict.Level.AllowsExercise() || plan.Exercises.Count > 0));

    [Fact]
    public void No_planned_exercise_has_an_X_but_a_trial_that_only_patterns_exclude() =>
        Holds(
            (answers, verdict, plan) =>
            {
                var matrix = new ExclusionMatrix(Shipped.Library, Match.Of(answers, verdict).InForce);
                foreach (var planned in plan.Exercises)
                {
                    var crosses = matrix.Crosses(Shipped.Library[planned.Exercise]);
                    Assert.True(crosses.IsEmpty || (planned.IsTrial && crosses.ToList().All(each => each.IsPattern())));
                }
            }
        );

    [Fact]
    public void A_trial_is_one_of_fifteen_seconds_at_most_and_there_is_only_one() =>
        Holds(
            (_, _, plan) =>
            {
                var trials = plan.Exercises.Where(each => each.IsTrial).ToList();
                Assert.True(trials.Count <= 1);
                Assert.All(
                    trials,
                    trial =>
                        Assert.True(trial.Dose is Dose.Holds { Sets: 1, Seconds: 15 } or Dose.Repetitions { Sets: 1 })
                );
            }
        );

    [Fact]
    public void Propped_on_the_elbows_and_the_plank_on_the_toes_are_in_no_first_plan() =>
        Holds(
            (_, _, plan) =>
                Assert.DoesNotContain(
                    plan.Exercises,
                    each => each.Exercise == ExerciseId.E09p || each.Exercise == ExerciseId.E10
                )
        );

    [Fact]
    public void No_hold_is_longer_than_a_minute_and_folds_and_head_down_stay_short() =>
        Holds(
            (_, verdict, plan) =>
            {
                foreach (var planned in plan.Exercises)
                {
                    if (planned.Dose is not Dose.Holds holds)
                    {
                        continue;
                    }

                    var most = planned.Exercise.Code switch
                    {
                        "E06" or "E06h" => 30,
                        "E09" when verdict.Restrictions.Contains(Restriction.HeadDown) => 30,
                        "E11" or "E11w" when verdict.Restrictions.Contains(Restriction.BloodPressure) => 20,
                        _ => 60,
                    };
                    Assert.InRange(holds.Seconds, 1, most);
                }
            }
        );

    [Fact]
    public void Every_reason_has_words_with_every_place_filled() =>
        Holds(
            (answers, _, plan) =>
            {
                foreach (var reason in plan.Why)
                {
                    var pair = Reasons.Pair(reason, answers, Shipped.Library);
                    foreach (var words in new[] { Reasons.Say(reason, answers, Shipped.Library), pair.So })
                    {
                        Assert.NotEmpty(words);
                        Assert.DoesNotContain("{", words, StringComparison.Ordinal);
                        Assert.DoesNotContain("  ", words, StringComparison.Ordinal);
                        Assert.EndsWith(".", words, StringComparison.Ordinal);
                    }

                    Assert.NotEqual("", pair.YouSaid);
                    Assert.DoesNotContain("{", pair.YouSaid, StringComparison.Ordinal);
                    Assert.DoesNotContain(" .", pair.YouSaid, StringComparison.Ordinal);
                }
            }
        );

    [Fact]
    public void The_same_answers_give_the_same_plan() =>
        Any.Sample(
            given => Assert.Equal(given.Answers.Plan(given.Options), given.Answers.Plan(given.Options)),
            iter: Samples.Of(500)
        );
}

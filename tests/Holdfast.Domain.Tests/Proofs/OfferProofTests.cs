using CsCheck;
using Holdfast.Domain.Matching;
using Holdfast.Domain.Planning;
using Holdfast.Domain.Screening;
using Holdfast.Domain.Tests.Planning;
using Holdfast.Domain.Tests.Proofs.Offering;

namespace Holdfast.Domain.Tests.Proofs;

/// <summary>(b) No exercise that is offered has an X for a restriction in force, and (e) at L4 and L5 there is always one to do: over every set of restrictions.</summary>
public class OfferProofTests
{
    private static readonly OfferProofs Proofs = new(Shipped.Library);

    private static readonly Gen<int> AnySet = Gen.Int[0, RestrictionClasses.SetCount - 1];

    [Fact]
    public void No_plan_no_shortest_session_and_no_swap_offers_what_is_left_out_and_there_is_always_something_to_do() =>
        AssertProved(Proofs.NothingLeftOutIsOffered());

    [Fact]
    public void The_crosses_of_the_library_are_those_of_the_table() =>
        Assert.Null(Proofs.TheCrossesAreThoseOfTheTable());

    [Fact]
    public void No_core_rung_holds_what_is_left_out_and_there_is_always_a_lowest_one() =>
        Assert.Null(Proofs.NoCoreRungHoldsWhatIsLeftOut());

    [Fact]
    public void At_L1_to_L3_no_set_of_restrictions_leads_to_an_exercise() =>
        Assert.All(
            Proofs.Classes,
            inForce =>
            {
                foreach (var level in Enum.GetValues<TriageLevel>().Where(level => !level.AllowsExercise()))
                {
                    var verdict = new Verdict(level, [], inForce, [], 0);
                    var plan = Planner.Plan(Answers.None, verdict, Shipped.Library, FirstPlanOptions.None);
                    Assert.Same(Planner.Nothing, plan);
                }
            }
        );

    [Fact]
    public void The_matrix_says_of_any_set_what_its_class_says() =>
        AnySet.Sample(
            number =>
            {
                var classes = new RestrictionClasses(Shipped.Library);
                var matrix = new ExclusionMatrix(Shipped.Library, RestrictionClasses.Set(number));

                Assert.Equal(classes.Seen(number), classes.SeenBy(matrix));
            },
            iter: 2_000
        );

    private static void AssertProved(Offence? offence) =>
        Assert.True(
            offence is null,
            offence is null
                ? ""
                : $"{offence.Broken}, {offence.Made}\n{Scenarios.Write(AnswersBehind.Find(offence.Made, Shipped.Library) ?? Answers.None)}"
        );
}

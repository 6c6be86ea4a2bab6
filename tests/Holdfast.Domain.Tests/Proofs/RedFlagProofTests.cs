using Holdfast.Domain.Screening;
using Holdfast.Domain.Tests.Proofs.Solving;

namespace Holdfast.Domain.Tests.Proofs;

/// <summary>(a) Every red flag gets at least the level that the table demands, whatever else was answered, and at L1 to L3 nothing is planned.</summary>
public class RedFlagProofTests
{
    private static TriageCircuit Triage => new Everybody().Triage;

    [Fact]
    public void Every_row_of_the_table_gets_at_least_its_level() =>
        Scenarios.AssertProved(TriageProofs.EveryRowGetsItsLevel(Triage));

    [Fact]
    public void Every_row_of_the_table_puts_its_codes_in_force_where_exercise_is_allowed() =>
        Scenarios.AssertProved(TriageProofs.EveryRowGetsItsCodes(Triage));

    [Fact]
    public void Nothing_is_matched_at_L1_to_L3_and_something_at_L4_and_L5() =>
        Scenarios.AssertProved(TriageProofs.NoFocusWithoutLeaveToExercise(Triage));

    [Fact]
    public void Every_row_that_asks_for_a_level_is_stated_a_second_time() =>
        Assert.Equal(
            TriageRules
                .All.Select(rule => rule.Id)
                .Where(id => id is not ("T33" or "T36"))
                .Append("T33")
                .Append("T35")
                .Order(),
            TableDemands.Levels.Select(demand => demand.Row).Distinct().Order()
        );
}

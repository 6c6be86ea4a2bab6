using Holdfast.Domain.Screening;
using Holdfast.Domain.Screening.Rules;
using Holdfast.Domain.Tests.Proofs.Solving;

namespace Holdfast.Domain.Tests.Proofs;

/// <summary>The proofs can fail: rules with a fault in them are caught, and the counter-example is a scenario file that shows the fault.</summary>
public class BrokenRulesTests
{
    [Fact]
    public void A_threshold_that_slipped_is_caught()
    {
        var rules = With(
            "T05",
            new Clause(
                When.Every(
                    QuestionId.Q27,
                    When.Either(QuestionId.Q04d, When.Reaches(Measure.RestingPain, 8, Unknown.IsUnsure))
                ),
                TriageLevel.Emergency
            ),
            new Clause(QuestionId.Q27, TriageLevel.ClinicianFirst)
        );

        var counter = TriageProofs.EveryRowGetsItsLevel(Circuit(rules));

        Assert.NotNull(counter);
        Assert.Equal("T05: Q27 yes: Q04d yes or Q04b 7 or more demands L1", counter.Broken);
        var answers = Scenarios.ThroughAFile(counter.Answers[0]);
        Assert.Equal(TriageLevel.ClinicianFirst, Level(answers, rules));
        Assert.Equal(TriageLevel.Emergency, Level(answers, TriageRules.All));
    }

    [Fact]
    public void A_code_that_was_forgotten_is_caught()
    {
        var rules = With("T24", new Clause(When.Either(QuestionId.Q43, QuestionId.Q46), TriageLevel.StartGently));

        var counter = TriageProofs.EveryRowGetsItsCodes(Circuit(rules));

        Assert.NotNull(counter);
        Assert.Equal("T24 demands HEADDOWN", counter.Broken);
        var answers = Scenarios.ThroughAFile(counter.Answers[0]);
        Assert.False(Verdict(answers, rules).Restrictions.Contains(Restriction.HeadDown));
        Assert.True(Verdict(answers, TriageRules.All).Restrictions.Contains(Restriction.HeadDown));
    }

    [Fact]
    public void A_yes_that_lowers_the_level_is_caught()
    {
        var rules = With("T15", new Clause(When.Every(QuestionId.Q29, When.Not(QuestionId.Q28)), TriageLevel.Urgent));

        var counter = ChangeProofs.MoreConcernNeverLowersTheLevel(Circuit(rules));

        Assert.NotNull(counter);
        Assert.Equal("A change at Q28", counter.Broken);
        var (before, after) = (Scenarios.ThroughAFile(counter.Answers[0]), Scenarios.ThroughAFile(counter.Answers[1]));
        Assert.Equal(before, after.With(QuestionId.Q28, before.Find(QuestionId.Q28)!));
        Assert.True(Level(after, rules) > Level(before, rules));
        Assert.True(Level(after, TriageRules.All) <= Level(before, TriageRules.All));
    }

    [Fact]
    public void A_yes_that_lifts_a_restriction_is_caught()
    {
        var rules = With(
            "T31",
            new Clause(When.Every(QuestionId.Q50, When.Not(QuestionId.Q48)), TriageLevel.StartGently)
            {
                Codes = When.Codes(Restriction.SpineCondition),
            }
        );

        var counter = ChangeProofs.MoreConcernNeverLiftsARestriction(Circuit(rules));

        Assert.NotNull(counter);
        Assert.Equal("A change at Q48", counter.Broken);
        var (before, after) = (Scenarios.ThroughAFile(counter.Answers[0]), Scenarios.ThroughAFile(counter.Answers[1]));
        Assert.True(Verdict(before, rules).Restrictions.Contains(Restriction.SpineCondition));
        Assert.False(Verdict(after, rules).Restrictions.Contains(Restriction.SpineCondition));
    }

    [Fact]
    public void An_unsure_answer_that_reads_as_all_clear_is_caught()
    {
        var rules = With("T14", new Clause(new Condition.SaysYes(QuestionId.Q52), TriageLevel.Urgent));

        var counter = UnsureProofs.UnsureIsOneStepMilderAtMost(Circuit(rules));

        Assert.NotNull(counter);
        Assert.Equal("A change at Q52", counter.Broken);
        var answers = Scenarios.ThroughAFile(counter.Answers[0]);
        Assert.NotEqual(Response.No, answers.Says(QuestionId.Q52));
        Assert.Equal(TriageLevel.Start, Level(answers, rules));
        Assert.Equal(TriageLevel.ClinicianFirst, Level(answers, TriageRules.All));
        Assert.Contains(QuestionId.Q52, UnsureProofs.UnsureAtL5(Circuit(rules)));
    }

    [Fact]
    public void Doubt_that_is_weighed_by_its_kind_is_caught()
    {
        var rules = With("T14", new Clause(new Condition.SaysYesOrNotSure(QuestionId.Q52), TriageLevel.Urgent));

        var counter = UnsureProofs.TheThreeUnsureAnswersAreOne(Circuit(rules));

        Assert.NotNull(counter);
        Assert.Equal("A change at Q52", counter.Broken);
        Assert.NotEqual(
            Level(Scenarios.ThroughAFile(counter.Answers[0]), rules),
            Level(Scenarios.ThroughAFile(counter.Answers[1]), rules)
        );
    }

    [Fact]
    public void No_clause_that_asks_for_care_can_be_taken_out_unnoticed()
    {
        var unnoticed = TriageRules
            .All.SelectMany(rule => rule.Groups.SelectMany(part => part.Clauses).Select(clause => (rule, clause)))
            .Where(each => TriageProofs.EveryRowGetsItsDue(Circuit(Without(each.rule, each.clause))))
            .Select(each => $"{each.rule.Id} {each.clause.Level.Code()}")
            .ToList();

        // Two clauses only ease: without them what was seen and unchanged is L2, and a cleared spine L3. The support line asks for no level.
        Assert.Equal(["T03 L3", "T20 L4", "T36 L5"], unnoticed);
    }

    [Fact]
    public void A_counter_example_lists_no_more_than_it_needs()
    {
        var rules = With("T14", new Clause(QuestionId.Q52, TriageLevel.ClinicianFirst));
        var counter = TriageProofs.EveryRowGetsItsLevel(Circuit(rules));

        Assert.NotNull(counter);
        Assert.Equal("T14: Q52 demands L2", counter.Broken);
        Snapshot.Matches(Scenarios.Write(counter.Answers[0]) + "\n", "counter-example.json");
    }

    // The table with one row put in the place of another.
    private static ValueList<TriageRule> With(string row, params ReadOnlySpan<Clause> clauses)
    {
        var group = When.Group(clauses);
        return TriageRules
            .All.Select(rule => rule.Id == row ? rule with { Groups = [group, .. rule.Groups.Skip(1)] } : rule)
            .ToValueList();
    }

    private static ValueList<TriageRule> Without(TriageRule row, Clause clause)
    {
        var groups = row.Groups.Select(group => new ClauseGroup(
            group.Clauses.Where(each => each != clause).ToValueList()
        ));
        return TriageRules
            .All.Select(rule => rule.Id == row.Id ? rule with { Groups = groups.ToValueList() } : rule)
            .ToValueList();
    }

    private static TriageCircuit Circuit(ValueList<TriageRule> rules) => new Everybody(rules).Triage;

    private static Verdict Verdict(Answers answers, ValueList<TriageRule> rules) =>
        Triage.Evaluate(new AnswerSheet(answers), rules);

    private static TriageLevel Level(Answers answers, ValueList<TriageRule> rules) => Verdict(answers, rules).Level;
}

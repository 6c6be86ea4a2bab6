using System.Text.Json;
using Holdfast.Domain.Screening;
using Holdfast.Formats.Rules;

namespace Holdfast.Domain.Tests.Rules;

/// <summary>What <c>holdfast rules --json</c> prints.</summary>
public class RuleTableTests
{
    private static readonly JsonElement[] Rules =
    [
        .. JsonDocument.Parse(RuleTable.Json()).RootElement.EnumerateArray(),
    ];

    private static JsonElement Rule(string id) => Rules.Single(rule => rule.GetProperty("id").GetString() == id);

    private static string Text(string id, string property) => Rule(id).GetProperty(property).GetString()!;

    [Fact]
    public void Every_rule_is_there_once_and_in_order()
    {
        string[] triage =
        [
            .. "T01 T02 T03 T04 T05 T06 T07 T08 T09 T10 T11 T12 T13 T13b T14 T15 T16 T17 T18 T19 T20 T21 T22 T23 T24 T25 T26".Split(
                ' '
            ),
            .. "T27 T28 T29 T29b T30 T31 T32 T33 T34 T35 T36 T37".Split(' '),
        ];
        string[] matching = [.. "R01 R02 R03 R04 R05 R06 R07 R08 R09 R10 R11 R12".Split(' ')];
        Assert.Equal(
            ["G0", .. triage, "SELF_TESTS", "FLEX_SENS", "EXT_SENS", "HIP_FRONT", .. matching],
            Rules.Select(rule => rule.GetProperty("id").GetString()!)
        );
    }

    [Fact]
    public void Every_rule_says_when_what_and_from_where()
    {
        foreach (var rule in Rules)
        {
            foreach (var property in new[] { "id", "kind", "about", "condition", "outcome", "source" })
            {
                Assert.False(string.IsNullOrWhiteSpace(rule.GetProperty(property).GetString()), $"{rule}: {property}");
            }
        }
    }

    [Fact]
    public void A_chain_reads_as_it_is_decided()
    {
        Assert.Equal(
            "(Q11 or Q12) and (Q10 or Q13b); else (Q11 or Q12) and Q04c plainly yes and weeks of this spell (Q03) 7 or more (known) "
                + "and Q04d plainly no and Q12 plainly no; else Q11 or Q12; Q13b and not (Q11 or Q12)",
            Text("T03", "condition")
        );
        Assert.Equal("L1; else L3; else L2; L2", Text("T03", "outcome"));
        Assert.Equal("L4, NEURAL", Rule("T03").GetProperty("cases")[1].GetProperty("whenUnsure").GetString());
    }

    [Fact]
    public void Outcomes_name_codes_advice_and_waiting()
    {
        Assert.Equal("L1, advice maternity", Text("T17", "outcome"));
        Assert.Equal(
            "L3; else L4, PREG, PREG16 if weeks of pregnancy (Q36b) 16 or more (or unknown)",
            Text("T18", "outcome")
        );
        Assert.Equal("L4, advice minimum-dose, first session after 48 h, start rung H1", Text("T30", "outcome"));
    }

    [Fact]
    public void What_not_sure_makes_of_a_row_is_said_only_where_it_can_make_anything()
    {
        string? WhenUnsure(string id) => Rule(id).GetProperty("cases")[0].GetProperty("whenUnsure").GetString();
        Assert.Equal("L2", WhenUnsure("T17"));
        Assert.Equal("L4, advice routine-appointment", WhenUnsure("T28"));
        Assert.Null(WhenUnsure("T16"));
        Assert.Null(WhenUnsure("T30"));
        Assert.Null(WhenUnsure("T36"));
    }

    [Fact]
    public void Matching_says_the_focus()
    {
        Assert.Equal("EXT_SENS and not FLEX_SENS", Text("R04", "condition"));
        Assert.Equal("Stack if HIP_FRONT; else Loosen", Text("R04", "outcome"));
        Assert.Equal("at least 2 of: M02, M03, (SELF_TESTS and ST3 forward worse)", Text("FLEX_SENS", "condition"));
        Assert.Equal("always", Text("R08", "condition"));
        Assert.Equal("Default", Text("R08", "outcome"));
    }

    [Fact]
    public void A_rule_leans_only_on_rules_that_were_read_before_it()
    {
        List<string> read = [];
        foreach (var rule in TriageRules.All)
        {
            var leansOn = rule
                .Groups.SelectMany(group => group.Clauses)
                .SelectMany(clause => Conditions.Within(clause.When))
                .OfType<Condition.Fired>();
            Assert.All(leansOn, earlier => Assert.Contains(earlier.Rule, read));
            read.Add(rule.Id);
        }
    }

    [Fact]
    public void Codes_come_only_from_gentle_levels_and_lowered_ones_only_from_L3()
    {
        foreach (var clause in TriageRules.All.SelectMany(rule => rule.Groups).SelectMany(group => group.Clauses))
        {
            Assert.True(clause.Codes.IsEmpty || clause.Level.AllowsExercise());
            Assert.True(clause.CodesWhenLowered.IsEmpty || clause.Level == TriageLevel.ClinicianFirst);
        }
    }

    [Fact]
    public void Unless_never_holds_another_unless_and_never_a_count()
    {
        // Only then is "not" the same in both readings without a second thought.
        foreach (var clause in TriageRules.All.SelectMany(rule => rule.Groups).SelectMany(group => group.Clauses))
        {
            foreach (var unless in Conditions.Within(clause.When).OfType<Condition.Unless>())
            {
                Assert.DoesNotContain(
                    Conditions.Within(unless.Of),
                    part => part is Condition.Unless or Condition.AtLeast or Condition.Reaches or Condition.Below
                );
            }
        }
    }

    [Fact]
    public void Every_triage_question_is_read_by_some_rule()
    {
        // Q38b no longer decides anything (C12); Q01b, Q36b and Q41c are read as choices and numbers.
        var read = TriageRules
            .All.SelectMany(rule => rule.Groups)
            .SelectMany(group => group.Clauses)
            .SelectMany(Conditions.Questions)
            .ToHashSet();
        var unread = Enum.GetValues<QuestionId>().Where(id => id <= QuestionId.Q53 && !read.Contains(id));
        Assert.Equal([QuestionId.Q38b], unread);
    }
}

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
        string[] patterns = ["SELF_TESTS", "FLEX_SENS", "EXT_SENS", "HIP_FRONT"];
        string[] weeks =
        [
            .. "P00 P04 P04b P03 P09 P02 P01 P01a P01b P01c P01d P01e P05 P06 P07 P08 P08a P10 P11 P12".Split(' '),
        ];
        string[] stops = [.. "S01 S02 S03 S04 S05 S06 S07 S08 S09 S10".Split(' ')];
        string[] pain = ["PAIN_BEFORE", "GREEN", "AMBER", "RED", "RED24"];
        Assert.Equal(
            ["G0", .. triage, .. patterns, .. matching, .. weeks, .. stops, .. pain],
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
    public void A_week_reads_as_it_is_decided()
    {
        Assert.Equal(
            "an easy week is on and mean pain this week less the last that was told (else Q04) 0 or more (known); "
                + "else mean pain this week less the last that was told (else Q04) 2 or more (known) or "
                + "(mean pain this week 7 or more (known) and not (pain at the check-in (Q04) 7 or more (known)))",
            Text("P04", "condition")
        );
        Assert.Equal(
            "L3, locked until a clinician has looked; no other rule of that week counts; else easy week: H1 and no core "
                + "(Strengthen: its lowest core rung), the rungs reached wait; advice easy-week, full-triage",
            Text("P04", "outcome")
        );
        Assert.Equal(
            "not (P00 acted this week) and (mean pain this week not known or sessions done of those planned this week under 70 % or AMBER events 2 or more)",
            Text("P02", "condition")
        );
        Assert.Equal(
            "week 2 or 4 and mean pain this week less Q04 2 or more (known); week 6 and mean pain this week known and "
                + "pain at the check-in (Q04) over 2 (known) and sessions done of those planned this week 60 % or more and not (responder (P07))",
            Text("P08", "condition")
        );
        Assert.Equal(Text("P01c", "condition"), Text("P05", "condition"));
        Assert.StartsWith($"{Text("P01a", "condition")}; ", Text("P06", "condition"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_stop_says_what_follows()
    {
        Assert.Equal(
            "sit down; exercises with the head down are over; HEADDOWN in force from then on; "
                + "everything is over; the emergency card and nothing else; L1, locked until a clinician has looked",
            Text("S04", "outcome")
        );
        Assert.Equal(
            "the way out is said, and this exercise is over for today; a second time in the same exercise: its substitute takes its place",
            Text("S01", "outcome")
        );
        Assert.Equal("a pause, then on; no alarm", Text("S07", "outcome"));
    }

    [Fact]
    public void The_pain_bands_are_those_of_the_section()
    {
        Assert.Equal(
            "before 0 to 1: during 4 to 10; before 2: during 5 to 10; before 3 to 5: during 6 to 10; before 6: during 7 to 10; "
                + "before 7: during 8 to 10; before 8: during 9 to 10; before 9: during 10; before 10: during never",
            Text("RED", "condition")
        );
        Assert.Equal(
            "before 0: during 3; before 1, 5 to 10: during never; before 2: during 4; before 3: during 4 to 5; before 4: during 5",
            Text("AMBER", "condition")
        );
        Assert.Equal("pain before 0 to 5; pain before 6 to 7; pain before 8 to 10", Text("PAIN_BEFORE", "condition"));
        Assert.EndsWith(
            "before 8: next morning 10; before 9 to 10: next morning never",
            Text("RED24", "condition"),
            StringComparison.Ordinal
        );
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

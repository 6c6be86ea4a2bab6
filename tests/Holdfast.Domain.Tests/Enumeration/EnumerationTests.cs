using System.Text;
using Holdfast.Domain.Screening;
using Holdfast.Domain.Screening.Masks;
using Holdfast.Enumeration;
using Holdfast.Enumeration.Sliced;
using Holdfast.Formats.Scenarios;

namespace Holdfast.Domain.Tests.Enumeration;

/// <summary>The long check of the red-flag block on a small part of it, and that it finds what it is there to find.</summary>
public class EnumerationTests
{
    private const uint Small = 1u << (19 - Lanes.FactsWithin);

    public static TheoryData<string> Backgrounds => [.. Background.All.Select(each => each.Name)];

    [Theory]
    [MemberData(nameof(Backgrounds))]
    public void Every_intake_is_at_least_as_careful_as_the_table_demands(string name)
    {
        var result = new DemandCheck(TriageRules.All, Named(name)).Run(Small, threads: 2);
        Assert.Null(result.TooMild);
        Assert.Equal(1 << 19, result.Total);
    }

    [Theory]
    [MemberData(nameof(Backgrounds))]
    public void The_evaluators_agree(string name) =>
        Assert.Null(new Agreement(TriageRules.All, MaskProgram.Triage, Named(name)).Run(16, threads: 2));

    [Theory]
    [InlineData("T01", "Q05")]
    [InlineData("T02", "Q10")]
    [InlineData("T03", "Q11")]
    [InlineData("T07", "Q14")]
    [InlineData("T08", "Q15 Q16")]
    [InlineData("T09", "Q04d Q16")]
    [InlineData("T10", "Q18 Q19")]
    [InlineData("T11", "Q18")]
    [InlineData("T12", "Q19")]
    [InlineData("T13", "Q21")]
    public void A_weakened_rule_is_found_by_its_smallest_intake(string rule, string yes)
    {
        var check = new DemandCheck(Weakening.Of(TriageRules.All, rule)!.Value, Background.All[0]);
        var failing = check.Run(Small, threads: 1).TooMild;
        Assert.NotNull(failing);
        Assert.Equal(yes, string.Join(' ', FactsOf(check.Shrink(failing.Value))));
    }

    [Fact]
    public void A_weakened_mask_program_is_found()
    {
        var masks = MaskCompiler.Compile(Weakening.Of(TriageRules.All, "T13")!.Value);
        var difference = new Agreement(TriageRules.All, masks, Background.All[0]).Run(64, threads: 1);
        Assert.Equal("the mask program", difference?.From);
        Assert.Contains(FactsOf(difference!.Intake), fact => fact is QuestionId.Q21 or QuestionId.Q21b);
    }

    [Fact]
    public void A_rule_that_does_not_exist_cannot_be_weakened() => Assert.Null(Weakening.Of(TriageRules.All, "T99"));

    [Fact]
    public void The_gates_say_what_the_trees_say_of_the_scenario_of_an_intake()
    {
        var background = Background.All[2];
        var levels = new SlicedTriage(TriageRules.All, background).Levels();
        foreach (var intake in new uint[] { 0, 1, 0b1100, 1u << 31, 0x0002_8003 })
        {
            levels.Run([
                .. Enumerable
                    .Range(0, RedFlagBlock.Facts.Length)
                    .Select(fact => Lanes.OfFact(fact, intake / Lanes.Count)),
            ]);
            var read = Assert.IsType<ScenarioResult.Understood>(
                ScenarioReader.Read(Encoding.UTF8.GetBytes(background.Scenario(intake)))
            );
            var level = (int)Triage.Evaluate(read.Scenario.Answers).Level;
            var lane = (int)(intake % Lanes.Count);
            Assert.Equal(
                Enumerable.Range(1, 4).Select(most => level <= most),
                Enumerable.Range(0, 4).Select(output => levels.Output(output).Has(lane))
            );
        }
    }

    [Fact]
    public void An_intake_is_printed_as_a_scenario_file() =>
        Assert.Equal(
            """{ "today": "2026-03-02", "answers": { "Q01": 40, "Q01b": "female", "Q03": 3, "Q04": 3, "Q04d": "yes", "Q45": "yes" } }""",
            Background.All[0].Scenario(1u << 31 | 0b10)
        );

    private static Background Named(string name) => Background.All.Single(each => each.Name == name);

    private static List<QuestionId> FactsOf(uint intake)
    {
        List<QuestionId> facts = [];
        for (var fact = 0; fact < RedFlagBlock.Facts.Length; fact++)
        {
            if ((intake >> fact & 1) != 0)
            {
                facts.Add(RedFlagBlock.Facts[fact]);
            }
        }

        return facts;
    }
}

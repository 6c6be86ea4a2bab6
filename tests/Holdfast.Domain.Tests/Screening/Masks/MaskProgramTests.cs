using CsCheck;
using Holdfast.Domain.Screening;
using Holdfast.Domain.Screening.Masks;
using Holdfast.Domain.Screening.Rules;
using static Holdfast.Domain.QuestionId;

namespace Holdfast.Domain.Tests.Screening.Masks;

/// <summary>The mask tests say what the trees say that they were compiled from.</summary>
public class MaskProgramTests
{
    private static readonly Gen<Answers> Any =
        from answers in Gen.Frequency((1, RandomAnswers.Sparse), (1, RandomAnswers.Mixed))
        from ticked in Gen.Int[0, 9]
        from gap in Gen.Int[-8, (int)Q53]
        select Hole(ticked == 0 ? answers.With(new(Q06, 3), new Answer.Said(Response.NotSure)) : answers, gap);

    [Fact]
    public void The_masks_agree_with_the_trees() => Any.Sample(Agrees, iter: 20_000);

    [Fact]
    public void The_masks_agree_with_the_table_stated_a_second_time() =>
        Any.Sample(
            answers =>
            {
                var expected = TableReading.Read(answers);
                var (verdict, findings) = Evaluate(MaskProgram.Triage, answers);
                Assert.Equal(expected.Level, (int)verdict.Level);
                Assert.Equal(expected.Codes, verdict.Restrictions);
                Assert.Equal(expected.Findings, findings.Order(StringComparer.Ordinal));
            },
            iter: 10_000
        );

    [Fact]
    public void No_answer_at_all_reads_as_the_trees_read_it() => Agrees(Answers.None);

    [Theory]
    [InlineData(Response.Yes)]
    [InlineData(Response.No)]
    [InlineData(Response.NotSure)]
    [InlineData(Response.PreferNotToSay)]
    [InlineData(Response.Skipped)]
    public void Each_answer_by_itself_reads_as_the_trees_read_it(Response response)
    {
        foreach (var question in Person.YesNoQuestions)
        {
            Agrees(Person.Well.All(response, question));
        }
    }

    [Theory]
    [InlineData(Q01, 17, 18, 64, 65, 74, 75, 120)]
    [InlineData(Q03, 0, 6, 7, 12, 13, 5200)]
    [InlineData(Q04, 0, 6, 7, 8, 10)]
    [InlineData(Q04b, 0, 6, 7, 8, 10)]
    [InlineData(Q36b, 0, 15, 16, 45)]
    public void Each_side_of_a_threshold_reads_as_the_trees_read_it(QuestionId question, params int[] numbers)
    {
        var concerned = Person.Well.Yes(Q11, Q15, Q20, Q27, Q30, Q31, Q32, Q33, Q36).Choice(Q01b, "female");
        foreach (var number in numbers)
        {
            Agrees(concerned.Number(question, number));
            Agrees(concerned.Choice(Q01b, "male").Number(question, number));
        }

        Agrees(concerned.Without(question));
        Agrees(concerned.All(Response.NotSure, question));
    }

    [Fact]
    public void Replacing_a_response_is_laying_out_the_answers_with_it() =>
        Gen.Select(Any, Gen.Int[0, Person.YesNoQuestions.Count - 1], Gen.Enum<Response>())
            .Sample(
                (answers, index, response) =>
                {
                    var question = Person.YesNoQuestions[index];
                    var layout = MaskProgram.Triage.Layout;
                    var ticked = answers.Given.Keys.Any(fact => fact.Question == question && fact.Tick > 0);
                    var replaced = layout.Replace(layout.Place(answers), question, response);
                    Assert.True(
                        ticked || replaced == layout.Place(answers.All(response, question)),
                        $"{question}: {response}"
                    );
                },
                iter: 2_000
            );

    [Fact]
    public void Answers_have_one_bit_of_each_question() =>
        Any.Sample(
            answers =>
            {
                var layout = MaskProgram.Triage.Layout;
                var placed = layout.Place(answers);
                Assert.All(layout.Fields, field => Assert.Equal(1, BitCount(placed.Intersect(field))));
                Assert.Equal(layout.Fields.Count(), BitCount(placed));
            },
            iter: 200
        );

    [Fact]
    public void Evaluating_allocates_nothing()
    {
        var placed = Any.Array[64].Single().Select(MaskProgram.Triage.Layout.Place).ToArray();
        var findings = new MaskFinding[MaskProgram.Triage.MostFindings];
        var found = MaskProgram.Triage.Evaluate(placed[0], findings).FindingCount;
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var answers in placed)
        {
            found += MaskProgram.Triage.Evaluate(answers, findings).FindingCount;
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.True(found > 0);
    }

    [Fact]
    public void Another_table_gives_other_masks()
    {
        var emergencyOnly = MaskCompiler.Compile([TriageRules.All[0]]);
        var (verdict, findings) = Evaluate(emergencyOnly, Person.Well.Yes(Q06, Q11).NotSure(Q07));
        Assert.Equal(TriageLevel.Emergency, verdict.Level);
        Assert.Equal(["T01 L1"], findings);
    }

    [Fact]
    public void A_condition_that_is_not_about_the_answers_is_refused()
    {
        var rule = When.Row("X", "", "", new(new Condition.ThighAbove(), TriageLevel.Start));
        var refused = Assert.Throws<ArgumentException>(() => MaskCompiler.Compile([rule]));
        Assert.Equal("ThighAbove is not about the triage answers.", refused.Message);
    }

    private static void Agrees(Answers answers)
    {
        var expected = Triage.Evaluate(answers);
        var (verdict, findings) = Evaluate(MaskProgram.Triage, answers);
        Assert.Equal(expected.Findings.Select(Line), findings.OrderBy(Order));
        Assert.Equal(expected.Level, verdict.Level);
        Assert.Equal(expected.Restrictions, verdict.Restrictions);
        Assert.Equal(expected.StartsAfterHours, verdict.StartsAfterHours);
    }

    private static (MaskVerdict Verdict, string[] Findings) Evaluate(MaskProgram program, Answers answers)
    {
        var findings = new MaskFinding[program.MostFindings];
        var verdict = program.Evaluate(program.Layout.Place(answers), findings);
        var lines = findings[..verdict.FindingCount].Select(each => $"{program.RuleOf(each)} {each.Level.Code()}");
        return (verdict, [.. lines.DefaultIfEmpty($"{TriageRules.Nothing} {verdict.Level.Code()}")]);
    }

    private static string Line(Finding finding) => $"{finding.Rule} {finding.Level.Code()}";

    // D04: T35 stands after T34, T36 comes last.
    private static int Order(string finding) =>
        finding[..3] switch
        {
            TriageRules.Unsure => 1,
            TriageRules.Support => 2,
            _ => 0,
        };

    private static Answers Hole(Answers answers, int question) =>
        question < 0 ? answers : answers.Without((QuestionId)question);

    private static int BitCount(AnswerBits bits) => Enumerable.Range(0, AnswerBits.Capacity).Count(bits.Has);
}

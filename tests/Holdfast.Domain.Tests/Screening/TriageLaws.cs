using CsCheck;
using Holdfast.Domain.Screening;
using static Holdfast.Domain.QuestionId;

namespace Holdfast.Domain.Tests.Screening;

/// <summary>What holds of every verdict, whatever was answered.</summary>
public class TriageLaws
{
    // Questions of which a yes is a warning or a limit; the rest protect (Q04c …) or say nothing by themselves (Q38b).
    private static readonly QuestionId[] Warnings =
    [
        .. Person.YesNoQuestions.Where(id =>
            id <= Q53 && id is not (Q02 or Q47 or Q49 or Q04c or Q36c or Q38c or Q39c or Q41d)
        ),
    ];

    private static readonly QuestionId[] Denied = [Q02, Q47, Q49];

    private static readonly Gen<Answers> Any = Gen.Frequency((1, RandomAnswers.Sparse), (1, RandomAnswers.Mixed));

    private static readonly Gen<QuestionId> AnyWarning = Gen.Int[0, Warnings.Length - 1]
        .Select(index => Warnings[index]);

    private static TriageLevel Level(Answers answers) => Triage.Evaluate(answers).Level;

    private static void NeverMilder(Answers before, Answers after) =>
        Assert.True(
            Level(after) <= Level(before),
            $"{Spoken.Line(Triage.Evaluate(before))} became {Spoken.Line(Triage.Evaluate(after))}"
        );

    [Fact]
    public void A_yes_to_a_warning_never_makes_the_level_milder() =>
        Gen.Select(Any, AnyWarning)
            .Sample((answers, question) => NeverMilder(answers, answers.Yes(question)), iter: Samples.Of(4_000));

    [Fact]
    public void Not_sure_where_it_was_no_never_makes_the_level_milder() =>
        Gen.Select(Any, AnyWarning)
            .Sample(
                (answers, question) => NeverMilder(answers.No(question), answers.NotSure(question)),
                iter: Samples.Of(4_000)
            );

    [Fact]
    public void Silence_where_it_was_no_never_makes_the_level_milder() =>
        Gen.Select(Any, AnyWarning)
            .Sample(
                (answers, question) => NeverMilder(answers.No(question), answers.Without(question)),
                iter: Samples.Of(4_000)
            );

    [Fact]
    public void Denying_what_concerns_when_denied_never_makes_the_level_milder() =>
        Gen.Select(Any, Gen.Int[0, Denied.Length - 1])
            .Sample(
                (answers, index) =>
                {
                    var question = Denied[index];
                    NeverMilder(answers.Yes(question), answers.NotSure(question));
                    NeverMilder(answers.NotSure(question), answers.No(question));
                },
                iter: Samples.Of(2_000)
            );

    [Fact]
    public void What_protects_never_makes_the_level_worse_when_it_is_a_yes() =>
        Gen.Select(Any, Gen.Int[0, 4])
            .Sample(
                (answers, index) =>
                {
                    var question = new[] { Q04c, Q36c, Q38c, Q39c, Q41d }[index];
                    NeverMilder(answers.Yes(question), answers.NotSure(question));
                    Assert.Equal(
                        Spoken.Line(Triage.Evaluate(answers.No(question))),
                        Spoken.Line(Triage.Evaluate(answers.NotSure(question)))
                    );
                },
                iter: Samples.Of(3_000)
            );

    [Fact]
    public void More_pain_never_makes_the_level_milder() =>
        Gen.Select(Any, Gen.Int[0, 9])
            .Sample(
                (answers, pain) =>
                {
                    var less = answers.Without(Q04b).Number(Q04, pain);
                    NeverMilder(less, less.Number(Q04, pain + 1));
                },
                iter: Samples.Of(3_000)
            );

    [Fact]
    public void The_level_is_the_worst_of_the_findings_and_there_is_always_one() =>
        Any.Sample(
            answers =>
            {
                var verdict = Triage.Evaluate(answers);
                Assert.NotEmpty(verdict.Findings);
                Assert.Equal(verdict.Findings.Min(finding => finding.Level), verdict.Level);
                Assert.Equal(
                    verdict.Findings.Any(finding => finding.Rule == "T37"),
                    verdict.Findings.Count == 1
                        && verdict.Level == TriageLevel.Start
                        && verdict.Findings[0].Because.IsEmpty
                );
            },
            iter: Samples.Of(3_000)
        );

    [Fact]
    public void Taking_any_answer_back_never_ends_in_a_start() =>
        Gen.Select(Any, AnyWarning)
            .Where((_, question) => question is not (Q09 or Q53))
            .Sample(
                (answers, question) =>
                {
                    // Sub-questions count only under their parents (C13), the inflammatory ones only together (T29).
                    if (question is Q38b or Q39b or Q41b or Q04d or Q15 or Q22 or Q23 or Q24 or (>= Q30 and <= Q35))
                    {
                        return;
                    }

                    // C10: of a big fall that somebody has checked, even a yes is no finding.
                    if (question == Q14 && answers.Says(Q04c) == Response.Yes)
                    {
                        return;
                    }

                    var verdict = Triage.Evaluate(answers.Without(question));
                    Assert.True(
                        verdict.Level != TriageLevel.Start || question is Q49b,
                        $"{question}: {Spoken.Line(verdict)}"
                    );
                },
                iter: Samples.Of(2_000)
            );

    [Fact]
    public void The_sheet_reads_an_answer_as_the_answers_do() =>
        Any.Sample(
            answers =>
            {
                var ticked = answers.With(new(Q06, 3), new Answer.Said(Response.NotSure));
                var sheet = new AnswerSheet(ticked);
                foreach (var question in Person.YesNoQuestions.Where(id => id != Q09))
                {
                    Assert.Equal(ticked.Says(question), sheet.Said(question));
                }
            },
            iter: Samples.Of(1_000)
        );
}

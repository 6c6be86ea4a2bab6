using CsCheck;
using Holdfast.Domain.Screening;

namespace Holdfast.Domain.Tests.Screening;

/// <summary>The rule trees and a second, plain reading of the same table agree.</summary>
public class TableReadingTests
{
    [Fact]
    public void The_trees_agree_with_the_table_where_few_answers_concern() =>
        RandomAnswers.Sparse.Sample(Agrees, iter: Samples.Of(10_000));

    [Fact]
    public void The_trees_agree_with_the_table_where_many_answers_concern() =>
        RandomAnswers.Mixed.Sample(Agrees, iter: Samples.Of(10_000));

    private static void Agrees(Answers answers)
    {
        var expected = TableReading.Read(answers);
        var verdict = Triage.Evaluate(answers);
        var findings = verdict
            .Findings.Select(finding => $"{finding.Rule} {finding.Level.Code()}")
            .Order(StringComparer.Ordinal);
        Assert.Equal(expected.Findings, findings);
        Assert.Equal(expected.Level, (int)verdict.Level);
        Assert.Equal(expected.Codes.ToString(), verdict.Restrictions.ToString());
    }
}

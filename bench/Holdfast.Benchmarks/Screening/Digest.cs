using Holdfast.Domain;
using Holdfast.Domain.Screening;
using Holdfast.Domain.Screening.Masks;

namespace Holdfast.Benchmarks.Screening;

/// <summary>Level, waiting time, codes and findings as one line that engines must agree on.</summary>
internal static class Digest
{
    public static string Of(Verdict verdict) =>
        Line(
            verdict.Level,
            verdict.StartsAfterHours,
            verdict.Restrictions,
            verdict
                .Findings.Where(finding => finding.Rule != TriageRules.Nothing)
                .Select(finding => $"{finding.Rule} {finding.Level}")
        );

    public static string Of(MaskVerdict verdict, ReadOnlySpan<MaskFinding> findings) =>
        Line(
            verdict.Level,
            verdict.StartsAfterHours,
            verdict.Restrictions,
            findings[..verdict.FindingCount]
                .ToArray()
                .Select(finding => $"{MaskProgram.Triage.RuleOf(finding)} {finding.Level}")
        );

    public static void Expect(string expected, string met, string who, Answers answers)
    {
        if (met != expected)
        {
            throw new InvalidOperationException($"{who}: met {met}, expected {expected}, of {answers}.");
        }
    }

    private static string Line(TriageLevel level, int hours, RestrictionSet codes, IEnumerable<string> findings) =>
        $"{level} {hours} {codes}: {string.Join(", ", findings.Order(StringComparer.Ordinal))}";
}

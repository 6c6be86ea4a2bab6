using Holdfast.Domain.Screening;

namespace Holdfast.Domain.Tests.Screening;

/// <summary>A verdict as one line, so that a test states all of it: findings with their questions, codes, advice, waiting time.</summary>
internal static class Spoken
{
    /// <summary>Asserts the whole verdict of some answers.</summary>
    public static void Says(this Answers answers, string expected) =>
        Assert.Equal(expected, Line(Triage.Evaluate(answers)));

    public static string Line(Verdict verdict) => string.Join("; ", Parts(verdict));

    private static IEnumerable<string> Parts(Verdict verdict)
    {
        foreach (var finding in verdict.Findings)
        {
            var because = finding.Because.IsEmpty ? "" : $" ({string.Join(" ", finding.Because)})";
            yield return $"{finding.Rule} {finding.Level.Code()}{because}";
        }

        if (!verdict.Restrictions.IsEmpty)
        {
            yield return verdict.Restrictions.ToString();
        }

        if (!verdict.Advice.IsEmpty)
        {
            yield return string.Join(" ", verdict.Advice.Select(each => each.Code()));
        }

        if (verdict.StartsAfterHours != 0)
        {
            yield return $"after {verdict.StartsAfterHours} h";
        }
    }
}

using Holdfast.Domain.Screening;

namespace Holdfast.Domain.Planning;

/// <summary>Where the stretch ladder is entered (clinical.md section 4, start rung).</summary>
internal static class StartRung
{
    // R05 and C33: while both directions bother, weeks 1 and 2 stay at or under this.
    private const StretchRung HighestWhenBothBother = StretchRung.H2;

    public static StretchRung Of(AnswerSheet sheet, Verdict verdict, string matchRule)
    {
        var rung = FromTable(sheet, verdict);
        return matchRule == "R05" && rung > HighestWhenBothBother ? HighestWhenBothBother : rung;
    }

    private static StretchRung FromTable(AnswerSheet sheet, Verdict verdict)
    {
        // C07: pain that nobody told us counts as 6 and more.
        var much = sheet.Number(Measure.AveragePain) is not { } pain || pain >= 6;
        var old = sheet.Number(Measure.Age) is >= 75;
        var gently = verdict.Level != TriageLevel.Start;
        if (verdict.Findings.Any(finding => finding.Rule == "T30") || (gently && (much || old)))
        {
            return StretchRung.H1;
        }

        if (gently || much || old)
        {
            return StretchRung.H2;
        }

        return sheet.Number(Measure.AveragePain) >= 4 ? StretchRung.H3 : StretchRung.H4;
    }
}

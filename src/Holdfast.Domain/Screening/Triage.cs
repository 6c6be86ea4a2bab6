namespace Holdfast.Domain.Screening;

/// <summary>Safety triage: decides how careful to be, before anything else is decided (clinical.md section 3).</summary>
public static class Triage
{
    /// <summary>Reads the answers by every rule of clinical.md 3.2. What was not answered is unknown, and unknown is never "all clear".</summary>
    /// <param name="answers">The answers of the check-in.</param>
    public static Verdict Evaluate(Answers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return Evaluate(answers.Sheet);
    }

    internal static Verdict Evaluate(AnswerSheet sheet) => Evaluate(sheet, TriageRules.All);

    /// <summary>Reads the answers by other rules than those of the table: what a changed rule would decide.</summary>
    internal static Verdict Evaluate(AnswerSheet sheet, ValueList<TriageRule> rules)
    {
        List<Finding> spoken = [];
        List<Finding> unsure = [];
        List<Finding> support = [];
        var result = new RowVerdict();
        foreach (var rule in rules)
        {
            var plain = new Reading(sheet, Careful: false) { Spoken = spoken };
            var row = RowReader.ReadPlainly(rule, plain);
            if (row is not null)
            {
                result.Add(row);
                (rule.Id == TriageRules.Support ? support : spoken).Add(row.ToFinding(rule.Id));
            }

            if (RowReader.ReadUnsure(rule, row, plain) is { } doubt)
            {
                result.Add(doubt);
                unsure.Add(doubt.ToFinding(TriageRules.Unsure));
            }
        }

        if (new Reading(sheet, Careful: false).Holds(TriageRules.PainNotTold))
        {
            unsure.Add(new(TriageRules.Unsure, TriageLevel.StartGently, [QuestionId.Q04]));
        }

        ValueList<Finding> findings = [.. spoken, .. unsure, .. support];
        if (findings.IsEmpty)
        {
            findings = [new(TriageRules.Nothing, TriageLevel.Start, [])];
        }

        return Decide(findings, result, sheet);
    }

    private static Verdict Decide(ValueList<Finding> findings, RowVerdict result, AnswerSheet sheet)
    {
        var level = TriageLevel.Start;
        foreach (var finding in findings)
        {
            level = level.OrMoreCareful(finding.Level);
        }

        var mayExercise = level.AllowsExercise();
        return new(
            level,
            findings,
            result.Codes,
            AdviceAt(level, result, sheet),
            mayExercise ? result.StartsAfterHours : 0
        );
    }

    // D08: the level's own advice, maternity and support line at every level, the rest only where exercise is allowed.
    private static ValueList<Advice> AdviceAt(TriageLevel level, RowVerdict result, AnswerSheet sheet)
    {
        SortedSet<Advice> advice =
        [
            .. result.Advice.Where(each => level.AllowsExercise() || each is Advice.Maternity or Advice.SupportLine),
        ];
        if (OfLevel(level) is { } own)
        {
            advice.Add(own);
        }

        if (level.AllowsExercise() && sheet.DeclinesQ09)
        {
            advice.Add(Advice.WarningSignsCard);
        }

        return advice.ToValueList();
    }

    private static Advice? OfLevel(TriageLevel level) =>
        level switch
        {
            TriageLevel.Emergency => Advice.Emergency,
            TriageLevel.Urgent => Advice.Urgent,
            TriageLevel.ClinicianFirst => Advice.ClinicianFirst,
            _ => null,
        };
}

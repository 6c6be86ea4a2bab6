namespace Holdfast.Domain.Screening;

/// <summary>Reads one row of the table: what its yes answers say, and what its unsure answers add (C02, C03).</summary>
internal static class RowReader
{
    /// <summary>What the row says when unsure is no; null when it does not speak.</summary>
    public static RowVerdict? ReadPlainly(TriageRule rule, in Reading plain)
    {
        RowVerdict? row = null;
        foreach (var group in rule.Groups)
        {
            if (First(group, plain) is { } clause)
            {
                row ??= new();
                row.Take(clause, clause.Level, CodesOf(clause.Codes, plain), plain);
            }
        }

        return row;
    }

    /// <summary>What unsure answers add to the row, one step milder than yes would be; null when they add nothing.</summary>
    public static RowVerdict? ReadUnsure(TriageRule rule, RowVerdict? plainRow, in Reading plain)
    {
        var careful = plain with { Careful = true };
        RowVerdict? added = null;
        foreach (var group in rule.Groups)
        {
            if (First(group, careful) is { } clause && !ReferenceEquals(clause, First(group, plain)))
            {
                added ??= new();
                added.Take(
                    WhenUnsure(clause),
                    Milder(clause.Level),
                    CodesOf(CodesWhenUnsure(clause), careful),
                    careful
                );
            }
        }

        return added is { Level: { } level } && Adds(level, added.Codes, plainRow?.Level, plainRow?.Codes ?? default)
            ? added
            : null;
    }

    /// <summary>Whether unsure answers add something to what the yes answers of a row say: a worse level, or a code (C02).</summary>
    public static bool Adds(
        TriageLevel level,
        RestrictionSet codes,
        TriageLevel? plainLevel,
        RestrictionSet plainCodes
    ) => plainLevel is not { } plain || level < plain || !codes.Except(plainCodes).IsEmpty;

    /// <summary>One step milder (C03). T01, T02, T04 and T17 are L1 rows, so that their own step to L2 is the same one.</summary>
    public static TriageLevel Milder(TriageLevel level) => level.AllowsExercise() ? level : level + 1;

    /// <summary>The codes of a clause that unsure answers reach (C06).</summary>
    public static ValueList<CodeOutcome> CodesWhenUnsure(Clause clause) =>
        clause.Level == TriageLevel.ClinicianFirst ? clause.CodesWhenLowered : clause.Codes;

    // C03: only rows at L4 and L5 keep their advice. What is one step milder is another thing to do: an unanswered sign in pregnancy
    // is no reason to send anybody to a maternity unit.
    private static Clause WhenUnsure(Clause clause) =>
        clause.Level.AllowsExercise() ? clause : clause with { Advice = [] };

    private static Clause? First(ClauseGroup group, in Reading reading)
    {
        foreach (var clause in group.Clauses)
        {
            if (reading.Holds(clause.When))
            {
                return clause;
            }
        }

        return null;
    }

    private static RestrictionSet CodesOf(ValueList<CodeOutcome> outcomes, in Reading reading)
    {
        var codes = RestrictionSet.None;
        foreach (var code in outcomes)
        {
            if (code.OnlyWhen is null || reading.Holds(code.OnlyWhen))
            {
                codes = codes.With(code.Restriction);
            }
        }

        return codes;
    }
}

namespace Holdfast.Domain.Screening.Masks;

/// <summary>Says what a row of the table comes to as far as the answers are known, or which mask to test next.</summary>
internal sealed class RowCompiler
{
    private readonly byte row;
    private readonly ValueList<ValueList<ReadClause>> groups;

    /// <param name="row">The place of the row in the table.</param>
    /// <param name="rule">The row.</param>
    /// <param name="reader">Reads its conditions.</param>
    public RowCompiler(int row, TriageRule rule, FormulaReader reader)
    {
        this.row = (byte)row;
        groups = rule
            .Groups.Select(group => group.Clauses.Select(clause => ReadClause.Of(clause, reader)).ToValueList())
            .ToValueList();
    }

    /// <summary>A mask that the answers meet whenever the row speaks.</summary>
    public AnswerBits Needs =>
        groups
            .SelectMany(group => group)
            .Aggregate(AnswerBits.None, (mask, clause) => mask.Union(clause.Careful.Needs));

    /// <summary>The row's outcome; null where it depends on the mask to test next.</summary>
    public RowOutcome? Decide(Knowledge known, ref AnswerBits next)
    {
        Part? told = new Part();
        Part? unsure = new Part();
        foreach (var group in groups)
        {
            if (
                !TryFirst(group, known, careful: true, ref next, out var careful)
                || !TryFirst(group, known, careful: false, ref next, out var plain)
            )
            {
                return null;
            }

            told = plain is null ? told : Add(told, plain.Clause, plain.Clause.Level, plain.Codes, known, ref next);
            unsure =
                careful is null || ReferenceEquals(careful, plain)
                    ? unsure
                    : Add(
                        unsure,
                        careful.Clause,
                        RowReader.Milder(careful.Clause.Level),
                        careful.CodesWhenUnsure,
                        known,
                        ref next
                    );
        }

        return told is { } said && unsure is { } doubted ? Outcome(said, doubted) : null;
    }

    private RowOutcome Outcome(Part told, Part unsure)
    {
        List<MaskFinding> findings = [];
        var all = new Part();
        if (told.Level is { } plain)
        {
            findings.Add(new(row, Unsure: false, plain));
            all = all.With(plain, told.Codes, told.Hours);
        }

        if (unsure.Level is { } careful && RowReader.Adds(careful, unsure.Codes, told.Level, told.Codes))
        {
            findings.Add(new(row, Unsure: true, careful));
            all = all.With(careful, unsure.Codes, unsure.Hours);
        }

        return new(
            findings.FirstOrDefault(),
            findings.LastOrDefault(),
            findings.Count,
            all.Level ?? TriageLevel.Start,
            all.Codes,
            all.Hours
        );
    }

    // The first clause that holds, or null; false where that is not known.
    private static bool TryFirst(
        ValueList<ReadClause> group,
        Knowledge known,
        bool careful,
        ref AnswerBits next,
        out ReadClause? first
    )
    {
        first = null;
        foreach (var clause in group)
        {
            if (known.Holds(careful ? clause.Careful : clause.Plain, ref next) is not { } holds)
            {
                return false;
            }

            if (holds)
            {
                first = clause;
                return true;
            }
        }

        return true;
    }

    private static Part? Add(
        Part? part,
        Clause clause,
        TriageLevel level,
        ValueList<ReadCode> codes,
        Knowledge known,
        ref AnswerBits next
    ) => CodesOf(codes, known, ref next) is { } set ? part?.With(level, set, clause.StartsAfterHours) : null;

    private static RestrictionSet? CodesOf(ValueList<ReadCode> codes, Knowledge known, ref AnswerBits next)
    {
        var set = RestrictionSet.None;
        foreach (var code in codes)
        {
            if (known.Holds(code.When, ref next) is not { } holds)
            {
                return null;
            }

            set = holds ? set.With(code.Restriction) : set;
        }

        return set;
    }

    /// <summary>What the clauses taken in one reading say together.</summary>
    private readonly record struct Part(TriageLevel? Level, RestrictionSet Codes, int Hours)
    {
        public Part With(TriageLevel level, RestrictionSet codes, int hours) =>
            new(Level?.OrMoreCareful(level) ?? level, Codes.Union(codes), Math.Max(Hours, hours));
    }

    private sealed record ReadCode(Restriction Restriction, Formula When);

    private sealed record ReadClause(
        Clause Clause,
        Formula Plain,
        Formula Careful,
        ValueList<ReadCode> Codes,
        ValueList<ReadCode> CodesWhenUnsure
    )
    {
        public static ReadClause Of(Clause clause, FormulaReader reader) =>
            new(
                clause,
                reader.Read(clause.When, careful: false),
                reader.Read(clause.When, careful: true),
                Read(clause.Codes, reader, careful: false),
                Read(RowReader.CodesWhenUnsure(clause), reader, careful: true)
            );

        private static ValueList<ReadCode> Read(ValueList<CodeOutcome> codes, FormulaReader reader, bool careful) =>
            codes
                .Select(code => new ReadCode(code.Restriction, reader.Read(code.OnlyWhen ?? Always, careful)))
                .ToValueList();

        private static readonly Condition Always = new Condition.All([]);
    }
}

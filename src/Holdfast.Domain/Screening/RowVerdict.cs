namespace Holdfast.Domain.Screening;

/// <summary>What one row of the table says, or what several say together.</summary>
internal sealed class RowVerdict
{
    public TriageLevel? Level { get; private set; }

    public RestrictionSet Codes { get; private set; }

    public int StartsAfterHours { get; private set; }

    public HashSet<Advice> Advice { get; } = [];

    public SortedSet<QuestionId> Because { get; } = [];

    /// <summary>Takes a clause into account, at the level and with the codes that it has here.</summary>
    public void Take(Clause clause, TriageLevel level, RestrictionSet codes, in Reading reading)
    {
        Level = Level?.OrMoreCareful(level) ?? level;
        Codes = Codes.Union(codes);
        StartsAfterHours = Math.Max(StartsAfterHours, clause.StartsAfterHours);
        foreach (var advice in clause.Advice)
        {
            if (advice.OnlyWhen is null || reading.Holds(advice.OnlyWhen))
            {
                Advice.Add(advice.Advice);
            }
        }

        Explanation.Collect(clause.When, reading, Because);
    }

    /// <summary>Takes the whole of another row into account.</summary>
    public void Add(RowVerdict row)
    {
        Level = row.Level is { } level ? Level?.OrMoreCareful(level) ?? level : Level;
        Codes = Codes.Union(row.Codes);
        StartsAfterHours = Math.Max(StartsAfterHours, row.StartsAfterHours);
        Advice.UnionWith(row.Advice);
        Because.UnionWith(row.Because);
    }

    /// <summary>The row as a finding.</summary>
    public Finding ToFinding(string rule) => new(rule, Level!.Value, Because.ToValueList());
}

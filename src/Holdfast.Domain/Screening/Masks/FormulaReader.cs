namespace Holdfast.Domain.Screening.Masks;

/// <summary>Turns conditions into formulas over the bits of a layout.</summary>
/// <param name="layout">Where the answers have their bits.</param>
internal sealed class FormulaReader(AnswerLayout layout)
{
    private readonly Dictionary<string, Formula> spoken = [];

    /// <summary>A condition in one of its two readings.</summary>
    public Formula Read(Condition condition, bool careful) =>
        condition switch
        {
            Condition.All all => Formula.Every(Each(all.Of, careful)),
            Condition.Any any => Formula.Either(Each(any.Of, careful)),
            Condition.AtLeast some => Formula.Count(some.Count, Each(some.Of, careful)),
            Condition.Unless not => Read(not.Of, careful: false).Negated,
            // A rule that comes later has not spoken yet.
            Condition.Fired earlier => spoken.GetValueOrDefault(earlier.Rule) ?? Formula.Either([]),
            _ => Test(condition, careful),
        };

    /// <summary>Remembers when a rule speaks on yes answers, for those that come after it.</summary>
    public void Remember(TriageRule rule) =>
        spoken[rule.Id] = Formula.Either([
            .. rule.Groups.SelectMany(group => group.Clauses).Select(clause => Read(clause.When, careful: false)),
        ]);

    private List<Formula> Each(ValueList<Condition> parts, bool careful) =>
        [.. parts.Select(part => Read(part, careful))];

    private Formula.Test Test(Condition atom, bool careful)
    {
        var (holding, all) = layout.Read(atom, careful);
        return new(holding, all.Except(holding));
    }
}

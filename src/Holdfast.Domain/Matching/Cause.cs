using Holdfast.Domain.Screening;

namespace Holdfast.Domain.Matching;

/// <summary>Finds the answers behind a restriction: what the person said, or was not sure about, that put it in force.</summary>
internal static class Cause
{
    /// <summary>The questions behind any of some restrictions, in order.</summary>
    public static ValueList<QuestionId> Of(RestrictionSet restrictions, in Reading reading)
    {
        SortedSet<QuestionId> because = [];
        foreach (var restriction in restrictions.ToList())
        {
            if (PatternOf(restriction) is { } pattern)
            {
                Explanation.Collect(pattern, reading, because);
            }
            else
            {
                CollectCode(restriction, reading with { Careful = true }, because);
            }
        }

        return because.ToValueList();
    }

    private static Condition? PatternOf(Restriction restriction) =>
        restriction switch
        {
            Restriction.FlexionSensitive => Patterns.FlexionSensitive,
            Restriction.ExtensionSensitive => Patterns.ExtensionSensitive,
            _ => null,
        };

    private static void CollectCode(Restriction restriction, in Reading careful, SortedSet<QuestionId> because)
    {
        foreach (var rule in TriageRules.All)
        {
            foreach (var clause in rule.Groups.SelectMany(group => group.Clauses))
            {
                if (Has(clause, restriction) && careful.Holds(clause.When))
                {
                    Explanation.Collect(clause.When, careful, because);
                }
            }
        }
    }

    private static bool Has(Clause clause, Restriction restriction) =>
        clause.Codes.Concat(clause.CodesWhenLowered).Any(code => code.Restriction == restriction);
}

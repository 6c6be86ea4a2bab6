using System.Diagnostics;
using Holdfast.Domain.Screening;

namespace Holdfast.Domain.Matching;

/// <summary>Which routine fits, before the exclusion matrix is asked whether it is possible (R09).</summary>
/// <param name="Rule">The rule that decided.</param>
/// <param name="Focus">The focus, or null under R01.</param>
/// <param name="IsTie">True when the person may pick between Stack and Loosen (C28).</param>
/// <param name="InForce">The triage codes and the patterns derived.</param>
public sealed record Match(string Rule, Focus? Focus, bool IsTie, RestrictionSet InForce)
{
    /// <summary>Matches answers with a routine, by the first of R01 to R08 that holds.</summary>
    /// <param name="answers">The answers of the check-in.</param>
    /// <param name="verdict">What screening decided from the same answers.</param>
    public static Match Of(Answers answers, Verdict verdict)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(verdict);
        return Of(answers.Sheet, verdict);
    }

    internal static Match Of(AnswerSheet sheet, Verdict verdict)
    {
        var reading = ReadingOf(sheet, verdict);
        foreach (var rule in MatchRules.All)
        {
            if (reading.Holds(rule.When))
            {
                return FirstChoice(rule, reading);
            }
        }

        throw new UnreachableException("R08 always holds.");
    }

    /// <summary>How matching reads its conditions: plainly, with the codes of triage and the derived patterns in force.</summary>
    internal static Reading ReadingOf(AnswerSheet sheet, Verdict verdict)
    {
        var codes = verdict.Restrictions;
        var triage = new Reading(sheet, Careful: false) { Level = verdict.Level, InForce = codes };
        codes = triage.Holds(Patterns.FlexionSensitive) ? codes.With(Restriction.FlexionSensitive) : codes;
        codes = triage.Holds(Patterns.ExtensionSensitive) ? codes.With(Restriction.ExtensionSensitive) : codes;
        return triage with { InForce = codes };
    }

    private static Match FirstChoice(MatchRule rule, in Reading reading)
    {
        foreach (var choice in rule.Choices)
        {
            if (reading.Holds(choice.When))
            {
                return new(rule.Id, choice.Focus, choice.Tie, reading.InForce);
            }
        }

        return new(rule.Id, null, false, reading.InForce);
    }
}

using Holdfast.Domain;
using Holdfast.Enumeration.Sliced;
using static Holdfast.Domain.QuestionId;

namespace Holdfast.Enumeration;

/// <summary>
/// The least that the table demands, row by row from the words of clinical.md 3.2 and apart from the rule trees. Levels add up: what demands L1 also
/// demands L2 and L3.
/// </summary>
/// <param name="background">The answers outside the block, and the doubt within it.</param>
internal sealed class Demand(Background background)
{
    private readonly Lanes[] yes = new Lanes[RedFlagBlock.Facts.Length];
    private readonly Lanes[] read = new Lanes[RedFlagBlock.Facts.Length];

    private readonly Lanes strongPain = When(background.RestingPain >= 7);
    private readonly Lanes veryStrongPain = When(background.RestingPain >= 8);
    private readonly Lanes longSpell = When(background.Weeks > 6);
    private readonly Lanes oldEnoughToBreak = When(background.Age >= (background.Sex == "female" ? 75 : 65));

    /// <summary>When L1, L2 and L3 are demanded, at least.</summary>
    public (Lanes Emergency, Lanes Urgent, Lanes ClinicianFirst) Of(ReadOnlySpan<Lanes> facts)
    {
        facts.CopyTo(yes);
        facts.CopyTo(read);
        var plain = Rows();

        // Read with "not sure" as yes, a row demands one step less.
        foreach (var fact in background.UnsureUnlessYes)
        {
            read[RedFlagBlock.IndexOf(fact)] = Lanes.Every;
        }

        var careful = Rows();
        return (
            plain.Emergency,
            plain.Urgent | careful.Emergency,
            plain.ClinicianFirst | careful.Emergency | careful.Urgent
        );
    }

    private (Lanes Emergency, Lanes Urgent, Lanes ClinicianFirst) Rows()
    {
        var emergency =
            Any(Q05, Q06, Q07, Q08, Q09) // T01
            | Read(Q10) // T02
            | (Any(Q11, Q12) & Any(Q10, Q13b)) // T03
            | Any(Q25, Q26) // T04
            | (Read(Q27) & (Read(Q04d) | strongPain)) // T05
            | (Read(Q21) & Any(Q21b, Q11, Q13b)) // T06
            | (Read(Q14) & Read(Q13b)) // T07
            | Read(Q37); // T17
        var cancer = Read(Q18) & Any(Q19, Q20, Q13b);
        var urgent =
            (Any(Q11, Q12) & !SeenAndUnchanged) // T03
            | Read(Q13b)
            | Read(Q25b) // T05
            | (Read(Q14) & !Yes(Q04c)) // T07
            | (Read(Q15) & (Any(Q16, Q17) | oldEnoughToBreak)) // T08
            | cancer // T10
            | (Read(Q20) & veryStrongPain) // T12
            | Any(Q21, Q21b) // T13
            | Read(Q52) // T14
            | Read(Q29) // T15
            | Read(Q35b); // T29b
        var clinicianFirst =
            Any(Q11, Q12) // T03
            | Read(Q27) // T05
            | (Any(Q16, Q17) & Read(Q04d) & !Yes(Q04c)) // T09
            | (Read(Q18) & !Yes(Q04c)) // T11
            | Any(Q19, Q20) // T12
            | (Any(Q22, Q23, Q24) & !Yes(Q21) & Read(Q04d) & !Yes(Q04c)) // T13b
            | Read(Q45); // T26
        return (emergency, emergency | urgent, emergency | urgent | clinicianFirst);
    }

    // The one exception of T03: checked, more than six weeks, expressly not changed and not getting worse.
    private Lanes SeenAndUnchanged =>
        Yes(Q04c) & longSpell & !Read(Q12) & (background.UnsureUnlessYes.Contains(Q04d) ? Lanes.None : !Yes(Q04d));

    private Lanes Any(params ReadOnlySpan<QuestionId> facts)
    {
        var any = Lanes.None;
        foreach (var fact in facts)
        {
            any |= Read(fact);
        }

        return any;
    }

    private Lanes Read(QuestionId fact) => read[RedFlagBlock.IndexOf(fact)];

    private Lanes Yes(QuestionId fact) => yes[RedFlagBlock.IndexOf(fact)];

    private static Lanes When(bool holds) => holds ? Lanes.Every : Lanes.None;
}

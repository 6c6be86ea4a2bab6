using static Holdfast.Domain.QuestionId;

namespace Holdfast.Domain.Tests.Proofs.Solving;

/// <summary>(d) Not sure, prefer not to say and skipped are never read as all clear.</summary>
internal static class UnsureProofs
{
    /// <summary>Questions that may be unsure at L5, each with the reason why that is no "all clear".</summary>
    public static IReadOnlyDictionary<QuestionId, string> MayBeUnsureAtL5 { get; } =
        new Dictionary<QuestionId, string>
        {
            [Q04c] = "C04: protects only when yes; unsure is read as not checked",
            [Q04d] =
                "T05, T09, T13b: asks for care only together with Q27, Q16, Q17, Q22, Q23 or Q24, which are yes or unsure themselves",
            [Q09] = "C05: prefer not to say and skipped are no, with the card of the warning signs; not sure is L2",
            [Q14] =
                "C10: a fall that a professional has checked (Q04c yes), without Q13b, asks for nothing even when yes",
            [Q15] = "T08: asks for care only with fragile bones or from 65 on",
            [Q22] = "T13b: asks for care only with Q04d",
            [Q23] = "T13b: asks for care only with Q04d",
            [Q24] = "T13b: asks for care only with Q04d",
            [Q30] = "T29: asks for care only together, and over 12 weeks",
            [Q31] = "T29: asks for care only together, and over 12 weeks",
            [Q32] = "T29: asks for care only together, and over 12 weeks",
            [Q33] = "T29: asks for care only together, and over 12 weeks",
            [Q34] = "T29: asks for care only together, and over 12 weeks",
            [Q35] = "T29: asks for care only with two of Q30 to Q34, and over 12 weeks",
            [Q36c] = "C04 and C13: protects only when yes, and counts only under Q36",
            [Q38c] = "C04 and C13: protects only when yes, and counts only under Q38",
            [Q39b] = "C13: unsure counts only under Q39",
            [Q39c] = "C04 and C13: protects only when yes, and counts only under Q39",
            [Q41b] = "C13: counts only under Q41",
            [Q41d] = "C04 and C13: protects only when yes, and counts only under Q41",
            [Q49] = "C19: level L5 with the code NOKNEEL in force",
            [Q49b] = "C19: level L5 with the code WRIST_SHO in force",
            [Q53] = "T36: never blocks; not sure shows the support line",
        };

    /// <summary>The questions that are unsure at L5 in some answers: found until nobody is left with another.</summary>
    public static IReadOnlyCollection<QuestionId> UnsureAtL5(TriageCircuit triage)
    {
        var circuit = triage.Person.Circuit;
        var open = Changes.All(triage.Person).ToList();
        var found = new SortedSet<QuestionId>();
        while (
            Solver.Any(
                circuit.All(
                    !triage.IsAtMost(TriageLevel.StartGently),
                    circuit.Any([.. open.Select(triage.Person.IsUnsure)])
                ),
                triage.Person
            )
                is [var answers]
        )
        {
            found.UnionWith(open.Where(each => answers.Says(each) is not (Response.Yes or Response.No)));
            open.RemoveAll(found.Contains);
        }

        return found;
    }

    /// <summary>Unsure answers, however many, are together at most one step milder than what concerns would be in their place; L4 stays L4.</summary>
    /// <remarks>Q09 stands in it with "not sure" only (C05), and Q39b only where Q39 is yes or unsure, since its yes acts alone (C13).</remarks>
    public static CounterExample? UnsureIsOneStepMilderAtMost(TriageCircuit unsure) =>
        Changes.Unbroken(unsure, Changes.Concerning(unsure.Person), BecomesSure, IsMilderByMoreThanAStep);

    private static Wire BecomesSure(Person before, Person after, QuestionId question) =>
        before.Circuit.All(
            ReadAsUnsure(before, question),
            after.Says(question, Changes.Denied.Contains(question) ? Response.No : Response.Yes)
        );

    private static Wire IsMilderByMoreThanAStep(TriageCircuit unsure, TriageCircuit sure) =>
        unsure.Person.Circuit.Any([
            .. Enum.GetValues<TriageLevel>()
                .Where(level => level < TriageLevel.Start)
                .Select(level =>
                    unsure.Person.Circuit.All(
                        sure.IsAtMost(level),
                        !unsure.IsAtMost(level.AllowsExercise() ? level : level + 1)
                    )
                ),
        ]);

    /// <summary>Not sure, prefer not to say and skipped come to the same level and codes, but for Q09 (C05). What protects does no more when unsure than when no (C04).</summary>
    public static CounterExample? TheThreeUnsureAnswersAreOne(TriageCircuit one) =>
        Changes.Unbroken(one, Changes.All(one.Person), ChangesItsDoubt, Differs);

    private static Wire ChangesItsDoubt(Person before, Person after, QuestionId question)
    {
        var protects = Changes.Protecting.Contains(question);
        return question == Q09 ? Wire.False : before.Circuit.All(Doubted(before), Doubted(after));

        Wire Doubted(Person person) => protects ? !person.IsYes(question) : person.IsUnsure(question);
    }

    private static Wire Differs(TriageCircuit one, TriageCircuit other) =>
        one.Person.Circuit.Any([
            .. Enum.GetValues<TriageLevel>()
                .Select(level => !one.Person.Circuit.Same(one.IsAtMost(level), other.IsAtMost(level))),
            .. Enum.GetValues<Restriction>()
                .Where(code => !code.IsPattern())
                .Select(code => !one.Person.Circuit.Same(one.IsInForce(code), other.IsInForce(code))),
        ]);

    private static Wire ReadAsUnsure(Person person, QuestionId question) =>
        question switch
        {
            Q09 => person.Says(question, Response.NotSure),
            Q39b => person.Circuit.All(person.IsUnsure(question), !person.IsNo(Q39)),
            _ => person.IsUnsure(question),
        };
}

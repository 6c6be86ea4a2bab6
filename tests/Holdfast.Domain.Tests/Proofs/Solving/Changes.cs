using static Holdfast.Domain.QuestionId;

namespace Holdfast.Domain.Tests.Proofs.Solving;

/// <summary>Looks for two people who answer alike but for some change, and between whom something is broken.</summary>
internal static class Changes
{
    /// <summary>Questions of which a no concerns.</summary>
    public static IReadOnlyList<QuestionId> Denied { get; } = [Q02, Q47, Q49];

    /// <summary>Questions of which a yes protects (C04).</summary>
    public static IReadOnlyList<QuestionId> Protecting { get; } = [Q04c, Q36c, Q38c, Q39c, Q41d];

    /// <summary>Every question of clinical.md 3.1 that takes yes or no and that some rule asks.</summary>
    public static IReadOnlyList<QuestionId> All(Person person) =>
        [
            .. person
                .Atoms.Keys.OfType<Atom.Said>()
                .Select(atom => atom.Question)
                .Where(question => question <= Q53)
                .Distinct()
                .Order(),
        ];

    /// <summary>Every question that may concern.</summary>
    public static IReadOnlyList<QuestionId> Concerning(Person person) => [.. All(person).Except(Protecting)];

    /// <summary>Null when no changes, however many at once, break it; else two people as few changes apart as can be between whom it is broken.</summary>
    /// <param name="before">The first person.</param>
    /// <param name="questions">Where answers may change.</param>
    /// <param name="change">How an answer may change, beside staying as it is.</param>
    /// <param name="broken">What is not to be between the first and the second.</param>
    public static CounterExample? Unbroken(
        TriageCircuit before,
        IReadOnlyList<QuestionId> questions,
        Func<Person, Person, QuestionId, Wire> change,
        Func<TriageCircuit, TriageCircuit, Wire> broken
    )
    {
        // All at once is the stronger statement: when nobody breaks it with any number of changes, nobody breaks it with one.
        var circuit = before.Person.Circuit;
        var person = before.Person.ExceptFor([.. questions]);
        var after = new TriageCircuit(person, before.Rules);
        var alike = questions.Select(question => Alike(before.Person, person, question)).ToList();
        var changed = questions.Select(
            (question, index) => circuit.Any(alike[index], change(before.Person, person, question))
        );
        var goal = circuit.All([.. changed, broken(before, after)]);
        return Solver.Example(goal, alike, before.Person, person) is { } answers
            ? new($"A change at {string.Join(", ", questions.Where(each => Differ(answers, each)))}", answers)
            : null;
    }

    private static bool Differ(Answers[] answers, QuestionId question) =>
        answers[0].Find(question) != answers[1].Find(question);

    private static Wire Alike(Person before, Person after, QuestionId question) =>
        before.Circuit.All([
            .. Enum.GetValues<Response>()
                .Select(each => before.Circuit.Same(before.Says(question, each), after.Says(question, each))),
        ]);
}

namespace Holdfast.Domain.Tests.Proofs.Solving;

/// <summary>Somebody whose answers break what was to be proved.</summary>
/// <param name="Broken">What is broken, in words.</param>
/// <param name="Answers">The answers; two sets where one change is the matter, the changed one last.</param>
internal sealed record CounterExample(string Broken, Answers[] Answers);

/// <summary>The proofs over triage, for all answers. Each is null when it is proved, and else somebody for whom it does not hold.</summary>
internal static class TriageProofs
{
    /// <summary>(a) Every row of the table gets at least the level that it demands, for a yes and for an unsure answer.</summary>
    public static CounterExample? EveryRowGetsItsLevel(TriageCircuit triage) => Unbroken(triage, Levels(triage));

    /// <summary>(a) Where exercise is allowed, the code of every row is in force, for a yes and for an unsure answer.</summary>
    public static CounterExample? EveryRowGetsItsCodes(TriageCircuit triage) => Unbroken(triage, Codes(triage));

    /// <summary>Whether both hold, without saying who breaks them: the quick question.</summary>
    public static bool EveryRowGetsItsDue(TriageCircuit triage) =>
        !Solver.Exists(
            triage.Person.Circuit.Any([.. Levels(triage).Concat(Codes(triage)).Select(each => each.Broken)]),
            triage.Person
        );

    private static IEnumerable<(string Words, Wire Broken)> Levels(TriageCircuit triage)
    {
        var plain = new Voice(triage.Person, hearsDoubt: false);
        var doubting = new Voice(triage.Person, hearsDoubt: true);
        foreach (var demand in TableDemands.Levels)
        {
            yield return Level($"{demand.Row}: {demand.Words}", demand.When(plain), demand.Level);
            yield return Level($"{demand.Row}, unsure: {demand.Words}", demand.When(doubting), demand.LevelWhenUnsure);
        }

        (string, Wire) Level(string row, Wire when, TriageLevel level) =>
            ($"{row} demands {level.Code()}", triage.Person.Circuit.All(when, !triage.IsAtMost(level)));
    }

    private static IEnumerable<(string Words, Wire Broken)> Codes(TriageCircuit triage)
    {
        var doubting = new Voice(triage.Person, hearsDoubt: true);
        foreach (var demand in TableDemands.Codes)
        {
            yield return (
                $"{demand.Row} demands {demand.Code.Code()}",
                triage.Person.Circuit.All(demand.When(doubting), triage.AllowsExercise, !triage.IsInForce(demand.Code))
            );
        }
    }

    /// <summary>(a) At L1 to L3 matching decides by R01 and gives no focus; at L4 and L5 it gives one.</summary>
    public static CounterExample? NoFocusWithoutLeaveToExercise(TriageCircuit triage)
    {
        var match = new MatchCircuit(triage);
        return Unbroken(
            triage,
            [
                ("A focus at L1 to L3", triage.Person.Circuit.All(!triage.AllowsExercise, !match.NoFocus)),
                ("No focus at L4 or L5", triage.Person.Circuit.All(triage.AllowsExercise, match.NoFocus)),
            ]
        );
    }

    /// <summary>Asks one question for all of them: does anybody break any? Only where somebody does, the one that is broken is looked for.</summary>
    internal static CounterExample? Unbroken(
        TriageCircuit triage,
        IEnumerable<(string Words, Wire Broken)> statements
    ) => Unbroken(triage.Person.Circuit, statements, triage.Person);

    internal static CounterExample? Unbroken(
        Circuit circuit,
        IEnumerable<(string Words, Wire Broken)> statements,
        params Person[] people
    )
    {
        var all = statements.ToList();
        if (!Solver.Exists(circuit.Any([.. all.Select(each => each.Broken)]), people))
        {
            return null;
        }

        foreach (var (words, broken) in all)
        {
            if (Solver.Example(broken, people) is { } answers)
            {
                return new(words, answers);
            }
        }

        throw new InvalidOperationException("Somebody breaks one of the statements, and nobody breaks any.");
    }
}

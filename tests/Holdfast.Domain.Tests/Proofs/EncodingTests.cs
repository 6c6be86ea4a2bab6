using CsCheck;
using Holdfast.Domain.Matching;
using Holdfast.Domain.Screening;
using Holdfast.Domain.Tests.Planning;
using Holdfast.Domain.Tests.Proofs.Solving;
using Holdfast.Domain.Tests.Screening;

namespace Holdfast.Domain.Tests.Proofs;

/// <summary>What the proofs speak of is what runs: the circuit of the rules and the rules themselves say the same of any answers.</summary>
public class EncodingTests
{
    private static readonly Gen<Answers> Any = Gen.Frequency(
        (2, RandomAnswers.Sparse),
        (2, RandomAnswers.Mixed),
        (3, RandomProfiles.Any)
    );

    private static readonly Everybody Everybody = new();

    [Fact]
    public void The_circuit_says_of_any_answers_what_triage_and_matching_say() =>
        Any.Sample(
            answers =>
            {
                var verdict = Triage.Evaluate(answers);

                Assert.Equal(Everybody.Line(verdict, Match.Of(answers, verdict)), Everybody.Read(answers));
            },
            iter: 3_000
        );

    [Fact]
    public void The_solver_gives_back_the_level_of_the_answers_that_it_is_given() =>
        Any.Sample(
            answers =>
            {
                var circuit = Everybody.Triage.Person.Circuit;
                var inputs = Everybody.Triage.Person.Inputs(answers);
                var given = circuit.All([
                    .. inputs.Select(input => input.Value ? new Wire(input.Key, false) : new Wire(input.Key, true)),
                ]);
                var level = Triage.Evaluate(answers).Level;
                var other = !circuit.All(
                    Everybody.Triage.IsAtMost(level),
                    level == TriageLevel.Emergency ? Wire.True : !Everybody.Triage.IsAtMost(level - 1)
                );

                Assert.False(Solver.Exists(circuit.All(given, other), Everybody.Triage.Person));
                var found = Solver.Example(given, Everybody.Triage.Person);
                Assert.NotNull(found);
                Assert.Equal(Everybody.Read(answers), Everybody.Read(found[0]));
            },
            iter: 40,
            threads: 1
        );
}

using System.Diagnostics;
using Google.OrTools.Sat;
using Holdfast.Formats.Scenarios;

namespace Holdfast.Domain.Tests.Proofs.Solving;

/// <summary>Asks CP-SAT whether anybody at all makes a wire true.</summary>
internal sealed class Solver
{
    // One worker and a fixed seed: the same question finds the same counter-example on every machine.
    private const string Parameters = "num_workers:1,random_seed:1";

    private readonly Circuit circuit;
    private readonly CpModel model = new();
    private readonly Dictionary<int, ILiteral> literals = [];
    private readonly Dictionary<(Wire Known, QuestionId Question), IntVar> numbers = [];

    private Solver(Circuit circuit)
    {
        this.circuit = circuit;
        literals[0] = model.TrueLiteral();
    }

    /// <summary>True when some answers, whatever they are, make the wire true. False is a proof that none do.</summary>
    public static bool Exists(Wire goal, params Person[] people) => Any(goal, people) is not null;

    /// <summary>Answers of each person with which the wire holds, whichever are found first; or null when there are none.</summary>
    public static Answers[]? Any(Wire goal, params Person[] people) => Solve(goal, people, []);

    /// <summary>Answers of each person with which the wire holds, with as little in them that concerns as can be; or null when there are none.</summary>
    public static Answers[]? Example(Wire goal, params Person[] people) => Example(goal, [], people);

    /// <summary>The same, with as many of some wires true as can be ahead of anything else.</summary>
    public static Answers[]? Example(Wire goal, IReadOnlyCollection<Wire> first, params Person[] people)
    {
        // Whether there are any is the proof. Only then is the plainest of them looked for, which takes longer.
        if (!Exists(goal, people))
        {
            return null;
        }

        var atoms = people.SelectMany(person => person.Atoms).ToList();
        return Solve(
            goal,
            people,
            [
                .. first.Select(wire => (wire, Weight: 100)),
                .. atoms.Select(pair => (pair.Value, Weight: IsCalm(pair.Key) ? 2 : -1)),
            ]
        );
    }

    private static Answers[]? Solve(Wire goal, Person[] people, (Wire Wire, int Weight)[] liked)
    {
        var solver = new Solver(people[0].Circuit);
        foreach (var person in people)
        {
            solver.Constrain(person);
        }

        solver.model.AddBoolAnd([solver.Literal(goal)]);
        if (liked.Length > 0)
        {
            solver.model.Maximize(
                LinearExpr.Sum(liked.Select(each => solver.Literal(each.Wire).AsExpr() * each.Weight))
            );
        }

        var search = new CpSolver { StringParameters = Parameters };
        return search.Solve(solver.model) switch
        {
            CpSolverStatus.Infeasible => null,
            CpSolverStatus.Feasible or CpSolverStatus.Optimal =>
            [
                .. people.Select(person => solver.AnswersOf(person, search)),
            ],
            var status => throw new UnreachableException($"The solver ended with {status}."),
        };
    }

    private static bool IsCalm(Atom atom) =>
        atom switch
        {
            Atom.Said { Question: QuestionId.Q02 or QuestionId.Q47 or QuestionId.Q49 } said => said.Response
                == Response.Yes,
            Atom.Said said => said.Response == Response.No,
            Atom.Chosen chosen => chosen is { Question: QuestionId.M08, Option: "ease" },
            Atom.AssumedAdult or Atom.Known { Question: QuestionId.Q04 } => true,
            _ => false,
        };

    private ILiteral Literal(Wire wire)
    {
        if (!literals.TryGetValue(wire.Node, out var literal))
        {
            literals[wire.Node] = literal = model.NewBoolVar($"n{wire.Node}");
            if (circuit.GateOf(wire.Node) is { } gate)
            {
                Define(literal, gate);
            }
        }

        return wire.IsNegated ? literal.Not() : literal;
    }

    // A gate holds exactly when enough of its parts do.
    private void Define(ILiteral literal, Gate gate)
    {
        var parts = gate.Parts.Select(Literal).ToArray();
        if (gate.Least == 1)
        {
            model.AddBoolOr(parts).OnlyEnforceIf(literal);
            model.AddBoolAnd(parts.Select(part => part.Not())).OnlyEnforceIf(literal.Not());
        }
        else if (gate.Least == parts.Length)
        {
            model.AddBoolAnd(parts).OnlyEnforceIf(literal);
            model.AddBoolOr(parts.Select(part => part.Not())).OnlyEnforceIf(literal.Not());
        }
        else
        {
            var sum = LinearExpr.Sum(parts.Select(part => part.AsExpr()));
            model.Add(sum >= gate.Least).OnlyEnforceIf(literal);
            model.Add(sum < gate.Least).OnlyEnforceIf(literal.Not());
        }
    }

    // What makes the atoms those of one and the same answers: one response to a question, one option of a choice, one number.
    private void Constrain(Person person)
    {
        foreach (var wire in person.Atoms.Values)
        {
            _ = Literal(wire);
        }

        foreach (var said in person.Atoms.Keys.OfType<Atom.Said>().GroupBy(atom => atom.Question))
        {
            model.AddExactlyOne(said.Select(atom => Literal(person[atom])));
        }

        foreach (var choice in person.Atoms.Keys.GroupBy(QuestionOfChoice).Where(group => group.Key is not null))
        {
            model.AddAtMostOne(choice.Select(atom => Literal(person[atom])));
        }

        foreach (var atom in person.Atoms.Keys.OfType<Atom.Known>().ToList())
        {
            ConstrainNumber(person, atom.Question);
        }
    }

    private static QuestionId? QuestionOfChoice(Atom atom) =>
        atom switch
        {
            Atom.Chosen chosen => chosen.Question,
            Atom.ChoiceDoubted doubted => doubted.Question,
            _ => null,
        };

    private void ConstrainNumber(Person person, QuestionId question)
    {
        var wire = person.Knows(question);
        if (numbers.ContainsKey((wire, question)))
        {
            return;
        }

        var known = Literal(wire);
        var (least, most) = RangeOf(question);
        var number = model.NewIntVar(least, most, $"{question}");
        numbers[(wire, question)] = number;
        foreach (var bound in person.Atoms.Keys.OfType<Atom.Reaches>().Where(atom => atom.Question == question))
        {
            var reaches = Literal(person[bound]);
            model.AddImplication(reaches, known);
            model.Add(number >= bound.Least).OnlyEnforceIf(reaches);
            model.Add(number < bound.Least).OnlyEnforceIf([reaches.Not(), known]);
        }

        if (question == QuestionId.Q01)
        {
            model.AddImplication(known, Literal(person[new Atom.AssumedAdult()]).Not());
        }

        if (question == QuestionId.M09)
        {
            model
                .AddAllowedAssignments([number])
                .AddTuples(
                    new long[,]
                    {
                        { 3 },
                        { 12 },
                    }
                );
        }
    }

    private static (int Least, int Most) RangeOf(QuestionId question) =>
        AnswerShape.Of(question) switch
        {
            AnswerShape.Whole number => (number.Least, number.Most),
            AnswerShape.Minutes => (3, 12),
            _ => throw new ArgumentOutOfRangeException(nameof(question), question, "This question asks for no number."),
        };

    private Answers AnswersOf(Person person, CpSolver search)
    {
        // What no rule asks for is as if it were not listed; what one asks for and nothing answers was not answered.
        var answers = UnlistedAnswers.FillIn(Answers.None);
        foreach (var atom in person.Atoms.Keys)
        {
            answers = answers.Without(atom.Asks);
        }

        bool worseForward = false,
            worseBackward = false;
        foreach (var (atom, wire) in person.Atoms)
        {
            if (!search.BooleanValue(Literal(wire)))
            {
                continue;
            }

            answers = atom switch
            {
                Atom.Said said => answers.With(said.Question, new Answer.Said(said.Response)),
                Atom.Chosen chosen => answers.With(chosen.Question, new Answer.Choice(chosen.Option)),
                Atom.ChoiceDoubted doubted => answers.With(doubted.Question, new Answer.Said(Response.NotSure)),
                Atom.Known known => answers.With(
                    known.Question,
                    new Answer.Number((int)search.Value(numbers[(wire, known.Question)]))
                ),
                Atom.AssumedAdult => answers.With(QuestionId.Q01, new Answer.AssumedAdult()),
                Atom.ThighAbove => answers.With(QuestionId.ST2, new Answer.HipTest(true, null)),
                _ => answers,
            };
            worseForward |= atom is Atom.MovementWorse { Forward: true };
            worseBackward |= atom is Atom.MovementWorse { Forward: false };
        }

        return worseForward || worseBackward
            ? answers.With(QuestionId.ST3, new Answer.MovementTest(Effect(worseForward), Effect(worseBackward)))
            : answers;
    }

    private static MovementEffect? Effect(bool worse) => worse ? MovementEffect.Worse : null;
}

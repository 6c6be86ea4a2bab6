using Holdfast.Formats.Scenarios;

namespace Holdfast.Domain.Tests.Proofs.Solving;

/// <summary>Somebody with any answers at all: every atom is an input of the circuit, open until the solver or a set of answers decides it.</summary>
/// <param name="circuit">The circuit.</param>
internal sealed class Person(Circuit circuit)
{
    private static readonly Response[] Unsure = [Response.NotSure, Response.PreferNotToSay, Response.Skipped];

    private readonly Dictionary<Atom, Wire> atoms = [];

    public Circuit Circuit { get; } = circuit;

    /// <summary>Every atom that was asked for, with its wire.</summary>
    public IReadOnlyDictionary<Atom, Wire> Atoms => atoms;

    /// <summary>Somebody who answers as this person does, but for one question, which is open anew.</summary>
    public Person ExceptFor(params ReadOnlySpan<QuestionId> questions)
    {
        var other = new Person(Circuit);
        var open = questions.ToArray();
        foreach (var (atom, wire) in atoms)
        {
            if (atom is not Atom.Said said || !open.Contains(said.Question))
            {
                other.atoms.Add(atom, wire);
            }
        }

        return other;
    }

    public Wire this[Atom atom]
    {
        get
        {
            if (!atoms.TryGetValue(atom, out var wire))
            {
                atoms[atom] = wire = Circuit.Input();
                AskForTheRest(atom);
            }

            return wire;
        }
    }

    public Wire Says(QuestionId question, Response response) => this[new Atom.Said(question, response)];

    public Wire IsYes(QuestionId question) => Says(question, Response.Yes);

    public Wire IsNo(QuestionId question) => Says(question, Response.No);

    /// <summary>Not sure, prefer not to say or skipped (clinical.md section 10).</summary>
    public Wire IsUnsure(QuestionId question) => Circuit.Any([.. Unsure.Select(each => Says(question, each))]);

    public Wire Chooses(QuestionId question, string option) => this[new Atom.Chosen(question, option)];

    public Wire DoubtsChoice(QuestionId question) => this[new Atom.ChoiceDoubted(question)];

    public Wire Knows(QuestionId question) => this[new Atom.Known(question)];

    public Wire Reaches(QuestionId question, int least) => this[new Atom.Reaches(question, least)];

    /// <summary>The inputs as some answers set them.</summary>
    public Dictionary<int, bool> Inputs(Answers answers) =>
        atoms.ToDictionary(pair => pair.Value.Node, pair => pair.Key.IsIn(answers));

    // One of a set is never alone: the others are part of what the answer may be.
    private void AskForTheRest(Atom atom)
    {
        Atom[] rest = atom switch
        {
            Atom.Said said => [.. Enum.GetValues<Response>().Select(each => new Atom.Said(said.Question, each))],
            Atom.Chosen chosen => [.. Choice(chosen.Question)],
            Atom.ChoiceDoubted doubted => [.. Choice(doubted.Question)],
            Atom.Reaches number => [new Atom.Known(number.Question)],
            Atom.Known { Question: QuestionId.Q01 } => [new Atom.AssumedAdult()],
            Atom.AssumedAdult => [new Atom.Known(QuestionId.Q01)],
            _ => [],
        };
        foreach (var other in rest)
        {
            _ = this[other];
        }
    }

    private static IEnumerable<Atom> Choice(QuestionId question) =>
        AnswerShape.Of(question) is AnswerShape.OneOf { Options: var options }
            ? options.Select(option => (Atom)new Atom.Chosen(question, option)).Append(new Atom.ChoiceDoubted(question))
            : throw new ArgumentOutOfRangeException(nameof(question), question, "This question has no options.");
}

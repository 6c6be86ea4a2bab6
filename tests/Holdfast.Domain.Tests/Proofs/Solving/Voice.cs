namespace Holdfast.Domain.Tests.Proofs.Solving;

/// <summary>
/// The words in which the table of clinical.md 3.2 is stated a second time. There are two voices (C02): one hears only what was said, the other hears
/// every unsure answer as the one that concerns. Nothing here knows the rule trees.
/// </summary>
/// <param name="person">Who answers.</param>
/// <param name="hearsDoubt">True for the voice that hears unsure as what concerns.</param>
internal sealed class Voice(Person person, bool hearsDoubt)
{
    private readonly Circuit circuit = person.Circuit;

    /// <summary>The question is answered yes; where doubt is heard, unsure too.</summary>
    public Wire Yes(QuestionId question) => Heard(question, Response.Yes);

    /// <summary>A question that concerns when denied is answered no; where doubt is heard, unsure too.</summary>
    public Wire Denied(QuestionId question) => Heard(question, Response.No);

    /// <summary>Yes and nothing less: what protects, and what switches a row off (C03, C04).</summary>
    public Wire Told(QuestionId question) => person.IsYes(question);

    /// <summary>No and nothing less (C09).</summary>
    public Wire ToldNo(QuestionId question) => person.IsNo(question);

    public Wire AnyYes(params ReadOnlySpan<QuestionId> questions)
    {
        var heard = new List<Wire>();
        foreach (var question in questions)
        {
            heard.Add(Yes(question));
        }

        return circuit.Any([.. heard]);
    }

    public Wire AtLeastYes(int count, params ReadOnlySpan<QuestionId> questions)
    {
        var heard = new List<Wire>();
        foreach (var question in questions)
        {
            heard.Add(Yes(question));
        }

        return circuit.AtLeast(count, [.. heard]);
    }

    public Wire Picked(QuestionId question, string option) =>
        circuit.Any(person.Chooses(question, option), hearsDoubt ? person.DoubtsChoice(question) : Wire.False);

    /// <summary>An option was picked, and nothing less.</summary>
    public Wire PickedForSure(QuestionId question, string option) => person.Chooses(question, option);

    public Wire Knows(QuestionId question) => person.Knows(question);

    /// <summary>A number is known to be at least this.</summary>
    public Wire AtLeast(QuestionId question, int bound) => person.Reaches(question, bound);

    /// <summary>The age is known to be at least this, or not known at all where doubt is heard; a scenario file that lists none means an adult under 65 (C08).</summary>
    public Wire AgedAtLeast(int bound) =>
        circuit.Any(
            AtLeast(QuestionId.Q01, bound),
            hearsDoubt ? circuit.All(!Knows(QuestionId.Q01), !AssumedAdult) : Wire.False
        );

    public Wire AssumedAdult => person[new Atom.AssumedAdult()];

    /// <summary>Worst resting pain, for which the average stands in when it was not told (C07).</summary>
    public Wire WorstPain(int bound) =>
        circuit.Any(
            AtLeast(QuestionId.Q04b, bound),
            circuit.All(!Knows(QuestionId.Q04b), AtLeast(QuestionId.Q04, bound))
        );

    /// <summary>Worst resting pain, read as high where neither number is known and doubt is heard (C07).</summary>
    public Wire WorstPainMaybe(int bound) => circuit.Any(WorstPain(bound), hearsDoubt ? PainUnknown : Wire.False);

    public Wire PainUnknown => circuit.All(!Knows(QuestionId.Q04), !Knows(QuestionId.Q04b));

    public Wire And(params ReadOnlySpan<Wire> parts) => circuit.All(parts);

    public Wire Or(params ReadOnlySpan<Wire> parts) => circuit.Any(parts);

    // C05: declining Q09, or leaving it out, is a no.
    private Wire Heard(QuestionId question, Response concern)
    {
        var said = person.Says(question, concern);
        return (hearsDoubt, question) switch
        {
            (false, _) => said,
            (true, QuestionId.Q09) => circuit.Any(said, person.Says(question, Response.NotSure)),
            _ => circuit.Any(said, person.IsUnsure(question)),
        };
    }
}

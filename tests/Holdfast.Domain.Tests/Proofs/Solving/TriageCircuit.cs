using System.Diagnostics;
using Holdfast.Domain.Screening;

namespace Holdfast.Domain.Tests.Proofs.Solving;

/// <summary>
/// The triage rules as a circuit, made from the very trees that run. It goes the way of <c>AnswerSheet</c>, <c>Reading</c>, <c>RowReader</c> and
/// <c>Triage</c>; a test holds the two to each other.
/// </summary>
internal sealed class TriageCircuit
{
    // C08: an age that a scenario file does not list is that of an adult under 65.
    private const int OldestForSure = 18;

    private readonly Circuit circuit;
    private readonly Dictionary<string, Wire> spoken = [];
    private readonly List<(TriageLevel Level, Wire Holds)> levels = [];
    private readonly Dictionary<TriageLevel, Wire> isAtMost = [];
    private readonly Dictionary<Restriction, Wire> codes = [];
    private readonly List<RowCircuit> rows = [];

    public TriageCircuit(Person person, ValueList<TriageRule> rules)
    {
        circuit = person.Circuit;
        Person = person;
        Rules = rules;
        foreach (var rule in rules)
        {
            Add(new(rule, this));
        }

        PainUnknown = Holds(TriageRules.PainNotTold, careful: false);
        levels.Add((TriageLevel.StartGently, PainUnknown));
        foreach (var level in Enum.GetValues<TriageLevel>().Where(level => level < TriageLevel.Start))
        {
            isAtMost[level] = circuit.Any([.. levels.Where(each => each.Level <= level).Select(each => each.Holds)]);
        }

        isAtMost[TriageLevel.Start] = Wire.True;
    }

    public Person Person { get; }

    public ValueList<TriageRule> Rules { get; }

    public IReadOnlyList<RowCircuit> Rows => rows;

    public Wire PainUnknown { get; }

    /// <summary>The level is this one or a more careful one.</summary>
    public Wire IsAtMost(TriageLevel level) => isAtMost[level];

    public Wire AllowsExercise => !IsAtMost(TriageLevel.ClinicianFirst);

    /// <summary>A triage code is in force.</summary>
    public Wire IsInForce(Restriction restriction) => codes.GetValueOrDefault(restriction, Wire.False);

    /// <summary>Puts a pattern in force, as matching does once triage is done.</summary>
    public void Derive(Restriction pattern, Wire holds) => codes[pattern] = holds;

    /// <summary>Whether a condition holds in one of the two readings (C02).</summary>
    public Wire Holds(Condition condition, bool careful) =>
        condition switch
        {
            Condition.All all => circuit.All(Parts(all.Of, careful)),
            Condition.Any any => circuit.Any(Parts(any.Of, careful)),
            Condition.AtLeast some => circuit.AtLeast(some.Count, Parts(some.Of, careful)),
            Condition.Unless not => !Holds(not.Of, careful: false),
            Condition.Says yes => circuit.Any(IsYes(yes.Question), Doubted(yes.Question, careful)),
            Condition.SaysYes yes => IsYes(yes.Question),
            Condition.SaysYesOrNotSure yes => circuit.Any(
                IsYes(yes.Question),
                Person.Says(yes.Question, Response.NotSure)
            ),
            Condition.SaysNo no => IsNo(no.Question),
            Condition.Denies no => circuit.Any(IsNo(no.Question), Doubted(no.Question, careful)),
            Condition.Answered question => circuit.Any(IsYes(question.Question), IsNo(question.Question)),
            Condition.Chooses choice => circuit.Any(
                Person.Chooses(choice.Question, choice.Option),
                careful ? Person.DoubtsChoice(choice.Question) : Wire.False
            ),
            Condition.Reaches number => Compares(
                number.Measure,
                number.Least,
                number.WhenUnknown,
                above: true,
                careful
            ),
            Condition.Below number => Compares(number.Measure, number.Limit, number.WhenUnknown, above: false, careful),
            Condition.ThighAbove => Person[new Atom.ThighAbove()],
            Condition.MovementWorse way => Person[new Atom.MovementWorse(way.Forward)],
            Condition.InForce code => IsInForce(code.Restriction),
            Condition.Fired earlier => spoken.GetValueOrDefault(earlier.Rule, Wire.False),
            Condition.NoExerciseAllowed => !AllowsExercise,
            _ => throw new UnreachableException(condition.GetType().Name),
        };

    private Wire[] Parts(ValueList<Condition> parts, bool careful) => [.. parts.Select(part => Holds(part, careful))];

    private Wire IsYes(QuestionId question) => Person.IsYes(question);

    // C05: declining Q09 is a no without a finding.
    private Wire IsNo(QuestionId question) =>
        question == QuestionId.Q09
            ? circuit.Any(
                Person.IsNo(question),
                Person.Says(question, Response.PreferNotToSay),
                Person.Says(question, Response.Skipped)
            )
            : Person.IsNo(question);

    private Wire Doubted(QuestionId question, bool careful) =>
        careful ? circuit.All(!IsYes(question), !IsNo(question)) : Wire.False;

    private Wire Compares(Measure measure, int bound, Unknown whenUnknown, bool above, bool careful)
    {
        var (known, reaches) = Number(measure, bound);
        var unknown = whenUnknown switch
        {
            Unknown.Holds => Wire.True,
            Unknown.DoesNotHold => Wire.False,
            _ => careful ? Wire.True : Wire.False,
        };
        if (measure == Measure.Age)
        {
            var assumed = Person[new Atom.AssumedAdult()];
            var whenAssumed = above == (bound <= OldestForSure) ? Wire.True : Wire.False;
            unknown = circuit.Any(circuit.All(assumed, whenAssumed), circuit.All(!assumed, unknown));
        }

        return circuit.Any(circuit.All(known, above ? reaches : !reaches), circuit.All(!known, unknown));
    }

    private (Wire Known, Wire Reaches) Number(Measure measure, int bound)
    {
        if (measure != Measure.RestingPain)
        {
            var question = measure switch
            {
                Measure.Age => QuestionId.Q01,
                Measure.WeeksOfSpell => QuestionId.Q03,
                Measure.AveragePain => QuestionId.Q04,
                Measure.WeeksOfPregnancy => QuestionId.Q36b,
                Measure.MinutesAvailable => QuestionId.M09,
                _ => throw new UnreachableException($"No question asks for {measure}."),
            };
            return (Person.Knows(question), Person.Reaches(question, bound));
        }

        // C07: without a number for the pain at rest, the average pain stands in for it.
        var told = Person.Knows(QuestionId.Q04b);
        return (
            circuit.Any(told, Person.Knows(QuestionId.Q04)),
            circuit.Any(
                Person.Reaches(QuestionId.Q04b, bound),
                circuit.All(!told, Person.Reaches(QuestionId.Q04, bound))
            )
        );
    }

    private void Add(RowCircuit row)
    {
        rows.Add(row);
        if (row.Rule.Id != TriageRules.Support)
        {
            spoken[row.Rule.Id] = row.Speaks;
        }

        foreach (var level in Enum.GetValues<TriageLevel>().Where(level => level < TriageLevel.Start))
        {
            levels.Add(
                (level, circuit.Any(row.PlainIsAtMost(level), circuit.All(row.SaysUnsure, row.UnsureIsAtMost(level))))
            );
        }

        foreach (var code in row.Codes)
        {
            codes[code] = circuit.Any(
                IsInForce(code),
                row.PlainCode(code),
                circuit.All(row.SaysUnsure, row.UnsureCode(code))
            );
        }
    }
}

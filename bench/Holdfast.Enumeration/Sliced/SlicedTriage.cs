using Holdfast.Domain;
using Holdfast.Domain.Screening;
using Holdfast.Domain.Screening.Masks;

namespace Holdfast.Enumeration.Sliced;

/// <summary>The rule trees as gates over the facts of the block: what every row says, for any intake of a background.</summary>
internal sealed class SlicedTriage
{
    private readonly GateGraph graph = new(RedFlagBlock.Facts.Length);
    private readonly AnswerSheet rest;
    private readonly AnswerSheet[] withYes;
    private readonly Dictionary<string, Gate> spoken = [];

    /// <summary>Builds the gates.</summary>
    public SlicedTriage(ValueList<TriageRule> rules, Background background)
    {
        var none = background.Answers(0);
        rest = new(none);
        withYes =
        [
            .. RedFlagBlock
                .Facts.ToArray()
                .Select(fact => new AnswerSheet(none.With(fact, new Answer.Said(Response.Yes)))),
        ];
        var codes = Enum.GetValues<Restriction>().ToDictionary(code => code, _ => Gate.False);
        for (var row = 0; row < rules.Count; row++)
        {
            AddRow((byte)row, rules[row], codes);
        }

        Findings[new((byte)rules.Count, Unsure: false, TriageLevel.StartGently)] = Holds(
            TriageRules.PainNotTold,
            careful: false
        );
        Codes = codes;
    }

    /// <summary>For each finding that is possible, when it is made.</summary>
    public Dictionary<MaskFinding, Gate> Findings { get; } = [];

    /// <summary>For each code, when it is in force.</summary>
    public IReadOnlyDictionary<Restriction, Gate> Codes { get; }

    /// <summary>A program that says when the level is at least as careful as L1, L2, L3, L4.</summary>
    public GateProgram Levels() =>
        graph.Program([
            .. LevelsFrom(TriageLevel.Emergency, TriageLevel.StartGently)
                .Select(level =>
                    graph.Either(Findings.Where(each => each.Key.Level <= level).Select(each => each.Value))
                ),
        ]);

    /// <summary>A program that says when each finding is made and each code is in force, in the order of <see cref="Findings"/> and <see cref="Codes"/>.</summary>
    public GateProgram Everything() => graph.Program([.. Findings.Values, .. Codes.Values]);

    private static IEnumerable<TriageLevel> LevelsFrom(TriageLevel first, TriageLevel last) =>
        Enum.GetValues<TriageLevel>().Where(level => level >= first && level <= last);

    private void AddRow(byte row, TriageRule rule, Dictionary<Restriction, Gate> codes)
    {
        var (told, unsure) = (new Part(), new Part());
        foreach (var group in rule.Groups)
        {
            var plain = FirstOf(group, careful: false);
            var careful = FirstOf(group, careful: true);
            foreach (var (clause, place) in group.Clauses.Select((clause, place) => (clause, place)))
            {
                Take(told, plain[place], clause.Level, clause.Codes, careful: false);
                Take(
                    unsure,
                    graph.And(careful[place], !plain[place]),
                    RowReader.Milder(clause.Level),
                    RowReader.CodesWhenUnsure(clause),
                    careful: true
                );
            }
        }

        var adds = graph.And(unsure.AtMost(TriageLevel.Start), graph.Either(Additions(told, unsure)));
        foreach (var level in Enum.GetValues<TriageLevel>())
        {
            Find(new(row, Unsure: false, level), graph.And(told.AtMost(level), !told.AtMost(level - 1)));
            Find(
                new(row, Unsure: true, level),
                graph.And(adds, graph.And(unsure.AtMost(level), !unsure.AtMost(level - 1)))
            );
        }

        foreach (var code in Enum.GetValues<Restriction>())
        {
            codes[code] = graph.Or(codes[code], graph.Or(told.Code(code), graph.And(adds, unsure.Code(code))));
        }

        spoken[rule.Id] = told.AtMost(TriageLevel.Start);
    }

    private void Find(MaskFinding finding, Gate when)
    {
        if (when != Gate.False)
        {
            Findings.Add(finding, when);
        }
    }

    // A worse level, or a code (C02).
    private IEnumerable<Gate> Additions(Part told, Part unsure) =>
        Enum.GetValues<TriageLevel>()
            .Select(level => graph.And(unsure.AtMost(level), !told.AtMost(level)))
            .Concat(Enum.GetValues<Restriction>().Select(code => graph.And(unsure.Code(code), !told.Code(code))));

    private void Take(Part part, Gate when, TriageLevel level, ValueList<CodeOutcome> codes, bool careful)
    {
        foreach (var milder in LevelsFrom(level, TriageLevel.Start))
        {
            part.Levels[milder] = graph.Or(part.AtMost(milder), when);
        }

        foreach (var code in codes)
        {
            var holds = code.OnlyWhen is { } condition ? graph.And(when, Holds(condition, careful)) : when;
            part.Codes[code.Restriction] = graph.Or(part.Code(code.Restriction), holds);
        }
    }

    // For each clause, when it is the first of its group that holds.
    private List<Gate> FirstOf(ClauseGroup group, bool careful)
    {
        List<Gate> taken = [];
        var earlier = Gate.False;
        foreach (var clause in group.Clauses)
        {
            var holds = Holds(clause.When, careful);
            taken.Add(graph.And(holds, !earlier));
            earlier = graph.Or(earlier, holds);
        }

        return taken;
    }

    private Gate Holds(Condition condition, bool careful) =>
        condition switch
        {
            Condition.All all => graph.Every(all.Of.Select(part => Holds(part, careful))),
            Condition.Any any => graph.Either(any.Of.Select(part => Holds(part, careful))),
            Condition.AtLeast some => graph.AtLeast(some.Count, [.. some.Of.Select(part => Holds(part, careful))]),
            Condition.Unless not => !Holds(not.Of, careful: false),
            Condition.Fired earlier => spoken.GetValueOrDefault(earlier.Rule),
            _ => Atom(condition, careful),
        };

    // A condition on one question is read twice as any answer is: with yes, and with what the fact is else.
    private Gate Atom(Condition atom, bool careful)
    {
        var otherwise = new Reading(rest, careful).Holds(atom);
        var fact = AnswerField.SubjectOf(atom) is QuestionId question ? RedFlagBlock.IndexOf(question) : -1;
        var yes = fact < 0 ? otherwise : new Reading(withYes[fact], careful).Holds(atom);
        return yes == otherwise ? (yes ? Gate.True : Gate.False)
            : yes ? graph.Input(fact)
            : !graph.Input(fact);
    }

    /// <summary>What the clauses taken in one reading say together.</summary>
    private sealed class Part
    {
        public Dictionary<TriageLevel, Gate> Levels { get; } = [];

        public Dictionary<Restriction, Gate> Codes { get; } = [];

        public Gate AtMost(TriageLevel level) => Levels.GetValueOrDefault(level);

        public Gate Code(Restriction code) => Codes.GetValueOrDefault(code);
    }
}

namespace Holdfast.Domain.Screening.Masks;

/// <summary>Where each value of each question has its bit. Values that no condition tells apart share one.</summary>
internal sealed class AnswerLayout
{
    private readonly List<Slot> slots = [];
    private readonly Dictionary<object, Slot> bySubject = [];

    /// <summary>Lays out all that some conditions look at.</summary>
    /// <param name="conditions">Conditions over the triage answers; their parts count too.</param>
    public AnswerLayout(IEnumerable<Condition> conditions)
    {
        foreach (var atoms in conditions.SelectMany(AtomsOf).Distinct().GroupBy(AnswerField.SubjectOf))
        {
            var slot = Slot.For(AnswerField.Of(atoms), atoms, firstBit: BitCount);
            BitCount += slot.Width;
            slots.Add(slot);
            bySubject.Add(atoms.Key, slot);
        }

        if (BitCount > AnswerBits.Capacity)
        {
            throw new InvalidOperationException($"The rules tell {BitCount} values apart; {AnswerBits.Capacity} fit.");
        }
    }

    /// <summary>How many bits are in use.</summary>
    public int BitCount { get; }

    /// <summary>For each question the bits of its values. Answers have exactly one bit of each.</summary>
    public IEnumerable<AnswerBits> Fields => slots.Select(slot => slot.All);

    /// <summary>The answers as bits.</summary>
    public AnswerBits Place(Answers answers)
    {
        var sheet = new AnswerSheet(answers);
        return slots.Aggregate(AnswerBits.None, (bits, slot) => bits.Union(slot.Bit(slot.Field.IndexOf(sheet))));
    }

    /// <summary>The answers with another response to one question. A question that no rule looks at changes nothing.</summary>
    public AnswerBits Replace(AnswerBits answers, QuestionId question, Response response) =>
        bySubject.TryGetValue(question, out var slot)
            ? answers.Except(slot.All).Union(slot.Bit(slot.Field.IndexOf(new(slot.Field.Example((int)response)))))
            : answers;

    /// <summary>The bits with which a condition that asks one question holds, and all bits of that question.</summary>
    public (AnswerBits Holding, AnswerBits All) Read(Condition atom, bool careful)
    {
        var slot = bySubject[AnswerField.SubjectOf(atom)];
        var holding = AnswerBits.None;
        for (var index = 0; index < slot.Field.Count; index++)
        {
            holding = slot.Reads(index, atom, careful) ? holding.Union(slot.Bit(index)) : holding;
        }

        return (holding, slot.All);
    }

    private static IEnumerable<Condition> AtomsOf(Condition condition) =>
        condition switch
        {
            Condition.All all => all.Of.SelectMany(AtomsOf),
            Condition.Any any => any.Of.SelectMany(AtomsOf),
            Condition.AtLeast some => some.Of.SelectMany(AtomsOf),
            Condition.Unless not => AtomsOf(not.Of),
            Condition.Fired => [],
            _ => [condition],
        };

    /// <summary>The bits of one question.</summary>
    private sealed record Slot(AnswerField Field, ValueList<AnswerSheet> Examples, ValueList<int> Bits, int Width)
    {
        public AnswerBits All { get; } = Bits.Aggregate(AnswerBits.None, (mask, bit) => mask.Union(AnswerBits.Of(bit)));

        public static Slot For(AnswerField field, IEnumerable<Condition> atoms, int firstBit)
        {
            var examples = Enumerable
                .Range(0, field.Count)
                .Select(index => new AnswerSheet(field.Example(index)))
                .ToValueList();
            var kinds = examples.Select(example => Signature(example, atoms)).ToValueList();
            var distinct = kinds.Distinct().ToList();
            return new(
                field,
                examples,
                kinds.Select(kind => firstBit + distinct.IndexOf(kind)).ToValueList(),
                distinct.Count
            );
        }

        public AnswerBits Bit(int index) => AnswerBits.Of(Bits[index]);

        public bool Reads(int index, Condition atom, bool careful) => new Reading(Examples[index], careful).Holds(atom);

        private static ValueList<bool> Signature(AnswerSheet example, IEnumerable<Condition> atoms)
        {
            var plain = new Reading(example, Careful: false);
            var careful = new Reading(example, Careful: true);
            return [.. atoms.Select(plain.Holds), .. atoms.Select(careful.Holds)];
        }
    }
}

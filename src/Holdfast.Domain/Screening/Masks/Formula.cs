namespace Holdfast.Domain.Screening.Masks;

/// <summary>A condition over bits, in one reading: mask tests, and counts of them.</summary>
internal abstract record Formula
{
    private Formula() { }

    /// <summary>A mask that the answers meet whenever this holds. It need not hold then.</summary>
    public abstract AnswerBits Needs { get; }

    public abstract Formula Negated { get; }

    /// <summary>All parts hold. "None of these values", over any number of questions, is one mask to miss.</summary>
    public static Formula Every(IReadOnlyCollection<Formula> parts)
    {
        var merged = Merge(parts, test => test.Spoilt, (mask, first) => new(null, mask) { Leads = first.Needs });
        return Count(merged.Count, merged);
    }

    /// <summary>A part holds. "One of these values", over any number of questions, is one mask to meet.</summary>
    public static Formula Either(IReadOnlyCollection<Formula> parts) =>
        Count(1, Merge(parts, test => test.Hit, (mask, _) => new(mask, null)));

    public static Formula Count(int least, IReadOnlyList<Formula> parts) =>
        parts.Count == 1 && least == 1 ? parts[0] : new AtLeast(least, parts.ToValueList());

    /// <summary>One mask test, said in the ways in which it can be said. One value of one question can be said in both.</summary>
    /// <param name="Hit">Holds when the answers meet this mask.</param>
    /// <param name="Spoilt">Holds when the answers do not meet this mask.</param>
    public sealed record Test(AnswerBits? Hit, AnswerBits? Spoilt) : Formula
    {
        /// <summary>What the first part needs, where several were made one.</summary>
        public AnswerBits? Leads { get; init; }

        public override AnswerBits Needs => Leads ?? Hit ?? AnswerBits.All;

        public override Formula Negated => new Test(Spoilt, Hit);
    }

    /// <summary>At least a number of the parts hold.</summary>
    public sealed record AtLeast(int Least, ValueList<Formula> Parts) : Formula
    {
        // Of any n - k + 1 parts one must hold; the first are taken, because rules name first what they are about.
        public override AnswerBits Needs =>
            Least == 0
                ? AnswerBits.All
                : Parts
                    .Take(Parts.Count - Least + 1)
                    .Aggregate(AnswerBits.None, (mask, part) => mask.Union(part.Needs));

        public override Formula Negated => Count(Parts.Count - Least + 1, [.. Parts.Select(part => part.Negated)]);
    }

    // The merged test takes the place of the first of its parts.
    private static List<Formula> Merge(
        IReadOnlyCollection<Formula> parts,
        Func<Test, AnswerBits?> maskOf,
        Func<AnswerBits, Test, Test> test
    )
    {
        var mergeable = parts.OfType<Test>().Where(each => maskOf(each) is not null).ToList();
        if (mergeable.Count < 2)
        {
            return [.. parts];
        }

        var first = mergeable[0];
        var mask = mergeable.Aggregate(AnswerBits.None, (all, each) => all.Union(maskOf(each)!.Value));
        return
        [
            .. parts
                .Where(part => ReferenceEquals(part, first) || !mergeable.Contains(part))
                .Select(part => ReferenceEquals(part, first) ? test(mask, first) : part),
        ];
    }
}

namespace Holdfast.Domain.Screening.Masks;

/// <summary>
/// The triage table as data: mask tests over a one-hot answer set. It says level, codes and findings as <see cref="Screening.Triage"/> does, without
/// reasons and advice, for those who read very many answers. Evaluating allocates nothing.
/// </summary>
internal sealed class MaskProgram
{
    // Each row begins with a mask that must be met for it to speak at all; most rows end there.
    private readonly AnswerBits[] needs;
    private readonly int[] starts;
    private readonly MaskTest[] tests;
    private readonly RowOutcome[] outcomes;
    private readonly ValueList<string> rules;

    internal MaskProgram(
        AnswerLayout layout,
        ValueList<string> rules,
        AnswerBits[] needs,
        int[] starts,
        MaskTest[] tests,
        RowOutcome[] outcomes
    )
    {
        Layout = layout;
        this.rules = rules;
        this.needs = needs;
        this.starts = starts;
        this.tests = tests;
        this.outcomes = outcomes;
    }

    /// <summary>The triage table, compiled on first use.</summary>
    public static MaskProgram Triage { get; } = MaskCompiler.Compile(TriageRules.All);

    /// <summary>Where the answers have their bits.</summary>
    public AnswerLayout Layout { get; }

    /// <summary>The most findings that answers can have: one of each row, one T35 beside each.</summary>
    public int MostFindings => 2 * needs.Length;

    /// <summary>How many mask tests there are in all.</summary>
    public int TestCount => needs.Length + tests.Length;

    /// <summary>The id under which a finding is reported.</summary>
    public string RuleOf(MaskFinding finding) => finding.Unsure ? TriageRules.Unsure : rules[finding.Row];

    /// <summary>Decides.</summary>
    /// <param name="answers">The answers, laid out by <see cref="Layout"/>.</param>
    /// <param name="findings">Takes the findings in the order of the rows, a T35 finding beside its row; at least <see cref="MostFindings"/> long.</param>
    public MaskVerdict Evaluate(in AnswerBits answers, Span<MaskFinding> findings)
    {
        var level = TriageLevel.Start;
        var codes = RestrictionSet.None;
        var (hours, count) = (0, 0);
        var bits = answers;
        for (var row = 0; row < needs.Length; row++)
        {
            if (!bits.Meets(needs[row]))
            {
                continue;
            }

            var place = starts[row];
            while (place >= 0)
            {
                ref readonly var test = ref tests[place];
                place = bits.Meets(test.Mask) ? test.Hit : test.Miss;
            }

            ref readonly var outcome = ref outcomes[~place];

            // Both are written and only those that count are kept: cheaper than to ask.
            findings[count] = outcome.First;
            findings[count + 1] = outcome.Second;
            count += outcome.Count;
            level = level.OrMoreCareful(outcome.Level);
            codes = codes.Union(outcome.Restrictions);
            hours = Math.Max(hours, outcome.StartsAfterHours);
        }

        return new(level, codes, level.AllowsExercise() ? hours : 0, count);
    }
}

/// <summary>One test of a row, and where to go on: a place in the tests, or the complement of a place in the outcomes.</summary>
/// <param name="Mask">The mask.</param>
/// <param name="Hit">Where to go on when the answers meet it.</param>
/// <param name="Miss">Where to go on when they do not.</param>
internal readonly record struct MaskTest(AnswerBits Mask, int Hit, int Miss);

using System.Numerics;
using System.Runtime.Intrinsics;

namespace Holdfast.Domain.Screening.Masks;

/// <summary>
/// The triage table as data: mask tests over a one-hot answer set. It says level, codes and findings as <see cref="Screening.Triage"/> does, without
/// reasons and advice, for those who read very many answers. Evaluating allocates nothing.
/// </summary>
internal sealed class MaskProgram
{
    // Four words of answers, and as many rows at a time: a step of one is a step of the other.
    private const int Words = 4;
    private const int RowsAtATime = 4;

    // Each row begins with a mask that must be met for it to speak at all; most rows end there.
    private readonly Vector256<ulong>[] needsByWord;
    private readonly ulong allRows;
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
        needsByWord = ByWord(needs);
        allRows = ulong.MaxValue >> (64 - needs.Length);
        this.starts = starts;
        this.tests = tests;
        this.outcomes = outcomes;
    }

    /// <summary>The triage table, compiled on first use.</summary>
    public static MaskProgram Triage { get; } = MaskCompiler.Compile(TriageRules.All);

    /// <summary>Where the answers have their bits.</summary>
    public AnswerLayout Layout { get; }

    /// <summary>The most findings that answers can have: one of each row, one T35 beside each.</summary>
    public int MostFindings => 2 * starts.Length;

    /// <summary>How many mask tests there are in all.</summary>
    public int TestCount => starts.Length + tests.Length;

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
        var (bits, graph) = (answers, tests);
        for (var concerned = Concerned(bits); concerned != 0; concerned &= concerned - 1)
        {
            var place = starts[BitOperations.TrailingZeroCount(concerned)];

            // An outcome is a complement, and so beyond any test: one comparison says both that this is a test and that it is there.
            while ((uint)place < (uint)graph.Length)
            {
                ref readonly var test = ref graph[place];
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

    // The rows that may speak, a bit for each. Four rows at a time and without a branch: which rows these are cannot be foreseen.
    private ulong Concerned(AnswerBits answers)
    {
        var first = Vector256.Create(answers.Bits.GetElement(0));
        var second = Vector256.Create(answers.Bits.GetElement(1));
        var third = Vector256.Create(answers.Bits.GetElement(2));
        var fourth = Vector256.Create(answers.Bits.GetElement(3));
        var silent = 0UL;
        for (var place = 0; place < needsByWord.Length; place += Words)
        {
            var met =
                (first & needsByWord[place])
                | (second & needsByWord[place + 1])
                | (third & needsByWord[place + 2])
                | (fourth & needsByWord[place + 3]);
            silent |= (ulong)Vector256.Equals(met, Vector256<ulong>.Zero).ExtractMostSignificantBits() << place;
        }

        return ~silent & allRows;
    }

    // Word by word instead of row by row: the first words of four rows, their second words …
    private static Vector256<ulong>[] ByWord(AnswerBits[] masks) =>
        [
            .. masks
                .Chunk(RowsAtATime)
                .SelectMany(rows => Enumerable.Range(0, Words).Select(word => Vector256.Create(WordsOf(rows, word)))),
        ];

    private static ulong[] WordsOf(AnswerBits[] rows, int word) =>
        [.. Enumerable.Range(0, RowsAtATime).Select(row => row < rows.Length ? rows[row].Bits.GetElement(word) : 0)];
}

/// <summary>One test of a row, and where to go on: a place in the tests, or the complement of a place in the outcomes.</summary>
/// <param name="Mask">The mask.</param>
/// <param name="Hit">Where to go on when the answers meet it.</param>
/// <param name="Miss">Where to go on when they do not.</param>
internal readonly record struct MaskTest(AnswerBits Mask, int Hit, int Miss);

using static Holdfast.Domain.QuestionId;
using static Holdfast.Domain.Restriction;

namespace Holdfast.Domain.Tests.Screening;

/// <summary>
/// The triage table of clinical.md 3.2 stated a second time, row by row from its words and from section 10, in plain code and apart from the
/// rule trees. Slow and dull on purpose: where the two disagree, one of them is wrong.
/// </summary>
internal sealed class TableReading
{
    private readonly Answers answers;
    private readonly bool careful;
    private readonly TableReading plain;

    private TableReading(Answers answers, bool careful, TableReading? plain)
    {
        this.answers = answers;
        this.careful = careful;
        this.plain = plain ?? this;
    }

    /// <summary>What a row asks for: a level, codes, and codes that hold when T35 lowers it from L3 to L4 (C06).</summary>
    internal sealed record Outcome(string Clause, int Level, Restriction[] Codes, Restriction[] WhenLowered);

    internal sealed record Result(int Level, RestrictionSet Codes, string[] Findings);

    public static Result Read(Answers answers)
    {
        var plain = new TableReading(answers, careful: false, null);
        var careful = new TableReading(answers, careful: true, plain);
        var findings = new List<(string Rule, int Level)>();
        var steps = new List<(string Rule, int Level)>();
        var codes = RestrictionSet.None;
        foreach (var row in Rows)
        {
            var told = plain.Row(row);
            var level = told.Length == 0 ? 6 : told.Min(outcome => outcome.Level);
            var rowCodes = RestrictionSet.Of([.. told.SelectMany(outcome => outcome.Codes)]);
            if (told.Length > 0)
            {
                findings.Add((row, level));
            }

            codes = codes.Union(rowCodes);
            var added = careful.Row(row).Where(outcome => told.All(other => other.Clause != outcome.Clause)).ToArray();
            if (added.Length > 0)
            {
                var stepped = added.Min(outcome => Step(row, outcome.Level));
                var addedCodes = RestrictionSet
                    .Of([
                        .. added.SelectMany(outcome =>
                            outcome.Level == 3 && Step(row, 3) == 4
                                ? outcome.Codes.Concat(outcome.WhenLowered)
                                : outcome.Codes
                        ),
                    ])
                    .Except(rowCodes);
                if (stepped < level || !addedCodes.IsEmpty)
                {
                    steps.Add(("T35", stepped));
                    codes = codes.Union(addedCodes);
                }
            }
        }

        if (answers.Number(Q04) is null && answers.Number(Q04b) is null)
        {
            steps.Add(("T35", 4));
        }

        findings.AddRange(steps);
        if (answers.Says(Q53) is Response.Yes or Response.NotSure)
        {
            findings.Add(("T36", 5));
        }

        if (findings.Count == 0)
        {
            findings.Add(("T37", 5));
        }

        return new(
            findings.Min(each => each.Level),
            codes,
            [.. findings.Select(each => $"{each.Rule} L{each.Level}").Order(StringComparer.Ordinal)]
        );
    }

    private static readonly string[] Rows =
    [
        "T01",
        "T02",
        "T03",
        "T04",
        "T05",
        "T06",
        "T07",
        "T08",
        "T09",
        "T10",
        "T11",
        "T12",
        "T13",
        "T13b",
        "T14",
        "T15",
        "T16",
        "T17",
        "T18",
        "T19",
        "T20",
        "T21",
        "T22",
        "T23",
        "T24",
        "T25",
        "T26",
        "T27",
        "T28",
        "T29",
        "T29b",
        "T30",
        "T31",
        "T32",
        "T33",
        "T34",
    ];

    private static int Step(string row, int level) =>
        level switch
        {
            1 or 2 or 3 when row is "T01" or "T02" or "T04" or "T17" => 2,
            1 => 2,
            2 => 3,
            3 => 4,
            _ => level,
        };

    private Outcome[] Row(string row) =>
        row switch
        {
            "T01" => All(If(Yes(Q05) || Yes(Q06) || Yes(Q07) || Yes(Q08) || Yes(Q09), 1)),
            "T02" => All(If(Yes(Q10), 1)),
            "T03" => All(
                First(
                    If(Weak && (Yes(Q10) || Yes(Q13b)), 1),
                    If(Weak && Told(Q04c) && answers.Number(Q03) > 6 && No(Q04d) && No(Q12), 3, whenLowered: [Neural]),
                    If(Weak, 2)
                ),
                If(Yes(Q13b), 2, clause: "Q13b alone")
            ),
            "T04" => All(If(Yes(Q25) || Yes(Q26), 1)),
            "T05" => All(
                First(
                    If(Yes(Q27) && (Yes(Q04d) || WorstPainAtLeast(7)), 1),
                    If(Yes(Q27), 3, whenLowered: [BloodPressure])
                ),
                If(Yes(Q25b), 2, clause: "Q25b")
            ),
            "T06" => All(If(Yes(Q21) && (Yes(Q21b) || Yes(Q11) || Yes(Q13b)), 1)),
            "T07" => All(First(If(Yes(Q14) && Yes(Q13b), 1), If(Yes(Q14) && !Told(Q04c), 2))),
            "T08" => All(If(Yes(Q15) && (Yes(Q16) || Yes(Q17) || AgeOfFractures), 2)),
            "T09" => All(If((Yes(Q16) || Yes(Q17)) && Yes(Q04d) && !plain.Fires("T08") && !Told(Q04c), 3)),
            "T10" => All(If(Yes(Q18) && (Yes(Q19) || Yes(Q20) || Yes(Q13b)), 2)),
            "T11" => All(First(If(Yes(Q18) && !Told(Q04c), 3), If(Yes(Q18), 4))),
            "T12" => All(
                First(
                    If(Yes(Q20) && WorstPainAtLeast(8) && !plain.Fires("T10"), 2),
                    If((Yes(Q19) || Yes(Q20)) && !plain.Fires("T10"), 3)
                )
            ),
            "T13" => All(If(Yes(Q21) || Yes(Q21b), 2)),
            "T13b" => All(If((Yes(Q22) || Yes(Q23) || Yes(Q24)) && !Told(Q21) && Yes(Q04d) && !Told(Q04c), 3)),
            "T14" => All(If(Yes(Q52), 2)),
            "T15" => All(If(Yes(Q29), 2)),
            "T16" => All(If(answers.Find(Q01) is not Answer.AssumedAdult && answers.Number(Q01) is not >= 18, 3)),
            "T17" => All(If(Yes(Q37), 1)),
            "T18" => All(
                First(If(Yes(Q36) && !Told(Q36c), 3, whenLowered: Pregnant), If(Yes(Q36), 4, codes: Pregnant))
            ),
            "T19" => All(
                First(If(Yes(Q38) && !Told(Q38c), 3, whenLowered: [Abdominal]), If(Yes(Q38), 4, codes: [Abdominal]))
            ),
            "T20" => All(
                First(
                    If(Told(Q39b) || (Yes(Q39) && Yes(Q39b)), 3, whenLowered: [SpineSurgery], clause: "Q39b"),
                    If(Yes(Q39) && Told(Q39c), 4, codes: [SpineSurgery]),
                    If(Yes(Q39), 3, whenLowered: [SpineSurgery])
                )
            ),
            "T21" => All(If(Yes(Q40), 3)),
            "T22" => All(
                First(
                    If(Yes(Q41) && Yes(Q41b), 3, whenLowered: Told(Q41d) ? [] : Hip),
                    If(Yes(Q41) && Told(Q41d), 4),
                    If(Yes(Q41), 4, codes: Hip)
                )
            ),
            "T23" => All(
                If((Yes(Q16) || Yes(Q17)) && !plain.Fires("T08") && !plain.Fires("T09"), 4, codes: [Osteoporosis])
            ),
            "T24" => All(If(Yes(Q43) || Yes(Q46), 4, codes: [HeadDown])),
            "T25" => All(
                If(Yes(Q44) || Yes(Q44c), 3, whenLowered: [BloodPressure]),
                If(Yes(Q44b), 4, codes: [BloodPressure], clause: "Q44b")
            ),
            "T26" => All(If(Yes(Q45), 3, whenLowered: [BloodPressure])),
            "T27" => All(
                If((Yes(Q13) || answers.Choice(ST4) == "below knee") && !Told(Q11) && !Told(Q12), 4, codes: [Neural])
            ),
            "T28" => All(If(Yes(Q28), 4)),
            "T29" => All(If(answers.Number(Q03) is null or > 12 && (Signs >= 4 || (Signs >= 2 && Yes(Q35))), 4)),
            "T29b" => All(If(Yes(Q35b), 2)),
            "T30" => All(If(WorstPain >= 8 && !Told(Q20), 4)),
            "T31" => All(If(Yes(Q50), 4, codes: [SpineCondition])),
            "T32" => All(
                If(Not(Q47), 4, codes: [NoFloor], clause: "Q47"),
                If(Yes(Q47b), 4, codes: [Falls], clause: "Q47b")
            ),
            "T33" => All(
                If(Yes(Q48), 4, codes: [Abdominal], clause: "Q48"),
                If(Not(Q49), 5, codes: [NoKneeling], clause: "Q49"),
                If(Yes(Q49b), 5, codes: [WristOrShoulder], clause: "Q49b")
            ),
            "T34" => All(If(Not(Q02), 3)),
            _ => throw new ArgumentOutOfRangeException(nameof(row), row, "The table has no such row."),
        };

    private bool Weak => Yes(Q11) || Yes(Q12);

    private int Signs => new[] { Q30, Q31, Q32, Q33, Q34 }.Count(Yes);

    // Q04b without a number is Q04 (C07).
    private int? WorstPain => answers.Number(Q04b) ?? answers.Number(Q04);

    private bool WorstPainAtLeast(int bound) => WorstPain is { } pain ? pain >= bound : careful;

    // An age that was not told may be any; an assumed adult is younger (C08).
    private bool AgeOfFractures =>
        answers.Number(Q01) is { } age
            ? age >= (answers.Choice(Q01b) == "female" ? 75 : 65)
            : careful && answers.Find(Q01) is not Answer.AssumedAdult;

    private Restriction[] Pregnant => answers.Number(Q36b) is < 16 ? [Pregnancy] : [Pregnancy, PregnancyFrom16Weeks];

    private Restriction[] Hip =>
        answers.Choice(Q41c) switch
        {
            "front" => [HipAnterior],
            "back" => [HipPosterior],
            _ => [HipPosterior, HipAnterior],
        };

    private bool Fires(string row) => Row(row).Length > 0;

    private bool Told(QuestionId question) => answers.Says(question) == Response.Yes;

    private bool No(QuestionId question) => answers.Says(question) == Response.No;

    private bool Yes(QuestionId question) => Told(question) || (careful && Unsure(question));

    private bool Not(QuestionId question) => No(question) || (careful && Unsure(question));

    private bool Unsure(QuestionId question) =>
        answers.Says(question) switch
        {
            Response.NotSure => true,
            // Q09: rather not say, or skipped, is no (C05).
            Response.PreferNotToSay or Response.Skipped => question != Q09,
            _ => false,
        };

    private static Outcome? If(
        bool holds,
        int level,
        Restriction[]? codes = null,
        Restriction[]? whenLowered = null,
        string? clause = null
    ) =>
        holds
            ? new(clause ?? $"L{level} {string.Join(' ', codes ?? [])}", level, codes ?? [], whenLowered ?? [])
            : null;

    private static Outcome? First(params Outcome?[] chain) => chain.FirstOrDefault(outcome => outcome is not null);

    private static Outcome[] All(params Outcome?[] parts) => [.. parts.OfType<Outcome>()];
}

using System.Diagnostics;

namespace Holdfast.Domain.Screening;

/// <summary>The answers laid out for reading: one pass over what was given, then every question is a look into an array.</summary>
internal sealed class AnswerSheet
{
    private static readonly int QuestionCount = Enum.GetValues<QuestionId>().Length;

    private readonly Response?[] said = new Response?[QuestionCount];
    private readonly Answer?[] own = new Answer?[QuestionCount];

    public AnswerSheet(Answers answers)
    {
        foreach (var (fact, answer) in answers.Given)
        {
            var question = (int)fact.Question;
            if (fact.Tick == 0)
            {
                own[question] = answer;
            }

            if (answer is Answer.Said { Response: var response })
            {
                said[question] =
                    said[question] is { } other && Answers.Telling(other) >= Answers.Telling(response)
                        ? other
                        : response;
            }
        }

        // C05: declining Q09 is a no without a finding; the card with the warning signs is shown instead.
        DeclinesQ09 = Said(QuestionId.Q09) is Response.PreferNotToSay or Response.Skipped;
        if (DeclinesQ09)
        {
            said[(int)QuestionId.Q09] = Response.No;
        }
    }

    /// <summary>True when Q09 was declined or skipped (C05).</summary>
    public bool DeclinesQ09 { get; }

    /// <summary>True when a scenario file lists no age (C08).</summary>
    public bool IsAssumedAdult => own[(int)QuestionId.Q01] is Answer.AssumedAdult;

    public Response Said(QuestionId question) => said[(int)question] ?? Response.Skipped;

    public Answer? Own(QuestionId question) => own[(int)question];

    public int? Number(Measure measure) => (own[(int)QuestionOf(measure)] as Answer.Number)?.Value;

    /// <summary>The question whose answer a comparison speaks of.</summary>
    public QuestionId QuestionOf(Measure measure) =>
        // C07: without a number for the pain at rest, the average pain stands in for it.
        measure == Measure.RestingPain
        && own[(int)QuestionId.Q04b] is not Answer.Number
            ? QuestionId.Q04
            : Asks(measure);

    /// <summary>The question that asks for a number.</summary>
    public static QuestionId Asks(Measure measure) =>
        measure switch
        {
            Measure.Age => QuestionId.Q01,
            Measure.WeeksOfSpell => QuestionId.Q03,
            Measure.AveragePain => QuestionId.Q04,
            Measure.RestingPain => QuestionId.Q04b,
            Measure.WeeksOfPregnancy => QuestionId.Q36b,
            Measure.MinutesAvailable => QuestionId.M09,
            _ => throw new UnreachableException($"No question asks for {measure}."),
        };
}

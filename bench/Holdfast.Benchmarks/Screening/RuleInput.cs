using Holdfast.Domain;
using Holdfast.Domain.Screening;

namespace Holdfast.Benchmarks.Screening;

/// <summary>Answers as the RulesEngine package likes them best: an object with a property for each thing that is asked. Responses are the numbers of <see cref="Response"/>.</summary>
public sealed class RuleInput
{
    public const int NotKnown = -1;

    public RuleInput(Answers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        foreach (var property in typeof(RuleInput).GetProperties())
        {
            if (Enum.TryParse<Measure>(property.Name, out var measure))
            {
                property.SetValue(this, Number(answers, measure));
            }
            else if (property.PropertyType == typeof(string))
            {
                property.SetValue(this, answers.Choice(Enum.Parse<QuestionId>(property.Name)) ?? "");
            }
            else
            {
                property.SetValue(this, Says(answers, Enum.Parse<QuestionId>(property.Name)));
            }
        }
    }

    public int Age { get; private set; }
    public int WeeksOfSpell { get; private set; }
    public int AveragePain { get; private set; }
    public int RestingPain { get; private set; }
    public int WeeksOfPregnancy { get; private set; }
    public string Q01b { get; private set; } = "";
    public string Q41c { get; private set; } = "";
    public string ST4 { get; private set; } = "";
    public int Q02 { get; private set; }
    public int Q04c { get; private set; }
    public int Q04d { get; private set; }
    public int Q05 { get; private set; }
    public int Q06 { get; private set; }
    public int Q07 { get; private set; }
    public int Q08 { get; private set; }
    public int Q09 { get; private set; }
    public int Q10 { get; private set; }
    public int Q11 { get; private set; }
    public int Q12 { get; private set; }
    public int Q13 { get; private set; }
    public int Q13b { get; private set; }
    public int Q14 { get; private set; }
    public int Q15 { get; private set; }
    public int Q16 { get; private set; }
    public int Q17 { get; private set; }
    public int Q18 { get; private set; }
    public int Q19 { get; private set; }
    public int Q20 { get; private set; }
    public int Q21 { get; private set; }
    public int Q21b { get; private set; }
    public int Q22 { get; private set; }
    public int Q23 { get; private set; }
    public int Q24 { get; private set; }
    public int Q25 { get; private set; }
    public int Q25b { get; private set; }
    public int Q26 { get; private set; }
    public int Q27 { get; private set; }
    public int Q28 { get; private set; }
    public int Q29 { get; private set; }
    public int Q30 { get; private set; }
    public int Q31 { get; private set; }
    public int Q32 { get; private set; }
    public int Q33 { get; private set; }
    public int Q34 { get; private set; }
    public int Q35 { get; private set; }
    public int Q35b { get; private set; }
    public int Q36 { get; private set; }
    public int Q36c { get; private set; }
    public int Q37 { get; private set; }
    public int Q38 { get; private set; }
    public int Q38c { get; private set; }
    public int Q39 { get; private set; }
    public int Q39b { get; private set; }
    public int Q39c { get; private set; }
    public int Q40 { get; private set; }
    public int Q41 { get; private set; }
    public int Q41b { get; private set; }
    public int Q41d { get; private set; }
    public int Q43 { get; private set; }
    public int Q44 { get; private set; }
    public int Q44b { get; private set; }
    public int Q44c { get; private set; }
    public int Q45 { get; private set; }
    public int Q46 { get; private set; }
    public int Q47 { get; private set; }
    public int Q47b { get; private set; }
    public int Q48 { get; private set; }
    public int Q49 { get; private set; }
    public int Q49b { get; private set; }
    public int Q50 { get; private set; }
    public int Q52 { get; private set; }
    public int Q53 { get; private set; }

    // C05: Q09 that was declined is a no.
    private static int Says(Answers answers, QuestionId question)
    {
        var said = answers.Says(question);
        return (int)(question == QuestionId.Q09 && said < Response.NotSure ? Response.No : said);
    }

    private static int Number(Answers answers, Measure measure) =>
        measure == Measure.RestingPain
            ? answers.Number(QuestionId.Q04b) ?? answers.Number(QuestionId.Q04) ?? NotKnown
            : answers.Number(AnswerSheet.Asks(measure)) ?? NotKnown;
}

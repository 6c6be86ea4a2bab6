using System.Diagnostics;
using System.Text;
using Holdfast.Domain;
using Holdfast.Formats.Scenarios;
using static Holdfast.Domain.QuestionId;

namespace Holdfast.Enumeration;

/// <summary>What the answers outside the block are, and what a fact of the block is when it is not yes. Written as a scenario file, whose rules say the rest.</summary>
/// <param name="Name">Its name in the report.</param>
/// <param name="Age">Age in years.</param>
/// <param name="Sex">Sex.</param>
/// <param name="Weeks">Weeks that the spell has lasted.</param>
/// <param name="RestingPain">Worst pain at rest, 0-10.</param>
/// <param name="UnsureUnlessYes">Facts of the block that are "not sure" when they are not yes; all others are "no".</param>
internal sealed record Background(
    string Name,
    int Age,
    string Sex,
    int Weeks,
    int RestingPain,
    ValueList<QuestionId> UnsureUnlessYes
)
{
    /// <summary>A calm pain, a long and strong one in somebody old, and doubt about five of the facts.</summary>
    public static ValueList<Background> All { get; } =
    [
        new("calm", Age: 40, "female", Weeks: 3, RestingPain: 3, []),
        new("old, strong and long", Age: 76, "female", Weeks: 8, RestingPain: 8, []),
        new("in doubt", Age: 40, "male", Weeks: 3, RestingPain: 7, [Q04d, Q17, Q18, Q22, Q45]),
    ];

    /// <summary>The answers of an intake.</summary>
    public Answers Answers(uint intake) =>
        ScenarioReader.Read(Encoding.UTF8.GetBytes(Scenario(intake))) switch
        {
            ScenarioResult.Understood understood => understood.Scenario.Answers,
            ScenarioResult.Refused refused => throw new InvalidOperationException(refused.Fault.ToString()),
            var other => throw new UnreachableException(other.GetType().Name),
        };

    /// <summary>What a fact is when it is not yes.</summary>
    public Response Otherwise(QuestionId fact) => UnsureUnlessYes.Contains(fact) ? Response.NotSure : Response.No;

    /// <summary>An intake as a scenario file, to be run with <c>holdfast plan --in</c>.</summary>
    public string Scenario(uint intake)
    {
        var text = new StringBuilder();
        text.Append(
            $"{{ \"today\": \"2026-03-02\", \"answers\": {{ \"Q01\": {Age}, \"Q01b\": \"{Sex}\", \"Q03\": {Weeks}, \"Q04\": {RestingPain}"
        );
        for (var fact = 0; fact < RedFlagBlock.Facts.Length; fact++)
        {
            var question = RedFlagBlock.Facts[fact];
            if ((intake >> fact & 1) != 0)
            {
                text.Append($", \"{question}\": \"yes\"");
            }
            else if (Otherwise(question) == Response.NotSure)
            {
                text.Append($", \"{question}\": \"not sure\"");
            }
        }

        return text.Append(" } }").ToString();
    }
}

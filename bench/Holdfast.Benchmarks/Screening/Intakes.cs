using Holdfast.Domain;
using static Holdfast.Domain.QuestionId;

namespace Holdfast.Benchmarks.Screening;

/// <summary>The answer sets that all engines read: drawn from a fixed seed, a half of them with few concerns and a half with many.</summary>
internal static class Intakes
{
    private static readonly QuestionId[] YesNo =
    [
        .. Enum.GetValues<QuestionId>()
            .Where(question => question <= Q53 && question is not (Q01 or Q01b or Q03 or Q04 or Q04b or Q36b or Q41c)),
    ];

    public static Answers[] Draw(int count)
    {
        var chance = new Random(20260302);
        return [.. Enumerable.Range(0, count).Select(number => Draw(chance, oneIn: number % 2 == 0 ? 25 : 5))];
    }

    private static Answers Draw(Random chance, int oneIn)
    {
        var answers = Answers
            .None.With(Q01, new Answer.Number(chance.Next(16, 90)))
            .With(Q01b, new Answer.Choice(chance.Next(2) == 0 ? "female" : "male"))
            .With(Q41c, new Answer.Choice(Any(chance, "front", "back", "unknown")))
            .With(ST4, new Answer.Choice(chance.Next(oneIn) == 0 ? "below knee" : "none"));
        foreach (var (question, most) in new[] { (Q03, 30), (Q04, 10), (Q04b, 10), (Q36b, 40) })
        {
            answers =
                chance.Next(oneIn) == 0 ? answers : answers.With(question, new Answer.Number(chance.Next(most + 1)));
        }

        foreach (var question in YesNo)
        {
            var calm = question is Q02 or Q47 or Q49 ? Response.Yes : Response.No;
            var said =
                chance.Next(oneIn) == 0
                    ? Any(
                        chance,
                        Response.Yes,
                        Response.No,
                        Response.NotSure,
                        Response.PreferNotToSay,
                        Response.Skipped
                    )
                    : calm;
            answers = answers.With(question, new Answer.Said(said));
        }

        return answers;
    }

    private static T Any<T>(Random chance, params ReadOnlySpan<T> values) => values[chance.Next(values.Length)];
}

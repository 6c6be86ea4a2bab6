using CsCheck;
using static Holdfast.Domain.QuestionId;

namespace Holdfast.Domain.Tests.Screening;

/// <summary>Any answers a person or a scenario file could give to the triage questions.</summary>
internal static class RandomAnswers
{
    private static readonly QuestionId[] Numbers = [Q01, Q03, Q04, Q04b, Q36b];
    private static readonly QuestionId[] YesNo =
    [
        .. Enum.GetValues<QuestionId>().Where(id => id <= Q53 && id is not Q01b and not Q41c && !Numbers.Contains(id)),
    ];

    private static readonly Gen<Response> AnyResponse = Gen.Frequency(
        (8, Gen.Const(Response.No)),
        (4, Gen.Const(Response.Yes)),
        (2, Gen.Const(Response.NotSure)),
        (1, Gen.Const(Response.PreferNotToSay)),
        (1, Gen.Const(Response.Skipped))
    );

    private static readonly Gen<Answers> Base =
        from age in Gen.Frequency(
            (6, Gen.Int[0, 120].Select(years => (Answer)new Answer.Number(years))),
            (1, Gen.Const((Answer)new Answer.AssumedAdult()))
        )
        from sex in OneOf("female", "male", "not given")
        from weeks in Maybe(30)
        from pain in Maybe(10)
        from worst in Maybe(10)
        from pregnantWeeks in Maybe(45)
        from hip in OneOf("front", "back", "unknown")
        from leg in OneOf("none", "below knee", null)
        select Add(
                leg is null ? Answers.None : Answers.None.With(ST4, new Answer.Choice(leg)),
                (Q03, weeks),
                (Q04, pain),
                (Q04b, worst),
                (Q36b, pregnantWeeks)
            )
            .With(Q01, age)
            .With(Q01b, new Answer.Choice(sex))
            .With(Q41c, new Answer.Choice(hip));

    /// <summary>Most answers are no, a few concern: what the rows must tell apart.</summary>
    public static Gen<Answers> Mixed { get; } =
        from start in Base
        from quiet in Gen.Bool.Array[YesNo.Length]
        from responses in AnyResponse.Array[YesNo.Length]
        from rare in Gen.Bool
        select YesNo
            .Select((question, index) => (question, response: rare && quiet[index] ? Calm(question) : responses[index]))
            .Aggregate(start, (answers, next) => answers.With(next.question, new Answer.Said(next.response)));

    /// <summary>Everything calm but three questions: each row by itself.</summary>
    public static Gen<Answers> Sparse { get; } =
        from start in Base
        from few in Gen.Select(OneOf(YesNo), AnyResponse).Array[0, 5]
        select few.Aggregate(
            YesNo.Aggregate(start, (answers, question) => answers.With(question, new Answer.Said(Calm(question)))),
            (answers, next) => answers.With(next.Item1, new Answer.Said(next.Item2))
        );

    private static Response Calm(QuestionId question) => question is Q02 or Q47 or Q49 ? Response.Yes : Response.No;

    private static Answers Add(Answers answers, params (QuestionId Question, int? Value)[] numbers) =>
        numbers.Aggregate(
            answers,
            (all, next) => next.Value is { } value ? all.With(next.Question, new Answer.Number(value)) : all
        );

    // A third of the numbers are unknown.
    private static Gen<int?> Maybe(int most) =>
        Gen.Int[-most / 2, most].Select(value => value < 0 ? (int?)null : value);

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);
}

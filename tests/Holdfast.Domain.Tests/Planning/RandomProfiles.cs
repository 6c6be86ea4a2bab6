using CsCheck;
using Holdfast.Domain.Tests.Screening;
using static Holdfast.Domain.QuestionId;

namespace Holdfast.Domain.Tests.Planning;

/// <summary>Triage answers of which many allow exercise, with anything that the profile and the self-tests can hold.</summary>
internal static class RandomProfiles
{
    private static readonly QuestionId[] YesNo = [M01, M02, M03, M04, M05, M07];

    private static readonly Answer?[] Minutes = [new Answer.Number(3), new Answer.Number(12), null];
    private static readonly Answer?[] Aims =
    [
        new Answer.Choice("ease"),
        new Answer.Choice("loosen"),
        new Answer.Choice("stay well"),
        null,
    ];
    private static readonly Answer?[] Times =
    [
        new Answer.Choice("bed"),
        new Answer.Choice("after workout"),
        new Answer.Choice("other"),
        null,
    ];
    private static readonly Answer?[] Kits =
    [
        new Answer.KitAtHand([Kit.Chair, Kit.Mat]),
        new Answer.KitAtHand([Kit.Table]),
        new Answer.KitAtHand([]),
        new Answer.Said(Response.NotSure),
        null,
    ];
    private static readonly Answer?[] Walls = [new Answer.Choice("usual"), new Answer.Choice("larger"), null];
    private static readonly Answer?[] Thighs =
    [
        new Answer.HipTest(true, null),
        new Answer.HipTest(false, true),
        new Answer.HipTest(false, false),
        null,
    ];

    private static readonly Gen<MovementEffect?> Effect = Gen.Int[0, 3]
        .Select(index => index == 3 ? (MovementEffect?)null : (MovementEffect)index);

    private static readonly Gen<Response> Movement = Gen.Frequency(
        (3, Gen.Const(Response.Yes)),
        (3, Gen.Const(Response.No)),
        (1, Gen.Const(Response.NotSure)),
        (1, Gen.Const(Response.Skipped))
    );

    public static Gen<Answers> Any { get; } =
        from triage in RandomAnswers.Sparse
        from movements in Movement.Array[YesNo.Length]
        from minutes in OneOf(Minutes)
        from aim in OneOf(Aims)
        from time in OneOf(Times)
        from kit in OneOf(Kits)
        from wall in OneOf(Walls)
        from thigh in OneOf(Thighs)
        from forward in Effect
        from backward in Effect
        select Add(
            YesNo
                .Select((question, index) => (question, movements[index]))
                .Aggregate(triage, (so, next) => so.With(next.question, new Answer.Said(next.Item2))),
            (M08, aim),
            (M09, minutes),
            (M10, kit),
            (M11, time),
            (ST1, wall),
            (ST2, thigh),
            (ST3, new Answer.MovementTest(forward, backward))
        );

    private static Answers Add(Answers answers, params (QuestionId Question, Answer? Answer)[] more) =>
        more.Aggregate(answers, (so, next) => next.Answer is { } answer ? so.With(next.Question, answer) : so);

    private static Gen<T> OneOf<T>(T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);
}

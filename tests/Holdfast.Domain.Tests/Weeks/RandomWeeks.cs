using CsCheck;
using Holdfast.Domain.Journal;
using Holdfast.Domain.Progress;
using Holdfast.Domain.Tests.Planning;
using Holdfast.Domain.Tests.Screening;
using static Holdfast.Domain.QuestionId;

namespace Holdfast.Domain.Tests.Weeks;

/// <summary>People of whom most may exercise, and up to ten weeks of what they could log.</summary>
internal static class RandomWeeks
{
    /// <summary>A person at the check-in and the weeks that follow.</summary>
    internal sealed record Story(Answers Answers, ValueList<WeekLog> Weeks)
    {
        public override string ToString() => $"{Answers}\n{string.Join('\n', Weeks)}";
    }

    // What leads to L4 or to a code, alone.
    private static readonly Func<Answers, Answers>[] Restricting =
    [
        so => so.Yes(Q16),
        so => so.Yes(Q43),
        so => so.Yes(Q44b),
        so => so.Yes(Q36, Q36c).Number(Q36b, 9),
        so => so.Yes(Q36, Q36c).Number(Q36b, 13),
        so => so.Yes(Q36, Q36c).Number(Q36b, 24),
        so => so.No(Q47),
        so => so.Yes(Q47b),
        so => so.No(Q49),
        so => so.Yes(Q49b),
        so => so.Yes(Q41).Choice(Q41c, "back"),
        so => so.Yes(Q41).Choice(Q41c, "front"),
        so => so.Yes(Q41),
        so => so.Yes(Q39, Q39c),
        so => so.Yes(Q50),
        so => so.Yes(Q13),
        so => so.Yes(Q48),
        so => so.Yes(Q28),
        so => so.Number(Q04b, 8),
        so => so.NotSure(Q44),
        so => so.Yes(Q53),
    ];

    // What somebody may say on any day; some of it stops everything.
    private static readonly QuestionId[] Stopping = [Q06, Q10, Q11, Q14, Q19, Q20, Q21, Q37, Q40];

    private static readonly QuestionId[] Asked = [M01, M02, M03, M04, M05, M07];

    private static readonly string[] Exercises =
    [
        "E01",
        "E02",
        "E03",
        "E04",
        "E05",
        "E06",
        "E06h",
        "E07",
        "E07s",
        "E08",
        "E09",
        "E09p",
        "E10",
        "E11",
        "E11w",
        "E12",
        "E13a",
        "E13b",
        "E13c",
    ];

    private static readonly Gen<Answer> AnyNumber = Gen.Int[0, 10].Select(value => (Answer)new Answer.Number(value));

    private static readonly Gen<Answers> Movements =
        from said in Gen.Frequency(
            (3, Gen.Const(Response.Yes)),
            (5, Gen.Const(Response.No)),
            (1, Gen.Const(Response.NotSure))
        ).Array[Asked.Length]
        from rest in Gen.Int[0, 11]
        select Asked
            .Select((question, index) => (question, said[index]))
            .Aggregate(Answers.None, (so, next) => so.All(next.Item2, next.question))
            .With(
                rest switch
                {
                    0 => Answers.None.Choice(M08, "stay well"),
                    1 => Answers.None.Choice(M08, "loosen"),
                    2 or 3 => Answers.None.Number(M09, 3),
                    4 or 5 => Answers.None.Number(M09, 12),
                    6 => Answers.None.With(ST3, new Answer.MovementTest(MovementEffect.Worse, MovementEffect.Better)),
                    7 => Answers.None.With(ST3, new Answer.MovementTest(MovementEffect.Worse, MovementEffect.Worse)),
                    8 => Answers.None.Choice(ST1, "larger"),
                    _ => Answers.None,
                }
            );

    private static readonly Gen<Answers> MostlyWell =
        from movements in Movements
        from pain in Gen.Frequency((8, Gen.Int[0, 10].Select(value => (int?)value)), (1, Gen.Const((int?)null)))
        from age in Gen.Frequency((4, Gen.Const((int?)null)), (2, Gen.Int[18, 95].Select(value => (int?)value)))
        from codes in OneOf(Restricting).Array[0, 2]
        select codes.Aggregate(
            Person
                .Unlisted.With(movements)
                .With(pain is { } told ? Answers.None.Number(Q04, told) : Answers.None)
                .With(age is { } years ? Answers.None.Number(Q01, years) : Answers.None),
            (so, code) => code(so)
        );

    private static readonly Gen<Answers> People = Gen.Frequency((6, MostlyWell), (1, RandomProfiles.Any));

    private static readonly Gen<PainEvent> AnyEvent =
        from before in Gen.Frequency((8, Gen.Int[0, 6]), (1, Gen.Int[7, 10]))
        from more in Gen.Frequency((6, Gen.Int[-1, 1]), (3, Gen.Int[2, 3]), (1, Gen.Int[4, 6]))
        from morning in Gen.Frequency(
            (3, Gen.Const((int?)null)),
            (3, Gen.Int[-2, 1].Select(value => (int?)value)),
            (1, Gen.Int[2, 3].Select(value => (int?)value))
        )
        from exercise in Gen.Frequency(
            (2, Gen.Const((ExerciseId?)null)),
            (4, OneOf(Exercises).Select(code => (ExerciseId?)new ExerciseId(code)))
        )
        from leg in Gen.Frequency(
            (40, Gen.Const((LegSymptom?)null)),
            (2, Gen.Const((LegSymptom?)LegSymptom.None)),
            (1, OneOf<LegSymptom?>(LegSymptom.Appeared, LegSymptom.FurtherDown))
        )
        from settled in Gen.Frequency(
            (1, Gen.Const((Settling?)null)),
            (3, Gen.Const((Settling?)Settling.Within15Minutes)),
            (3, Gen.Const((Settling?)Settling.ByMorning)),
            (1, Gen.Const((Settling?)Settling.NotByMorning))
        )
        select new PainEvent(
            before,
            Math.Clamp(before + more, 0, 10),
            morning is { } step ? Math.Clamp(before + step, 0, 10) : null,
            exercise,
            leg,
            settled
        );

    private static readonly Gen<Answers> AnyChange = Gen.Frequency(
        (60, Gen.Const(Answers.None)),
        (6, Movements),
        (2, Asked.Length.Of(index => Asked[index]).Select(question => Answers.None.Yes(question))),
        (2, Asked.Length.Of(index => Asked[index]).Select(question => Answers.None.No(question))),
        (3, AnyNumber.Select(pain => Answers.None.With(Q04, pain))),
        (3, OneOf(Restricting).Select(code => code(Answers.None))),
        (1, OneOf(Stopping).Select(question => Answers.None.Yes(question))),
        (1, OneOf(Stopping).Select(question => Answers.None.NotSure(question))),
        (1, OneOf("none", "below knee").Select(said => Answers.None.Choice(ST4, said)))
    );

    /// <summary>A week around the pain at the check-in.</summary>
    private static Gen<WeekLog> WeekAround(int pain) =>
        from done in Gen.Frequency((6, Gen.Int[5, 8]), (3, Gen.Int[1, 4]), (2, Gen.Const(0)))
        from planned in Gen.Frequency((4, Gen.Const((int?)null)), (1, Gen.Int[1, 10].Select(value => (int?)value)))
        from mean in Gen.Frequency(
            (1, Gen.Const((decimal?)null)),
            (6, Gen.Int[-3, 1].Select(step => (decimal?)(pain + step))),
            (4, Gen.Int[-30, 12].Select(step => (decimal?)(pain + (step / 10m)))),
            (1, Gen.Int[-6, 3].Select(step => (decimal?)(pain + step)))
        )
        from events in Gen.Frequency((4, Gen.Const(Array.Empty<PainEvent>())), (1, AnyEvent.Array[1, 3]))
        from tries in Gen.Frequency((6, Gen.Const(Array.Empty<string>())), (1, OneOf(Exercises).Array[1, 2]))
        from changed in AnyChange
        from longest in Gen.Frequency((8, Gen.Const((int?)null)), (1, Gen.Int[118, 123].Select(value => (int?)value)))
        from most in Gen.Frequency((5, Gen.Const((int?)null)), (1, Gen.Int[0, 3].Select(value => (int?)value)))
        select new WeekLog(
            done,
            planned,
            mean is { } told ? Math.Clamp(told, 0, 10) : null,
            events.ToValueList(),
            tries.Select(code => new ExerciseId(code)).ToValueList(),
            changed,
            longest,
            most
        );

    /// <summary>Anybody, with one to ten weeks.</summary>
    public static Gen<Story> Any { get; } =
        from answers in People
        from weeks in WeekAround(answers.Number(Q04) ?? 5).Array[1, 10]
        select new Story(answers, weeks.ToValueList());

    private static Gen<T> Of<T>(this int count, Func<int, T> at) => Gen.Int[0, count - 1].Select(at);

    private static Gen<T> OneOf<T>(params T[] values) => values.Length.Of(index => values[index]);
}

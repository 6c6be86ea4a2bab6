using CsCheck;
using Holdfast.Domain.Planning;
using Holdfast.Domain.Progress;
using Holdfast.Domain.Progress.Weeks;
using Holdfast.Domain.Screening;
using Holdfast.Domain.Tests.Planning;
using Holdfast.Domain.Tests.Proofs.Solving;
using Person = Holdfast.Domain.Tests.Screening.Person;

namespace Holdfast.Domain.Tests.Proofs;

/// <summary>What the solver sees of a week is what the evaluation sees: every condition holds in the model exactly where it holds in the week.</summary>
public class WeekEncodingTests
{
    private static readonly ValueList<WeekCondition> Conditions =
    [
        WeekRules.Safety.When,
        .. WeekRules.InOrder.Select(rule => rule.When),
        .. WeekRules.Options.Select(rule => rule.When),
        .. WeekRules.Escalations.Select(rule => rule.When),
        .. WeekRules.AsWell.Select(rule => rule.When),
        WeekRules.IsJudged,
        WeekRules.Responds,
        WeekRules.LookIsHeldBack,
    ];

    private static readonly Course Start = Course.Begin(
        Person.Well,
        Triage.Evaluate(Person.Well),
        Person.Well.Plan(FirstPlanOptions.None)
    );

    /// <summary>The numbers of a week, in hundredths where they are pain or shares.</summary>
    private sealed record Measured(
        int Week,
        int Share,
        int MeanShare,
        int? Pain,
        int? PainLastWeek,
        int? ToldBefore,
        int? AtStart,
        int Ambers,
        int Reds,
        int Away,
        int? Longest,
        int? OverMost,
        bool[] Facts
    );

    private static readonly Gen<int?> AnyPain = Gen.Frequency(
        (1, Gen.Const((int?)null)),
        (4, Gen.Int[0, 10].Select(points => (int?)(points * 100))),
        (4, Gen.Int[0, 1000].Select(hundredths => (int?)hundredths))
    );

    private static readonly Gen<int> AnyShare = Gen.Frequency(
        (3, Gen.Int[0, 10].Select(tenths => tenths * 1_000)),
        (2, Gen.Int[3_999, 4_001]),
        (2, Gen.Int[6_999, 7_001]),
        (2, Gen.Int[0, 10_000])
    );

    private static readonly Gen<Measured> Any =
        from week in Gen.Int[1, 9]
        from shares in Gen.Select(AnyShare, AnyShare)
        from pains in AnyPain.Array[3]
        from start in Gen.Int[-1, 10].Select(points => points < 0 ? (int?)null : points * 100)
        from events in Gen.Int[0, 3].Array[3]
        from longest in Gen.Int[118, 123].Select(seconds => seconds == 118 ? (int?)null : seconds)
        from over in Gen.Int[-2, 2].Select(more => more == -2 ? (int?)null : more)
        from facts in Gen.Bool.Array[Enum.GetValues<WeekFact>().Length]
        select new Measured(
            week,
            shares.Item1,
            shares.Item2,
            pains[0],
            pains[1],
            pains[2],
            start,
            events[0],
            events[1],
            events[2],
            longest,
            over,
            facts
        );

    [Fact]
    public void Every_condition_holds_for_the_solver_where_it_holds_for_the_evaluation() =>
        Any.Sample(
            week =>
            {
                bool Holds(WeekFact fact) => week.Facts[(int)fact];
                var reading = new WeekReading(CourseOf(week), LogOf(week), Holds, MostPerDay: 2);
                var found = new WeekModel(WeekTable.ThatRuns).Read(
                    NumbersOf(week),
                    Points(week.ToldBefore),
                    Holds,
                    Conditions
                );
                Assert.Equal(Conditions.Select(reading.Holds), found);
            },
            iter: 300
        );

    private static Course CourseOf(Measured week) =>
        Start with
        {
            Week = week.Week,
            Adherence = Adherence.Of(week.Share, 10_000),
            AdherenceInAll = Enumerable
                .Repeat(Adherence.Of(week.MeanShare, 10_000), week.Week)
                .Aggregate((all, next) => all.Plus(next)),
            PainLastWeek = Points(week.PainLastWeek),
            PainToldBefore = Points(week.ToldBefore),
            PainAtStart = week.AtStart / 100,
            WeeksAway = week.Away,
        };

    private static WeekLog LogOf(Measured week) =>
        new(
            0,
            null,
            Points(week.Pain),
            [
                .. Enumerable.Repeat(new PainEvent(2, 4, null, null, null, null), week.Ambers),
                .. Enumerable.Repeat(new PainEvent(1, 5, null, null, null, null), week.Reds),
            ],
            [],
            Answers.None,
            week.Longest,
            week.OverMost + 2
        );

    private static Dictionary<WeekMeasure, decimal?> NumbersOf(Measured week) =>
        new()
        {
            [WeekMeasure.Week] = week.Week,
            [WeekMeasure.Adherence] = week.Share / 100m,
            [WeekMeasure.MeanAdherence] = week.MeanShare / 100m,
            [WeekMeasure.Pain] = Points(week.Pain),
            [WeekMeasure.PainLastWeek] = Points(week.PainLastWeek),
            [WeekMeasure.PainAtStart] = Points(week.AtStart),
            [WeekMeasure.Ambers] = week.Ambers,
            [WeekMeasure.Reds] = week.Reds,
            [WeekMeasure.WeeksAway] = week.Away,
            [WeekMeasure.LongestHold] = week.Longest,
            [WeekMeasure.SessionsOverMost] = week.OverMost,
            [WeekMeasure.PainBefore] =
                week.Ambers > 0 ? 2
                : week.Reds > 0 ? 1
                : null,
        };

    private static decimal? Points(int? hundredths) => hundredths / 100m;
}

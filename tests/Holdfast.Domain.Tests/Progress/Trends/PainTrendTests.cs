using CsCheck;
using Holdfast.Domain.Progress;
using Holdfast.Domain.Progress.Trends;

namespace Holdfast.Domain.Tests.Progress.Trends;

public class PainTrendTests
{
    private static readonly DateOnly First = SimulatedPerson.First;

    private static readonly Gen<ValueList<DayPain>> AnyPain =
        from days in Gen.Int[1, 120]
        from pain in Gen.Int[0, 10].Array[days]
        from told in Gen.Bool.Array[days]
        select Enumerable
            .Range(0, days)
            .Where(day => told[day])
            .Select(day => new DayPain(First.AddDays(day), pain[day]))
            .ToValueList();

    [Fact]
    public void Four_weeks_at_the_same_number_are_no_change()
    {
        var trend = Told(Days(28, _ => 5), 28);

        Assert.Equal((First, 14, 5.0, 5.0), (trend.Since, trend.Window, trend.Start, trend.Now));
        Assert.Equal(PainCourse.WithinNoise, trend.Course);

        // Whole numbers hide scatter, so that even this is not certain to the last digit.
        Assert.InRange(trend.HalfWidth, 0.1, 1);
    }

    [Fact]
    public void Three_points_less_after_two_uneven_weeks_are_less_pain_and_clear()
    {
        var trend = Told(Days(28, day => (day < 14 ? 6 : 3) + (day % 3 == 0 ? 1 : 0)), 28);

        Assert.Equal(PainCourse.Down, trend.Course);
        Assert.True(trend.IsClear);
        Assert.Equal(-3, trend.Change, 0.2);
    }

    [Fact]
    public void Days_all_over_the_scale_hide_the_same_change()
    {
        var trend = Told(Days(28, day => (day < 14 ? 6 : 4) + (day % 14 / 3 % 2 == 0 ? 4 : -4)), 28);

        Assert.Equal(-2, trend.Change);
        Assert.Equal(PainCourse.WithinNoise, trend.Course);
    }

    [Theory]
    [InlineData(5, 3, true)]
    [InlineData(5, 3.5, true)]
    [InlineData(5, 3.6, false)]
    [InlineData(9, 7, true)]
    [InlineData(9, 7.1, false)]
    [InlineData(2, 1.1, false)]
    [InlineData(2, 1, true)]
    [InlineData(3, 5, true)]
    public void A_clear_change_is_2_points_or_30_percent_of_the_start_and_at_least_1(
        double start,
        double now,
        bool isClear
    ) => Assert.Equal(isClear, new PainTrend.Told(First, 14, start, now, 1, PainCourse.Down).IsClear);

    [Fact]
    public void Without_a_number_it_takes_two_weeks_from_today_on()
    {
        var trend = Assert.IsType<PainTrend.NotYet>(PainTrend.Of([], First));

        Assert.Equal(new(0, First.AddDays(13)), trend);
    }

    [Fact]
    public void A_number_from_long_ago_does_not_stand_for_the_beginning()
    {
        var lone = new DayPain(First.AddDays(-200), 10);

        var trend = Assert.IsType<PainTrend.Told>(PainTrend.Of(Days(28, _ => 5).Insert(0, lone), First.AddDays(27)));

        Assert.Equal((First, 5.0), (trend.Since, trend.Start));
    }

    [Fact]
    public void Weeks_without_a_number_are_no_opinion_on_today()
    {
        var trend = Assert.IsType<PainTrend.NotYet>(PainTrend.Of(Days(28, _ => 5), First.AddDays(60)));

        Assert.Equal(new(0, First.AddDays(64)), trend);
    }

    [Fact]
    public void Told_every_day_until_the_soonest_day_there_is_an_answer_on_it_and_not_ahead_of_it() =>
        AnyPain.Sample(pain =>
        {
            var today = First.AddDays(119);
            if (PainTrend.Of(pain, today) is not PainTrend.NotYet notYet)
            {
                return;
            }

            var told = pain;
            for (var day = today; day <= notYet.SoonestOn; day = day.AddDays(1))
            {
                told = told.IsEmpty || told[^1].Day < day ? told.Add(new(day, 5)) : told;
                Assert.Equal(day == notYet.SoonestOn, PainTrend.Of(told, day) is PainTrend.Told);
            }
        });

    [Fact]
    public void The_mirror_image_of_pain_has_the_mirror_image_of_the_trend() =>
        AnyPain.Sample(pain =>
        {
            var today = pain.IsEmpty ? First : pain[^1].Day;
            var mirrored = pain.Select(day => day with { Average = 10 - day.Average }).ToValueList();
            if (PainTrend.Of(pain, today) is not PainTrend.Told one)
            {
                Assert.Equal(PainTrend.Of(pain, today), PainTrend.Of(mirrored, today));
                return;
            }

            var other = Assert.IsType<PainTrend.Told>(PainTrend.Of(mirrored, today));
            Assert.Equal(-one.Change, other.Change, 1e-9);
            Assert.Equal(one.HalfWidth, other.HalfWidth, 1e-6);
            Assert.Equal(
                one.Course switch
                {
                    PainCourse.Down => PainCourse.Up,
                    PainCourse.Up => PainCourse.Down,
                    _ => PainCourse.WithinNoise,
                },
                other.Course
            );
        });

    [Fact]
    public void Another_calendar_changes_nothing() =>
        Gen.Select(AnyPain, Gen.Int[-4000, 4000])
            .Sample(
                (pain, days) =>
                {
                    var today = First.AddDays(119);
                    var moved = pain.Select(day => day with { Day = day.Day.AddDays(days) }).ToValueList();

                    var expected = PainTrend.Of(pain, today) switch
                    {
                        PainTrend.Told told => told with { Since = told.Since.AddDays(days) },
                        PainTrend.NotYet notYet => (PainTrend)(
                            notYet with
                            {
                                SoonestOn = notYet.SoonestOn.AddDays(days),
                            }
                        ),
                        var other => other,
                    };
                    Assert.Equal(expected, PainTrend.Of(moved, today.AddDays(days)));
                }
            );

    [Fact]
    public void Days_that_lie_ahead_are_left_out() =>
        AnyPain.Sample(pain =>
        {
            var today = First.AddDays(40);
            var known = pain.Where(day => day.Day <= today).ToValueList();

            Assert.Equal(PainTrend.Of(known, today), PainTrend.Of(pain, today));
        });

    [Fact]
    public void Of_ten_years_only_the_first_and_the_latest_quarter_of_a_year_are_read()
    {
        var years = new SimulatedPerson(521, 5, 1.5, 0.5, 0.2);
        var pain = years.Tell(seed: 1);
        var ends = pain.Where(day => day.Day < pain[0].Day.AddDays(91) || day.Day > years.Last.AddDays(-91))
            .ToValueList();

        Assert.Equal(PainTrend.Of(ends, years.Last), PainTrend.Of(pain, years.Last));
    }

    [Theory]
    [InlineData(12.7062, 1)]
    [InlineData(4.30265, 2)]
    [InlineData(3.18245, 3)]
    [InlineData(2.57058, 5)]
    [InlineData(2.22814, 10)]
    [InlineData(2.04227, 30)]
    [InlineData(1.97993, 119)]
    [InlineData(1.97338, 180)]
    public void Students_t_agrees_with_its_printed_table(double t, int degrees)
    {
        Assert.Equal(0.975, StudentT.AtOrBelow(t, degrees), 1e-5);
        Assert.Equal(0.025, StudentT.AtOrBelow(-t, degrees), 1e-5);
        Assert.Equal(0.5, StudentT.AtOrBelow(0, degrees), 1e-12);
    }

    private static PainTrend.Told Told(ValueList<DayPain> pain, int days) =>
        Assert.IsType<PainTrend.Told>(PainTrend.Of(pain, First.AddDays(days - 1)));

    private static ValueList<DayPain> Days(int days, Func<int, int> pain) =>
        Enumerable.Range(0, days).Select(day => new DayPain(First.AddDays(day), pain(day))).ToValueList();
}

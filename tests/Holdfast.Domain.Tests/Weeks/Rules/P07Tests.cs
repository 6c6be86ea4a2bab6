using System.Globalization;
using Holdfast.Domain.Tests.Screening;
using static Holdfast.Domain.QuestionId;
using static Holdfast.Domain.Tests.Weeks.Diarist;

namespace Holdfast.Domain.Tests.Weeks.Rules;

/// <summary>P07: whether there is an effect (C44).</summary>
public class P07Tests
{
    [Theory]
    [InlineData(3, "2", true)] // 1 point, a third
    [InlineData(3, "2.01", false)] // a third all but a little, under 1 point
    [InlineData(4, "2.8", true)] // 30 in 100 exactly
    [InlineData(4, "2.81", false)]
    [InlineData(5, "3.5", true)] // 30 in 100 exactly
    [InlineData(5, "3.51", false)]
    [InlineData(6, "4.2", true)] // 30 in 100 exactly
    [InlineData(7, "5", true)] // 2 points, under 30 in 100
    [InlineData(7, "5.01", false)]
    [InlineData(10, "8", true)]
    [InlineData(10, "8.01", false)]
    [InlineData(5, "6", false)]
    public void At_least_a_point_and_two_points_or_thirty_in_a_hundred(int start, string pain, bool responds) =>
        Assert.Equal(
            responds,
            Stacks
                .Number(Q04, start)
                .Last(Week(7, start), Week(7, decimal.Parse(pain, CultureInfo.InvariantCulture)))
                .Responder
        );

    [Fact]
    public void It_is_judged_in_weeks_2_4_and_6() =>
        Assert.Equal(
            [null, true, null, true, null, true, null, null],
            Stacks.After(Week(7, 3).Times(8)).Select(week => week.Responder)
        );

    [Theory]
    [InlineData(2, 5, true)] // 0.40 exactly
    [InlineData(39, 100, null)]
    public void It_needs_four_in_ten_sessions(int done, int planned, bool? responds) =>
        Assert.Equal(responds, Stacks.Last(Week(7, 3), Week(done, 3).Of(planned)).Responder);

    [Fact]
    public void It_needs_pain_data() => Assert.Null(Stacks.Last(Week(7, 3), Week(7, null)).Responder);

    [Fact]
    public void It_needs_pain_at_the_check_in() =>
        Assert.Null(Person.Unlisted.Yes(M02, M03).Last(Week(7, 3), Week(7, 3)).Responder);

    [Fact]
    public void A_start_of_2_or_less_is_not_judged_by_pain() =>
        Assert.Null(Strengthens.Last(Week(3, 2), Week(3, 0)).Responder);

    [Fact]
    public void The_start_is_the_check_in_whatever_is_told_later() =>
        Assert.True(Stacks.Last(Week(7, 3).Says(so => so.Number(Q04, 3)), Week(7, 3)).Responder);

    [Fact]
    public void It_is_told_after_P00_where_exercise_is_allowed_and_not_where_it_locks()
    {
        Assert.True(Stacks.Last(Week(7, 3), Week(7, 3).Says(so => so.Yes(Q43))).Responder);
        Assert.Null(Stacks.Last(Week(7, 3), Week(7, 3).Says(so => so.Yes(Q21))).Responder);
    }
}

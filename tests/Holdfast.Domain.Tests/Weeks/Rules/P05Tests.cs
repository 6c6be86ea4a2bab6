using Holdfast.Domain.Tests.Screening;
using static Holdfast.Domain.QuestionId;
using static Holdfast.Domain.Tests.Weeks.Diarist;

namespace Holdfast.Domain.Tests.Weeks.Rules;

/// <summary>P05: core exercises begin.</summary>
public class P05Tests
{
    [Fact]
    public void Not_in_week_1() => Assert.Equal("P01d: Stack H4", Stacks.LastLine(Week(7, 4)));

    [Theory]
    [InlineData("4", "P01c P05: Stack H4 K1")]
    [InlineData("4.01", "P01: Stack H4")]
    public void With_pain_of_4_or_less(string pain, string line) =>
        Assert.Equal(
            line,
            Stacks.LastLine(Week(7, 4), Week(7, decimal.Parse(pain, System.Globalization.CultureInfo.InvariantCulture)))
        );

    [Fact]
    public void With_six_in_ten_sessions_over_all_weeks_exactly() =>
        Assert.Equal("P01c P05: Stack H3 K1", Stacks.LastLine(Week(5, 4).Of(10), Week(7, 4).Of(10)));

    [Fact]
    public void With_six_in_ten_exactly_in_thirds_and_fifths() =>
        // 1/3 + 2/3 + 4/5 of three weeks.
        Assert.Equal("P01c P05: Stack H3 K1", Stacks.LastLine(Week(1, 4).Of(3), Week(2, 4).Of(3), Week(4, 4).Of(5)));

    [Fact]
    public void Not_just_under_six_in_ten() =>
        Assert.Equal("P01d: Stack H4", Stacks.LastLine(Week(499, 4).Of(1000), Week(7, 4).Of(10)));

    [Fact]
    public void Not_with_leg_symptoms() => Assert.Equal("P01d: StackLite H4", Neural.LastLine(Week(7, 4), Week(7, 4)));

    [Fact]
    public void With_both_directions_bothering_it_begins() =>
        Assert.Equal("P01c P05: StackLite H2 K1", Lightly.LastLine(Week(7, 4), Week(7, 4)));

    [Fact]
    public void From_sixteen_weeks_of_pregnancy_it_is_the_only_rung() =>
        Assert.Equal(
            ["P01d: Stack H3", "P01c P05: Stack H3 K1", "P01d: Stack H4 K1", "P01: Stack H4 K1"],
            Stacks
                .Yes(Q36, Q36c)
                .Number(Q36b, 24)
                .No(M02, M03)
                .Number(M09, 3)
                .After(Week(7, 4).Times(4))
                .Select(week => week.Line())
        );
}

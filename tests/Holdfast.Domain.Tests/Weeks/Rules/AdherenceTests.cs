using Holdfast.Domain.Tests.Screening;
using static Holdfast.Domain.Tests.Weeks.Diarist;

namespace Holdfast.Domain.Tests.Weeks.Rules;

/// <summary>Shares of sessions (C34, D11).</summary>
public class AdherenceTests
{
    [Fact]
    public void Stack_plans_seven_sessions() => Assert.Equal(0.43m, Stacks.Last(Week(3, 5)).Adherence?.InHundredths);

    [Fact]
    public void Loosen_plans_five() => Assert.Equal(0.60m, Loosens.Last(Week(3, 5)).Adherence?.InHundredths);

    [Fact]
    public void Strengthen_plans_three() => Assert.Equal(1m, Strengthens.Last(Week(3, 2)).Adherence?.InHundredths);

    [Fact]
    public void StackLite_plans_seven() => Assert.Equal(0.43m, Lightly.Last(Week(3, 5)).Adherence?.InHundredths);

    [Fact]
    public void More_than_planned_is_the_whole() => Assert.Equal(1m, Stacks.Last(Week(9, 5)).Adherence?.InHundredths);

    [Theory]
    [InlineData(2, 3, "0.67")]
    [InlineData(1, 3, "0.33")]
    [InlineData(1, 8, "0.13")]
    [InlineData(1, 200, "0.01")]
    [InlineData(1, 201, "0")]
    [InlineData(0, 7, "0")]
    public void It_is_shown_with_two_decimals_half_up(int done, int planned, string shown) =>
        Assert.Equal(
            decimal.Parse(shown, System.Globalization.CultureInfo.InvariantCulture),
            Stacks.Last(Week(done, 5).Of(planned)).Adherence?.InHundredths
        );

    [Fact]
    public void What_is_shown_as_seventy_is_not_seventy() =>
        Assert.Equal(
            "P02: Stack H3",
            // 0.6996…, shown as 0.70.
            Stacks.LastLine(Week(191, 5).Of(273))
        );

    [Fact]
    public void The_sessions_are_those_of_the_focus_held_in_the_week()
    {
        // Week 4 leads from Stack to Loosen; it is still counted by seven.
        var weeks = Stacks.After([
            .. Week(7, 4).Times(3),
            Week(5, 4).Says(so => so.No(QuestionId.M02, QuestionId.M03).Yes(QuestionId.M04, QuestionId.M05)),
            Week(5, 4),
        ]);
        Assert.Equal("R12: Loosen H3 K2", weeks[3].Line());
        Assert.Equal(0.71m, weeks[3].Adherence?.InHundredths);
        Assert.Equal(1m, weeks[4].Adherence?.InHundredths);
    }
}

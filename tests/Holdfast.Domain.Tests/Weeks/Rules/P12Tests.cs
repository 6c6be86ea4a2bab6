using static Holdfast.Domain.Tests.Weeks.Diarist;

namespace Holdfast.Domain.Tests.Weeks.Rules;

/// <summary>P12: more than helps (C48).</summary>
public class P12Tests
{
    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void More_than_two_sessions_a_day_of_Stack(int most, bool tells) =>
        Assert.Equal(tells, Stacks.Last(Week(7, 5) with { MostPerDay = most }).Advice.Contains(Advice.CapNotice));

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void More_than_one_session_a_day_of_Loosen(int most, bool tells) =>
        Assert.Equal(tells, Loosens.Last(Week(5, 5) with { MostPerDay = most }).Advice.Contains(Advice.CapNotice));

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    public void More_than_one_session_a_day_of_Strengthen(int most, bool tells) =>
        Assert.Equal(tells, Strengthens.Last(Week(3, 2) with { MostPerDay = most }).Advice.Contains(Advice.CapNotice));

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void More_than_two_sessions_a_day_of_the_gentlest_form(int most, bool tells) =>
        Assert.Equal(tells, Lightly.Last(Week(7, 5) with { MostPerDay = most }).Advice.Contains(Advice.CapNotice));

    [Theory]
    [InlineData(120, false)]
    [InlineData(121, true)]
    public void A_hold_over_two_minutes(int seconds, bool tells) =>
        Assert.Equal(tells, Stacks.Last(Week(7, 5) with { LongestHoldSeconds = seconds }).Rules.Contains("P12"));

    [Fact]
    public void It_changes_nothing() =>
        Assert.Equal("P01d P12: Stack H4", Stacks.LastLine(Week(7, 5) with { MostPerDay = 9 }));
}

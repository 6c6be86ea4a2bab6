using static Holdfast.Domain.Tests.Weeks.Diarist;

namespace Holdfast.Domain.Tests.Weeks.Rules;

/// <summary>P02: hold everything.</summary>
public class P02Tests
{
    [Theory]
    [InlineData(2, 5)]
    [InlineData(4, 10)]
    [InlineData(2, 3)]
    [InlineData(69, 100)]
    public void From_four_in_ten_to_just_under_seven_in_ten(int done, int planned) =>
        Assert.Equal("P02: Stack H3", Stacks.LastLine(Week(done, 5).Of(planned)));

    [Fact]
    public void Without_pain_data() => Assert.Equal("P02: Stack H3", Stacks.LastLine(Week(7, null)));

    [Fact]
    public void With_two_AMBER() => Assert.Equal("P02: Stack H3", Stacks.LastLine(Week(7, 5, Amber, Amber)));

    [Fact]
    public void It_advises_nothing() => Assert.Equal("", Stacks.Last(Week(4, 5)).Advised());
}

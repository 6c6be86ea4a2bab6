using static Holdfast.Domain.Tests.Weeks.Diarist;

namespace Holdfast.Domain.Tests.Weeks.Rules;

/// <summary>P09: too few sessions to go by.</summary>
public class P09Tests
{
    [Theory]
    [InlineData(39, 100, "P09: Stack H3")]
    [InlineData(2, 5, "P02: Stack H3")]
    [InlineData(1, 3, "P09: Stack H3")]
    public void Under_four_in_ten(int done, int planned, string line) =>
        Assert.Equal(line, Stacks.LastLine(Week(done, 5).Of(planned)));

    [Fact]
    public void It_asks_what_gets_in_the_way_and_offers_the_shortest_form() =>
        Assert.Equal("minimum-dose barrier-question", Stacks.Last(Week(2, 5)).Advised());

    [Fact]
    public void It_comes_ahead_of_missing_pain() => Assert.Equal("P09: Stack H3", Stacks.LastLine(Week(2, null)));

    [Fact]
    public void It_judges_no_effect() => Assert.Null(Stacks.Last(Week(7, 5), Week(2, 2)).Responder);
}

using System.Globalization;
using static Holdfast.Domain.Tests.Weeks.Diarist;

namespace Holdfast.Domain.Tests.Weeks.Rules;

/// <summary>P10, maintenance (C46): it is offered, and nothing changes by itself.</summary>
public class P10Tests
{
    [Theory]
    [InlineData("1", "1", true)]
    [InlineData("1.01", "1", false)]
    [InlineData("1", "1.01", false)]
    [InlineData(null, "1", false)]
    [InlineData("1", null, false)]
    public void Two_weeks_of_one_or_less(string? last, string? now, bool offers) =>
        Assert.Equal(
            offers,
            Strengthens.Last(Week(3, Points(last)), Week(3, Points(now))).Advice.Contains(Advice.Maintenance)
        );

    [Fact]
    public void The_ladder_goes_on() =>
        Assert.Equal("P01b P10: Strengthen K3", Strengthens.LastLine(Week(3, 1), Week(3, 1)));

    private static decimal? Points(string? pain) =>
        pain is null ? null : decimal.Parse(pain, CultureInfo.InvariantCulture);
}

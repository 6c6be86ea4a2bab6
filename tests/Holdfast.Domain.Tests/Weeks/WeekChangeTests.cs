using Holdfast.Domain.Progress.Weeks;
using Holdfast.Domain.Tests.Planning;

namespace Holdfast.Domain.Tests.Weeks;

public class WeekChangeTests
{
    [Theory]
    [InlineData("stretch-up", true)]
    [InlineData("core-begins", true)]
    [InlineData("easy", true)]
    [InlineData("restored", true)]
    [InlineData("focus", true)]
    [InlineData("locked", true)]
    [InlineData("back", true)]
    [InlineData("stay", false)]
    [InlineData("held-unknown", false)]
    [InlineData("barrier", false)]
    [InlineData("maintenance", false)]
    [InlineData("little-effect", false)]
    public void A_sentence_that_only_explains_changes_no_plan(string key, bool changes)
    {
        Assert.True(Shipped.Library.Words.Has($"weeks.{key}"));
        Assert.Equal(changes, new WeekChange("P01", key).ChangesPlan);
    }

    [Fact]
    public void A_step_down_from_the_lowest_step_changes_nothing() =>
        Assert.False(new WeekChange("P03", "stretch-down") { IsLowest = true }.ChangesPlan);
}

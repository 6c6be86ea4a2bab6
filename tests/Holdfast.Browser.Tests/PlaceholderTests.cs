namespace Holdfast.Browser.Tests;

public class PlaceholderTests
{
    [Fact]
    public void One_is_one() => Assert.Equal(1, 1);
}

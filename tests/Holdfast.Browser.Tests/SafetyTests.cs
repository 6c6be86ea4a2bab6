using Holdfast.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Holdfast.Browser.Tests;

/// <summary>Where the answers ask for help at once, no exercise is shown by any road.</summary>
public sealed class SafetyTests(RealBrowser browser) : IAsyncLifetime
{
    private IBrowserContext phone = null!;
    private Person person = null!;

    public async ValueTask InitializeAsync()
    {
        phone = await browser.NewPhone();
        person = new(await phone.NewPageAsync(), browser.Address);
    }

    public async ValueTask DisposeAsync() => await phone.DisposeAsync();

    [Theory]
    [InlineData("/")]
    [InlineData("/today")]
    [InlineData("/result")]
    [InlineData("/why")]
    [InlineData("/library")]
    [InlineData("/library/E01")]
    [InlineData("/programmes/stack")]
    [InlineData("/self-tests")]
    [InlineData("/gate")]
    [InlineData("/session")]
    public async Task Numbness_between_the_legs_leads_to_the_action_card_from_every_address(string address)
    {
        await person.Opens();
        await person.GoesThroughTheCheckIn("Numb between the legs");
        await person.IsAt("/what-to-do", "Get help now");
        var card = await person.Reads();

        await person.Opens(address);

        var words = await person.Reads();
        Assert.Contains("What to do", words);
        Assert.Contains("What to do", card);
        Assert.Contains("Get help now", card);
        Assert.Contains("Get help now", words);
        foreach (var exercise in new[] { "stretch", "Stack", "hold of", "seconds", "Start" })
        {
            Assert.DoesNotContain(exercise, words);
        }

        Assert.Equal(0, await person.Page.Locator("svg[data-exercise], .figure").CountAsync());
    }
}

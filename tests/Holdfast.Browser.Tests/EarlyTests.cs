using Holdfast.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Holdfast.Browser.Tests;

/// <summary>Somebody new on a slow network: the first screens work before the app has arrived, and nothing of it is lost when it does.</summary>
public sealed class EarlyTests(RealBrowser browser) : IAsyncLifetime
{
    /// <summary>The most that may come over the network for the first screens, but for the font.</summary>
    private const int MostBytes = 60_000;

    private readonly TaskCompletionSource arrival = new();
    private IBrowserContext phone = null!;
    private Person person = null!;

    private IPage Page => person.Page;

    public async ValueTask InitializeAsync()
    {
        phone = await browser.NewPhone();
        person = new(await phone.NewPageAsync(), browser.Address);
    }

    public async ValueTask DisposeAsync()
    {
        arrival.TrySetResult();
        await phone.DisposeAsync();
    }

    [Theory]
    [InlineData("**/js/main.*.js")]
    [InlineData("**/_framework/dotnet.*.js")]
    public async Task The_first_screens_work_before_the_rest_is_there_and_go_on_when_it_comes(string held)
    {
        await OpensWithout(held);
        await IsAtTheFirstQuestions();
        await person.Writes("How old are you?", "34");
        await person.Says("What is your sex?", "Female");
        await Presses("More: How strong was your pain on average this week?", times: 3);
        await Presses("Less: How strong was your pain on average this week?", times: 1);
        await Assertions.Expect(Page.Locator("[data-key=q04] output")).ToHaveTextAsync("2");
        await Page.GetByRole(AriaRole.Textbox, new() { Name = "How many weeks" }).FocusAsync();
        await Page.Keyboard.TypeAsync("8");
        arrival.SetResult();
        await person.IsReady();

        await person.IsAt("/check-in/1", "About you and this pain");
        await Assertions.Expect(Page.GetByRole(AriaRole.Textbox, new() { Name = "How many weeks" })).ToBeFocusedAsync();
        await Assertions.Expect(Page.GetByRole(AriaRole.Textbox, new() { Name = "How old" })).ToHaveValueAsync("34");
        await Assertions.Expect(Page.GetByRole(AriaRole.Radio, new() { Name = "Female" })).ToBeCheckedAsync();
        await Assertions.Expect(Page.Locator("[data-key=q04] output")).ToHaveTextAsync("2");

        // C# knows of it as well: it asks again only for what was left out.
        await person.Taps("Continue");
        await person.Sees("Some of this is still open.");
        await Assertions.Expect(Page.Locator("#q01-wrong, #q01b-wrong, #q03-wrong, #q04-wrong")).ToHaveCountAsync(0);
        await Assertions.Expect(Page.Locator("#q02-wrong")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task What_has_to_wait_for_the_app_says_so_and_is_carried_out()
    {
        await OpensWithout("**/js/main.*.js");
        await IsAtTheFirstQuestions();
        await Assertions.Expect(Page.GetByText("Getting ready ...")).ToBeHiddenAsync();

        await person.Taps("Continue");
        await Assertions.Expect(Page.GetByText("Getting ready ...")).ToBeVisibleAsync();
        arrival.SetResult();

        await person.Sees("Some of this is still open.");
        await Assertions.Expect(Page.GetByText("Getting ready ...")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_page_that_is_loaded_again_meanwhile_has_the_answers_still()
    {
        await OpensWithout("**/js/main.*.js");
        await IsAtTheFirstQuestions();
        await person.Writes("How old are you?", "34");
        await person.Says("What is your sex?", "Female");
        await Presses("More: How strong was your pain on average this week?", times: 2);

        await Page.ReloadAsync(new() { WaitUntil = WaitUntilState.Commit });

        await Assertions
            .Expect(Page.GetByRole(AriaRole.Heading, new() { Level = 1 }))
            .ToHaveTextAsync("About you and this pain");
        await Assertions.Expect(Page.GetByRole(AriaRole.Textbox, new() { Name = "How old" })).ToHaveValueAsync("34");
        await Assertions.Expect(Page.GetByRole(AriaRole.Radio, new() { Name = "Female" })).ToBeCheckedAsync();
        await Assertions.Expect(Page.Locator("[data-key=q04] output")).ToHaveTextAsync("2");
        arrival.SetResult();
        await person.IsReady();
        await person.IsAt("/check-in/1", "About you and this pain");
        Assert.Null(await Page.EvaluateAsync<string?>("sessionStorage.getItem('holdfast-early')"));
    }

    [Theory]
    [InlineData("Keep my answers on this device", true)]
    [InlineData("Go on without keeping anything", false)]
    public async Task Answers_are_kept_meanwhile_only_with_consent(string answer, bool keeps)
    {
        await OpensWithout("**/js/main.*.js");
        await person.Taps("Start the check-in");
        await person.Taps(answer);
        await person.Writes("How old are you?", "34");

        Assert.Equal(
            keeps,
            await Page.EvaluateAsync<bool>("sessionStorage.getItem('holdfast-early')?.includes('34') ?? false")
        );
    }

    [Fact]
    public async Task The_first_screens_are_small()
    {
        await OpensWithout("**/_framework/dotnet.*.js");
        await IsAtTheFirstQuestions();
        await Page.WaitForLoadStateAsync();

        var bytes = await Page.EvaluateAsync<int>(
            """
            () => performance.getEntries()
              .filter((entry) => "encodedBodySize" in entry && !entry.name.endsWith(".woff2"))
              .reduce((sum, entry) => sum + entry.encodedBodySize, 0)
            """
        );

        Assert.InRange(bytes, 10_000, MostBytes);
    }

    private async Task OpensWithout(string held)
    {
        await Page.RouteAsync(
            held,
            async route =>
            {
                await arrival.Task;
                await route.ContinueAsync();
            }
        );
        await Page.GotoAsync(browser.Address, new() { WaitUntil = WaitUntilState.Commit });
    }

    private async Task IsAtTheFirstQuestions()
    {
        await person.Taps("Start the check-in");
        await Assertions
            .Expect(Page.GetByRole(AriaRole.Heading, new() { Level = 1 }))
            .ToHaveTextAsync("Your answers stay with you");
        await person.Taps("Keep my answers on this device");
        await Assertions
            .Expect(Page.GetByRole(AriaRole.Heading, new() { Level = 1 }))
            .ToHaveTextAsync("About you and this pain");
    }

    private async Task Presses(string button, int times)
    {
        for (var press = 0; press < times; press++)
        {
            await person.Taps(button);
        }
    }
}

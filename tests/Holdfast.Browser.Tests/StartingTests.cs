using Holdfast.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Holdfast.Browser.Tests;

/// <summary>The app starts, also when something is missing, and then without a network.</summary>
public sealed class StartingTests(RealBrowser browser) : IAsyncLifetime
{
    private IBrowserContext phone = null!;

    public async ValueTask InitializeAsync() => phone = await browser.NewPhone();

    public async ValueTask DisposeAsync() => await phone.DisposeAsync();

    [Fact]
    public async Task The_first_visit_breaks_no_policy_and_logs_no_error()
    {
        var page = await phone.NewPageAsync();
        var said = new List<string>();
        page.Console += (_, message) => said.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, problem) => said.Add(problem);
        page.RequestFailed += (_, request) => said.Add($"{request.Url}: {request.Failure}");
        await page.GotoAsync("/");
        await Ready(page);
        await page.EvaluateAsync("navigator.serviceWorker.ready.then(() => {})");

        Assert.Empty(said);
    }

    [Fact]
    public async Task A_part_that_does_not_arrive_is_said_in_one_sentence_with_a_way_on()
    {
        var page = await phone.NewPageAsync();
        await RealBrowser.HoldTheAppBack(page);
        await page.GotoAsync("/");

        var alert = page.GetByRole(AriaRole.Alert);
        await Assertions
            .Expect(alert)
            .ToContainTextAsync(
                "A part of the app did not arrive. Check the connection, then try again. What you have recorded is safe."
            );
        await page.UnrouteAllAsync();
        await alert.GetByRole(AriaRole.Link).TapAsync();
        await Ready(page);
        await Assertions.Expect(alert).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_browser_without_WebAssembly_is_told_what_would_help()
    {
        var page = await phone.NewPageAsync();
        await page.AddInitScriptAsync("delete globalThis.WebAssembly");
        await page.GotoAsync("/");

        await Assertions
            .Expect(page.GetByRole(AriaRole.Alert))
            .ToContainTextAsync(
                "This browser is too old for Holdfast, or WebAssembly is switched off. A current Chrome, Edge, Firefox or Safari runs it."
            );
    }

    [Fact]
    public async Task After_one_visit_every_address_starts_with_the_server_stopped()
    {
        await using var server = await AppServer.Start();
        var page = await phone.NewPageAsync();
        await page.GotoAsync(server.Address);
        await Ready(page);
        await page.EvaluateAsync("navigator.serviceWorker.ready.then(() => {})");
        await server.Stop();

        foreach (var address in new[] { "/", "/library", "/settings" })
        {
            await page.GotoAsync(server.Address + address);
            await Ready(page);
        }
    }

    private static Task Ready(IPage page) =>
        page.Locator("html[data-ready]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
}

using Holdfast.Browser.Tests.Running;
using Microsoft.Playwright;
using Xunit.Sdk;
using Xunit.v3;

[assembly: Parallelization(Mode = ParallelMode.None)]
[assembly: AssemblyFixture(typeof(RealBrowser))]

namespace Holdfast.Browser.Tests.Running;

/// <summary>One Chromium and one server for all tests; each test gets a person with an empty browser of their own.</summary>
public sealed class RealBrowser : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;
    private AppServer? server;

    internal string Address => server!.Address;

    public async ValueTask InitializeAsync()
    {
        server = await AppServer.Start();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = await Chromium.Find(playwright.Chromium.ExecutablePath), Args = Chromium.Switches }
        );
    }

    /// <summary>Somebody with a phone who has never been here.</summary>
    /// <param name="colours">Light or dark.</param>
    /// <param name="sharpness">Dots of the screen for each pixel of the style.</param>
    internal async Task<IBrowserContext> NewPhone(ColorScheme colours = ColorScheme.Light, float sharpness = 1)
    {
        var phone = await browser!.NewContextAsync(
            new()
            {
                ViewportSize = new() { Width = 360, Height = 740 },
                DeviceScaleFactor = sharpness,
                HasTouch = true,
                Locale = "en-GB",
                TimezoneId = "Europe/London",
                ColorScheme = colours,
                ReducedMotion = ReducedMotion.Reduce,
                BaseURL = Address,
            }
        );
        // Longer than anything takes on a busy machine; a test that waits for something that never comes ends sooner than by default.
        phone.SetDefaultTimeout(15_000);
        return phone;
    }

    /// <summary>Keeps the runtime from arriving, so that a test has the JavaScript modules to itself.</summary>
    internal static Task HoldTheAppBack(IPage page) =>
        page.RouteAsync("**/_framework/dotnet.*.js", route => route.AbortAsync());

    /// <summary>Opens a page without the app, and waits until the modules listen.</summary>
    internal static async Task OpensWithoutTheApp(IPage page)
    {
        await HoldTheAppBack(page);
        await page.GotoAsync("/");
        // The page says so once the runtime has not come; by then everything else has.
        await page.Locator("#shell-failed:not([hidden])").WaitForAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        if (server is not null)
        {
            await server.DisposeAsync();
        }
    }
}

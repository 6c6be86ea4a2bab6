using System.Globalization;
using Holdfast.Browser.Tests.Running;
using Holdfast.Server;
using Microsoft.Playwright;

namespace Holdfast.Load;

/// <summary>
/// What a moving figure costs on the session screen: main-thread time a frame, with the processor slowed down four times, by turns with the figure moving and standing.
/// </summary>
/// <remarks>
/// The browser counts the time of its own tasks in processor time of the thread (Performance.getMetrics), which other work on the machine lengthens less than
/// the clock on the wall. A frame costs something even where nothing moves, so the figure is told by the difference.
/// </remarks>
internal static class FrameCost
{
    private const int Slower = 4;
    private const int Rounds = 5;
    private const int Milliseconds = 1000;

    internal static async Task Print()
    {
        var client =
            ClientFiles.Find(null, AppContext.BaseDirectory)
            ?? throw new InvalidOperationException(ClientFiles.Missing);
        await using var server = AppHost.Build(["--urls", "http://127.0.0.1:0"], client);
        await server.StartAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.Launch(playwright);
        await using var phone = await browser.NewContextAsync(
            new()
            {
                ViewportSize = new() { Width = 360, Height = 740 },
                HasTouch = true,
                Locale = "en-GB",
                TimezoneId = "Europe/London",
            }
        );
        var page = await phone.NewPageAsync();
        await IsShownTheChairStretch(new(page, server.Urls.First()), server.Urls.First());
        var tools = await phone.NewCDPSessionAsync(page);
        await tools.SendAsync("Performance.enable", new() { ["timeDomain"] = "threadTicks" });
        await page.EvaluateAsync(
            """
            // From here on the figure moves and stands as the measurement says, not as the player does.
            window.figure = document.querySelector("[data-motion] svg");
            figure.setCurrentTime = figure.pauseAnimations = figure.unpauseAnimations = () => {};
            """
        );
        List<double> moving = [];
        List<double> standing = [];
        for (var round = 0; round < Rounds; round++)
        {
            moving.Add(await Cost(page, tools, "unpauseAnimations"));
            standing.Add(await Cost(page, tools, "pauseAnimations"));
        }

        Console.WriteLine(
            $"Main thread, a frame, {Slower} times slower, least and median of {Rounds} rounds by turns:"
        );
        Say("figure moving", moving);
        Say("figure standing", standing);
        Say("the figure", [.. moving.Zip(standing, (a, b) => a - b)]);
    }

    /// <summary>The longest demonstration of a first session: the figure moves for twenty seconds and more, over and over.</summary>
    private static async Task IsShownTheChairStretch(Person person, string address)
    {
        await person.Page.GotoAsync(address + "/");
        await person.IsReady();
        await person.GoesThroughTheCheckIn();
        await person.Follows("See my routine");
        await person.Taps("Start");
        await person.Taps("I have read this");
        await person.StartsTheSession(painBefore: 3);
        await person.Taps("Skip this exercise");
        await person.Sees("Tuck drill");
        await person.Taps("Skip this exercise");
        await person
            .Page.Locator("[data-motion] svg animate")
            .First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
    }

    /// <summary>Milliseconds of the main thread a frame.</summary>
    private static async Task<double> Cost(IPage page, ICDPSession tools, string what)
    {
        await page.EvaluateAsync("what => SVGSVGElement.prototype[what].call(figure)", what);
        await tools.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = Slower });
        var before = await Tasks(tools);
        var frames = await page.EvaluateAsync<int>(
            """
            (milliseconds) => new Promise((done) => {
              let frames = 0;
              const end = performance.now() + milliseconds;
              const count = (now) => (frames++, now < end ? requestAnimationFrame(count) : done(frames));
              requestAnimationFrame(count);
            })
            """,
            Milliseconds
        );
        var spent = await Tasks(tools) - before;
        await tools.SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = 1 });
        return 1000 * spent / frames;
    }

    private static async Task<double> Tasks(ICDPSession tools)
    {
        var metrics = await tools.SendAsync("Performance.getMetrics");
        return metrics!
            .Value.GetProperty("metrics")
            .EnumerateArray()
            .Single(each => each.GetProperty("name").GetString() == "TaskDuration")
            .GetProperty("value")
            .GetDouble();
    }

    private static void Say(string what, List<double> costs)
    {
        var sorted = costs.Order().ToList();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{what, -16} {sorted[0], 6:0.0} {sorted[sorted.Count / 2], 6:0.0} ms"
            )
        );
    }
}

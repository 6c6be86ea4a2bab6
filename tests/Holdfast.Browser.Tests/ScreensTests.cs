using Deque.AxeCore.Playwright;
using Holdfast.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Holdfast.Browser.Tests;

/// <summary>Every main screen, on a phone and on a desk, light and dark: nothing that keeps anyone out, nothing that runs over the edge.</summary>
public sealed class ScreensTests(RealBrowser browser)
{
    private static readonly (string Name, int Width, int Height)[] Sizes = [("360", 360, 740), ("1280", 1280, 800)];

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Every_screen_can_be_used_by_everyone(ColorScheme colours)
    {
        await using var phone = await browser.NewPhone(colours);
        var person = new Person(await phone.NewPageAsync(), browser.Address);
        var look = new Look(person.Page, colours);

        await person.Opens();
        await look.At("01-welcome");
        await person.Taps("Start the check-in");
        await look.At("02-consent");
        await person.Taps("Keep my answers on this device");
        await look.At("03-check-in");
        await person.Taps("Continue");
        await look.At("04-check-in-something-open");
        await person.AnswersAll();
        await look.At("05-result");
        await person.Follows("All the reasons");
        await look.At("06-why");
        await person.Opens("/today");
        await look.At("07-today");
        await person.Taps("Start");
        await look.At("08-when-to-stop");
        await person.Taps("I have read this");
        await look.At("09-gate");
        await person.Ticks("None of these");
        await person.Taps("Continue");
        await person.Slides("Your pain right now", 3);
        await look.At("10-pain-before");
        await person.Taps("Begin");
        await person.IsAt("/session", "Walk on the spot");
        await look.At("11-walk");
        await person.WaitsUntilItSays("Hold");
        await person.Waits(TimeSpan.FromSeconds(7));
        await look.At("12-hold");
        await person.Taps("Pause");
        await look.At("13-pause");
        await person.Taps("Go on");
        await person.Taps("Stop");
        await look.At("14-stop");
        await person.Waits(TimeSpan.FromSeconds(11));
        await look.At("15-stop-question");
        await person.Taps("Go on");
        await person.WaitsUntilElsewhere(TimeSpan.FromMinutes(30));
        await look.At("16-log");
        await person.LogsTheSession();
        await look.At("17-done");
        foreach (
            var (name, path) in new[]
            {
                ("18-today-done", "/today"),
                ("19-progress", "/progress"),
                ("20-library", "/library"),
                ("21-exercise", "/library/E01"),
                ("22-programme", "/programmes/stack"),
                ("23-self-tests", "/self-tests"),
                ("24-morning", "/morning"),
                ("25-my-data", "/my-data"),
                ("26-settings", "/settings"),
                ("27-not-found", "/nowhere"),
            }
        )
        {
            await person.GoesTo(path);
            await look.At(name);
        }

        await person.Opens("/today", "2026-03-09T09:00");
        await look.At("28-today-week-over");
        await person.Follows("See the week");
        await person.IsAt("/week", "Your week");
        await look.At("29-week");

        Assert.Equal("", string.Join('\n', look.Faults));
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task The_action_card_can_be_used_by_everyone(ColorScheme colours)
    {
        await using var phone = await browser.NewPhone(colours);
        var person = new Person(await phone.NewPageAsync(), browser.Address);
        var look = new Look(person.Page, colours);
        await person.Opens();
        await person.GoesThroughTheCheckIn("Numb between the legs");
        await look.At("30-action-card");

        Assert.Equal("", string.Join('\n', look.Faults));
    }

    /// <summary>Looks at a screen in every size: keeps a picture, and notes what axe finds and what runs over the edge.</summary>
    private sealed class Look(IPage page, ColorScheme colours)
    {
        private readonly string theme = colours == ColorScheme.Dark ? "dark" : "light";

        private static readonly string Folder = Path.Combine(Repository.Root, "artifacts", "screenshots");

        internal List<string> Faults { get; } = [];

        internal async Task At(string screen)
        {
            Directory.CreateDirectory(Folder);
            foreach (var (name, width, height) in Sizes)
            {
                await page.SetViewportSizeAsync(width, height);
                await page.EvaluateAsync(
                    "Promise.all(document.getAnimations().filter((one) => !one.effect.target.hasAttribute('data-from')).map((one) => one.finished.catch(() => {})))"
                );
                await page.ScreenshotAsync(
                    new() { Path = Path.Combine(Folder, $"{screen}-{name}-{theme}.png"), FullPage = true }
                );
                var over = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth");
                if (over > 0)
                {
                    Faults.Add($"{screen} at {name}: runs {over} px over the edge");
                }

                // What dark changes for axe is looked at on every screen there is, by EveryScreenTests.
                if (colours == ColorScheme.Dark)
                {
                    continue;
                }

                var found = await page.RunAxe();
                Faults.AddRange(
                    found.Violations.Select(each =>
                        $"{screen} at {name}: {each.Id}: {each.Help}: {string.Join("; ", each.Nodes.Take(3).Select(node => node.Html))}"
                    )
                );
            }

            await page.SetViewportSizeAsync(360, 740);
        }
    }
}

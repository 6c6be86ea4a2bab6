using Microsoft.Playwright;

namespace Holdfast.Browser.Tests.Running;

/// <summary>Somebody with a phone: reads, taps, ticks, slides. Time passes when they let it.</summary>
internal sealed class Person(IPage page, string address)
{
    /// <summary>The tab they look at.</summary>
    internal IPage Page => page;

    /// <summary>Opens the app at an address, on the test clock.</summary>
    /// <param name="path">The address.</param>
    /// <param name="at">Date and time, as the phone shows them.</param>
    internal async Task Opens(string path = "/", string at = "2026-03-02T09:00")
    {
        await HasSettled();
        await page.GotoAsync($"{address}{path}?test-clock={at}");
        await IsReady();
    }

    /// <summary>Loads the page again; time goes on where it was.</summary>
    internal async Task Reloads()
    {
        await HasSettled();
        await page.ReloadAsync();
        await IsReady();
    }

    internal Task IsReady() =>
        page.Locator("html[data-ready]").WaitForAsync(new() { State = WaitForSelectorState.Attached });

    /// <summary>Waits until the whole app is kept in the browser.</summary>
    internal async Task HasItOffline() => await page.EvaluateAsync("navigator.serviceWorker.ready.then(() => {})");

    internal Task Taps(string words) =>
        Does(page.Locator("#app").GetByRole(AriaRole.Button, new() { Name = words, Exact = true }).TapAsync());

    internal Task Follows(string words) =>
        Does(page.Locator("#app").GetByRole(AriaRole.Link, new() { Name = words, Exact = true }).First.TapAsync());

    internal Task Ticks(string words) => Does(page.GetByRole(AriaRole.Checkbox, new() { Name = words }).CheckAsync());

    /// <summary>Chooses one answer to a question.</summary>
    internal Task Says(string question, string answer) =>
        Does(
            page.GetByRole(AriaRole.Group, new() { Name = question })
                .GetByRole(AriaRole.Radio, new() { Name = answer, Exact = true })
                .CheckAsync()
        );

    internal async Task Writes(string question, string text)
    {
        var field = page.GetByRole(AriaRole.Textbox, new() { Name = question });
        await field.FillAsync(text);
        await Does(field.BlurAsync());
    }

    internal Task Slides(string question, int value) =>
        Does(
            page.GetByRole(AriaRole.Slider, new() { Name = question })
                .FillAsync(value.ToString(System.Globalization.CultureInfo.InvariantCulture))
        );

    // A person sees what came of it before they go on.
    private async Task Does(Task what)
    {
        await what;
        await HasSettled();
    }

    /// <summary>Expects a screen by its heading and its address.</summary>
    internal async Task IsAt(string path, string heading)
    {
        await Assertions.Expect(page).ToHaveURLAsync(address + path);
        await Assertions
            .Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 }).First)
            .ToContainTextAsync(heading);
    }

    internal Task Sees(string words) => Assertions.Expect(page.Locator("#app")).ToContainTextAsync(words);

    internal async Task SeesNothingOf(string words)
    {
        await HasSettled();
        await Assertions.Expect(page.Locator("#app")).Not.ToContainTextAsync(words);
    }

    /// <summary>Waits until the app has answered everything that happened so far.</summary>
    internal async Task HasSettled() => await page.EvaluateAsync("globalThis.holdfastTest?.settled()");

    /// <summary>Everything that is on the screen, as words, once the app has answered what happened so far.</summary>
    internal async Task<string> Reads()
    {
        await HasSettled();
        return await page.Locator("#app").InnerTextAsync();
    }

    /// <summary>Lets time pass.</summary>
    internal async Task Waits(TimeSpan time) =>
        await page.EvaluateAsync("milliseconds => holdfastTest.advance(milliseconds)", time.TotalMilliseconds);

    /// <summary>Lets time pass until the address is another one, a second at a time.</summary>
    internal async Task WaitsUntilElsewhere(TimeSpan atMost) =>
        await page.EvaluateAsync(
            """
            async (atMost) => {
              await holdfastTest.settled();
              const from = location.pathname;
              for (let passed = 0; passed < atMost && location.pathname === from; passed += 1000) await holdfastTest.advance(1000);
            }
            """,
            atMost.TotalMilliseconds
        );

    /// <summary>Lets time pass until a word is on the screen, a second at a time.</summary>
    internal async Task WaitsUntilItSays(string word) =>
        await page.EvaluateAsync(
            """
            async (word) => {
              await holdfastTest.settled();
              const says = () => document.getElementById("app").innerText.split("\n").includes(word);
              for (let passed = 0; passed < 1800 && !says(); passed++) await holdfastTest.advance(1000);
            }
            """,
            word
        );

    /// <summary>Goes to a place by its address, within the running app.</summary>
    internal Task GoesTo(string path) =>
        Does(
            page.EvaluateAsync(
                """
                (path) => {
                  const link = document.createElement("a");
                  link.href = path;
                  document.getElementById("app").append(link);
                  link.click();
                  link.remove();
                }
                """,
                path
            )
        );

    /// <summary>What was said aloud and sounded so far.</summary>
    internal Task<string[]> Heard() =>
        page.EvaluateAsync<string[]>("holdfastTest.settled().then(() => holdfastTest.heard)");
}

using System.Text.Json;
using Microsoft.Playwright;

namespace Holdfast.Load;

/// <summary>A first visit with an empty browser, then a later one with the same.</summary>
internal static class Round
{
    internal static async Task Measure(IBrowser browser, Contestant contestant)
    {
        await using var context = await browser.NewContextAsync(
            new()
            {
                ViewportSize = new() { Width = 360, Height = 740 },
                HasTouch = true,
            }
        );
        contestant.Cold.Add(await Visit(context, contestant, contestant.First));
        var between = await context.NewPageAsync();
        await contestant.UseBetween(between);
        await between.CloseAsync();
        contestant.Warm.Add(await Visit(context, contestant, contestant.Later));
    }

    private static async Task<Visit> Visit(IBrowserContext context, Contestant contestant, Probe probe)
    {
        var before = contestant.Received;
        var page = await context.NewPageAsync();
        await page.AddInitScriptAsync(Script(probe));
        await page.GotoAsync(contestant.Address);
        await page.EvaluateAsync("measured.done");
        // The worker goes on fetching behind the page; the visit is over when it has all it wants.
        await page.EvaluateAsync(
            "navigator.serviceWorker?.getRegistration().then(found => found && navigator.serviceWorker.ready)"
        );
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var result = await page.EvaluateAsync<JsonElement>(
            "() => ({ paint: ['first-contentful-paint', 'first-paint'].map((name) => performance.getEntriesByName(name)[0]?.startTime).find((time) => time > 0), worked: measured.worked, arrived: measured.arrived })"
        );
        await page.CloseAsync();
        return new(
            result.GetProperty("paint").GetDouble(),
            result.GetProperty("worked").GetDouble(),
            result.GetProperty("arrived").GetDouble(),
            contestant.Received - before
        );
    }

    // Presses the button as soon as there is one, and notes when the press had its effect, and when the runtime was there.
    private static string Script(Probe probe) =>
        $$"""
            globalThis.measured = {};
            measured.done = new Promise((resolve) => (measured.finish = resolve));
            let pressed = false;
            const timer = setInterval(() => {
              if (!measured.worked && {{probe.Worked}}) measured.worked = performance.now();
              if (!measured.arrived && {{probe.Arrived}}) measured.arrived = performance.now();
              if (measured.worked && measured.arrived) {
                clearInterval(timer);
                measured.finish();
              }
              if (measured.worked) return;
              const button = document.querySelector("{{probe.Button}}");
              if (!button || (pressed && {{(probe.PressOnce ? "true" : "false")}})) return;
              pressed = true;
              button.click();
            }, 4);
            """;
}

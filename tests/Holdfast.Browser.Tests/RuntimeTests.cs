using Holdfast.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Holdfast.Browser.Tests;

/// <summary>The page and the worker in which C# runs: what one says reaches the other, and neither waits for the other.</summary>
public sealed class RuntimeTests(RealBrowser browser) : IAsyncLifetime
{
    private IBrowserContext phone = null!;
    private IPage page = null!;

    /// <summary>A page with a worker that a test plays: <c>told</c> is what it was told, <c>says</c> is what it answers.</summary>
    public async ValueTask InitializeAsync()
    {
        phone = await browser.NewPhone();
        page = await phone.NewPageAsync();
        await RealBrowser.OpensWithoutTheApp(page);
        await page.EvaluateAsync(
            """
            async () => {
              const { patch } = await import("./js/patch.js");
              const runtime = await import("./js/runtime.js");
              window.told = [];
              window.Worker = class {
                constructor() { window.says = (data) => this.onmessage({ data }); }
                postMessage(data) { told.push(data); }
              };
              const modules = { store: { keep: async (text) => `kept ${text}`, lose: async () => { throw new Error("no room"); }, name: "not a function" } };
              window.begun = runtime.begin(modules, ["/library", "sound", ""]).then(() => "ready", (problem) => problem.message);
              document.body.innerHTML = trustedTypes.emptyHTML;
              document.body.append(document.createElement("div"));
              Object.assign(window, { runtime, show: (html) => patch(document.body.firstChild, html) });
            }
            """
        );
    }

    public async ValueTask DisposeAsync() => await phone.DisposeAsync();

    [Fact]
    public async Task The_worker_is_told_at_the_start_what_a_worker_cannot_know()
    {
        Assert.Equal(
            """["/library","sound",""] {"store":["keep","lose"]} true true""",
            await page.EvaluateAsync<string>(
                """
                (() => {
                  const { start, instant, offset } = told[0];
                  const address = new URL(start.dotnet);
                  return [
                    JSON.stringify(start.arguments), JSON.stringify(start.modules),
                    address.origin === location.origin && /^\/_framework\/dotnet\.\w+\.js$/.test(address.pathname),
                    Math.abs(Date.now() - instant) < 3_600_000 && offset === -new Date().getTimezoneOffset(),
                  ].join(" ");
                })()
                """
            )
        );
        await page.EvaluateAsync("says({ ready: true })");
        Assert.Equal("ready", await page.EvaluateAsync<string>("begun"));
    }

    [Fact]
    public async Task A_runtime_that_does_not_start_is_a_failed_start()
    {
        await page.EvaluateAsync("says({ failed: true })");

        Assert.Equal("The runtime did not start.", await page.EvaluateAsync<string>("begun"));
    }

    [Fact]
    public async Task A_function_of_the_page_is_called_and_its_outcome_told()
    {
        await page.EvaluateAsync("""says({ id: 7, module: "store", name: "keep", values: ["this"] })""");
        await page.EvaluateAsync("""says({ id: 8, module: "store", name: "lose", values: [] })""");
        await page.WaitForFunctionAsync("() => told.length === 3");

        Assert.Equal(
            ["7: kept this / undefined", "8: undefined / Error: no room"],
            await page.EvaluateAsync<string[]>(
                "told.slice(1).map(({ reply, value, problem }) => `${reply}: ${value} / ${problem}`)"
            )
        );
    }

    [Fact]
    public async Task A_screen_from_before_a_tick_does_not_take_the_tick_back()
    {
        const string unticked = """<input type="checkbox" id="a" data-on-change="tick:Q06.1=yes">""";
        await page.EvaluateAsync("html => show(html)", unticked);
        await page.GetByRole(AriaRole.Checkbox).CheckAsync();
        await page.EvaluateAsync("""runtime.dispatch("tick:Q06.1=yes", "true", document.getElementById("a"))""");

        await page.EvaluateAsync("html => show(html)", unticked);
        await Assertions.Expect(page.GetByRole(AriaRole.Checkbox)).ToBeCheckedAsync();

        // Once the tick was heard, what C# shows holds.
        await page.EvaluateAsync("says({ done: 1 })");
        await page.EvaluateAsync("html => show(html)", unticked);
        await Assertions.Expect(page.GetByRole(AriaRole.Checkbox)).Not.ToBeCheckedAsync();
    }

    [Fact]
    public async Task It_has_settled_when_every_message_was_heard_and_every_call_answered()
    {
        await page.EvaluateAsync(
            """
            () => {
              window.settled = false;
              runtime.dispatch("pause", "");
              runtime.dispatch("go-on", "");
              runtime.settled().then(() => (settled = true));
            }
            """
        );
        await page.EvaluateAsync("says({ done: 1 })");
        Assert.False(await page.EvaluateAsync<bool>("settled"));
        await page.EvaluateAsync("""says({ id: 1, module: "store", name: "keep", values: [""] })""");
        await page.EvaluateAsync("says({ done: 2 })");
        Assert.False(await page.EvaluateAsync<bool>("settled"));
        // The answer to the call is a message too, and has to be heard.
        await page.EvaluateAsync("says({ done: 3 })");
        Assert.True(await page.EvaluateAsync<bool>("settled"));
    }
}

using Holdfast.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Holdfast.Browser.Tests.Security;

/// <summary>What the page may do is what the app needs, and the browser itself sees to it.</summary>
public sealed class ContentSecurityTests(RealBrowser browser) : IAsyncLifetime
{
    private IBrowserContext phone = null!;
    private Person person = null!;

    public async ValueTask InitializeAsync()
    {
        phone = await browser.NewPhone();
        person = new(await phone.NewPageAsync(), browser.Address);
    }

    public async ValueTask DisposeAsync() => await phone.DisposeAsync();

    [Fact]
    public async Task A_whole_walk_asks_nobody_else_for_anything_and_breaks_no_policy()
    {
        List<string> asked = [];
        List<string> said = [];
        phone.Request += (_, request) => asked.Add(request.Url);
        phone.Console += (_, message) => said.Add(message.Text);
        phone.WebError += (_, problem) => said.Add(problem.Error);

        await person.IsInASession();
        await person.WaitsUntilElsewhere(TimeSpan.FromMinutes(30));
        await person.LogsTheSession();
        foreach (
            var path in new[]
            {
                "/today",
                "/progress",
                "/library",
                "/library/E01",
                "/why",
                "/settings",
                "/my-data",
                "/about",
            }
        )
        {
            await person.GoesTo(path);
            await person.Page.Locator($".app[data-screen='{path}']").WaitForAsync();
        }

        foreach (var path in new[] { "/exercises", "/exercises/E01" })
        {
            await person.Page.GotoAsync(browser.Address + path);
        }

        Assert.Contains(asked, url => url.StartsWith($"{browser.Address}/_framework/", StringComparison.Ordinal));
        Assert.DoesNotContain(
            asked,
            url => !url.StartsWith($"{browser.Address}/", StringComparison.Ordinal) && !IsOfThePageItself(url)
        );
        Assert.Empty(said);
    }

    [Fact]
    public async Task A_string_never_becomes_part_of_the_program()
    {
        await person.Opens();

        // What a debugger runs itself may do more; a timer runs as the page does.
        var done = await person.Page.EvaluateAsync<string[]>(
            """
            async () => {
              const attempts = {
                "markup": () => (document.body.innerHTML = "<b>words</b>"),
                "a policy of its own": () => trustedTypes.createPolicy("other", { createHTML: (html) => html }),
                "the app's policy once more": () => trustedTypes.createPolicy("holdfast", { createHTML: (html) => html }),
                "a script's address": () => (document.createElement("script").src = "/js/other.js"),
                "words as a program": () => eval("1 + 1"),
                "words as a function": () => new Function("return 1")(),
                "words for a timer": () => setTimeout("1 + 1"),
                "the address of something embedded": () => (document.createElement("object").data = "/"),
                "a worker's address": () => new Worker("/js/heartbeat.js"),
                "words for a press": () => document.body.setAttribute("onclick", "1 + 1"),
              };
              const done = [];
              for (const [what, attempt] of Object.entries(attempts))
                await new Promise((on) => setTimeout(() => {
                  try { attempt(); done.push(what); } catch { }
                  on();
                }));
              return done;
            }
            """
        );

        Assert.Empty(done);
    }

    [Fact]
    public async Task The_browser_refuses_what_the_app_does_not_use()
    {
        await person.Opens();

        var refused = await person.Page.EvaluateAsync<string[]>(
            """
            async () => {
              const added = (name, what) => document.body.append(Object.assign(document.createElement(name), what));
              const attempts = [
                () => fetch("https://example.org/").catch(() => {}),
                () => navigator.sendBeacon("https://example.org/"),
                () => (new Image().src = "https://example.org/x.png"),
                () => document.body.setAttribute("style", "color: red"),
                () => added("iframe", { src: "https://example.org/" }),
                () => added("video", { src: "https://example.org/" }),
                () => (added("form", { action: "/", id: "form" }), document.getElementById("form").submit()),
              ];
              const refused = [];
              for (const attempt of attempts) {
                const told = new Promise((tell) => addEventListener("securitypolicyviolation", tell, { once: true }));
                attempt();
                refused.push((await told).effectiveDirective);
              }
              return refused;
            }
            """
        );

        Assert.Equal(
            ["connect-src", "connect-src", "img-src", "style-src-attr", "frame-src", "media-src", "form-action"],
            refused
        );
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/today")]
    [InlineData("/exercises/E01")]
    [InlineData("/service-worker.js")]
    public async Task Every_page_and_every_worker_comes_with_the_same_policy(string path)
    {
        var answer = await phone.APIRequest.GetAsync(browser.Address + path);
        var policy = answer.Headers["content-security-policy"].Split("; ");

        Assert.Contains("default-src 'none'", policy);
        Assert.Contains("require-trusted-types-for 'script'", policy);
        Assert.Contains("trusted-types holdfast", policy);
        Assert.Equal(
            ["'wasm-unsafe-eval'"],
            policy
                .SelectMany(directive => directive.Split(' '))
                .Where(each => each.Contains("unsafe", StringComparison.Ordinal))
        );
        Assert.DoesNotContain(
            policy,
            directive =>
                directive.Contains("http", StringComparison.Ordinal)
                || directive.Contains('*', StringComparison.Ordinal)
        );
        Assert.Equal("nosniff", answer.Headers["x-content-type-options"]);
        Assert.Equal("no-referrer", answer.Headers["referrer-policy"]);
        Assert.Equal("same-origin", answer.Headers["cross-origin-opener-policy"]);
        Assert.StartsWith("camera=(), microphone=(), geolocation=()", answer.Headers["permissions-policy"]);
    }

    private static bool IsOfThePageItself(string url) =>
        url.StartsWith("blob:", StringComparison.Ordinal) || url.StartsWith("data:", StringComparison.Ordinal);
}

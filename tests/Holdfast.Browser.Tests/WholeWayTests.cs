using System.Text.Json;
using Holdfast.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Holdfast.Browser.Tests;

/// <summary>The whole way, as a person with a phone goes it: from a sore back to a finished session that is remembered.</summary>
public sealed class WholeWayTests(RealBrowser browser) : IAsyncLifetime
{
    private IBrowserContext phone = null!;
    private AppServer server = null!;
    private Person person = null!;

    public async ValueTask InitializeAsync()
    {
        server = await AppServer.Start();
        phone = await browser.NewPhone();
        person = new Person(await phone.NewPageAsync(), server.Address);
    }

    public async ValueTask DisposeAsync()
    {
        await phone.DisposeAsync();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task From_the_welcome_to_a_second_session_without_a_network()
    {
        await person.Opens();
        await person.IsAt("/", "A few steady minutes for your back.");
        await person.HasItOffline();
        await person.GoesThroughTheCheckIn();

        // The result says why.
        await person.IsAt("/result", "You can start today.");
        await person.Sees("Why this one");
        await person.Sees("You said your pain was about 4 this week");
        await person.Follows("See my routine");

        // Today, then what is asked ahead of every session.
        await person.IsAt("/today", "Stack");
        await person.Taps("Start");
        await person.IsAt("/when-to-stop", "Before your first session");
        await person.Taps("I have read this");
        await person.StartsTheSession(painBefore: 3);

        // The session, to its end.
        await person.Waits(TimeSpan.FromSeconds(61));
        await person.WaitsUntilElsewhere(TimeSpan.FromMinutes(30));
        await person.LogsTheSession();
        await person.IsAt("/done", "That counts.");
        await person.Sees("Pain 3 before, at most 3 during it.");

        // What was done is still there after the page is loaded again.
        await person.Reloads();
        await person.Follows("Progress");
        await person.IsAt("/progress", "One session so far");
        await person.Sees("Today, 09:00");
        await person.Sees("3 → 3");

        // All of it can be taken along.
        Assert.Equal(
            ["consent-given", "check-in-done", "gate-answered", "session-started", "session-ended"],
            (await Exports()).Where(kind => kind is not ("notice-told" or "setting-changed" or "focus-chosen"))
        );

        // The server is stopped: the app starts again, and so does a session on the next day.
        await server.Stop();
        await person.Opens("/today", at: "2026-03-03T09:00");
        await person.Taps("Start");
        await person.StartsTheSession(painBefore: 2);
    }

    private async Task<List<string>> Exports()
    {
        await person.Follows("Today");
        await person.Follows("My data");
        var download = await person.Page.RunAndWaitForDownloadAsync(() => person.Taps("Save a copy"));
        await using var file = File.OpenRead(await download.PathAsync());
        using var export = await JsonDocument.ParseAsync(
            file,
            cancellationToken: TestContext.Current.CancellationToken
        );
        Assert.Equal("holdfast.export", export.RootElement.GetProperty("format").GetString());
        return export
            .RootElement.GetProperty("entries")
            .EnumerateArray()
            .Select(entry => entry.GetProperty("kind").GetString()!)
            .ToList();
    }
}

using Holdfast.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Holdfast.Browser.Tests;

/// <summary>What is kept in the browser: lines are only ever added, whole or not at all, and seen by every tab.</summary>
public sealed class StoreTests(RealBrowser browser) : IAsyncLifetime
{
    private IBrowserContext phone = null!;
    private IPage first = null!;

    public async ValueTask InitializeAsync()
    {
        phone = await browser.NewPhone();
        first = await Tab();
    }

    public async ValueTask DisposeAsync() => await phone.DisposeAsync();

    [Fact]
    public async Task What_was_added_is_read_back_in_its_order()
    {
        Assert.Equal("ok", await Append(first, ("b", "second"), ("a", "first")));
        Assert.Equal("ok", await Append(first, ("c", "third")));

        Assert.Equal("second\nfirst\nthird", await Journal(first));
    }

    [Fact]
    public async Task An_event_that_is_already_there_is_left_as_it_is()
    {
        await Append(first, ("a", "as it was"));
        Assert.Equal("ok", await Append(first, ("a", "otherwise"), ("b", "new")));

        Assert.Equal("as it was\nnew", await Journal(first));
    }

    [Fact]
    public async Task Two_tabs_that_write_at_once_lose_nothing_and_hear_of_each_other()
    {
        var second = await Tab();
        await Task.WhenAll(
            Append(first, ("a", "from the first"), ("same", "shared")),
            Append(second, ("b", "from the second"), ("same", "shared"))
        );

        var lines = (await Journal(first)).Split('\n').Order();
        Assert.Equal(["from the first", "from the second", "shared"], lines);
        await first.EvaluateAsync("heardOfAnother");
        await second.EvaluateAsync("heardOfAnother");
    }

    [Fact]
    public async Task A_full_store_is_said_and_keeps_what_was_there()
    {
        // The browser remembers for a while how much room there is, so the room is made small before the app is opened.
        var page = await phone.NewPageAsync();
        var devTools = await phone.NewCDPSessionAsync(page);
        await devTools.SendAsync(
            "Storage.overrideQuotaForOrigin",
            new() { ["origin"] = browser.Address, ["quotaSize"] = 1_000_000 }
        );
        await Open(page);
        await Append(page, ("a", "kept"));
        var large = new string('x', 4_000_000);

        Assert.Equal("full", await Append(page, ("b", large)));
        Assert.Equal("full", await page.EvaluateAsync<string>("text => store.writeDraft('check-in', text)", large));
        Assert.Equal("kept", await Journal(page));
    }

    [Fact]
    public async Task A_store_that_the_browser_refuses_is_said_and_reads_as_empty()
    {
        var page = await Tab(refused: true);

        Assert.Equal("unavailable", await page.EvaluateAsync<string>("opened"));
        Assert.Equal("unavailable", await Append(page, ("a", "lost")));
        Assert.Equal("", await Journal(page));
    }

    [Fact]
    public async Task A_draft_is_kept_changed_and_dropped()
    {
        await first.EvaluateAsync("store.writeDraft('check-in', 'half')");
        await first.EvaluateAsync("store.writeDraft('check-in', 'more')");
        Assert.Equal("more", await first.EvaluateAsync<string>("store.readDraft('check-in')"));

        await first.EvaluateAsync("store.writeDraft('check-in', null)");
        Assert.Null(await first.EvaluateAsync<string?>("store.readDraft('check-in')"));
    }

    [Fact]
    public async Task Forgetting_leaves_nothing_behind()
    {
        await Append(first, ("a", "line"));
        await first.EvaluateAsync("store.writeDraft('check-in', 'half')");

        Assert.Equal("ok", await first.EvaluateAsync<string>("store.forget()"));
        Assert.Equal("", await Journal(first));
        Assert.Null(await first.EvaluateAsync<string?>("store.readDraft('check-in')"));
    }

    [Fact]
    public async Task Only_one_tab_leads_a_session_at_a_time()
    {
        var second = await Tab();
        Assert.True(await first.EvaluateAsync<bool>("store.claimSession()"));
        Assert.False(await second.EvaluateAsync<bool>("store.claimSession()"));
        Assert.True(await first.EvaluateAsync<bool>("store.claimSession()"));

        await first.EvaluateAsync("store.releaseSession()");
        Assert.True(await second.EvaluateAsync<bool>("store.claimSession()"));
    }

    [Fact]
    public async Task A_closed_tab_gives_the_session_free()
    {
        var second = await Tab();
        await first.EvaluateAsync("store.claimSession()");
        await first.CloseAsync();

        Assert.True(await second.EvaluateAsync<bool>("store.claimSession()"));
    }

    private async Task<IPage> Tab(bool refused = false)
    {
        var page = await phone.NewPageAsync();
        await Open(page, refused);
        return page;
    }

    private static async Task Open(IPage page, bool refused = false)
    {
        await RealBrowser.HoldTheAppBack(page);
        await page.GotoAsync("/");
        await page.EvaluateAsync(
            """
            async (refused) => {
              if (refused) indexedDB.open = () => { throw new DOMException("no", "SecurityError"); };
              window.store = await import("./js/store.js");
              await new Promise((opened) => {
                window.heardOfAnother = new Promise(async (heard) => {
                  window.opened = await store.open(heard);
                  opened();
                });
              });
            }
            """,
            refused
        );
    }

    private static Task<string> Append(IPage page, params (string Id, string Line)[] events) =>
        page.EvaluateAsync<string>(
            "events => store.append(JSON.stringify(events))",
            events.Select(each => new { id = each.Id, line = each.Line }).ToArray()
        );

    private static Task<string> Journal(IPage page) => page.EvaluateAsync<string>("store.readJournal()");
}

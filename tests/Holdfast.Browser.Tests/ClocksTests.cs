using Holdfast.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Holdfast.Browser.Tests;

/// <summary>A session whose device sleeps, whose page is frozen, or whose date is changed.</summary>
public sealed class ClocksTests(RealBrowser browser) : IAsyncLifetime
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
    public async Task A_device_that_slept_finds_the_session_where_it_was()
    {
        await person.IsInASession();
        await person.Waits(TimeSpan.FromSeconds(20));
        await TheDateMoves(TimeSpan.FromHours(1));
        await person.Waits(TimeSpan.FromSeconds(2));

        await person.Sees("This device slept, so the session waited for you here.");
        await SecondsLeft("40");

        await person.Taps("Go on");
        await person.Waits(TimeSpan.FromSeconds(10));
        await SecondsLeft("30");
    }

    [Fact]
    public async Task A_date_set_back_an_hour_in_mid_hold_changes_nothing()
    {
        await person.IsInASession();
        await person.Waits(TimeSpan.FromSeconds(20));
        await TheDateMoves(TimeSpan.FromHours(-1));
        await person.Waits(TimeSpan.FromSeconds(10));

        await SecondsLeft("30");
        await person.Waits(TimeSpan.FromMinutes(60));
        await person.IsAt("/log", "Done.");
    }

    [Fact]
    public async Task A_page_that_was_frozen_goes_on_at_the_right_place()
    {
        await person.IsInASession();
        await person.Waits(TimeSpan.FromSeconds(5));
        await person.Page.EvaluateAsync(
            """
            () => {
              document.dispatchEvent(new Event("freeze"));
              holdfastTest.stall(40_000);
              document.dispatchEvent(new Event("resume"));
            }
            """
        );

        await SecondsLeft("15");
    }

    [Fact]
    public async Task What_was_missed_in_a_stall_is_not_said_afterwards()
    {
        await person.IsInASession();
        await person.Waits(TimeSpan.FromSeconds(5));
        await person.Page.EvaluateAsync(
            "() => { holdfastTest.heard.length = 0; holdfastTest.stall(62_500); return holdfastTest.advance(1); }"
        );

        await person.Sees("Tuck drill");
        var said = await person.Page.EvaluateAsync<string[]>(
            "holdfastTest.heard.filter((each) => each.startsWith('says: '))"
        );
        Assert.True(said.Length <= 1, string.Join(" | ", said));
    }

    private async Task TheDateMoves(TimeSpan by) =>
        await person.Page.EvaluateAsync("by => holdfastTest.shiftDate(by)", by.TotalMilliseconds);

    private Task SecondsLeft(string seconds) =>
        Assertions.Expect(person.Page.Locator("[data-seconds]")).ToHaveTextAsync(seconds);
}

using Holdfast.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Holdfast.Browser.Tests;

/// <summary>What a browser refuses or takes away: sound, the screen, a promise to keep what is stored.</summary>
public sealed class RefusedTests(RealBrowser browser) : IAsyncLifetime
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
    public async Task Sound_that_is_blocked_until_a_touch_begins_with_the_touch_and_only_with_what_is_still_to_come()
    {
        var page = person.Page;
        await page.AddInitScriptAsync(
            """
            window.sounding = 0;
            const start = AudioScheduledSourceNode.prototype.start;
            AudioScheduledSourceNode.prototype.start = function (at) {
              if (this instanceof OscillatorNode) sounding++;
              start.call(this, at);
            };
            """
        );
        await RealBrowser.OpensWithoutTheApp(page);
        await page.EvaluateAsync(
            """
            async () => {
              const tones = await import("./js/tones.js");
              tones.begin(performance.now() - 10_000);
              tones.plan(JSON.stringify([{ in: 0, name: "start" }, { in: 600_000, name: "half" }, { in: 700_000, name: "end" }]));
            }
            """
        );
        Assert.Equal(0, await page.EvaluateAsync<int>("sounding"));

        await page.Keyboard.PressAsync("a");
        await page.WaitForFunctionAsync("() => sounding > 0");
        Assert.Equal(2, await page.EvaluateAsync<int>("sounding"));
    }

    [Fact]
    public async Task Controls_on_the_lock_screen_that_are_refused_are_asked_for_again_with_the_next_cue()
    {
        await person.Page.AddInitScriptAsync(
            """
            window.refused = 0;
            const play = HTMLMediaElement.prototype.play;
            HTMLMediaElement.prototype.play = function () {
              window.player = this;
              return refused++ === 0 ? Promise.reject(new DOMException("Not yet.", "NotAllowedError")) : play.call(this);
            };
            """
        );
        await person.IsInASession();
        Assert.True(await person.Page.EvaluateAsync<bool>("player.paused"));

        await person.Waits(TimeSpan.FromSeconds(61));
        await person.Page.WaitForFunctionAsync("() => !player.paused");
        await person.Sees("Tuck drill");
    }

    [Fact]
    public async Task A_screen_that_may_not_be_kept_on_is_said_once_and_the_session_runs()
    {
        await person.Page.AddInitScriptAsync(
            "WakeLock.prototype.request = () => Promise.reject(new DOMException('No.', 'NotAllowedError'))"
        );
        await person.IsInASession();
        await person.WaitsUntilElsewhere(TimeSpan.FromMinutes(30));
        await person.LogsTheSession();
        await person.GoesTo("/today");
        await person.Taps("Do it once more");

        await person.Sees("This browser cannot keep the screen on.");
        await person.Page.Locator("[data-on-click='read-notice:no-wake-lock']").TapAsync();
        await person.StartsTheSession(painBefore: 3);
        await person.WaitsUntilElsewhere(TimeSpan.FromMinutes(30));
        await person.SeesNothingOf("This browser cannot keep the screen on.");
    }

    [Fact]
    public async Task A_screen_that_was_let_go_is_asked_for_again_once_and_only_during_a_session()
    {
        await person.Page.AddInitScriptAsync(
            """
            window.locks = [];
            WakeLock.prototype.request = async () => {
              const lock = new EventTarget();
              lock.release = async () => (locks.splice(locks.indexOf(lock), 1), lock.dispatchEvent(new Event("release")));
              locks.push(lock);
              window.requests = (window.requests ?? 0) + 1;
              return lock;
            };
            """
        );
        await person.IsInASession();
        Assert.Equal("1 1", await Locks());

        // A low battery takes it.
        await person.Page.EvaluateAsync("locks[0].release()");
        Assert.Equal("0 1", await Locks());
        await person.Waits(TimeSpan.FromSeconds(5));
        Assert.Equal("1 2", await Locks());

        await person.Taps("Skip this exercise");
        await person.Taps("Back to the start of this step");
        Assert.Equal("1 2", await Locks());

        await person.Taps("Pause");
        await person.Waits(TimeSpan.FromMinutes(1));
        Assert.Equal("0 2", await Locks());
    }

    [Fact]
    public async Task A_browser_that_promises_nothing_has_a_copy_offered_after_a_week_and_a_press_takes_it()
    {
        await person.Page.AddInitScriptAsync(
            """
            StorageManager.prototype.persisted = async () => false;
            StorageManager.prototype.persist = async () => ((window.asked = (window.asked ?? 0) + 1), false);
            """
        );
        await person.IsAtToday();
        await person.SeesNothingOf("there is no copy yet");

        await person.Opens("/today", "2026-03-10T09:00");
        await person.Sees("This browser may clear what it keeps when space runs short, and there is no copy yet.");
        var download = await person.Page.RunAndWaitForDownloadAsync(() => person.Taps("Save a copy"));
        Assert.Equal("holdfast-2026-03-10.json", download.SuggestedFilename);
        await person.SeesNothingOf("there is no copy yet");
        Assert.Equal(1, await person.Page.EvaluateAsync<int>("asked"));

        await person.Opens("/today", "2026-03-25T09:00");
        await person.Reloads();
        await person.SeesNothingOf("Your last copy is of");
        await person.Follows("My data");
        await person.Sees("This browser may clear them when it runs short of space.");
    }

    private Task<string> Locks() => person.Page.EvaluateAsync<string>("`${locks.length} ${window.requests}`");
}

using Holdfast.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Holdfast.Browser.Tests;

/// <summary>A session on the lock screen and under the keys of a headset: what the browser is told, and what comes back.</summary>
public sealed class MediaTests(RealBrowser browser) : IAsyncLifetime
{
    private IBrowserContext phone = null!;
    private Person person = null!;

    public async ValueTask InitializeAsync()
    {
        phone = await browser.NewPhone();
        person = new(await phone.NewPageAsync(), browser.Address);
        // What a headset would press is pressed by the handler that the page gave for it.
        await person.Page.AddInitScriptAsync(
            """
            window.pressed = {};
            const give = MediaSession.prototype.setActionHandler;
            MediaSession.prototype.setActionHandler = function (name, does) {
              if (does) pressed[name] = does;
              else delete pressed[name];
              give.call(this, name, does);
            };
            const place = MediaSession.prototype.setPositionState;
            MediaSession.prototype.setPositionState = function (at) {
              window.placed = at ?? null;
              place.call(this, at);
            };
            const play = HTMLMediaElement.prototype.play;
            HTMLMediaElement.prototype.play = function () {
              window.player = this;
              return play.call(this);
            };
            """
        );
    }

    public async ValueTask DisposeAsync() => await phone.DisposeAsync();

    [Fact]
    public async Task It_shows_what_is_being_done_and_how_far_it_is()
    {
        await person.IsInASession();
        await TheScreenShows("Walk on the spot");
        await person.Waits(TimeSpan.FromSeconds(61));
        await TheScreenShows("Tuck drill");

        Assert.Equal("Stack · Holdfast", await Of<string>("navigator.mediaSession.metadata.album"));
        Assert.Equal("playing", await Of<string>("navigator.mediaSession.playbackState"));
        var at = await Of<double>("placed.position");
        Assert.InRange(at, 60, 61);
        Assert.True(await Of<double>("placed.duration") > 300);
        Assert.Equal(
            200,
            await Of<int>("fetch(navigator.mediaSession.metadata.artwork[1].src).then((it) => it.status)")
        );
    }

    [Fact]
    public async Task Silence_really_plays_by_the_page_s_own_rules()
    {
        await person.IsInASession();

        await person.Page.WaitForFunctionAsync(
            "() => player.readyState >= 3 && !player.paused && player.error === null"
        );
        Assert.Equal(10, await Of<double>("player.duration"));
        Assert.False(await Of<bool>("player.muted"));
    }

    [Fact]
    public async Task The_keys_pause_and_go_on_go_back_ten_seconds_and_skip()
    {
        await person.IsInASession();
        await person.Waits(TimeSpan.FromSeconds(30));
        await Press("pause");
        await Key("Go on").WaitForAsync();
        Assert.Equal("paused", await Of<string>("navigator.mediaSession.playbackState"));
        await person.Page.WaitForFunctionAsync("() => player.paused");

        await Press("play");
        await Key("Pause").WaitForAsync();
        await person.Page.WaitForFunctionAsync("() => !player.paused");

        await Press("previoustrack");
        await SecondsLeft("40");
        await Press("nexttrack");
        await person.Sees("Tuck drill");
    }

    [Fact]
    public async Task The_stop_of_a_player_pauses_and_asks_nothing()
    {
        await person.IsInASession();
        await person.Waits(TimeSpan.FromSeconds(30));
        await Press("stop");

        await Key("Go on").WaitForAsync();
        await Key("Stop").WaitForAsync();
        await Assertions.Expect(person.Page).ToHaveURLAsync(browser.Address + "/session");
    }

    [Fact]
    public async Task A_device_that_slept_shows_the_pause_and_the_key_goes_on_from_there()
    {
        await person.IsInASession();
        await person.Waits(TimeSpan.FromSeconds(20));
        await person.Page.EvaluateAsync("holdfastTest.shiftDate(3_600_000)");
        await person.Waits(TimeSpan.FromSeconds(2));
        await Key("Go on").WaitForAsync();
        Assert.Equal("paused", await Of<string>("navigator.mediaSession.playbackState"));

        await Press("play");
        await person.Waits(TimeSpan.FromSeconds(10));
        await SecondsLeft("30");
    }

    [Fact]
    public async Task After_the_session_nothing_is_left_to_control_and_nothing_plays()
    {
        await person.IsInASession();
        await person.WaitsUntilElsewhere(TimeSpan.FromMinutes(30));
        await person.IsAt("/log", "Done.");

        Assert.Equal("none", await Of<string>("navigator.mediaSession.playbackState"));
        Assert.True(await Of<bool>("navigator.mediaSession.metadata === null && placed === null"));
        Assert.Equal(0, await Of<int>("Object.keys(pressed).length"));
        Assert.True(await Of<bool>("player.paused && !player.hasAttribute('src')"));
    }

    [Fact]
    public async Task Who_keeps_their_music_has_no_controls_and_a_session_like_any_other()
    {
        await person.IsAtToday();
        await person.Follows("Settings");
        await person.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Controls on the lock screen" }).UncheckAsync();
        await person.Opens("/today");
        await person.Taps("Start");
        await person.Taps("I have read this");
        await person.StartsTheSession(painBefore: 3);

        Assert.True(await Of<bool>("navigator.mediaSession.metadata === null && window.player === undefined"));
        await person.Waits(TimeSpan.FromSeconds(61));
        await person.Sees("Tuck drill");
    }

    [Fact]
    public async Task Other_apps_are_told_what_to_do_with_their_music_where_a_browser_lets_a_page_say_so()
    {
        await person.Page.AddInitScriptAsync("navigator.audioSession = { type: 'auto' }");
        await person.IsInASession();
        Assert.Equal("playback", await Of<string>("navigator.audioSession.type"));

        // Without the controls the tones ask for a moment only, so that music is turned down and not off.
        await person.GoesTo("/settings");
        await person.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Controls on the lock screen" }).UncheckAsync();
        Assert.Equal("auto", await Of<string>("navigator.audioSession.type"));
        await person.GoesTo("/today");
        await person.Taps("Go on");
        await person.IsAt("/session", "Walk on the spot");
        Assert.Equal("transient", await Of<string>("navigator.audioSession.type"));

        await person.Taps("Pause");
        Assert.Equal("auto", await Of<string>("navigator.audioSession.type"));
    }

    private async Task Press(string key) =>
        await person.Page.EvaluateAsync("key => pressed[key]({ action: key })", key);

    private async Task TheScreenShows(string title) =>
        await person.Page.WaitForFunctionAsync("title => navigator.mediaSession.metadata?.title === title", title);

    private async Task<T> Of<T>(string expression)
    {
        await person.HasSettled();
        return await person.Page.EvaluateAsync<T>(expression);
    }

    private ILocator Key(string words) => person.Page.GetByRole(AriaRole.Button, new() { Name = words, Exact = true });

    private Task SecondsLeft(string seconds) =>
        Assertions.Expect(person.Page.Locator("[data-seconds]")).ToHaveTextAsync(seconds);
}

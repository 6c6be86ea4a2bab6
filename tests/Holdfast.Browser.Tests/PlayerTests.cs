using Holdfast.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Holdfast.Browser.Tests;

/// <summary>The session's clock: it tells each moment once, and moves what moves on the page by where it stands.</summary>
public sealed class PlayerTests(RealBrowser browser) : IAsyncLifetime
{
    private IBrowserContext phone = null!;
    private IPage page = null!;

    public async ValueTask InitializeAsync()
    {
        phone = await browser.NewPhone();
        page = await phone.NewPageAsync();
        await RealBrowser.HoldTheAppBack(page);
        await page.GotoAsync("/?test-clock=2026-03-02T09:00");
        await page.EvaluateAsync(
            """
            async () => {
              const { patch } = await import("./js/patch.js");
              window.player = await import("./js/player.js");
              const { passTo } = await import("./js/events.js");
              document.body.innerHTML = trustedTypes.emptyHTML;
              document.body.append(document.createElement("div"));
              window.show = (html) => (patch(document.body.firstChild, html), player.show());
              window.told = [];
              passTo((message, value) => told.push(`${message} ${value}`));
            }
            """
        );
    }

    public async ValueTask DisposeAsync() => await phone.DisposeAsync();

    [Fact]
    public async Task Each_moment_is_told_once_when_it_comes()
    {
        await Play(0, 1000, 1500, 4000);
        await Advance(999);
        Assert.Empty(await Told());

        await Advance(1);
        Assert.Equal(["clock-reached 1000"], await Told());

        await Advance(5000);
        Assert.Equal(["clock-reached 1000", "clock-reached 1500", "clock-reached 4000"], await Told());
    }

    [Fact]
    public async Task Moments_before_the_place_it_starts_from_are_over()
    {
        await Play(2000, 1000, 2000, 3000);
        await Advance(5000);

        Assert.Equal(["clock-reached 3000"], await Told());
    }

    [Fact]
    public async Task It_stands_still_until_it_goes_on_and_nothing_is_told_meanwhile()
    {
        await Play(0, 1000);
        await Advance(400);
        await page.EvaluateAsync("player.rest()");
        await Advance(60_000);
        Assert.Equal(400, await page.EvaluateAsync<int>("player.elapsed()"));
        Assert.Empty(await Told());

        await Play(400, 1000);
        await Advance(600);
        Assert.Equal(["clock-reached 1000"], await Told());
    }

    [Fact]
    public async Task A_touch_between_two_moments_counts_from_where_the_clock_stands()
    {
        await Play(0, 1000, 30_000);
        await Advance(12_345);
        await page.EvaluateAsync("player.tell()");
        await page.EvaluateAsync("player.tell()");

        Assert.Equal(["clock-reached 1000", "clock-reached 12345"], await Told());
    }

    [Fact]
    public async Task The_seconds_count_down_with_the_last_digit_in_its_own_cell()
    {
        await Show("""<p data-live="hold"><span data-seconds data-to="30000" data-each="1000">3<b>0</b></span></p>""");
        await Play(0);
        await Advance(1);
        Assert.Equal("3<b>0</b>", await Inside("[data-seconds]"));

        await Advance(999);
        Assert.Equal("2<b>9</b>", await Inside("[data-seconds]"));

        await Advance(22_000);
        Assert.Equal("<b>7</b>", await Inside("[data-seconds]"));

        await Advance(60_000);
        Assert.Equal("<b>0</b>", await Inside("[data-seconds]"));
    }

    [Fact]
    public async Task Repetitions_count_by_their_own_length()
    {
        await Show("""<p data-seconds data-to="24000" data-each="8000">3</p>""");
        await Play(0);
        await Advance(8_000);
        Assert.Equal("<b>2</b>", await Inside("[data-seconds]"));

        await Advance(15_999);
        Assert.Equal("<b>1</b>", await Inside("[data-seconds]"));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(15_000, 0.25)]
    [InlineData(45_000, 0.75)]
    [InlineData(90_000, 1)]
    public async Task The_ring_shows_what_is_left(int elapsed, double gone)
    {
        await Show("""<svg><circle data-ring data-from="0" data-to="60000" pathLength="1"></circle></svg>""");
        await Play(0);
        await Advance(elapsed);

        var offset = await page.EvaluateAsync<string>(
            "getComputedStyle(document.querySelector('circle')).strokeDashoffset"
        );
        Assert.Equal(
            gone,
            double.Parse(offset.Replace("px", ""), System.Globalization.CultureInfo.InvariantCulture),
            3
        );
    }

    [Theory]
    [InlineData(ReducedMotion.NoPreference, 30)]
    // Without motion it steps once a second.
    [InlineData(ReducedMotion.Reduce, 20)]
    public async Task The_bar_of_a_step_fills_and_the_dots_of_get_ready_go_one_by_one(
        ReducedMotion motion,
        double width
    )
    {
        await page.EmulateMediaAsync(new() { ReducedMotion = motion });
        await Show(
            """
            <div style="width: 200px"><b data-bar data-from="0" data-to="10000" style="display: block"></b></div>
            <i data-dot data-at="1000"></i><i data-dot data-at="2000"></i>
            """
        );
        await Play(0);
        await Advance(1500);

        Assert.Equal(
            width,
            await page.EvaluateAsync<double>("document.querySelector('b').getBoundingClientRect().width")
        );
        Assert.Equal(
            ["gone", ""],
            await page.EvaluateAsync<string[]>("[...document.querySelectorAll('i')].map((dot) => dot.className)")
        );
    }

    [Theory]
    [InlineData(ReducedMotion.NoPreference, 999, 0)]
    [InlineData(ReducedMotion.NoPreference, 2000, 1)]
    [InlineData(ReducedMotion.NoPreference, 9000, 2)]
    // Without motion it stands where it is of most use, from the first moment on.
    [InlineData(ReducedMotion.Reduce, 999, 2)]
    public async Task A_figure_moves_from_its_moment_on(ReducedMotion motion, int elapsed, double place)
    {
        await page.EmulateMediaAsync(new() { ReducedMotion = motion });
        await Show(Figure("a", ""));
        await Play(0);
        await Advance(elapsed);

        Assert.Equal(place, await Place(), 2);
    }

    [Fact]
    public async Task A_new_cue_does_not_start_a_figure_anew()
    {
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.NoPreference });
        await Show(Figure("a", "<p>One cue</p>"));
        await Play(0);
        await Advance(2000);
        await page.EvaluateAsync("window.first = document.querySelector('svg')");
        await Show(Figure("a", "<p>Another cue</p>"));

        Assert.True(await page.EvaluateAsync<bool>("document.querySelector('svg') === first"));
        Assert.Equal(1, await Place(), 2);
    }

    [Fact]
    public async Task A_figure_stands_while_the_session_stands()
    {
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.NoPreference });
        await Show(Figure("a", ""));
        await Play(0);
        await Advance(2000);
        await page.EvaluateAsync("player.rest()");
        await Advance(60_000);

        Assert.True(await page.EvaluateAsync<bool>("document.querySelector('svg').animationsPaused()"));
        Assert.Equal(1, await Place(), 2);
    }

    [Theory]
    [InlineData(1000, "matrix(1, 0, 0, 1, 0, 0)")]
    [InlineData(1500, "matrix(0, 0, 0, 1, 0, 0)")]
    [InlineData(2000, "matrix(-1, 0, 0, 1, 0, 0)")]
    public async Task A_figure_turns_over_between_two_moments(int elapsed, string seen)
    {
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.NoPreference });
        await Show("""<div data-turn="across" data-begin="1000" data-end="2000"></div>""");
        await Play(0);
        await Advance(elapsed);

        Assert.Equal(
            seen,
            await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('[data-turn]')).transform")
        );
    }

    [Fact]
    public async Task One_picture_gives_way_to_another_between_two_moments()
    {
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.NoPreference });
        await Show(
            """<i data-fade="out" data-begin="0" data-end="1000"></i><i data-fade="in" data-begin="0" data-end="1000"></i>"""
        );
        await Play(0);
        await Advance(250);

        Assert.Equal(
            ["0.75", "0.25"],
            await page.EvaluateAsync<string[]>(
                "[...document.querySelectorAll('i')].map((part) => getComputedStyle(part).opacity)"
            )
        );
    }

    [Fact]
    public async Task The_test_clock_goes_on_where_it_was_after_a_reload()
    {
        await Advance(90_000);
        await page.ReloadAsync();

        Assert.Equal(90_000, await page.EvaluateAsync<int>("import('./js/clock.js').then((clock) => clock.now())"));
        Assert.Equal(
            "2026-03-02T09:01:30.000Z",
            await page.EvaluateAsync<string>("import('./js/clock.js').then((clock) => clock.date().toISOString())")
        );
    }

    /// <summary>A figure that moves from 0 to 2 within two seconds, a second after the session begins.</summary>
    private static string Figure(string key, string cue) =>
        $"""
            {cue}<div data-key="{key}" data-live="{key}" data-motion data-from="1000" data-still="2000"><svg><rect width="9" height="9" x="2"><animate attributeName="x" values="0;2" dur="2s" fill="freeze"></animate></rect></svg></div>
            """;

    private Task<double> Place() => page.EvaluateAsync<double>("document.querySelector('rect').x.animVal.value");

    private async Task Play(int from, params int[] moments) =>
        await page.EvaluateAsync(
            "([from, moments]) => player.play(from, JSON.stringify(moments))",
            new object[] { from, moments }
        );

    private async Task Advance(int milliseconds) =>
        await page.EvaluateAsync("milliseconds => holdfastTest.advance(milliseconds)", milliseconds);

    private async Task Show(string html) => await page.EvaluateAsync("html => show(html)", html);

    private Task<string[]> Told() => page.EvaluateAsync<string[]>("told");

    private Task<string> Inside(string selector) => page.Locator(selector).InnerHTMLAsync();
}

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

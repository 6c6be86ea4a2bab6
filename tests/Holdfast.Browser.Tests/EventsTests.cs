using Holdfast.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Holdfast.Browser.Tests;

/// <summary>What a person does becomes the message that the screen wrote down for it.</summary>
public sealed class EventsTests(RealBrowser browser) : IAsyncLifetime
{
    private IBrowserContext phone = null!;
    private IPage page = null!;

    public async ValueTask InitializeAsync()
    {
        phone = await browser.NewPhone();
        page = await phone.NewPageAsync();
        await RealBrowser.OpensWithoutTheApp(page);
        await page.EvaluateAsync(
            """
            async () => {
              const { patch } = await import("./js/patch.js");
              window.events = await import("./js/events.js");
              document.body.innerHTML = trustedTypes.emptyHTML;
              document.body.append(Object.assign(document.createElement("div"), { id: "app" }));
              window.show = (html) => patch(document.body.firstChild, html);
              window.told = [];
              events.passTo((message, value) => told.push(`${message}|${value}`));
            }
            """
        );
    }

    public async ValueTask DisposeAsync() => await phone.DisposeAsync();

    [Fact]
    public async Task A_press_on_a_button_by_finger_or_key()
    {
        await Show("""<button data-on-click="start"><b>Start</b></button>""");
        await page.GetByText("Start").TapAsync();
        await page.GetByRole(AriaRole.Button).PressAsync("Enter");

        Assert.Equal(["start|", "start|"], await Told());
    }

    [Fact]
    public async Task A_tick_says_whether_it_is_on_and_a_slider_where_it_stands()
    {
        await Show(
            """
            <label><input type="checkbox" data-on-change="tick:Q06.1=yes">Harder to start</label>
            <input type="range" min="0" max="10" value="0" data-on-input="rate:pain-before">
            """
        );
        await page.GetByText("Harder to start").TapAsync();
        await page.GetByText("Harder to start").TapAsync();
        await page.GetByRole(AriaRole.Slider).FillAsync("7");

        Assert.Equal(["tick:Q06.1=yes|true", "tick:Q06.1=yes|false", "rate:pain-before|7"], await Told());
    }

    [Fact]
    public async Task A_form_hands_over_its_fields_and_does_not_leave_the_page()
    {
        await Show("""<form data-on-submit="continue"><input name="age" value="34"><button>Continue</button></form>""");
        await page.GetByRole(AriaRole.Button).TapAsync();

        Assert.Equal(["continue|age=34"], await Told());
    }

    [Fact]
    public async Task A_place_in_the_app_is_followed_by_the_app_and_one_outside_is_left_to_the_browser()
    {
        await Show("""<a href="/library/E01">Library</a><a href="tel:999">Call 999</a><a href="#more">More</a>""");
        await page.GetByText("Library").TapAsync();
        await page.GetByText("More").TapAsync();

        Assert.Equal(["went|/library/E01"], await Told());
        Assert.EndsWith("/#more", page.Url);
    }

    [Fact]
    public async Task A_press_inside_something_that_can_be_pressed_as_a_whole_belongs_to_the_inner_one()
    {
        await Show("""<main data-on-click="pause"><p>Hold</p><button data-on-click="stop">Stop</button></main>""");
        await page.GetByText("Stop").TapAsync();
        await page.GetByText("Hold").TapAsync();

        Assert.Equal(["stop|", "pause|"], await Told());
    }

    [Fact]
    public async Task Going_back_in_the_browser_is_told_with_the_address()
    {
        await page.EvaluateAsync(
            "import('./js/addresses.js').then((addresses) => (addresses.goTo('/today', false), addresses.goTo('/library', false)))"
        );
        await page.GoBackAsync();
        await page.GoForwardAsync();

        Assert.Equal(["went-in-history|/today", "went-in-history|/library"], await Told());
    }

    [Fact]
    public async Task What_is_pressed_before_the_app_is_ready_is_kept_in_its_order()
    {
        var early = await phone.NewPageAsync();
        await RealBrowser.OpensWithoutTheApp(early);
        await early.EvaluateAsync(
            """
            async () => {
              const { patch } = await import("./js/patch.js");
              patch(document.body, `<button data-on-click="one">One</button><button data-on-click="two">Two</button>`);
            }
            """
        );
        await early.GetByText("Two").TapAsync();
        await early.GetByText("One").TapAsync();
        var told = await early.EvaluateAsync<string[]>(
            """
            async () => {
              const told = [];
              (await import("./js/events.js")).passTo((message) => told.push(message));
              return told;
            }
            """
        );

        Assert.Equal(["two", "one"], told);
    }

    private async Task Show(string html) => await page.EvaluateAsync("html => show(html)", html);

    private Task<string[]> Told() => page.EvaluateAsync<string[]>("told");
}

using Holdfast.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Holdfast.Browser.Tests;

/// <summary>The page is brought to a new screen by the fewest changes: whatever the person is at stays as it is.</summary>
public sealed class PatchTests(PatchTests.EmptyPage empty) : IClassFixture<PatchTests.EmptyPage>
{
    private readonly IPage page = empty.Page;

    /// <summary>The app's page with nothing on it but what a test shows.</summary>
    public sealed class EmptyPage(RealBrowser browser) : IAsyncLifetime
    {
        private IBrowserContext? phone;

        public IPage Page { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            phone = await browser.NewPhone();
            Page = await phone.NewPageAsync();
            await RealBrowser.HoldTheAppBack(Page);
            await Page.GotoAsync("/");
            await Page.EvaluateAsync(
                """
                async () => {
                  const { patch } = await import("./js/patch.js");
                  document.body.innerHTML = trustedTypes.emptyHTML;
                  document.body.append(document.createElement("div"));
                  window.show = (html) => patch(document.body.firstChild, html);
                  window.shown = () => document.body.firstChild.innerHTML;
                }
                """
            );
        }

        public async ValueTask DisposeAsync() => await phone!.DisposeAsync();
    }

    [Theory]
    [InlineData("", "<p>one</p>")]
    [InlineData("<p>one</p>", "")]
    [InlineData("<p>one</p><p>two</p>", "<p>two</p>")]
    [InlineData("<p class=\"a\">one</p>", "<p title=\"b\">one</p>")]
    [InlineData("one <b>two</b> three", "<b>two</b> three")]
    [InlineData("<h1>one</h1><p>two</p>", "<p>two</p><h1>one</h1>")]
    [InlineData("<p id=\"a\">a</p><p id=\"b\">b</p><p id=\"c\">c</p>", "<p id=\"c\">c</p><p id=\"a\">a</p>")]
    [InlineData("<p id=\"a\">a</p>", "<div id=\"a\">a</div>")]
    [InlineData("<p data-key=\"a\">a</p><p>plain</p>", "<p>plain</p><p data-key=\"b\">b</p>")]
    [InlineData("<p>one</p>", "<svg viewBox=\"0 0 1 1\"><path d=\"M0 0\"></path></svg>")]
    [InlineData("<ul><li>1</li></ul>", "<ul><li>1</li><li>2</li></ul>")]
    public async Task Whatever_was_shown_the_next_screen_is_exactly_what_was_asked_for(string first, string second)
    {
        await Show("");
        await Show(first);
        await Show(second);

        Assert.Equal(second, await page.EvaluateAsync<string>("shown()"));
    }

    [Fact]
    public async Task A_drawing_that_is_new_is_drawn_as_one()
    {
        await Show("");
        await Show("""<svg viewBox="0 0 1 1"><circle r="1"></circle></svg>""");

        Assert.Equal(
            "http://www.w3.org/2000/svg",
            await page.EvaluateAsync<string>("document.querySelector('circle').namespaceURI")
        );
    }

    [Fact]
    public async Task An_element_with_a_key_moves_and_stays_the_same_element()
    {
        await Show("");
        await Show("""<p id="a">a</p><p id="b">b</p>""");
        await page.EvaluateAsync("window.first = document.getElementById('b')");
        await Show("""<p id="b">b</p><p id="a">a</p>""");

        Assert.True(await page.EvaluateAsync<bool>("document.body.firstChild.firstChild === first"));
    }

    [Fact]
    public async Task Focus_and_the_place_in_the_words_stay_where_the_person_is_writing()
    {
        await Show("");
        await Show("""<p>before</p><input id="note" value="">""");
        await page.Locator("#note").PressSequentiallyAsync("hello");
        await page.Locator("#note").PressAsync("ArrowLeft");
        await Show("""<h1>new</h1><p>after</p><p>more</p><input id="note" value="">""");
        await page.Keyboard.TypeAsync("!");

        Assert.Equal("hell!o", await page.Locator("#note").InputValueAsync());
    }

    [Fact]
    public async Task A_tick_without_a_message_is_the_persons_own_and_stays()
    {
        await Show("");
        await Show("""<input type="checkbox" id="mine">""");
        await page.Locator("#mine").CheckAsync();
        await Show("""<p>news</p><input type="checkbox" id="mine">""");

        Assert.True(await page.Locator("#mine").IsCheckedAsync());
    }

    [Fact]
    public async Task A_tick_with_a_message_follows_the_screen()
    {
        await Show("");
        await Show("""<input type="checkbox" id="fact" data-on-change="answer:Q06.1">""");
        await page.Locator("#fact").CheckAsync();
        await Show("""<input type="checkbox" id="fact" data-on-change="answer:Q06.1">""");

        Assert.False(await page.Locator("#fact").IsCheckedAsync());
    }

    [Fact]
    public async Task A_slider_follows_the_screen_when_it_is_set_from_elsewhere()
    {
        await Show("");
        await Show("""<input type="range" id="pain" min="0" max="10" value="3" data-on-input="pain">""");
        await page.Locator("#pain").FillAsync("7");
        await Show("""<input type="range" id="pain" min="0" max="10" value="4" data-on-input="pain">""");

        Assert.Equal("4", await page.Locator("#pain").InputValueAsync());
    }

    [Fact]
    public async Task Details_that_a_person_opened_stay_open()
    {
        await Show("");
        await Show("<details><summary>Why</summary><p>Because.</p></details>");
        await page.GetByText("Why").ClickAsync();
        await Show("<details><summary>Why</summary><p>Because of that.</p></details>");

        Assert.True(await page.GetByText("Because of that.").IsVisibleAsync());
    }

    [Fact]
    public async Task What_the_player_moves_is_left_to_it_until_the_moment_changes()
    {
        await Show("");
        await Show("""<p data-live="hold-1">30</p>""");
        await page.EvaluateAsync("document.querySelector('p').textContent = '12'");
        await Show("""<p data-live="hold-1" class="x">30</p>""");
        Assert.Equal("12", await page.Locator("p").TextContentAsync());

        await Show("""<p data-live="hold-2">30</p>""");
        Assert.Equal("30", await page.Locator("p").TextContentAsync());
    }

    [Fact]
    public async Task A_style_reaches_the_page_under_the_strict_policy()
    {
        await Show("");
        await Show("""<p style="--s: 30">one</p>""");
        Assert.Equal(
            "30",
            await page.EvaluateAsync<string>(
                "getComputedStyle(document.querySelector('p')).getPropertyValue('--s').trim()"
            )
        );
    }

    private async Task Show(string html) => await page.EvaluateAsync("html => show(html)", html);
}

using Holdfast.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Holdfast.Browser.Tests;

/// <summary>A session by the keys that players have.</summary>
public sealed class KeyboardTests(RealBrowser browser) : IAsyncLifetime
{
    private IBrowserContext phone = null!;
    private Person person = null!;

    public async ValueTask InitializeAsync()
    {
        phone = await browser.NewPhone();
        person = new(await phone.NewPageAsync(), browser.Address);
        await person.IsInASession();
        await person.Waits(TimeSpan.FromSeconds(30));
    }

    public async ValueTask DisposeAsync() => await phone.DisposeAsync();

    [Fact]
    public async Task Space_pauses_and_goes_on_and_an_arrow_goes_back()
    {
        await Press(" ");
        await Key("Go on").WaitForAsync();
        await person.Waits(TimeSpan.FromMinutes(1));
        await SecondsLeft("30");

        await Press(" ");
        await person.Waits(TimeSpan.FromSeconds(5));
        await SecondsLeft("25");

        await Press("ArrowLeft");
        await SecondsLeft("35");
    }

    [Fact]
    public async Task A_key_that_is_held_down_is_one_press()
    {
        await HoldDown(" ");
        await Key("Go on").WaitForAsync();

        await Key("Go on").FocusAsync();
        await HoldDown("Enter");
        await Key("Pause").WaitForAsync();

        await HoldDown("ArrowRight");
        await person.Sees("Tuck drill");
    }

    [Fact]
    public async Task A_space_on_a_button_is_the_buttons_own()
    {
        await Key("Stop").FocusAsync();
        await Press(" ");

        await person.IsAt("/stop", "Stopped.");
    }

    [Fact]
    public async Task An_arrow_skips_to_the_next_exercise_and_another_gives_more_time_for_it()
    {
        await Press("ArrowRight");
        await person.Sees("Tuck drill");
        await SecondsLeft("20");
        await Key("More time").WaitForAsync();

        await Press("ArrowUp");
        await SecondsLeft("35");
    }

    // The driver repeats a key that is pressed again before it was let go.
    private async Task HoldDown(string key)
    {
        for (var repeat = 0; repeat < 4; repeat++)
        {
            await person.Page.Keyboard.DownAsync(key);
        }

        await person.Page.Keyboard.UpAsync(key);
    }

    private Task Press(string key) => person.Page.Keyboard.PressAsync(key);

    private ILocator Key(string words) => person.Page.GetByRole(AriaRole.Button, new() { Name = words, Exact = true });

    private Task SecondsLeft(string seconds) =>
        Assertions.Expect(person.Page.Locator("[data-seconds]")).ToHaveTextAsync(seconds);
}

using Holdfast.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Holdfast.Browser.Tests.Everyone;

/// <summary>The check-in and a whole session with Tab, arrows, Space and Enter alone.</summary>
public sealed class ByKeysTests(RealBrowser browser) : IAsyncLifetime
{
    private IBrowserContext phone = null!;
    private Person person = null!;
    private Keys keys = null!;

    public async ValueTask InitializeAsync()
    {
        phone = await browser.NewPhone();
        person = new(await phone.NewPageAsync(), browser.Address);
        keys = new(person.Page);
    }

    public async ValueTask DisposeAsync() => await phone.DisposeAsync();

    [Fact]
    public async Task From_the_welcome_to_what_was_felt_in_a_session()
    {
        await person.Opens();
        await keys.Presses("Start the check-in");
        await keys.IsAt("Your answers stay with you");
        await keys.Presses("Keep my answers on this device");
        await AnswersAll();

        await keys.IsAt("You can start today.");
        await keys.Follows("See my routine");
        await keys.IsAt("Stack");
        await keys.Presses("Start");
        await keys.IsAt("Before your first session");
        await keys.Presses("I have read this");
        await keys.IsAt("Since last time, is any of these new?");
        await keys.Ticks("None of these");
        await keys.Presses("Continue");
        await keys.IsAt("How strong is your pain now?");
        await keys.Slides("Your pain right now", 3);
        await keys.Presses("Begin");
        await LeadsTheSession();

        await keys.IsAt("Done.");
        await keys.Slides("Highest pain during it", 3);
        await keys.Slides("How strong was the stretch?", 4);
        await keys.Ticks("None of these");
        await keys.Presses("Save");
        await keys.IsAt("That counts.");
        await keys.Follows("Back to Today");
        await keys.IsAt("Done for today");

        Assert.Equal("", string.Join('\n', keys.Faults));
    }

    [Fact]
    public async Task What_is_missing_is_where_the_focus_goes()
    {
        await person.Opens();
        await keys.Presses("Start the check-in");
        await keys.Presses("Keep my answers on this device");
        await keys.IsAt("About you and this pain");
        await keys.Writes("How old are you?", "seven");
        await keys.Presses("Continue");

        await Keys.StaysOn(person.Page.GetByRole(AriaRole.Textbox, new() { Name = "How old are you?" }));
        await Assertions.Expect(person.Page.Locator("#q01-wrong")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task What_had_the_focus_and_is_gone_leaves_it_close_by()
    {
        await person.IsInASession();
        await person.Waits(TimeSpan.FromSeconds(61));
        await keys.Reach(person.Page.GetByRole(AriaRole.Button, new() { Name = "More time" }));

        // The tuck drill begins, and there is nothing any more to give time for.
        await person.WaitsUntilItSays("Move");

        await Keys.StaysOn(person.Page.GetByRole(AriaRole.Button, new() { Name = "Pause" }));
    }

    [Fact]
    public async Task A_key_that_comes_and_goes_takes_no_press_that_was_meant_for_another()
    {
        await person.IsInASession();
        await keys.Reach(person.Page.GetByRole(AriaRole.Button, new() { Name = "Pause" }));

        // "More time" comes to stand where Pause stood.
        await person.Waits(TimeSpan.FromSeconds(61));
        await person.Page.GetByRole(AriaRole.Button, new() { Name = "More time" }).WaitForAsync();

        await Keys.StaysOn(person.Page.GetByRole(AriaRole.Button, new() { Name = "Pause" }));
    }

    private async Task AnswersAll()
    {
        await keys.IsAt("About you and this pain");
        await keys.Writes("How old are you?", "34");
        await keys.Says("What is your sex?", "Female");
        await keys.Says("Is the pain between your lowest ribs", "Yes");
        await keys.Writes("How many weeks has this spell lasted?", "8");
        await keys.Slides("How strong was your pain on average this week?", 4);
        await keys.Slides("How strong is your pain now at its worst", 3);
        await keys.Says("Has a health professional checked this pain?", "Yes");
        await keys.Says("Did this pain start, or change a lot", "No");
        await keys.Presses("Continue");
        foreach (
            var group in new[]
            {
                "Nerves",
                "Injury and bones",
                "General health",
                "Life stage and operations",
                "What to be careful with",
            }
        )
        {
            await keys.IsAt(group);
            await keys.Ticks("None of these");
            await keys.Presses("Continue");
        }

        await keys.IsAt("Movements that bother you");
        await keys.Ticks("I sit 6 hours a day or more");
        await keys.Ticks("Bending forward makes it worse");
        await keys.Ticks("Tight or pinching at the front of a hip");
        await keys.Writes("How many minutes does your back feel stiff", "10");
        await keys.Presses("Continue");
        await keys.IsAt("What you want");
        await keys.Says("What do you want most?", "Less trouble from my back");
        await keys.Says("How many minutes do you have?", "12 minutes");
        await keys.Ticks("A sturdy chair");
        await keys.Ticks("A mat or carpet");
        await keys.Says("When would you like to do it?", "Another time");
        await keys.Slides("How sure are you that you can move without harm?", 7);
        await keys.Says("Is pain making you feel that you cannot cope", "No");
        await keys.Presses("Continue");
    }

    private async Task LeadsTheSession()
    {
        await keys.IsAt("Walk on the spot");
        await person.Waits(TimeSpan.FromSeconds(20));
        await keys.Presses("Pause", " ");
        await Keys.StaysOn(person.Page.GetByRole(AriaRole.Button, new() { Name = "Go on" }));
        await person.Page.Keyboard.PressAsync(" ");
        await keys.Presses("Stop", " ");
        await keys.IsAt("Stopped.");

        // The question comes by itself; it is read like a new screen, and its answers lead on in the same way.
        await person.Waits(TimeSpan.FromSeconds(11));
        await keys.IsAt("What made you stop?");
        await keys.Presses("Pain");
        await keys.IsAt("What kind of pain?");
        await keys.Presses("None of these");
        await person.Page.Locator("#app h1").WaitForAsync();
        await keys.Presses("Go on");
        await person.IsAt("/session", "Walk on the spot");

        await person.WaitsUntilItSays("Hold");
        await keys.Reach(person.Page.GetByRole(AriaRole.Button, new() { Name = "Stop" }));
        await keys.Reach(person.Page.GetByRole(AriaRole.Button, new() { Name = "Pause" }), "Shift+Tab");
        await person.WaitsUntilElsewhere(TimeSpan.FromMinutes(30));
    }
}

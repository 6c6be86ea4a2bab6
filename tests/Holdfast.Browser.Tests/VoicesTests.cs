using Holdfast.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Holdfast.Browser.Tests;

/// <summary>The voices of the device: chosen, late, gone, silent, or none at all.</summary>
public sealed class VoicesTests(RealBrowser browser) : IAsyncLifetime
{
    private IBrowserContext phone = null!;
    private Person person = null!;

    public async ValueTask InitializeAsync()
    {
        phone = await browser.NewPhone();
        person = new(await phone.NewPageAsync(), browser.Address);
        // Which voices a machine has, and when it tells, is not the same twice: these come when the test lets them.
        await person.Page.AddInitScriptAsync(
            """
            window.spoken = [];
            const mouth = new EventTarget();
            let there = JSON.parse(sessionStorage.getItem("voices") ?? "[]");
            mouth.getVoices = () => there;
            mouth.cancel = () => spoken.push("cancel");
            mouth.speak = (what) => {
              spoken.push(`${what.voice?.name ?? "nobody"}: ${what.text}`);
              window.last = what;
            };
            window.voicesArrive = (...names) => {
              there = names.map((name) => ({ name, voiceURI: `urn:${name}`, lang: name === "Anna" ? "de-DE" : name === "Sam" ? "en-US" : "en_GB", localService: name !== "Cloud" }));
              sessionStorage.setItem("voices", JSON.stringify(there));
              mouth.dispatchEvent(new Event("voiceschanged"));
            };
            Object.defineProperty(window, "speechSynthesis", { value: mouth });
            window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
            """
        );
    }

    public async ValueTask DisposeAsync() => await phone.DisposeAsync();

    [Fact]
    public async Task Voices_that_come_late_can_be_chosen_heard_and_are_remembered_until_they_are_gone()
    {
        await person.IsAtToday();
        await person.Follows("Settings");
        await person.Sees("This browser has no voice.");
        await VoicesArrive("Sam", "Cloud", "Anna", "Kate");
        await Assertions
            .Expect(Choice.Locator("option"))
            .ToHaveTextAsync([
                "The best on this device",
                "Kate, British English",
                "Sam, American English",
                "Cloud, British English (needs a network)",
            ]);

        await person.Taps("Hear it");
        Assert.Equal("Kate: Right side. Hold, and breathe easily.", (await Spoken())[^1]);
        await Choice.SelectOptionAsync(new SelectOptionValue { Label = "Sam, American English" });
        await person.Taps("Hear it");
        Assert.Equal("Sam: Right side. Hold, and breathe easily.", (await Spoken())[^1]);

        await person.Reloads();
        await Assertions.Expect(Choice).ToHaveValueAsync("urn:Sam");
        await VoicesArrive("Kate");
        await person.Sees("The voice that you chose is not on this device now. Another one speaks.");
        await person.Taps("Hear it");
        Assert.Equal("Kate: Right side. Hold, and breathe easily.", (await Spoken())[^1]);
    }

    [Fact]
    public async Task Each_cue_takes_the_place_of_what_is_still_being_said()
    {
        await person.Opens();
        await VoicesArrive("Kate");
        await person.GoesThroughTheCheckIn();
        await person.Follows("See my routine");
        await person.Taps("Start");
        await person.Taps("I have read this");
        await person.StartsTheSession(painBefore: 3);
        await person.WaitsUntilElsewhere(TimeSpan.FromMinutes(30));

        var spoken = await Spoken();
        Assert.True(spoken.Count(each => each != "cancel") > 20, string.Join(" | ", spoken));
        Assert.All(
            spoken.Index().Where(each => each.Item != "cancel"),
            each => Assert.Equal("cancel", spoken[each.Index - 1])
        );
    }

    [Fact]
    public async Task A_voice_from_the_network_that_cannot_speak_gives_way_to_one_on_the_device()
    {
        await person.IsAtToday();
        await person.Follows("Settings");
        await VoicesArrive("Cloud", "Kate");
        await Choice.SelectOptionAsync("urn:Cloud");
        await person.Taps("Hear it");
        await person.Page.EvaluateAsync("last.onerror({ error: 'network' })");
        Assert.Equal("Kate: Right side. Hold, and breathe easily.", (await Spoken())[^1]);

        // What gave way to the next words has not failed, and is not said again.
        var before = (await Spoken()).Length;
        await person.Page.EvaluateAsync("last.onerror({ error: 'interrupted' })");
        Assert.Equal(before, (await Spoken()).Length);
    }

    [Fact]
    public async Task Without_any_voice_captions_and_tones_carry_the_session_and_that_is_said_once_ahead_of_it()
    {
        await person.IsAtToday();
        // The app waits for a voice for two seconds before it says that there is none.
        await person.Follows("Settings");
        await person.Sees("This browser has no voice.");
        await person.GoesTo("/today");
        await person.Taps("Start");
        await person.Sees("This browser has no voice. Everything is shown, and tones mark the changes.");
        await person.Taps("I have read this");
        await person.StartsTheSession(painBefore: 3);
        await person.Page.EvaluateAsync("holdfastTest.heard.length = 0");
        await person.WaitsUntilItSays("Hold");
        await Assertions
            .Expect(person.Page.GetByRole(AriaRole.Status).Last)
            .ToContainTextAsync(await person.Page.Locator(".cue").InnerTextAsync());
        await person.WaitsUntilElsewhere(TimeSpan.FromMinutes(30));
        Assert.DoesNotContain(await person.Heard(), each => each.StartsWith("says: ", StringComparison.Ordinal));

        await person.LogsTheSession();
        await person.GoesTo("/today");
        await person.Taps("Close");
        await person.Taps("Do it once more");
        await person.IsAt("/gate", "Since last time, is any of these new?");
        await person.SeesNothingOf("This browser has no voice.");
    }

    private ILocator Choice => person.Page.GetByLabel("Whose voice");

    private Task<string[]> Spoken() => person.Page.EvaluateAsync<string[]>("spoken");

    private async Task VoicesArrive(params string[] names) =>
        await person.Page.EvaluateAsync("names => voicesArrive(...names)", names);
}

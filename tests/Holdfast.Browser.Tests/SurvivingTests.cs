using Holdfast.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Holdfast.Browser.Tests;

/// <summary>Whatever happens to the page or the browser, nothing is lost, and the person is told in a sentence.</summary>
public sealed class SurvivingTests(RealBrowser browser) : IAsyncLifetime
{
    private IBrowserContext phone = null!;
    private Person person = null!;

    public async ValueTask InitializeAsync()
    {
        phone = await browser.NewPhone();
        person = await Somebody();
    }

    public async ValueTask DisposeAsync() => await phone.DisposeAsync();

    [Fact]
    public async Task A_half_finished_check_in_is_gone_on_with_after_a_reload()
    {
        await person.Opens();
        await person.Taps("Start the check-in");
        await person.Taps("Keep my answers on this device");
        await person.AnswersTheBasics();
        await person.Taps("Continue");
        await person.Ticks("Pain below the knee");
        await person.Reloads();

        await person.IsAt("/check-in/2", "Nerves");
        await Assertions
            .Expect(person.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Pain below the knee" }))
            .ToBeCheckedAsync();
        await person.Page.GoBackAsync();
        await person.IsAt("/check-in/1", "About you and this pain");
        await Assertions
            .Expect(person.Page.GetByRole(AriaRole.Textbox, new() { Name = "How old are you?" }))
            .ToHaveValueAsync("34");
    }

    [Fact]
    public async Task A_reload_in_mid_session_offers_to_go_on_where_it_was()
    {
        await person.IsInASession();
        await person.Waits(TimeSpan.FromSeconds(61));
        await person.Sees("Tuck drill");
        await person.Reloads();
        await person.Follows("Today");
        await person.Sees("Your session was cut short. You can go on where it was.");
        await person.Taps("Go on");

        await person.IsAt("/session", "Tuck drill");
    }

    [Fact]
    public async Task A_crash_in_mid_session_loses_nothing_and_what_was_played_counts()
    {
        await person.IsInASession();
        await person.Waits(TimeSpan.FromSeconds(150));
        await TheTabCrashes();

        var again = await Somebody();
        await again.Opens("/today", "2026-03-02T09:05");
        await again.Sees("Your session was cut short. You can go on where it was.");
        await again.Taps("Go on");
        await again.IsAt("/session", "Chair hip stretch");
        await again.WaitsUntilElsewhere(TimeSpan.FromMinutes(30));
        await again.LogsTheSession();
        await again.GoesTo("/progress");
        await again.Sees("One session so far");
    }

    [Fact]
    public async Task Only_three_minutes_today_are_a_session_that_counts()
    {
        await person.IsAtToday();
        await person.Taps("3 minutes today");
        await person.Taps("I have read this");
        await person.AsksToBegin(painBefore: 3);
        await person.Page.WaitForURLAsync("**/session");
        await person.WaitsUntilElsewhere(TimeSpan.FromMinutes(3));

        await person.LogsTheSession();
        await person.GoesTo("/today");
        await person.IsAt("/today", "Done for today");
        await person.Sees("one session");
    }

    [Fact]
    public async Task A_session_runs_in_one_tab_only_and_the_other_says_so()
    {
        await person.IsInASession();
        var other = await Somebody();
        await other.Opens("/today");
        await other.Taps("Start");
        await other.AsksToBegin(painBefore: 3);

        await other.Sees("A session is running in another tab. Go on there, or close it first.");
        await person.Sees("Walk on the spot");
    }

    [Fact]
    public async Task What_one_tab_records_the_other_sees_and_nothing_is_recorded_twice()
    {
        await person.IsAtToday();
        var other = await Somebody();
        await other.Opens("/progress");
        await other.Sees("Nothing here yet");

        await person.Taps("Start");
        await person.Taps("I have read this");
        await person.StartsTheSession(painBefore: 3);
        await person.WaitsUntilElsewhere(TimeSpan.FromMinutes(30));
        await person.LogsTheSession();

        await other.Sees("One session so far");
        await other.Reloads();
        await other.Sees("One session so far");
    }

    [Fact]
    public async Task A_file_that_is_not_ours_is_refused_in_one_sentence_and_nothing_changes()
    {
        await person.IsAtToday();
        await person.Follows("My data");
        var before = await person.Page.GetByText("kept on this device").First.InnerTextAsync();
        await person.Picks("holiday.json", "{ \"pictures\": [] }");

        await person.Sees("holiday.json is not a copy made by Holdfast.");
        await person.Sees("Nothing was changed.");
        Assert.Equal(before, await person.Page.GetByText("kept on this device").First.InnerTextAsync());
    }

    [Fact]
    public async Task A_copy_brings_everything_back_after_all_was_deleted()
    {
        await person.IsAtToday();
        await person.Follows("My data");
        var download = await person.Page.RunAndWaitForDownloadAsync(() => person.Taps("Save a copy"));
        var copy = await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken);

        await person.Taps("Delete everything");
        await person.Taps("Yes, delete everything");
        await person.Sees("Everything was deleted from this device.");
        await person.Reloads();
        await person.Opens("/today");
        await person.IsAt("/", "A few steady minutes for your back.");

        await person.Opens("/my-data");
        await person.Picks("holdfast.json", copy);
        await person.Sees("holdfast.json was read:");
        await person.Opens("/today");
        await person.IsAt("/today", "Stack");
    }

    [Fact]
    public async Task A_full_store_is_said_and_what_was_there_stays()
    {
        await person.Page.GotoAsync("about:blank");
        var devTools = await phone.NewCDPSessionAsync(person.Page);
        await person.IsAtToday();
        await person.Page.EvaluateAsync(
            """
            () => {
              const add = IDBObjectStore.prototype.add;
              IDBObjectStore.prototype.add = function (...values) {
                add.apply(this, values);
                this.transaction.abort();
                throw new DOMException("The store is full.", "QuotaExceededError");
              };
            }
            """
        );
        await person.Taps("2");

        await person.Sees("This browser has no more space. What you have recorded is safe");
        await person.Reloads();
        await person.IsAtTodayAgain();
    }

    [Theory]
    [InlineData(
        "Object.defineProperty(Navigator.prototype, 'wakeLock', { value: undefined })",
        "This browser cannot keep the screen on."
    )]
    [InlineData("delete globalThis.speechSynthesis", "This browser has no voice.")]
    public async Task What_the_browser_cannot_do_is_said_in_one_sentence_and_the_session_runs(
        string without,
        string sentence
    )
    {
        await person.Page.AddInitScriptAsync(without);
        await person.IsInASession();
        await person.WaitsUntilElsewhere(TimeSpan.FromMinutes(30));

        await person.IsAt("/log", "Done.");
        await person.Sees(sentence);
    }

    [Fact]
    public async Task Without_a_worker_the_app_runs_and_says_that_it_needs_a_network()
    {
        await person.Page.AddInitScriptAsync(
            "Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined })"
        );
        await person.IsAtToday();

        await person.Sees("Holdfast is not kept on this device yet, so it needs a network to start.");
    }

    // The page ends without being told, as when the device is short of memory.
    private async Task TheTabCrashes()
    {
        var devTools = await phone.NewCDPSessionAsync(person.Page);
        var gone = new TaskCompletionSource();
        person.Page.Crash += (_, _) => gone.TrySetResult();
        _ = devTools.SendAsync("Page.crash");
        await gone.Task.WaitAsync(TestContext.Current.CancellationToken);
    }

    private async Task<Person> Somebody() => new(await phone.NewPageAsync(), browser.Address);
}

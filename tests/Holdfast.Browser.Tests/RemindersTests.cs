using Holdfast.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Holdfast.Browser.Tests;

/// <summary>Breaks from sitting and the reminder of the day, with notifications and without.</summary>
public sealed class RemindersTests(RealBrowser browser) : IAsyncLifetime
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
    public async Task Whoever_blocks_notifications_is_told_how_to_allow_them_and_reminded_by_a_line_and_a_tone()
    {
        await TheAnswerIs("denied");
        await HasABreakEvery(30);
        await person.Sees("To allow them, open this page's settings beside its address");
        Assert.Equal(1, await person.Page.EvaluateAsync<int>("asked"));

        await person.GoesTo("/today");
        await person.Waits(TimeSpan.FromMinutes(30));
        await person.Sees("Time to get up for a moment.");
        Assert.Contains("chime", await person.Heard());

        await person.Taps("3 minutes now");
        await person.IsAt("/when-to-stop", "Before your first session");
        await person.SeesNothingOf("Time to get up for a moment.");
    }

    [Fact]
    public async Task A_notification_comes_where_it_is_allowed_and_a_press_on_it_leads_to_the_offer()
    {
        await TheAnswerIs("granted");
        await HasABreakEvery(45);
        await person.SeesNothingOf("Notifications are blocked");
        await person.Waits(TimeSpan.FromMinutes(45));
        Assert.Equal(
            "Time to get up for a moment | A few minutes for your back are ready in Holdfast.",
            Assert.Single(await Shown())
        );
        Assert.DoesNotContain("chime", await person.Heard());

        await person.Page.EvaluateAsync("latest.onclick()");
        await person.IsAtTodayAgain();
        await person.Taps("Later");
        await person.SeesNothingOf("Time to get up");
        await person.Waits(TimeSpan.FromMinutes(10));
        Assert.Equal(2, (await Shown()).Length);
        await person.Taps("I have moved");
        await person.SeesNothingOf("Time to get up");
    }

    [Fact]
    public async Task On_a_phone_the_worker_shows_it()
    {
        await TheAnswerIs("granted");
        await person.Page.AddInitScriptAsync(
            """
            window.Notification = Object.assign(function () { throw new TypeError("Illegal constructor."); }, Notification);
            window.Notification.permission = "granted";
            ServiceWorkerRegistration.prototype.showNotification = async (title, { body }) => void shown.push(`${title} | ${body}`);
            """
        );
        await HasABreakEvery(30);
        await person.HasItOffline();
        await person.Waits(TimeSpan.FromMinutes(30));

        await person.Page.WaitForFunctionAsync("() => shown.length === 1");
    }

    [Fact]
    public async Task A_device_that_slept_wakes_without_a_row_of_reminders()
    {
        await TheAnswerIs("denied");
        await HasABreakEvery(30);
        await person.GoesTo("/today");
        await person.Page.EvaluateAsync("holdfastTest.shiftDate(8 * 3_600_000)");
        await person.Waits(TimeSpan.FromMinutes(31));
        await person.SeesNothingOf("Time to get up");
        Assert.DoesNotContain("chime", await person.Heard());

        await person.Waits(TimeSpan.FromMinutes(30));
        await person.Sees("Time to get up for a moment.");
        Assert.Single(await person.Heard(), each => each == "chime");
    }

    [Fact]
    public async Task A_session_is_led_to_its_end_without_a_reminder()
    {
        await TheAnswerIs("granted");
        await HasABreakEvery(30);
        await person.GoesTo("/today");
        await person.Waits(TimeSpan.FromMinutes(28));
        await person.Taps("Start");
        await person.Taps("I have read this");
        await person.StartsTheSession(painBefore: 3);
        await person.WaitsUntilElsewhere(TimeSpan.FromMinutes(30));

        await person.IsAt("/log", "Done.");
        Assert.Empty(await Shown());
    }

    [Fact]
    public async Task The_reminder_of_the_day_comes_here_too_at_its_time()
    {
        await TheAnswerIs("granted");
        await person.IsAtToday();
        await person.Follows("Settings");
        await person.Page.GetByLabel("After a workout, 18:00").CheckAsync();
        await person.Ticks("Tell me here too, while Holdfast is open");
        await person.GoesTo("/today");
        await person.Waits(TimeSpan.FromHours(8.9));
        Assert.Empty(await Shown());

        await person.Waits(TimeSpan.FromHours(0.2));
        Assert.StartsWith("A few steady minutes for your back", Assert.Single(await Shown()));
        await person.Sees("It is the time that you chose for your routine.");
    }

    // What a person answers to the browser's own question, which a test cannot press.
    private async Task TheAnswerIs(string answer) =>
        await person.Page.AddInitScriptAsync(
            $$"""
            window.asked = 0;
            window.shown = [];
            window.Notification = class {
              static permission = sessionStorage.getItem("permission") ?? "default";
              static async requestPermission() {
                asked++;
                sessionStorage.setItem("permission", "{{answer}}");
                return (this.permission = "{{answer}}");
              }
              constructor(title, { body }) {
                shown.push(`${title} | ${body}`);
                window.latest = this;
              }
              close() {}
            };
            """
        );

    private async Task HasABreakEvery(int minutes)
    {
        await person.IsAtToday();
        await person.Follows("Settings");
        await person.Page.GetByRole(AriaRole.Radio, new() { Name = $"{minutes} min" }).CheckAsync();
    }

    private Task<string[]> Shown() => person.Page.EvaluateAsync<string[]>("shown");
}

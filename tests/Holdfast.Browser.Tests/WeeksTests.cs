using Holdfast.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Holdfast.Browser.Tests;

/// <summary>Coming back after days and after weeks, as a person with a phone does.</summary>
public sealed class WeeksTests(RealBrowser browser) : IAsyncLifetime
{
    private const string AWeekLater = "2026-03-09T09:00";

    private IBrowserContext phone = null!;
    private AppServer server = null!;
    private Person person = null!;

    public async ValueTask InitializeAsync()
    {
        server = await AppServer.Start();
        phone = await browser.NewPhone();
        person = new Person(await phone.NewPageAsync(), server.Address);
    }

    public async ValueTask DisposeAsync()
    {
        await phone.DisposeAsync();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task A_week_that_is_over_is_told_once_and_a_short_check_comes_before_the_next_session()
    {
        await person.IsAtToday();
        await person.Opens("/today", AWeekLater);
        await person.Sees("A week is over. See what changed, and why.");
        await person.Follows("See the week");
        await person.IsAt("/week", "Your week");
        await person.Sees("0 sessions");
        await person.Sees("There were few sessions this week, so nothing grows and we judge nothing.");

        // What got in the way is asked, and answered with something that may help.
        await person.Taps("Too little time");
        await person.Sees("The shortest form takes a minute or two and counts in full.");
        await person.Taps("Go to Today");
        await person.IsAtTodayAgain();
        await person.SeesNothingOf("A week is over.");

        await person.Taps("2");
        await person.SeesNothingOf("How was your back this morning?");
        await person.Taps("Start the short check");
        foreach (var group in new[] { "Nerves", "Injury and bones", "General health" })
        {
            await person.Sees(group);
            await person.Ticks("None of these");
            await person.Taps("Continue");
        }

        await person.IsAtTodayAgain();
        await person.Taps("Start the short form");
        await person.IsAt("/when-to-stop", "Before your first session");
    }

    [Fact]
    public async Task A_yes_in_the_short_check_is_the_card_and_nothing_else()
    {
        await person.IsAtToday();
        await person.Opens("/today", AWeekLater);
        await person.Taps("Start the short check");
        await person.Ticks("Leaking urine");
        await person.Taps("Continue");

        await person.IsAt("/what-to-do", "Get help now");
        await person.Opens("/week", AWeekLater);
        await person.IsAt("/what-to-do", "Get help now");
    }
}

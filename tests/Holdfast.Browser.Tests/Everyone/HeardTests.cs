using Holdfast.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Holdfast.Browser.Tests.Everyone;

/// <summary>What a screen reader is told by itself while a session runs: milestones, never the seconds.</summary>
public sealed class HeardTests(RealBrowser browser) : IAsyncLifetime
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
    public async Task In_a_hold_of_half_a_minute_nine_things_are_told_and_no_seconds()
    {
        await person.IsInASession();
        await person.WaitsUntilItSays("Get ready");
        await person.WaitsUntilItSays("Move");
        await person.WaitsUntilItSays("Get ready");
        await Listens();
        for (var second = 0; second < 60; second++)
        {
            await person.Waits(TimeSpan.FromSeconds(1));
        }

        var told = await Told();
        var begin = Array.FindIndex(told, each => each.StartsWith("And hold.", StringComparison.Ordinal));
        Assert.Equal(
            [
                "And hold. Curl your tailbone under before you move.",
                "Grow tall.",
                "Curl your tailbone under.",
                "Tighten your right buttock.",
                "Keep the curl, and float your hips forward a little.",
                "Halfway.",
                "Belt buckle up.",
                "Ten seconds.",
                "To come out, ease your hips back, hold the backrest, and step down with the right foot.",
                "Change sides. Left side.",
            ],
            told.Skip(begin).Take(10)
        );
    }

    // Everything that comes to stand where a screen reader listens. A timer is one of the places where it does not.
    private async Task Listens() =>
        await person.Page.EvaluateAsync(
            """
            () => {
              const places = "[role=status], [role=alert], [aria-live]:not([aria-live=off])";
              const words = () => [...document.querySelectorAll(places)].filter((place) => place.checkVisibility({ opacityProperty: true })).map((place) => place.textContent.trim()).filter(Boolean).join(" | ");
              let last = words();
              window.told = [];
              new MutationObserver(() => {
                if (words() === last) return;
                last = words();
                told.push(last);
              }).observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
            }
            """
        );

    private Task<string[]> Told() => person.Page.EvaluateAsync<string[]>("told");
}

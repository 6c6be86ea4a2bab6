using Microsoft.Playwright;

namespace Holdfast.Browser.Tests.Everyone;

/// <summary>Somebody who has a keyboard and nothing else. At every stop the focus must be there to be seen.</summary>
internal sealed class Keys(IPage page)
{
    // More stops than any screen has: whoever has not arrived by then never will.
    private const int MostStops = 120;

    /// <summary>What was wrong with the focus on the way.</summary>
    internal List<string> Faults { get; } = [];

    /// <summary>Goes on by Tab, or back by Shift and Tab, until something has the focus.</summary>
    internal async Task Reach(ILocator target, string key = "Tab")
    {
        var wanted = await target.First.ElementHandleAsync();
        for (var stop = 0; stop < MostStops; stop++)
        {
            await page.Keyboard.PressAsync(key);
            var (here, fault) = await Look(wanted);
            if (fault is not null && !Faults.Contains(fault))
            {
                Faults.Add(fault);
            }

            if (here)
            {
                return;
            }
        }

        Assert.Fail($"{target} cannot be reached by {key}.");
    }

    /// <summary>Reaches a button and presses it.</summary>
    internal async Task Presses(string words, string key = "Enter")
    {
        await Reach(On(AriaRole.Button, words));
        await page.Keyboard.PressAsync(key);
    }

    internal async Task Follows(string words)
    {
        await Reach(On(AriaRole.Link, words));
        await page.Keyboard.PressAsync("Enter");
    }

    internal async Task Ticks(string words)
    {
        var box = page.GetByRole(AriaRole.Checkbox, new() { Name = words });
        await Reach(box);
        await page.Keyboard.PressAsync(" ");
        Assert.True(await box.IsCheckedAsync(), words);
        await StaysOn(box);
    }

    internal async Task Writes(string question, string text)
    {
        var field = page.GetByRole(AriaRole.Textbox, new() { Name = question });
        await Reach(field);
        await page.Keyboard.TypeAsync(text);
    }

    /// <summary>Chooses one of a few: Tab leads to them, the arrows between them.</summary>
    internal async Task Says(string question, string answer)
    {
        var choices = page.GetByRole(AriaRole.Group, new() { Name = question }).GetByRole(AriaRole.Radio);
        await Reach(choices);
        var names = await choices.EvaluateAllAsync<string[]>(
            "all => all.map((one) => one.closest('label').innerText.trim())"
        );
        var at = Array.IndexOf(names, answer);
        Assert.True(at >= 0, $"{question} has no {answer}.");
        await page.Keyboard.PressAsync(" ");
        for (var step = 0; step < at; step++)
        {
            await page.Keyboard.PressAsync("ArrowDown");
        }

        Assert.True(await choices.Nth(at).IsCheckedAsync(), $"{question}: {answer}");
        await StaysOn(choices.Nth(at));
    }

    /// <summary>Moves a slider from "not chosen yet" to a value.</summary>
    internal async Task Slides(string question, int value)
    {
        var slider = page.GetByRole(AriaRole.Slider, new() { Name = question });
        await Reach(slider);
        for (var step = 0; step <= value; step++)
        {
            await page.Keyboard.PressAsync("ArrowRight");
        }

        await Assertions.Expect(slider).ToHaveAttributeAsync("aria-valuetext", $"{value} of 10");
        await StaysOn(slider);
    }

    /// <summary>Expects a new screen, which begins with the focus on its heading.</summary>
    internal async Task IsAt(string heading)
    {
        var h1 = page.Locator("#app h1");
        await Assertions.Expect(h1).ToContainTextAsync(heading);
        await Assertions.Expect(h1).ToBeFocusedAsync();
    }

    /// <summary>Expects that a press has left the focus where it was.</summary>
    internal static Task StaysOn(ILocator target) => Assertions.Expect(target).ToBeFocusedAsync();

    private ILocator On(AriaRole role, string words) =>
        page.Locator("#app").GetByRole(role, new() { Name = words, Exact = true });

    private async Task<(bool Here, string? Fault)> Look(IElementHandle wanted)
    {
        var seen = await page.EvaluateAsync<string?[]>(Looking, wanted);
        return (seen[0] is not null, seen[1]);
    }

    // What shows the focus: the element's own outline, or that of the row or the pill it lies in. Nothing may cover its middle.
    private const string Looking = """
        (wanted) => {
          const at = document.activeElement;
          const here = at === wanted ? "yes" : null;
          if (!at || at === document.body) return [here, null];
          const name = at.outerHTML.slice(0, 120);
          const outlined = (element) => element && getComputedStyle(element).outlineStyle !== "none" && parseFloat(getComputedStyle(element).outlineWidth) >= 2;
          const shows = [at, at.nextElementSibling, at.closest(".tick"), at.closest(".button")].find(outlined);
          if (!shows) return [here, `the focus is not seen: ${name}`];
          const box = shows.getBoundingClientRect();
          if (box.bottom <= 0 || box.top >= innerHeight) return [here, `the focus is out of sight: ${name}`];
          const middle = document.elementFromPoint(box.left + box.width / 2, Math.min(innerHeight - 1, Math.max(0, box.top + box.height / 2)));
          const covered = middle && !shows.contains(middle) && !middle.contains(shows) && !shows.closest("label")?.contains(middle);
          return [here, covered ? `the focus is covered by ${middle.outerHTML.slice(0, 60)}: ${name}` : null];
        }
        """;
}

using Microsoft.Playwright;

namespace Holdfast.Browser.Tests.Everyone;

/// <summary>Nothing on any screen in any state keeps anyone out.</summary>
public sealed class EveryScreenTests(EveryScreen screens) : IClassFixture<EveryScreen>
{
    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Axe_finds_nothing(int width)
    {
        await screens.Wears(ColorScheme.Light, Contrast.NoPreference);
        await screens.Set(width);
        Nothing(await screens.Axe());
    }

    [Theory]
    [InlineData(ColorScheme.Dark, Contrast.NoPreference)]
    [InlineData(ColorScheme.Light, Contrast.More)]
    [InlineData(ColorScheme.Dark, Contrast.More)]
    public async Task In_other_colours_everything_can_be_read_as_well(ColorScheme colours, Contrast contrast)
    {
        await screens.Wears(colours, contrast);
        await screens.Set(360);
        Nothing(await screens.Axe("color-contrast"));
    }

    [Theory]
    [InlineData(320, 100, "ltr")]
    [InlineData(360, 100, "ltr")]
    [InlineData(360, 200, "ltr")]
    [InlineData(768, 100, "ltr")]
    [InlineData(1280, 100, "ltr")]
    [InlineData(1280, 200, "ltr")]
    [InlineData(320, 100, "rtl")]
    [InlineData(1280, 100, "rtl")]
    public async Task Every_screen_fits(int width, int text, string direction)
    {
        await screens.Set(width, text, direction);
        Nothing(await screens.Fit());
    }

    /// <summary>Somebody on the floor does not scroll: what to do is there above the keys, however the device stands.</summary>
    [Theory]
    [InlineData(360, 640)]
    [InlineData(360, 740)]
    [InlineData(740, 360)]
    [InlineData(768, 1024)]
    [InlineData(1024, 768)]
    [InlineData(1280, 800)]
    public async Task In_a_session_the_cue_is_never_under_the_keys(int width, int height)
    {
        await screens.Set(width);
        await screens.Page.SetViewportSizeAsync(width, height);
        Nothing(
            await screens.Finds(
                """
                () => {
                  const [cue, keys] = [".cue", ".session .keys"].map((each) => app.querySelector(each)?.getBoundingClientRect());
                  return cue && cue.bottom > keys.top ? [`${Math.round(cue.bottom - keys.top)} px of the cue are under the keys`] : [];
                }
                """
            )
        );
    }

    [Fact]
    public async Task Nothing_moves_for_people_who_want_no_motion()
    {
        const string Moves = """
            () => [...app.querySelectorAll("*")].flatMap((element) => {
              const style = getComputedStyle(element);
              const lasts = (durations) => durations.split(",").some((each) => parseFloat(each) > 0);
              const moves = lasts(style.transitionDuration) || (style.animationName !== "none" && lasts(style.animationDuration));
              return moves ? [element.outerHTML.slice(0, 120)] : [];
            })
            """;
        await screens.Set(360);
        await screens.Wears(ColorScheme.Light, Contrast.NoPreference, motion: ReducedMotion.NoPreference);
        Assert.NotEqual("", await screens.Finds(Moves));

        await screens.Wears(ColorScheme.Light, Contrast.NoPreference, motion: ReducedMotion.Reduce);
        Nothing(await screens.Finds(Moves));
    }

    [Fact]
    public async Task With_forced_colours_what_can_be_pressed_has_an_outline_and_what_is_chosen_stands_out()
    {
        await screens.Set(360);
        await screens.Wears(ColorScheme.Dark, Contrast.NoPreference, ForcedColors.Active);
        Nothing(
            await screens.Finds(
                """
                () => {
                  const look = (element) => getComputedStyle(element);
                  const ground = look(document.body).backgroundColor;
                  const told = [];
                  for (const button of app.querySelectorAll(".button:not(.arrow)"))
                    if (parseFloat(look(button).borderTopWidth) < 1 || look(button).borderTopColor === ground) told.push(`no outline: ${button.outerHTML.slice(0, 120)}`);
                  for (const choice of app.querySelectorAll(".pick, .sure")) {
                    const [chosen, others] = ["input:checked + span", "input:not(:checked) + span"].map((each) => choice.querySelector(each));
                    if (chosen && others && look(chosen).backgroundColor === look(others).backgroundColor) told.push(`not seen to be chosen: ${chosen.outerHTML}`);
                  }
                  for (const box of app.querySelectorAll(".tick input"))
                    if (look(box).appearance !== "auto") told.push(`a box of our own: ${box.outerHTML}`);
                  for (const ring of app.querySelectorAll(".ring .left, .ring .dot:not(.gone)"))
                    if ([look(ring).stroke, look(ring).fill].every((each) => each === ground || each === "none")) told.push(`not seen: ${ring.outerHTML}`);
                  return told;
                }
                """
            )
        );
        await screens.Wears(ColorScheme.Light, Contrast.NoPreference);
    }

    // The whole list, where an equality would only show its beginning.
    private static void Nothing(string faults) => Assert.True(faults.Length == 0, faults);
}

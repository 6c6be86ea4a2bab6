using Holdfast.Browser.Tests.Running;
using Holdfast.Hosts.Tests.Pages;
using Microsoft.Playwright;

namespace Holdfast.Browser.Tests.Everyone;

/// <summary>
/// Every screen in every state, one after the other on the app's own page, with its style, its policy and its patcher; only the
/// runtime is held back. One page for all of it, so that hundreds of looks take seconds.
/// </summary>
public sealed class EveryScreen(RealBrowser browser) : IAsyncLifetime
{
    private IBrowserContext? phone;

    internal IPage Page { get; private set; } = null!;

    /// <summary>Dots of the screen for each pixel of the style.</summary>
    internal float Sharpness { get; init; } = 1;

    /// <summary>How many screens there are.</summary>
    internal int Count { get; private set; }

    public async ValueTask InitializeAsync()
    {
        phone = await browser.NewPhone(sharpness: Sharpness);
        Page = await phone.NewPageAsync();
        await RealBrowser.HoldTheAppBack(Page);
        await Page.GotoAsync("/");
        await Checks.AddTo(Page);
        await Page.EvaluateAsync(Script);
        foreach (var (name, model) in Gallery.Models)
        {
            var page = Pages.Page.Of(model);
            await Page.EvaluateAsync(
                "one => screens.push(one)",
                new
                {
                    name,
                    html = page.Html.ToString(),
                    title = page.Title,
                    language = page.Language,
                    ground = page.Ground.ToString(),
                }
            );
        }

        Count = Gallery.Models.Count;
    }

    /// <summary>What axe finds on any of the screens.</summary>
    /// <param name="only">Rules to run alone, where the others cannot come out differently than before; none for all.</param>
    internal async Task<string> Axe(params string[] only) =>
        string.Join('\n', await Page.EvaluateAsync<string[]>("only => each(() => axeFinds(only))", only));

    /// <summary>What runs over the edge, is too small to press, or too small to read, on any of the screens.</summary>
    internal async Task<string> Fit() => string.Join('\n', await Page.EvaluateAsync<string[]>("each(fits)"));

    /// <summary>What something finds on any of the screens.</summary>
    /// <param name="check">A function in JavaScript that gives a list of faults of the screen that is shown.</param>
    internal async Task<string> Finds(string check) =>
        string.Join('\n', await Page.EvaluateAsync<string[]>($"each({check})"));

    /// <summary>Sets what the person's system asks for.</summary>
    internal Task Wears(
        ColorScheme colours,
        Contrast contrast,
        ForcedColors forced = ForcedColors.None,
        ReducedMotion motion = ReducedMotion.Reduce
    ) =>
        Page.EmulateMediaAsync(
            new()
            {
                ColorScheme = colours,
                Contrast = contrast,
                ForcedColors = forced,
                ReducedMotion = motion,
            }
        );

    /// <summary>Sets how wide the window is, how large the words are, and which way they run.</summary>
    internal async Task Set(int width, int text = 100, string direction = "ltr")
    {
        await Page.SetViewportSizeAsync(width, width < 700 ? 740 : 800);
        await Page.EvaluateAsync(
            "([text, direction]) => { document.documentElement.style.fontSize = `${text}%`; document.documentElement.dir = direction; }",
            new object[] { text, direction }
        );
    }

    public async ValueTask DisposeAsync() => await phone!.DisposeAsync();

    private const string Script = """
        async () => {
          const { patch } = await import("./js/patch.js");
          const root = document.documentElement;
          const app = document.getElementById("app");
          for (const other of [...document.body.children]) if (other !== app) other.remove();
          root.dataset.ready = "";
          window.screens = [];

          window.show = ({ html, title, language, ground }) => {
            root.lang = language;
            root.dataset.ground = ground;
            document.title = title;
            patch(app, html);
            for (const folded of app.querySelectorAll("details")) folded.open = true;
            scrollTo(0, 0);
          };

          window.each = async (check) => {
            const faults = [];
            for (const screen of screens) {
              show(screen);
              for (const fault of await check(screen)) faults.push(`${screen.name}: ${fault}`);
            }
            return faults;
          };
        }
        """;
}

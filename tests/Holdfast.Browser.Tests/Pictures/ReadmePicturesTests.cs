using System.Security.Cryptography;
using System.Text;
using Holdfast.Browser.Tests.Everyone;
using Holdfast.Browser.Tests.Running;
using Holdfast.Hosts.Tests.Pages;

namespace Holdfast.Browser.Tests.Pictures;

/// <summary>The four screens in the README are the app's own, as it looks now.</summary>
/// <remarks>
/// Two machines never draw quite the same picture, so none is compared. Beside them stands what each was made from: a fingerprint of
/// the screen and of the style sheets that dress it. <c>HOLDFAST_UPDATE_SNAPSHOTS=1</c> takes anew what is no longer current.
/// </remarks>
public sealed class ReadmePicturesTests(RealBrowser browser)
{
    private const string MadeFrom = "made-from.txt";

    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "images");

    private static readonly string Styles = Path.Combine(Repository.Root, "src", "Holdfast.Web", "wwwroot", "css");

    // A picture, the screen of the gallery that it shows, where on it the picture begins, and the sheets that it wears.
    private static readonly (string Picture, string Screen, string From, string[] Sheets)[] Pictures =
    [
        ("result", "result-start", "body", ["tokens", "base", "frame", "controls", "signs", "lines"]),
        ("today", "today-first", "body", ["tokens", "base", "frame", "controls", "signs", "lines", "figure"]),
        ("session", "session-stack-left", "body", ["tokens", "base", "lines", "session", "figure"]),
        ("progress", "progress", ".card", ["tokens", "base", "frame", "places"]),
    ];

    [Fact]
    public async Task They_are_made_from_the_screens_and_the_style_of_now()
    {
        var current = Pictures.ToDictionary(each => each.Picture, each => Fingerprint(each.Screen, each.Sheets));
        if (Environment.GetEnvironmentVariable("HOLDFAST_UPDATE_SNAPSHOTS") == "1")
        {
            var recorded = await Recorded();
            await Take([
                .. Pictures.Where(each =>
                    recorded.GetValueOrDefault(each.Picture) != current[each.Picture]
                    || !File.Exists(Path.Combine(Folder, $"{each.Picture}.png"))
                ),
            ]);
            await File.WriteAllLinesAsync(
                Path.Combine(Folder, MadeFrom),
                current.Select(each => $"{each.Key}.png {each.Value}"),
                TestContext.Current.CancellationToken
            );
        }

        Assert.Equal(current, await Recorded());
        Assert.All(Pictures, each => Assert.True(File.Exists(Path.Combine(Folder, $"{each.Picture}.png"))));
    }

    private static string Fingerprint(string screen, string[] sheets)
    {
        var made = new StringBuilder(Holdfast.Pages.Page.Of(Gallery.Models[screen]).Html.ToString());
        foreach (var sheet in sheets)
        {
            made.Append(File.ReadAllText(Path.Combine(Styles, $"{sheet}.css")));
        }

        var text = made.ToString().ReplaceLineEndings("\n");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
    }

    private static async Task<Dictionary<string, string>> Recorded()
    {
        var file = Path.Combine(Folder, MadeFrom);
        var lines = File.Exists(file) ? await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken) : [];
        return lines.Select(line => line.Split(".png ")).ToDictionary(parts => parts[0], parts => parts[1]);
    }

    private async Task Take((string Picture, string Screen, string From, string[] Sheets)[] pictures)
    {
        await using var screens = new EveryScreen(browser) { Sharpness = 2 };
        await screens.InitializeAsync();
        await screens.Set(360);
        foreach (var (picture, screen, from, _) in pictures)
        {
            await screens.Page.EvaluateAsync(
                """
                async ([name, from]) => {
                  show(screens.find((one) => one.name === name));
                  for (const folded of document.querySelectorAll("details")) folded.open = false;
                  // A figure that moves stands where it holds.
                  for (const moving of document.querySelectorAll("[data-motion]")) {
                    const drawing = moving.querySelector("svg");
                    drawing.pauseAnimations();
                    drawing.setCurrentTime(Number(moving.dataset.still) / 1000);
                  }
                  await document.fonts.ready;
                  document.querySelector(from).scrollIntoView();
                }
                """,
                new[] { screen, from }
            );
            await screens.Page.ScreenshotAsync(new() { Path = Path.Combine(Folder, $"{picture}.png") });
        }
    }
}

using Holdfast.Browser.Tests.Running;
using Holdfast.Hosts.Tests.Pages;

namespace Holdfast.Browser.Tests.Everyone;

/// <summary>Screens as a screen reader goes through them, each as a text file that a person can diff.</summary>
/// <remarks><c>HOLDFAST_UPDATE_SNAPSHOTS=1</c> writes them anew.</remarks>
public sealed class ReadingOrderTests(EveryScreen screens) : IClassFixture<EveryScreen>
{
    private static readonly string Folder = Path.Combine(
        Repository.Root,
        "tests",
        "Holdfast.Browser.Tests",
        "Everyone",
        "Snapshots"
    );

    [Theory]
    [InlineData("check-in-basics-wrong")]
    [InlineData("check-in-nerves-ticked")]
    [InlineData("card-emergency-in-britain")]
    [InlineData("result-start")]
    [InlineData("today-first")]
    [InlineData("gate-ticked")]
    [InlineData("pain-before")]
    [InlineData("session-stack-prepare")]
    [InlineData("session-stack-left")]
    [InlineData("session-paused")]
    [InlineData("stop-what")]
    [InlineData("log")]
    [InlineData("feedback-green")]
    [InlineData("progress")]
    public async Task A_screen_is_read_in_this_order(string name)
    {
        Assert.True(Gallery.Models.ContainsKey(name), name);
        await screens.Page.EvaluateAsync("name => show(screens.find((one) => one.name === name))", name);
        var actual = (await screens.Page.Locator("#app").AriaSnapshotAsync()).ReplaceLineEndings("\n") + "\n";

        var file = Path.Combine(Folder, $"{name}.txt");
        var received = Path.Combine(Folder, $"{name}.received.txt");
        if (Environment.GetEnvironmentVariable("HOLDFAST_UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Folder);
            await File.WriteAllTextAsync(file, actual, TestContext.Current.CancellationToken);
        }

        if (!File.Exists(file) || await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken) != actual)
        {
            await File.WriteAllTextAsync(received, actual, TestContext.Current.CancellationToken);
            Assert.Fail($"{name} is read otherwise: compare {name}.txt with {name}.received.txt beside it.");
        }

        File.Delete(received);
    }

    /// <summary>Keys lead through a screen as eyes do: down, and along each line.</summary>
    [Theory]
    [InlineData(360, "ltr")]
    [InlineData(360, "rtl")]
    public async Task What_can_have_the_focus_follows_in_the_order_in_which_it_is_seen(int width, string direction)
    {
        await screens.Set(width, direction: direction);
        var faults = await screens.Finds(
            """
            () => {
              for (const foot of document.querySelectorAll(".foot, .places, .keys")) foot.style.position = "static";
              const rightToLeft = document.documentElement.dir === "rtl";
              const told = [];
              let last = null;
              for (const element of app.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")) {
                if (element.tabIndex > 0) told.push(`out of turn: ${element.outerHTML.slice(0, 120)}`);
                const box = (element.closest("label") ?? element).getBoundingClientRect();
                if (box.width < 2 || element.tabIndex < 0) continue;
                const sameLine = last && box.top < last.bottom - 4 && box.bottom > last.top + 4;
                const oneWay = !rightToLeft || element.closest(".track");
                if (last && (sameLine ? (oneWay ? box.left < last.left : box.right > last.right) : box.top < last.top))
                  told.push(`before what it follows: ${element.outerHTML.slice(0, 120)}`);
                last = box;
              }
              return told;
            }
            """
        );
        Assert.True(faults.Length == 0, faults);
    }
}

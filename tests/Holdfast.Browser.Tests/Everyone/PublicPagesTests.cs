using Holdfast.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Holdfast.Browser.Tests.Everyone;

/// <summary>The pages of the exercises, which stand for themselves: no script, and for everyone as well.</summary>
public sealed class PublicPagesTests(RealBrowser browser) : IAsyncLifetime
{
    private IBrowserContext phone = null!;
    private IPage page = null!;

    public async ValueTask InitializeAsync()
    {
        phone = await browser.NewPhone();
        page = await phone.NewPageAsync();
    }

    public async ValueTask DisposeAsync() => await phone.DisposeAsync();

    [Fact]
    public async Task Every_page_about_an_exercise_can_be_used_by_everyone()
    {
        await page.GotoAsync("/exercises");
        var all = await page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('main ul a')].map((link) => link.getAttribute('href'))"
        );
        Assert.True(all.Length >= 20, "The list leads to too few pages.");

        List<string> faults = [];
        foreach (var path in all.Prepend("/exercises"))
        {
            await page.SetViewportSizeAsync(320, 740);
            await page.GotoAsync(path);
            await Checks.AddTo(page);
            var found = await page.EvaluateAsync<string[]>("(async () => [...(await axeFinds([])), ...fits()])()");
            await page.SetViewportSizeAsync(1280, 800);
            string[] each = [.. found, .. await page.EvaluateAsync<string[]>("fits()")];
            faults.AddRange(each.Select(fault => $"{path}: {fault}"));
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }
}

using Holdfast.Load;
using Microsoft.Playwright;

// Measures a first and a later visit of three apps in one run: Holdfast, an empty .NET WebAssembly app, an empty Blazor
// WebAssembly app; or, asked for "frames", what a moving figure costs; or, asked for "lighthouse", has Lighthouse look at it. See README.md.

if (args is ["frames", ..])
{
    await FrameCost.Print();
    return;
}

if (args is ["lighthouse", ..])
{
    await Lighthouse.Print();
    return;
}

var rounds = args is [var asked, ..] && int.TryParse(asked, out var number) ? number : 7;
var root = Repository.Root();

Console.WriteLine("Publishing the two empty apps ...");
Contestant[] contestants =
[
    await Contestant.Holdfast(),
    await Contestant.Empty(root, "plain", "Empty .NET WebAssembly"),
    await Contestant.Empty(root, "blazor", "Empty Blazor WebAssembly"),
];

using var playwright = await Playwright.CreateAsync();
await using var browser = await Chromium.Launch(playwright);
Console.WriteLine($"Measuring {rounds} rounds on {browser.BrowserType.Name} {browser.Version} ...");
for (var round = 0; round < rounds; round++)
{
    // In turn, so that whatever else this machine does meets all three alike.
    foreach (var contestant in contestants)
    {
        await Round.Measure(browser, contestant);
    }
}

var report = Report.Of(contestants, rounds, browser.Version);
Console.WriteLine(report);
var path = Path.Combine(root, "artifacts", "load", "report.md");
await File.WriteAllTextAsync(path, report);
Console.WriteLine($"Written to {path}.");
foreach (var contestant in contestants)
{
    await contestant.DisposeAsync();
}

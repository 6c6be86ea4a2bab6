using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Holdfast.Server;

namespace Holdfast.Load;

/// <summary>Has Lighthouse look at a first visit, on its slow phone and on its desktop, and keeps both reports in <c>artifacts/load</c>.</summary>
/// <remarks>The runtime loads as it does for a person: once the page is idle. Node is needed; npx fetches Lighthouse.</remarks>
internal static class Lighthouse
{
    private const string Package = "lighthouse@12.8.2";

    private static readonly (string Audit, string Words)[] Figures =
    [
        ("first-contentful-paint", "first paint"),
        ("largest-contentful-paint", "largest paint"),
        ("total-blocking-time", "blocking"),
        ("cumulative-layout-shift", "layout shift"),
        ("max-potential-fid", "longest task"),
        ("total-byte-weight", "bytes"),
    ];

    internal static async Task Print()
    {
        var client =
            ClientFiles.Find(null, AppContext.BaseDirectory)
            ?? throw new InvalidOperationException(ClientFiles.Missing);
        await using var server = AppHost.Build(["--urls", "http://127.0.0.1:0"], client);
        await server.StartAsync();
        var folder = Directory.CreateDirectory(Path.Combine(Repository.Root(), "artifacts", "load")).FullName;
        foreach (var profile in new[] { "mobile", "desktop" })
        {
            var report = Path.Combine(folder, $"lighthouse-{profile}");
            await Run(server.Urls.First(), profile, report);
            Say(profile, JsonDocument.Parse(await File.ReadAllTextAsync($"{report}.report.json")).RootElement);
            Console.WriteLine($"  {report}.report.html");
        }
    }

    private static async Task Run(string address, string profile, string report)
    {
        List<string> arguments =
        [
            "--yes",
            Package,
            address,
            "--quiet",
            "--output=json",
            "--output=html",
            $"--output-path={report}",
            "--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync",
        ];
        if (profile == "desktop")
        {
            arguments.Add("--preset=desktop");
        }

        var start = new ProcessStartInfo("npx", arguments);
        start.Environment["CHROME_PATH"] =
            Environment.GetEnvironmentVariable("HOLDFAST_CHROMIUM") ?? "/usr/bin/chromium";
        using var lighthouse = Process.Start(start)!;
        await lighthouse.WaitForExitAsync();
        if (lighthouse.ExitCode != 0)
        {
            throw new InvalidOperationException($"{Package} ended with {lighthouse.ExitCode}.");
        }
    }

    private static void Say(string profile, JsonElement report)
    {
        Console.WriteLine($"{profile}:");
        foreach (var category in report.GetProperty("categories").EnumerateObject())
        {
            var score = category.Value.GetProperty("score");
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"  {category.Name, -16} {(score.ValueKind == JsonValueKind.Number ? 100 * score.GetDouble() : double.NaN):0}"
                )
            );
        }

        foreach (var (audit, words) in Figures)
        {
            var found = report.GetProperty("audits").GetProperty(audit);
            Console.WriteLine(
                $"  {words, -16} {(found.TryGetProperty("displayValue", out var value) ? value.GetString() : "none")}"
            );
        }
    }
}

using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;

namespace Holdfast.Timing;

/// <summary>A Chromium that is started by hand: the switches of a test driver would take away the very throttling that is measured.</summary>
internal sealed class OwnBrowser : IAsyncDisposable
{
    private readonly Process process;
    private readonly DirectoryInfo profile;

    private OwnBrowser(Process process, DirectoryInfo profile, DevTools tools, string version)
    {
        this.process = process;
        this.profile = profile;
        Tools = tools;
        Version = version;
    }

    internal DevTools Tools { get; }
    internal string Version { get; }

    internal static async Task<OwnBrowser> Start(Condition condition)
    {
        var profile = Directory.CreateTempSubdirectory("holdfast-timing-");
        var port = FreePort();
        string[] switches =
        [
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--window-size=400,800",
            $"--remote-debugging-port={port}",
            $"--user-data-dir={profile.FullName}",
            .. condition.Throttled
                ? ["--enable-features=IntensiveWakeUpThrottling:grace_period_seconds/10"]
                : Array.Empty<string>(),
            "about:blank",
        ];
        var program = Environment.GetEnvironmentVariable("HOLDFAST_CHROMIUM") ?? "/usr/bin/chromium";
        var start = new ProcessStartInfo(program, switches) { RedirectStandardError = true };
        var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        process.BeginErrorReadLine();
        var about = await About(port);
        var tools = await DevTools.Connect(new(about.GetProperty("webSocketDebuggerUrl").GetString()!));
        return new(process, profile, tools, about.GetProperty("Browser").GetString()!);
    }

    public async ValueTask DisposeAsync()
    {
        await Tools.DisposeAsync();
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        profile.Delete(recursive: true);
    }

    private static async Task<JsonElement> About(int port)
    {
        using var client = new HttpClient();
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return await client.GetFromJsonAsync<JsonElement>($"http://127.0.0.1:{port}/json/version");
            }
            catch (HttpRequestException) when (attempt < 100)
            {
                await Task.Delay(200);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

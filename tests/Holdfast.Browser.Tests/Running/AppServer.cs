using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Holdfast.Browser.Tests.Running;

/// <summary>The real server in a process of its own, so that a test can stop it as a person would.</summary>
internal sealed partial class AppServer : IAsyncDisposable
{
    private readonly Process process;

    private AppServer(Process process, string address) => (this.process, Address) = (process, address);

    /// <summary>Where it answers, without a slash at the end.</summary>
    internal string Address { get; }

    internal static async Task<AppServer> Start()
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Holdfast.Server.dll");
        // 127.0.0.1 with port 0 takes any free port, and counts as this machine for the test clock and the worker.
        var process = Process.Start(
            new ProcessStartInfo("dotnet", ["exec", program, "--urls", "http://127.0.0.1:0"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var greeting = await process.StandardOutput.ReadLineAsync();
        if (greeting is null)
        {
            throw new InvalidOperationException(await process.StandardError.ReadToEndAsync());
        }

        // What it says later must not fill the pipe and hold it up.
        _ = process.StandardOutput.ReadToEndAsync();
        _ = process.StandardError.ReadToEndAsync();
        return new AppServer(process, Url().Match(greeting).Value);
    }

    /// <summary>Stops it for good.</summary>
    internal async Task Stop()
    {
        if (!process.HasExited)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Stop();
        process.Dispose();
    }

    [GeneratedRegex(@"http://[^\s/]+")]
    private static partial Regex Url();
}

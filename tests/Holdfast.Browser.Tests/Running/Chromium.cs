using System.Diagnostics;

namespace Holdfast.Browser.Tests.Running;

/// <summary>Finds a Chromium on this machine, or installs Debian's.</summary>
internal static class Chromium
{
    private static readonly string[] UsualPlaces =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome-stable",
        "/usr/bin/google-chrome",
        "/usr/bin/microsoft-edge",
        "/snap/bin/chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    internal const string NotFound =
        "No Chromium was found for the browser tests: install it (Debian: apt-get install chromium), "
        + "or name its program in the environment variable HOLDFAST_CHROMIUM.";

    /// <summary>Switches for a closed network and a machine without a screen.</summary>
    internal static readonly string[] Switches =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    /// <summary>The program to start.</summary>
    /// <param name="ownDownload">Where Playwright would have put a browser of its own.</param>
    internal static async Task<string> Find(string ownDownload)
    {
        if (Environment.GetEnvironmentVariable("HOLDFAST_CHROMIUM") is { Length: > 0 } named)
        {
            return File.Exists(named)
                ? named
                : throw new FileNotFoundException($"HOLDFAST_CHROMIUM names {named}, but there is no such file.");
        }

        return Present(ownDownload) ?? await Install() ?? throw new FileNotFoundException(NotFound);
    }

    private static string? Present(string ownDownload) => UsualPlaces.Append(ownDownload).FirstOrDefault(File.Exists);

    private static async Task<string?> Install()
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess || !File.Exists("/usr/bin/apt-get"))
        {
            return null;
        }

        await Run("apt-get", "update");
        await Run("apt-get", "install", "-y", "--no-install-recommends", "chromium");
        return Present(string.Empty);
    }

    private static async Task Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        using var process = Process.Start(start)!;
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
    }
}

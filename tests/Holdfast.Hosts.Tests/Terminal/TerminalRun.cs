using System.Text;
using Holdfast.Terminal;

namespace Holdfast.Hosts.Tests.Terminal;

/// <summary>Runs the program in process, in a folder of its own, and keeps what it said.</summary>
public sealed class TerminalRun : IDisposable
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    public string Folder { get; } = Directory.CreateTempSubdirectory("holdfast-terminal-").FullName;

    public string Home => Path.Combine(Folder, "home");

    /// <summary>A file in the folder.</summary>
    public string File(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    public Said Run(params string[] arguments) => RunWith("", arguments);

    public Said RunWith(string input, params string[] arguments)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var surroundings = new Surroundings(
            new MemoryStream(Strict.GetBytes(input)),
            output,
            error,
            Home,
            new FixedClock(),
            Width: 80,
            Colours: false
        );
        var code = HoldfastProgram.Run(arguments, surroundings);
        var said = new Said(
            code,
            Strict.GetString(output.ToArray()),
            // The folder has a new name in every run; sentences are asserted whole.
            Strict.GetString(error.ToArray()).Replace(Folder, "FOLDER", StringComparison.Ordinal)
        );
        Assert.DoesNotContain('\r', said.Output + said.Error);
        Assert.DoesNotContain('\u001b', said.Output + said.Error);
        Assert.DoesNotContain("   at ", said.Error, StringComparison.Ordinal);
        return said;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    public sealed record Said(int Code, string Output, string Error);

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 3, 2, 7, 30, 0, TimeSpan.Zero);

        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;
    }
}

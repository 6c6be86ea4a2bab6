using System.Runtime.CompilerServices;

namespace Holdfast.Domain.Tests;

/// <summary>Compares text with a file beside the test. What differs is written next to it as <c>*.received.*</c>, so that a person can diff and take it over.</summary>
internal static class Snapshot
{
    public static string Read(string name, [CallerFilePath] string test = "") =>
        File.ReadAllText(Path.Combine(Path.GetDirectoryName(test)!, "Snapshots", name));

    public static void Matches(string actual, string name, [CallerFilePath] string test = "")
    {
        var expectedPath = Path.Combine(Path.GetDirectoryName(test)!, "Snapshots", name);
        var receivedPath = Path.ChangeExtension(expectedPath, $".received{Path.GetExtension(expectedPath)}");
        var expected = File.Exists(expectedPath) ? File.ReadAllText(expectedPath) : string.Empty;
        if (expected == actual)
        {
            File.Delete(receivedPath);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(expectedPath)!);
        File.WriteAllText(receivedPath, actual);
        Assert.Fail(
            $"{name} differs from what the program gives now: compare it with {Path.GetFileName(receivedPath)}."
        );
    }
}

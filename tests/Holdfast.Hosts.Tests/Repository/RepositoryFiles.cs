using System.Runtime.CompilerServices;

namespace Holdfast.Hosts.Tests.Repository;

/// <summary>Where the repository is, and how its generated files are compared with what is committed.</summary>
internal static class RepositoryFiles
{
    /// <summary>The root of the repository.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Fails when a committed file differs from what is generated; rewrites it when asked to.</summary>
    public static void MustEqual(string relativePath, string generated)
    {
        var path = Path.Combine(Root, relativePath);
        if (Environment.GetEnvironmentVariable("HOLDFAST_UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, generated);
        }

        Assert.True(
            File.Exists(path),
            $"{relativePath} is missing. HOLDFAST_UPDATE_SNAPSHOTS=1 dotnet test writes it."
        );
        Assert.Equal(generated, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    private static string FindRoot([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}

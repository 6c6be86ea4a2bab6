using System.Runtime.CompilerServices;
using Holdfast.Domain.Exercises;
using Holdfast.LibraryFiles;

namespace Holdfast.Domain.Tests.LibraryFiles;

/// <summary>The library of the repository: where it is, read once, and copies of it to spoil.</summary>
internal static class OurLibrary
{
    public static string Root { get; } = FindRoot();

    public static string Folder { get; } = Path.Combine(Root, "library");

    public static Library Read { get; } = ReadOurs();

    /// <summary>The faults of a copy of our library in which one file is put or replaced; null takes the file away.</summary>
    public static IReadOnlyList<string> FaultsWith(string file, string? text)
    {
        var copy = Directory.CreateTempSubdirectory("holdfast-library-").FullName;
        try
        {
            foreach (var each in Directory.EnumerateFiles(Folder, "*.yaml", SearchOption.AllDirectories))
            {
                var to = Path.Combine(copy, Path.GetRelativePath(Folder, each));
                Directory.CreateDirectory(Path.GetDirectoryName(to)!);
                File.Copy(each, to);
            }

            if (text is null)
            {
                File.Delete(Path.Combine(copy, file));
            }
            else
            {
                File.WriteAllText(Path.Combine(copy, file), text);
            }

            return [.. LibraryReader.Read(copy).Faults.Select(fault => fault.ToString())];
        }
        finally
        {
            Directory.Delete(copy, recursive: true);
        }
    }

    /// <summary>Fails when a committed file differs from what is generated; rewrites it when asked to.</summary>
    public static void MustEqual(string relativePath, string generated)
    {
        var path = Path.Combine(Root, relativePath);
        if (Environment.GetEnvironmentVariable("HOLDFAST_UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(path, generated);
        }

        Assert.True(
            File.Exists(path),
            $"{relativePath} is missing. HOLDFAST_UPDATE_SNAPSHOTS=1 dotnet test writes it."
        );
        Assert.Equal(generated, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    private static Library ReadOurs()
    {
        var (library, faults) = LibraryReader.Read(Folder);
        Assert.Equal("", string.Join('\n', faults));
        return library!;
    }

    private static string FindRoot([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}

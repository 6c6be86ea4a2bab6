namespace Holdfast.Terminal.Files;

/// <summary>A file that a command reads. <c>-</c> is standard input.</summary>
internal static class InputFile
{
    // A scenario has a few kilobytes, a journal of years a few megabytes. More is another file, or no file at all (/dev/zero).
    private const int MostBytes = 64 * 1024 * 1024;

    /// <summary>All bytes of the file.</summary>
    /// <exception cref="RefusalException">The file is not there or cannot be read.</exception>
    public static byte[] Read(string path, Surroundings surroundings)
    {
        if (path == "-")
        {
            return ReadAll(surroundings.Input, path);
        }

        if (path.Length == 0)
        {
            throw RefusalException.At("--in", "an empty name", "a file, or - for standard input");
        }

        if (Directory.Exists(path))
        {
            throw RefusalException.At(path, "a folder", "a file");
        }

        try
        {
            using var file = File.OpenRead(path);
            return ReadAll(file, path);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw RefusalException.At(path, "no such file", "a file");
        }
        catch (UnauthorizedAccessException)
        {
            throw RefusalException.At(path, "a file that may not be read", "one that may");
        }
        catch (IOException failure)
        {
            throw RefusalException.At(path, $"a file that cannot be read ({failure.Message})", "one that can");
        }
    }

    /// <summary>The name of the file as a fault says it.</summary>
    public static string Name(string path) => path == "-" ? "standard input" : path;

    private static byte[] ReadAll(Stream stream, string path)
    {
        using var all = new MemoryStream();
        var buffer = new byte[81920];
        while (stream.Read(buffer) is var count and > 0)
        {
            all.Write(buffer, 0, count);
            if (all.Length > MostBytes)
            {
                throw RefusalException.At(Name(path), $"more than {MostBytes >> 20} MB", "less");
            }
        }

        return all.ToArray();
    }
}

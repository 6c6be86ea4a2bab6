namespace Holdfast.Terminal.Files;

/// <summary>A file that a command writes.</summary>
internal static class OutputFile
{
    /// <summary>Writes the whole file, or refuses and leaves what was there.</summary>
    /// <exception cref="RefusalException">The file cannot be written.</exception>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        if (path is "" or "-")
        {
            throw RefusalException.At("--out", $"\"{path}\"", "the name of a file");
        }

        if (Directory.Exists(path))
        {
            throw RefusalException.At(path, "a folder", "the name of a file");
        }

        var full = Path.GetFullPath(path);
        if (!Directory.Exists(Path.GetDirectoryName(full)))
        {
            throw RefusalException.At(path, "a folder that is not there", "a file in a folder that is");
        }

        try
        {
            if (IsPlace(full))
            {
                Put(full, content);
            }
            else
            {
                using var stream = new FileStream(full, FileMode.Create, FileAccess.Write);
                stream.Write(content);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw RefusalException.At(path, $"a place that cannot be written ({failure.Message})", "one that can");
        }
    }

    /// <summary>Writes beside the place and moves: the old file stays whole until the new one is.</summary>
    public static void Put(string full, ReadOnlySpan<byte> content)
    {
        var beside = Path.Combine(Path.GetDirectoryName(full)!, $".{Path.GetFileName(full)}.{Environment.ProcessId}");
        try
        {
            File.WriteAllBytes(beside, content);
            File.Move(beside, full, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    // A link or a device is written through: moving a file there would put a file in its place.
    private static bool IsPlace(string full) =>
        !full.StartsWith("/dev/", StringComparison.Ordinal)
        && !full.StartsWith("/proc/", StringComparison.Ordinal)
        && (!File.Exists(full) || (File.GetAttributes(full) & FileAttributes.ReparsePoint) == 0);
}

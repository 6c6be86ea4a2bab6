namespace Holdfast.LibraryFiles;

/// <summary>Puts the compiled library in its place. Builds of several configurations may do so at the same time.</summary>
internal static class CompiledFile
{
    /// <summary>Writes beside the place and moves: whoever reads meets the old file or the new one, never half of one.</summary>
    public static void Put(string path, byte[] content)
    {
        var full = Path.GetFullPath(path);
        var folder = Path.GetDirectoryName(full)!;
        Directory.CreateDirectory(folder);
        var beside = Path.Combine(folder, $".{Path.GetFileName(full)}.{Environment.ProcessId}");
        File.WriteAllBytes(beside, content);
        File.Move(beside, full, overwrite: true);
    }
}

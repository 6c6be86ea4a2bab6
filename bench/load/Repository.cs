namespace Holdfast.Load;

internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    internal static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Holdfast.slnx")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("Run this inside the repository.");
        }

        return folder.FullName;
    }
}

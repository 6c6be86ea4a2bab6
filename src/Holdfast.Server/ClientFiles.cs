namespace Holdfast.Server;

/// <summary>Where the published browser app lies on this machine.</summary>
/// <param name="Root">The folder whose files are served.</param>
/// <param name="Manifest">The list of those files with their headers and their compressed forms.</param>
internal sealed record ClientFiles(string Root, string Manifest)
{
    internal const string Missing =
        "The browser app is missing: expected it in artifacts/client/app, or in a folder named client beside the server. "
        + "Run `dotnet run --project src/Holdfast.Server` once in the repository to build it.";

    /// <summary>Looks at the folder that was asked for, else beside the program, else in the repository around it.</summary>
    internal static ClientFiles? Find(string? asked, string programFolder) =>
        asked is not null
            ? In(Path.GetFullPath(asked))
            : In(Path.Combine(programFolder, "client"))
                ?? Around(programFolder).Select(In).FirstOrDefault(found => found is not null);

    private static ClientFiles? In(string folder)
    {
        var root = Path.Combine(folder, "wwwroot");
        var manifest = Path.Combine(folder, "Holdfast.Web.staticwebassets.endpoints.json");
        return File.Exists(Path.Combine(root, "index.html")) && File.Exists(manifest)
            ? new ClientFiles(root, manifest)
            : null;
    }

    private static IEnumerable<string> Around(string programFolder)
    {
        for (var folder = new DirectoryInfo(programFolder); folder is not null; folder = folder.Parent)
        {
            yield return Path.Combine(folder.FullName, "artifacts", "client", "app");
        }
    }
}

using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace Holdfast.Hosts.Tests.Repository;

/// <summary>THIRD-PARTY-NOTICES.md is generated from the lock files and from what each package says of itself.</summary>
public class ThirdPartyNoticesTests
{
    [Fact]
    public void The_notices_name_every_package_that_ships() =>
        RepositoryFiles.MustEqual("THIRD-PARTY-NOTICES.md", Notices());

    [Fact]
    public void Every_package_that_ships_says_its_licence() =>
        Assert.All(Shipped(), package => Assert.NotEqual("unknown", package.Licence));

    private static string Notices()
    {
        var text = new StringBuilder();
        text.Append("# Third-party notices\n\nGenerated from the lock files by the tests; do not edit.\n\n");
        text.Append("Holdfast itself is under the [Apache License 2.0](LICENSE).\n\n");
        text.Append("| part | version | licence | who |\n|---|---|---|---|\n");
        text.Append("| .NET runtime and ASP.NET Core | 10.0 | MIT | .NET Foundation and contributors |\n");
        foreach (var package in Shipped())
        {
            text.Append($"| {package.Id} | {package.Version} | {package.Licence} | {package.Authors} |\n");
        }

        text.Append(
            "| Holdfast Sign, a subset of National Park (font) | | OFL-1.1 | The National Park Project Authors |\n"
        );
        text.Append(
            "\nThe licence text of each font lies beside it. Packages that only build or test are not part of what ships.\n"
        );
        return text.ToString();
    }

    private static List<Package> Shipped()
    {
        var packages = new SortedDictionary<string, Package>(StringComparer.OrdinalIgnoreCase);
        foreach (
            var lockFile in Directory.GetFiles(
                Path.Combine(RepositoryFiles.Root, "src"),
                "packages.lock.json",
                SearchOption.AllDirectories
            )
        )
        {
            using var document = JsonDocument.Parse(File.ReadAllText(lockFile));
            foreach (var framework in document.RootElement.GetProperty("dependencies").EnumerateObject())
            {
                foreach (var dependency in framework.Value.EnumerateObject())
                {
                    if (dependency.Value.GetProperty("type").GetString() != "Project" && !OnlyBuilds(dependency.Name))
                    {
                        var version = dependency.Value.GetProperty("resolved").GetString()!;
                        packages[dependency.Name] = Read(dependency.Name, version);
                    }
                }
            }
        }

        return [.. packages.Values];
    }

    // Analyzers and the linker work at build time; nothing of them is in what a person runs.
    private static bool OnlyBuilds(string id) =>
        id
            is "Microsoft.CodeAnalysis.BannedApiAnalyzers"
                or "Microsoft.NET.ILLink.Tasks"
                or "Microsoft.NET.Sdk.WebAssembly.Pack";

    private static Package Read(string id, string version)
    {
        var folder =
            Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var lower = id.ToLowerInvariant();
        var nuspec = XDocument.Load(Path.Combine(folder, lower, version, $"{lower}.nuspec"));
        string Value(string name) =>
            nuspec.Descendants().FirstOrDefault(element => element.Name.LocalName == name)?.Value.Trim() ?? "unknown";
        return new(id, version, Value("license"), Value("authors"));
    }

    private sealed record Package(string Id, string Version, string Licence, string Authors);
}

using System.Text.RegularExpressions;

namespace Holdfast.Hosts.Tests.Repository;

/// <summary>The documents point at things that are there.</summary>
public partial class DocumentationTests
{
    [Fact]
    public void Every_relative_link_leads_to_a_file()
    {
        var dead =
            from document in Documents()
            from Match link in Link().Matches(File.ReadAllText(document))
            let target = link.Groups["target"].Value
            where
                !target.Contains("://", StringComparison.Ordinal)
                && !target.StartsWith('#')
                && !target.StartsWith("mailto:", StringComparison.Ordinal)
            let path = Path.Combine(Path.GetDirectoryName(document)!, target.Split('#')[0])
            where !File.Exists(path) && !Directory.Exists(path)
            select $"{Path.GetRelativePath(RepositoryFiles.Root, document)} links to {target}";
        Assert.Empty(dead);
    }

    [Fact]
    public void Every_document_can_be_reached_from_the_readme_or_the_index()
    {
        var index = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "docs", "index.md"));
        var missing = Directory
            .GetFiles(Path.Combine(RepositoryFiles.Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Path.Combine(RepositoryFiles.Root, "docs"), path).Replace('\\', '/'))
            .Where(path => path != "index.md" && !index.Contains($"({path})", StringComparison.Ordinal));
        Assert.Empty(missing);
    }

    private static IEnumerable<string> Documents() =>
        Directory
            .GetFiles(RepositoryFiles.Root, "*.md")
            .Concat(
                Directory.GetFiles(Path.Combine(RepositoryFiles.Root, "docs"), "*.md", SearchOption.AllDirectories)
            );

    [GeneratedRegex(@"\[[^\]]*\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();
}

using AngleSharp.Html;
using Holdfast.Pages;

namespace Holdfast.Hosts.Tests.Pages;

/// <summary>Every screen as a text file that a person can diff. <c>HOLDFAST_UPDATE_SNAPSHOTS=1</c> writes them anew.</summary>
public class SnapshotTests
{
    private static readonly string Folder = Path.GetFullPath(
        Path.Combine(AppContext.BaseDirectory, "../../../../../tests/Holdfast.Hosts.Tests/Pages/Snapshots")
    );

    // Pages of the library are alike but for its words: one of each kind is enough.
    private static readonly string[] Shown =
    [
        .. Gallery.Models.Keys.Where(name =>
            name is "exercise-E01" or "exercise-E07" or "programme-stack"
            || !(
                name.StartsWith("exercise-", StringComparison.Ordinal)
                || name.StartsWith("programme-", StringComparison.Ordinal)
            )
        ),
    ];

    public static TheoryData<string> Names => [.. Shown];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_screen_looks_as_it_did(string name)
    {
        var actual = Written(Page.Of(Gallery.Models[name]));
        var file = Path.Combine(Folder, $"{name}.html");
        var received = Path.Combine(Folder, $"{name}.received.html");
        if (Environment.GetEnvironmentVariable("HOLDFAST_UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllText(file, actual);
            File.Delete(received);
        }

        if (!File.Exists(file) || File.ReadAllText(file) != actual)
        {
            File.WriteAllText(received, actual);
            Assert.Fail($"{name} differs: compare {name}.html with {name}.received.html beside it.");
        }

        File.Delete(received);
    }

    [Fact]
    public void No_snapshot_is_left_over() =>
        Assert.Equal(
            Shown.Order(StringComparer.Ordinal),
            Directory
                .EnumerateFiles(Folder, "*.html")
                .Select(file => Path.GetFileNameWithoutExtension(file))
                .Where(name => !name.EndsWith(".received", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
        );

    private static string Written(Page page)
    {
        var document = PageLaws.Parse(page);

        // What a figure looks like is told by the tests of the figures; here its place and its words are enough.
        foreach (var figure in document.QuerySelectorAll("svg.figure").ToList())
        {
            var title = figure.QuerySelector("title")!;
            foreach (var part in figure.ChildNodes.Where(node => node != title).ToList())
            {
                figure.RemoveChild(part);
            }
        }

        foreach (
            var icon in document
                .QuerySelectorAll("svg[aria-hidden]")
                .Where(each => each.GetAttribute("data-live") is null)
                .ToList()
        )
        {
            icon.InnerHtml = "";
        }

        using var writer = new StringWriter { NewLine = "\n" };
        foreach (var node in document.Body!.ChildNodes)
        {
            node.ToHtml(writer, new PrettyMarkupFormatter { Indentation = "  ", NewLine = "\n" });
        }

        return $"<!-- {page.Title} | {page.Language} | {page.Ground} -->{writer.ToString().TrimEnd()}\n";
    }
}

using Holdfast.Pages;

namespace Holdfast.Hosts.Tests.Pages;

/// <summary>Writes every screen as a file of its own for looking at: <c>HOLDFAST_PREVIEW=1</c> puts them into artifacts/preview.</summary>
public class PreviewTests
{
    private static readonly string[] Sheets =
    [
        "tokens",
        "base",
        "frame",
        "controls",
        "signs",
        "lines",
        "figure",
        "session",
        "places",
        "adapt",
    ];

    public static TheoryData<string> Names => Gallery.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_screen_stands_in_a_document_of_its_own(string name)
    {
        var page = Page.Of(Gallery.Models[name]);
        Assert.EndsWith("Holdfast", page.Title, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("HOLDFAST_PREVIEW") == "1")
        {
            Write(name, page);
        }
    }

    private static void Write(string name, Page page)
    {
        var root = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../.."));
        var folder = Directory.CreateDirectory(Path.Combine(root, "artifacts", "preview"));
        var sheets = string.Concat(
            Sheets.Select(sheet => $"<link rel=stylesheet href=\"../../src/Holdfast.Web/wwwroot/css/{sheet}.css\">")
        );
        File.WriteAllText(
            Path.Combine(folder.FullName, name + ".html"),
            $"""
            <!doctype html><html lang="{page.Language}"><meta charset=utf-8><meta name=viewport content="width=device-width,initial-scale=1"><title>{page.Title}</title>{sheets}<script>const q=new URLSearchParams(location.search);if(q.get('theme'))document.documentElement.dataset.theme=q.get('theme');if(q.get('text'))document.documentElement.style.fontSize=q.get('text')+'%'</script><body><div id=app>{page.Html}</div>
            """
        );
    }
}

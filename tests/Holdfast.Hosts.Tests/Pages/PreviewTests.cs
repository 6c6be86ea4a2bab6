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

    // ?theme=dark and ?text=200 dress the page; with ?check it tells a page around it what is too wide, too small to press or too small to read.
    private const string Script = """
        const wishes = new URLSearchParams(location.search);
        const root = document.documentElement;
        if (wishes.get("theme")) root.dataset.theme = wishes.get("theme");
        if (wishes.get("text")) root.style.fontSize = wishes.get("text") + "%";
        if (wishes.has("check"))
          addEventListener("load", () => {
            const told = [];
            const say = (what, element) => told.push(`${what}: ${element.outerHTML.slice(0, 90)}`);
            if (root.scrollWidth > innerWidth) told.push(`scrolls sideways: ${root.scrollWidth} of ${innerWidth}`);
            for (const element of document.body.querySelectorAll("*")) {
              if (element.closest(".heard, svg, .wide-scroll")) continue;
              const box = element.getBoundingClientRect();
              if (box.width === 0) continue;
              if (box.right > innerWidth + 1 || box.left < -1) say("too wide", element);
              if (element.matches("button, .button, select, .tick, summary, .pick span, .sure span") && (box.height < 47.5 || box.width < 47.5)) say(`small ${Math.round(box.width)}x${Math.round(box.height)}`, element);
              if (!element.matches("input") && parseFloat(getComputedStyle(element).fontSize) < 15.9) say("tiny words", element);
            }
            parent.postMessage([location.pathname.split("/").pop(), told], "*");
          });
        """;

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
        File.WriteAllText(Path.Combine(folder.FullName, "preview.js"), Script);
        var sheets = string.Concat(
            Sheets.Select(sheet => $"<link rel=stylesheet href=\"../../src/Holdfast.Web/wwwroot/css/{sheet}.css\">")
        );
        File.WriteAllText(
            Path.Combine(folder.FullName, name + ".html"),
            $"""
            <!doctype html><html lang="{page.Language}"><meta charset=utf-8><meta name=viewport content="width=device-width,initial-scale=1"><title>{page.Title}</title>{sheets}<script src="preview.js"></script><body><div id=app>{page.Html}</div>
            """
        );
    }
}

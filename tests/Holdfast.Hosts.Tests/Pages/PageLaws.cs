using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Holdfast.Client;
using Holdfast.Pages;

namespace Holdfast.Hosts.Tests.Pages;

/// <summary>What holds of every page, whatever the model.</summary>
internal static class PageLaws
{
    private static readonly string[] Handlers =
    [
        "data-on-click",
        "data-on-input",
        "data-on-change",
        "data-on-submit",
        "data-on-keydown",
    ];

    public static IHtmlDocument Parse(Page page) =>
        new HtmlParser().ParseDocument($"<!doctype html><title>{page.Title}</title><body>{page.Html}");

    public static void Hold(Page page)
    {
        var document = Parse(page);
        Assert.Single(document.QuerySelectorAll("h1"));
        Assert.Single(document.QuerySelectorAll("main"));
        Assert.Single(document.QuerySelectorAll("[data-screen]"));
        HeadingsDescendOneAtATime(document);
        IdsAreUnique(document);
        ReferencesLead(document);
        EveryControlHasAName(document);
        EveryHandlerIsKnown(document);
        EveryAddressIsOurs(document);
        NothingRunsOrIsStyledInLine(document);
    }

    private static void HeadingsDescendOneAtATime(IHtmlDocument document)
    {
        var level = 0;
        foreach (var heading in document.QuerySelectorAll("h1,h2,h3,h4,h5,h6"))
        {
            var next = heading.LocalName[1] - '0';
            Assert.True(next <= level + 1, $"\"{heading.TextContent}\" is h{next} after h{level}.");
            Assert.False(string.IsNullOrWhiteSpace(heading.TextContent), "A heading is empty.");
            level = next;
        }
    }

    private static void IdsAreUnique(IHtmlDocument document)
    {
        var twice = document
            .QuerySelectorAll("[id]")
            .GroupBy(each => each.Id)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key);
        Assert.Empty(twice);
        foreach (var parent in document.QuerySelectorAll("*"))
        {
            var keys = parent
                .Children.Select(child => child.GetAttribute("id") ?? child.GetAttribute("data-key"))
                .OfType<string>()
                .ToList();
            Assert.Equal(keys.Distinct(), keys);
        }
    }

    private static void ReferencesLead(IHtmlDocument document)
    {
        foreach (var name in new[] { "for", "aria-describedby", "aria-labelledby" })
        {
            foreach (var element in document.QuerySelectorAll($"[{name}]"))
            {
                foreach (var id in element.GetAttribute(name)!.Split(' '))
                {
                    Assert.True(document.GetElementById(id) is not null, $"{name}=\"{id}\" leads nowhere.");
                }
            }
        }
    }

    private static void EveryControlHasAName(IHtmlDocument document)
    {
        foreach (
            var control in document.QuerySelectorAll("button,a,input,select,textarea,summary,[role=img],svg[role]")
        )
        {
            Assert.False(string.IsNullOrWhiteSpace(NameOf(document, control)), $"It has no name: {control.OuterHtml}");
        }

        foreach (var group in document.QuerySelectorAll("fieldset"))
        {
            Assert.True(group.FirstElementChild?.LocalName == "legend", $"It has no legend: {group.OuterHtml}");
        }
    }

    private static string? NameOf(IHtmlDocument document, IElement control) =>
        control.GetAttribute("aria-label")
        ?? (control.GetAttribute("aria-labelledby") is { } id ? document.GetElementById(id)?.TextContent : null)
        ?? (
            control is IHtmlInputElement or IHtmlSelectElement or IHtmlTextAreaElement
                ? LabelOf(document, control)
                : control.TextContent
        );

    private static string? LabelOf(IHtmlDocument document, IElement control) =>
        control.Closest("label")?.TextContent ?? document.QuerySelector($"label[for=\"{control.Id}\"]")?.TextContent;

    private static void EveryHandlerIsKnown(IHtmlDocument document)
    {
        foreach (var handler in Handlers)
        {
            foreach (var element in document.QuerySelectorAll($"[{handler}]"))
            {
                var written = element.GetAttribute(handler)!;

                // What goes along: a number does for every field, a space for keys.
                var value = handler == "data-on-keydown" ? " " : "5";
                Assert.True(
                    PageMessages.Parse(written, value) is not null,
                    $"The app does not know {handler}=\"{written}\"."
                );
            }
        }
    }

    private static void EveryAddressIsOurs(IHtmlDocument document)
    {
        foreach (var link in document.QuerySelectorAll("a"))
        {
            var address = link.GetAttribute("href")!;
            Assert.True(
                address.StartsWith("tel:", StringComparison.Ordinal)
                    ? address.Length > "tel:".Length
                    : address.StartsWith("/fonts/", StringComparison.Ordinal)
                        || Route.Parse(address) is not Screen.NotFound,
                $"No screen is at {address}."
            );
        }
    }

    private static void NothingRunsOrIsStyledInLine(IHtmlDocument document)
    {
        Assert.Empty(document.QuerySelectorAll("script,style,iframe,object,embed,link,meta,base"));
        foreach (var attribute in document.All.SelectMany(each => each.Attributes))
        {
            Assert.False(
                attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase),
                $"{attribute.Name}=\"{attribute.Value}\" may not be written in line."
            );
        }
    }
}

using System.Text.Json.Nodes;
using Holdfast.Browser.Tests.Everyone;
using Holdfast.Browser.Tests.Running;
using Microsoft.Playwright;

namespace Holdfast.Browser.Tests.Security;

/// <summary>A copy that somebody has tampered with: words in it stay words, on every screen.</summary>
public sealed class HostileCopyTests(RealBrowser browser, EveryScreen screens)
    : IClassFixture<EveryScreen>,
        IAsyncLifetime
{
    private const string Hostile =
        "\"><img src=x onerror=\"window.hit=1\"><script>window.hit=1</script>' onfocus='window.hit=1 javascript:window.hit=1";

    private static readonly string[] Places =
    [
        "/today",
        "/result",
        "/why",
        "/progress",
        "/library",
        "/library/E01",
        "/left-out/E06",
        "/self-tests",
        "/morning",
        "/settings",
        "/about",
        "/my-data",
    ];

    private IBrowserContext phone = null!;
    private Person person = null!;

    public async ValueTask InitializeAsync()
    {
        phone = await browser.NewPhone();
        person = new(await phone.NewPageAsync(), browser.Address);
    }

    public async ValueTask DisposeAsync() => await phone.DisposeAsync();

    [Fact]
    public async Task Nothing_in_it_becomes_an_element_or_an_attribute()
    {
        var known = await Known();
        await person.IsAtToday();
        await person.Follows("My data");
        var download = await person.Page.RunAndWaitForDownloadAsync(() => person.Taps("Save a copy"));
        var copy = await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken);

        await using var other = await browser.NewPhone();
        var victim = new Person(await other.NewPageAsync(), browser.Address);
        await victim.Page.AddInitScriptAsync(
            "addEventListener('securitypolicyviolation', (event) => (window.refused = event.violatedDirective + ' ' + event.sample))"
        );
        await victim.Opens("/my-data");
        await victim.Picks("<img src=x onerror='window.hit=1'>.json", Tampered(copy));
        await victim.Sees("<img src=x onerror='window.hit=1'>.json was read:");
        List<string> faults = [.. await NewTo(known, victim)];
        foreach (var place in Places)
        {
            await victim.GoesTo(place);
            faults.AddRange(await NewTo(known, victim));
        }

        // What was written in the check-in is said back as it was written.
        await victim.GoesTo("/result");
        await victim.Taps("Change an answer");
        var field = victim.Page.Locator("#m12");
        for (var press = 0; press < 20 && await field.CountAsync() == 0; press++)
        {
            faults.AddRange(await NewTo(known, victim));
            await victim.Taps("Continue");
        }

        Assert.Equal(Hostile, await field.InputValueAsync());
        faults.AddRange(await NewTo(known, victim));

        Assert.Empty(faults);
        Assert.Null(await victim.Page.EvaluateAsync<object?>("window.hit ?? window.refused ?? null"));
    }

    [Fact]
    public async Task Nothing_in_a_clinics_questionnaire_becomes_an_element_or_an_attribute()
    {
        var known = await Known();
        await person.IsAtToday();
        await person.Follows("My data");
        await person.Picks("form.json", Tampered(await Questionnaire()));
        await person.Sees(Hostile);
        List<string> faults = [.. await NewTo(known, person)];
        foreach (var place in new[] { "/measure/1", "/today", "/progress", "/my-data" })
        {
            await person.GoesTo(place);
            await Assertions.Expect(person.Page).ToHaveURLAsync(browser.Address + place);
            faults.AddRange(await NewTo(known, person));
        }

        Assert.Empty(faults);
        Assert.Null(await person.Page.EvaluateAsync<object?>("window.hit ?? null"));
    }

    // The one that the documents show.
    private static async Task<JsonNode> Questionnaire()
    {
        var page = await File.ReadAllTextAsync(
            Path.Combine(Repository.Root, "docs", "formats", "questionnaire.md"),
            TestContext.Current.CancellationToken
        );
        var from = page.IndexOf("```json", StringComparison.Ordinal) + "```json".Length;
        return JsonNode.Parse(page[from..page.IndexOf("```", from, StringComparison.Ordinal)])!;
    }

    private static string Tampered(JsonNode questionnaire)
    {
        foreach (var name in new[] { "title", "description", "copyright" })
        {
            questionnaire[name] = Hostile;
        }

        foreach (var item in questionnaire["item"]!.AsArray())
        {
            item!["text"] = Hostile;
            foreach (var option in item["answerOption"]?.AsArray() ?? [])
            {
                option!["valueCoding"]!["display"] = Hostile;
            }
        }

        return questionnaire.ToJsonString();
    }

    // Every element with every attribute that any screen of the app has of itself.
    private async Task<HashSet<string>> Known() =>
        (await screens.Finds($"() => [...new Set({Parts})]"))
            .Split('\n')
            .Select(each => each[(each.IndexOf(": ", StringComparison.Ordinal) + 2)..])
            .Append("h1 tabindex")
            .ToHashSet();

    private const string Parts =
        "[...document.querySelectorAll('#app *')].flatMap((element) => [element.localName, ...[...element.attributes].map((each) => `${element.localName} ${each.name}`)])";

    // What is on the screen now and on none of the app's own; and addresses that lead anywhere else.
    private static async Task<IEnumerable<string>> NewTo(HashSet<string> known, Person victim)
    {
        await victim.HasSettled();
        var shown = await victim.Page.EvaluateAsync<string[]>($"[...new Set({Parts})]");
        var astray = await victim.Page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('#app [href], #app [src]')].map((each) => each.getAttribute('href') ?? each.getAttribute('src')).filter((address) => !/^(\\/|tel:|#)/.test(address))"
        );
        Assert.NotEmpty(shown);
        return shown
            .Where(each => !known.Contains(each))
            .Concat(astray)
            .Select(each => $"{new Uri(victim.Page.Url).AbsolutePath}: {each}");
    }

    // Everywhere a journal holds words, and where a newer or a broken one would.
    private static string Tampered(string copy)
    {
        var export = JsonNode.Parse(copy)!;
        export["app"] = Hostile;
        var entries = export["entries"]!.AsArray();
        var checkIn = entries.Single(entry => entry!["kind"]!.GetValue<string>() == "check-in-done")!;
        checkIn["data"]!["answers"]!["M12"] = new JsonObject { ["text"] = Hostile };
        checkIn["data"]!["rules"]!.AsArray().Add(Hostile);
        var number = 0;
        void Add(string kind, JsonObject data)
        {
            var entry = checkIn.DeepClone();
            entry["id"] = $"01958f3a-0000-7000-8000-{++number:x12}";
            entry["kind"] = kind;
            entry["data"] = data;
            entries.Add(entry);
        }

        foreach (
            var setting in new[]
            {
                "country",
                "theme",
                "reminder",
                "words",
                "barrier",
                "figure-build",
                "figure-skin",
                Hostile,
            }
        )
        {
            Add("setting-changed", new() { ["name"] = setting, ["value"] = Hostile });
        }

        Add("notice-told", new() { ["notice"] = Hostile });
        Add(Hostile, new() { ["anything"] = Hostile });
        export["fromNewerApp"] = new JsonArray(
            new JsonObject
            {
                ["v"] = 99,
                ["id"] = "01958f3a-0000-7000-8000-0000000000ff",
                ["kind"] = Hostile,
            }
        );
        export["unreadable"] = new JsonArray(Hostile);
        return export.ToJsonString();
    }
}

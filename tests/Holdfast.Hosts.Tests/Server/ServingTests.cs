using System.IO.Compression;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Holdfast.Server;
using Microsoft.AspNetCore.Builder;

namespace Holdfast.Hosts.Tests.Server;

/// <summary>The server as a browser meets it, with a small app to serve.</summary>
public sealed class ServingTests : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("holdfast-server-");
    private readonly HttpClient browser = new(
        new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None }
    );
    private WebApplication app = null!;

    public async ValueTask InitializeAsync()
    {
        var client = SmallApp.WriteTo(folder.FullName);
        app = AppHost.Build(["--urls", "http://127.0.0.1:0"], client);
        await app.StartAsync(TestContext.Current.CancellationToken);
        browser.BaseAddress = new Uri(app.Urls.Single());
    }

    public async ValueTask DisposeAsync()
    {
        browser.Dispose();
        await app.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/today")]
    [InlineData("/library/E01")]
    public async Task Every_address_of_the_app_is_answered_with_its_page(string address)
    {
        using var answer = await Get(address);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.StartsWith(SmallApp.PageAheadOfTheFirstScreen, await Text(answer));
    }

    [Fact]
    public async Task The_welcome_is_there_ahead_of_the_app_and_shows_no_exercise()
    {
        using var answer = await Get("/");
        var document = new HtmlParser().ParseDocument(await Text(answer));

        Assert.Equal("A few steady minutes for your back.", document.QuerySelector("#app h1")!.TextContent);
        Assert.Empty(document.QuerySelectorAll(".figure"));
    }

    [Fact]
    public async Task Consent_and_the_first_questions_come_with_the_page_and_show_no_exercise()
    {
        using var answer = await Get("/");
        var document = new HtmlParser().ParseDocument(await Text(answer));

        Assert.Equal(
            [
                "start-check-in: Your answers stay with you · Holdfast / Your answers stay with you",
                "consent decline: About you and this pain, 1 of 9 · Holdfast / About you and this pain",
            ],
            document
                .QuerySelectorAll<IHtmlTemplateElement>("template")
                .Select(next =>
                    $"{next.GetAttribute("data-after")}: {next.GetAttribute("data-title")} / {next.Content.QuerySelector("h1")!.TextContent}"
                )
        );
        Assert.All(
            document.QuerySelectorAll<IHtmlTemplateElement>("template"),
            next => Assert.Empty(next.Content.QuerySelectorAll(".figure"))
        );
    }

    [Fact]
    public async Task An_exercise_has_a_page_of_its_own_without_scripts()
    {
        using var list = await Get("/exercises");
        using var page = await Get("/exercises/E01");
        var document = new HtmlParser().ParseDocument(await Text(page));

        Assert.Contains("href=\"/exercises/E01\"", await Text(list));
        Assert.Equal("text/html; charset=utf-8", page.Content.Headers.ContentType!.ToString());
        Assert.Contains("default-src 'none'", Header(page, "Content-Security-Policy"));
        Assert.NotEmpty(document.QuerySelector("h1")!.TextContent);
        Assert.Empty(document.QuerySelectorAll("script"));
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task The_page_is_sent_as_short_as_the_browser_can_take_it(string encoding)
    {
        using var answer = await Get("/", ("Accept-Encoding", $"{encoding}, identity;q=0.1"));

        Assert.Equal([encoding], answer.Content.Headers.ContentEncoding);
        var compressed = await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        await using Stream plain =
            encoding == "br"
                ? new BrotliStream(compressed, CompressionMode.Decompress)
                : new GZipStream(compressed, CompressionMode.Decompress);
        using var reader = new StreamReader(plain);
        Assert.StartsWith(
            SmallApp.PageAheadOfTheFirstScreen,
            await reader.ReadToEndAsync(TestContext.Current.CancellationToken)
        );
    }

    [Fact]
    public async Task An_encoding_that_is_refused_is_not_used()
    {
        using var answer = await Get("/", ("Accept-Encoding", "br;q=0, gzip;q=0"));

        Assert.Empty(answer.Content.Headers.ContentEncoding);
        Assert.StartsWith(SmallApp.PageAheadOfTheFirstScreen, await Text(answer));
    }

    [Fact]
    public async Task A_page_that_is_known_is_not_sent_again()
    {
        using var first = await Get("/");
        using var second = await Get("/", ("If-None-Match", first.Headers.ETag!.ToString()));

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await Text(second));
    }

    [Fact]
    public async Task A_compressed_file_is_sent_as_it_lies_there()
    {
        using var answer = await Get("/js/main.abc.js", ("Accept-Encoding", "br"));

        Assert.Equal(["br"], answer.Content.Headers.ContentEncoding);
        Assert.Equal("text/javascript", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal(
            SmallApp.CompressedScript,
            await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)
        );
    }

    [Fact]
    public async Task A_file_named_by_its_contents_may_be_kept_for_good_and_the_page_must_be_asked_for_again()
    {
        using var script = await Get("/js/main.abc.js");
        using var page = await Get("/");

        Assert.Equal("max-age=31536000, immutable", script.Headers.CacheControl!.ToString());
        Assert.Equal("no-cache", page.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_not_mistaken_for_a_page()
    {
        using var answer = await Get("/js/other.js");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task The_browser_is_told_to_refuse_what_the_app_does_not_use()
    {
        using var answer = await Get("/");

        Assert.Equal(
            "default-src 'none'; "
                + $"script-src 'self' 'wasm-unsafe-eval' {SmallApp.ImportMapSource}; "
                + "style-src 'self'; font-src 'self'; img-src 'self'; media-src blob:; connect-src 'self'; manifest-src 'self'; "
                + "worker-src 'self'; base-uri 'self'; form-action 'none'; frame-ancestors 'none'; "
                + "require-trusted-types-for 'script'; trusted-types holdfast",
            Header(answer, "Content-Security-Policy")
        );
        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("no-referrer", Header(answer, "Referrer-Policy"));
        Assert.Equal("same-origin", Header(answer, "Cross-Origin-Opener-Policy"));
        Assert.Equal("same-origin", Header(answer, "Cross-Origin-Resource-Policy"));
        Assert.StartsWith("camera=(), microphone=(), geolocation=()", Header(answer, "Permissions-Policy"));
    }

    [Fact]
    public async Task It_says_that_it_is_well()
    {
        using var answer = await Get("/health");

        Assert.Equal("Healthy", await Text(answer));
    }

    private async Task<HttpResponseMessage> Get(string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers)
        {
            Assert.True(request.Headers.TryAddWithoutValidation(name, value));
        }

        return await browser.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static Task<string> Text(HttpResponseMessage answer) =>
        answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    private static string Header(HttpResponseMessage answer, string name) =>
        Assert.Single(answer.Headers.GetValues(name));
}

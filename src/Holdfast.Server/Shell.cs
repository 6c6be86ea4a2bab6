using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Net.Http.Headers;

namespace Holdfast.Server;

/// <summary>The one page of the app, made ready once at the start: its bytes as sent, and what its inline parts hash to.</summary>
/// <param name="Plain">The page as UTF-8.</param>
/// <param name="Gzip">The page, compressed with gzip.</param>
/// <param name="Brotli">The page, compressed with brotli.</param>
/// <param name="ETag">A fingerprint of the page, with its quotes.</param>
/// <param name="InlineScripts">The content-security-policy sources of the page's inline scripts (its import map, and what runs ahead of the rest).</param>
/// <param name="InlineStyles">The content-security-policy source of the page's style sheet.</param>
internal sealed partial record Shell(
    byte[] Plain,
    byte[] Gzip,
    byte[] Brotli,
    string ETag,
    string InlineScripts,
    string InlineStyles
)
{
    private const string FirstScreenPlace = "<!--first screen-->";
    private const string NextScreensPlace = "<!--next screens-->";

    /// <summary>Reads the published page and puts the first screens into it, so that they are there ahead of the runtime.</summary>
    /// <param name="client">The published app.</param>
    /// <param name="firstScreen">The welcome. It shows nobody's data and no exercise.</param>
    /// <param name="nextScreens">What follows it: consent and the first questions, as templates.</param>
    internal static Shell Read(ClientFiles client, string firstScreen, string nextScreens)
    {
        // The first screen takes one request: what it needs to be painted comes with the page.
        var page = EarlyScript().Replace(File.ReadAllText(Path.Combine(client.Root, "index.html")), Inlined("script"));
        page = StyleSheet()
            .Replace(page, Inlined("style"))
            .Replace(FirstScreenPlace, firstScreen, StringComparison.Ordinal)
            .Replace(NextScreensPlace, nextScreens, StringComparison.Ordinal);
        var plain = Encoding.UTF8.GetBytes(page);
        return new Shell(
            plain,
            Compress(plain, to => new GZipStream(to, CompressionLevel.SmallestSize)),
            Compress(plain, to => new BrotliStream(to, CompressionLevel.SmallestSize)),
            $"\"{Convert.ToHexStringLower(SHA256.HashData(plain))[..16]}\"",
            string.Join(' ', InlineScript().Matches(page).Select(script => Source(script.Groups[1].Value))),
            string.Join(' ', InlineStyle().Matches(page).Select(style => Source(style.Groups[1].Value)))
        );

        // An address in a style sheet counts from the style sheet; in the page it counts from the page.
        MatchEvaluator Inlined(string element) =>
            link =>
                $"<{element}>{File.ReadAllText(Path.Combine(client.Root, link.Groups[1].Value)).Replace("url(\"../", "url(\"", StringComparison.Ordinal)}</{element}>";
    }

    /// <summary>The form of the page that this browser accepts, and the name of its encoding.</summary>
    internal (byte[] Bytes, string? Encoding) For(IList<StringWithQualityHeaderValue> accepted)
    {
        bool Accepts(string encoding) =>
            accepted.Any(value =>
                value.Quality is not 0 && value.Value.Equals(encoding, StringComparison.OrdinalIgnoreCase)
            );
        return Accepts("br") ? (Brotli, "br")
            : Accepts("gzip") ? (Gzip, "gzip")
            : (Plain, null);
    }

    private static byte[] Compress(byte[] plain, Func<Stream, Stream> into)
    {
        using var bytes = new MemoryStream();
        using (var compressor = into(bytes))
        {
            compressor.Write(plain);
        }

        return bytes.ToArray();
    }

    private static string Source(string script) =>
        $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}'";

    [GeneratedRegex("<script(?: type=\"importmap\")?>(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex InlineScript();

    [GeneratedRegex("<style>(.*?)</style>", RegexOptions.Singleline)]
    private static partial Regex InlineStyle();

    [GeneratedRegex("<script src=\"(js/early[^\"]*)\"></script>")]
    private static partial Regex EarlyScript();

    [GeneratedRegex("<link rel=\"stylesheet\" href=\"(css/app[^\"]*)\" ?/?>")]
    private static partial Regex StyleSheet();
}

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
/// <param name="InlineScripts">The content-security-policy sources of the page's inline scripts (its import map).</param>
internal sealed partial record Shell(byte[] Plain, byte[] Gzip, byte[] Brotli, string ETag, string InlineScripts)
{
    private const string FirstScreenPlace = "<!--first screen-->";
    private const string NextScreensPlace = "<!--next screens-->";

    /// <summary>Reads the published page and puts the first screens into it, so that they are there ahead of the runtime.</summary>
    /// <param name="client">The published app.</param>
    /// <param name="firstScreen">The welcome. It shows nobody's data and no exercise.</param>
    /// <param name="nextScreens">What follows it: consent and the first questions, as templates.</param>
    internal static Shell Read(ClientFiles client, string firstScreen, string nextScreens)
    {
        var page = File.ReadAllText(Path.Combine(client.Root, "index.html"))
            .Replace(FirstScreenPlace, firstScreen, StringComparison.Ordinal)
            .Replace(NextScreensPlace, nextScreens, StringComparison.Ordinal);
        var plain = Encoding.UTF8.GetBytes(page);
        return new Shell(
            plain,
            Compress(plain, to => new GZipStream(to, CompressionLevel.SmallestSize)),
            Compress(plain, to => new BrotliStream(to, CompressionLevel.SmallestSize)),
            $"\"{Convert.ToHexStringLower(SHA256.HashData(plain))[..16]}\"",
            string.Join(' ', InlineScript().Matches(page).Select(script => Source(script.Groups[1].Value)))
        );
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

    [GeneratedRegex("<script[^>]*type=\"importmap\"[^>]*>(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex InlineScript();
}

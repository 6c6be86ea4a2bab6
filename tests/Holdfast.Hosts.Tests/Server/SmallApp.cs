using System.Security.Cryptography;
using System.Text;
using Holdfast.Server;

namespace Holdfast.Hosts.Tests.Server;

/// <summary>A browser app of two files, laid out as publishing lays it out.</summary>
internal static class SmallApp
{
    private const string ImportMap = """{ "imports": { "./js/main.js": "./js/main.abc.js" } }""";

    internal const string Page = $"""
        <!doctype html><title>Small</title><script type="importmap">{ImportMap}</script><div id="app"><!--first screen--></div><!--next screens-->
        """;

    internal static string PageAheadOfTheFirstScreen => Page[..Page.IndexOf("<!--", StringComparison.Ordinal)];

    // Not really compressed: what matters is that the file is sent untouched.
    internal static readonly byte[] CompressedScript = [1, 2, 3];

    internal static string ImportMapSource =>
        $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(ImportMap)))}'";

    internal static ClientFiles WriteTo(string folder)
    {
        var root = Path.Combine(folder, "wwwroot");
        Directory.CreateDirectory(Path.Combine(root, "js"));
        File.WriteAllText(Path.Combine(root, "index.html"), Page);
        File.WriteAllText(Path.Combine(root, "js", "main.abc.js"), "export {};");
        File.WriteAllBytes(Path.Combine(root, "js", "main.abc.js.br"), CompressedScript);
        File.WriteAllText(Path.Combine(folder, "Holdfast.Web.staticwebassets.endpoints.json"), Manifest);
        return ClientFiles.Find(folder, folder)!;
    }

    private const string Manifest = """
        {
          "Version": 1,
          "ManifestType": "Publish",
          "Endpoints": [
            {
              "Route": "js/main.abc.js",
              "AssetFile": "js/main.abc.js",
              "Selectors": [],
              "ResponseHeaders": [
                { "Name": "Cache-Control", "Value": "max-age=31536000, immutable" },
                { "Name": "Content-Length", "Value": "10" },
                { "Name": "Content-Type", "Value": "text/javascript" },
                { "Name": "ETag", "Value": "\"plain\"" }
              ],
              "EndpointProperties": []
            },
            {
              "Route": "js/main.abc.js",
              "AssetFile": "js/main.abc.js.br",
              "Selectors": [{ "Name": "Content-Encoding", "Value": "br", "Quality": "0.5" }],
              "ResponseHeaders": [
                { "Name": "Cache-Control", "Value": "max-age=31536000, immutable" },
                { "Name": "Content-Encoding", "Value": "br" },
                { "Name": "Content-Length", "Value": "3" },
                { "Name": "Content-Type", "Value": "text/javascript" },
                { "Name": "ETag", "Value": "\"short\"" },
                { "Name": "Vary", "Value": "Accept-Encoding" }
              ],
              "EndpointProperties": []
            }
          ]
        }
        """;
}

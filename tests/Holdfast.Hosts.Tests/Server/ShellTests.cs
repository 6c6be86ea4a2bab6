using System.Security.Cryptography;
using System.Text;
using Holdfast.Server;

namespace Holdfast.Hosts.Tests.Server;

/// <summary>The page as the server sends it: what the first screen needs is in it, and the browser is told what exactly it may run.</summary>
public sealed class ShellTests : IDisposable
{
    private const string Script = "document.title = \"early\";";
    private const string Style = "@font-face { src: url(\"../fonts/sign.woff2\"); }";
    private const string StyleInThePage = "@font-face { src: url(\"fonts/sign.woff2\"); }";
    private const string Map = "{ \"imports\": {} }";

    private readonly string folder = Directory.CreateTempSubdirectory("holdfast-shell-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_script_and_the_styles_of_the_first_screen_come_with_the_page()
    {
        var shell = Read();

        Assert.Equal(
            $"""<script>{Script}</script><style>{StyleInThePage}</style><script type="importmap">{Map}</script><div><h1>Welcome</h1></div><template><h1>Next</h1></template>""",
            Encoding.UTF8.GetString(shell.Plain)
        );
    }

    [Fact]
    public void Only_these_very_scripts_and_styles_may_be_in_the_page()
    {
        var shell = Read();

        Assert.Equal($"{SourceOf(Script)} {SourceOf(Map)}", shell.InlineScripts);
        Assert.Equal(SourceOf(StyleInThePage), shell.InlineStyles);
    }

    private Shell Read()
    {
        Write(
            "index.html",
            $"""<script src="js/early.abc123.js"></script><link rel="stylesheet" href="css/app.css" /><script type="importmap">{Map}</script><div><!--first screen--></div><!--next screens-->"""
        );
        Write("js/early.abc123.js", Script);
        Write("css/app.css", Style);
        return Shell.Read(new(folder, "none"), "<h1>Welcome</h1>", "<template><h1>Next</h1></template>");
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    private static string SourceOf(string text) =>
        $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";
}

using System.Text.RegularExpressions;

namespace Holdfast.Domain.Tests.LibraryFiles;

public partial class WordKeyTests
{
    // Words are looked up by key when a screen is made; a key without words would end that screen, so it ends the tests first.
    [Fact]
    public void Every_key_that_the_code_names_has_words()
    {
        var missing = Directory
            .EnumerateFiles(Path.Combine(OurLibrary.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file =>
                KeyInCode()
                    .Matches(File.ReadAllText(file))
                    .Select(match => match.Groups["key"].Value)
                    .Where(key => !OurLibrary.Read.Words.Has(key))
                    .Select(key => $"{Path.GetRelativePath(OurLibrary.Root, file)} names {key}")
            );

        Assert.Empty(missing);
    }

    [Theory]
    [InlineData("words[\"today.start\"]", "today.start")]
    [InlineData("library.Words.Say(\"session.hold\", (\"cue\", cue))", "session.hold")]
    public void A_key_in_code_is_found(string code, string key) =>
        Assert.Equal(key, KeyInCode().Match(code).Groups["key"].Value);

    [GeneratedRegex("""(?:[Ww]ords\[|\bSay\()\s*"(?<key>[a-z][a-z-]*(?:\.[A-Za-z0-9_-]+)+)"\s*[\],)]""")]
    private static partial Regex KeyInCode();
}

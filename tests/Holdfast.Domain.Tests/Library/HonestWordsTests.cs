using System.Text.RegularExpressions;

namespace Holdfast.Domain.Tests.LibraryFiles;

/// <summary>Words that promise too much are nowhere: not on a screen, not in the docs, not in the code (clinical.md G3, C52).</summary>
public partial class HonestWordsTests
{
    // Reviewed one by one: the file, and the phrase in which the word is allowed.
    private static readonly (string File, string Phrase)[] Exceptions =
    [
        ("README.md", "not a diagnosis"),
        ("docs/safety/triage.md", "treated high blood pressure"),
        ("library/questions/07-limits.yaml", "treated high blood pressure"),
        ("library/words/safety.yaml", "not a diagnosis"),
        ("tests/Holdfast.Hosts.Tests/Pages/Snapshots/about.html", "not a diagnosis"),
        ("tests/Holdfast.Hosts.Tests/Pages/Snapshots/welcome.html", "not a diagnosis"),
    ];

    private static readonly string[] Folders = ["library", "docs", "scenarios", "src", "tests", "build", "bench"];

    private static readonly HashSet<string> Endings =
    [
        .. ".cs .md .yaml .json .js .html .css .targets .props .csproj .webmanifest .txt".Split(' '),
    ];

    [Fact]
    public void No_file_promises_too_much()
    {
        var found = Files()
            .SelectMany(file => Banned().Matches(Allowed(file)).Select(match => $"{Name(file)}: {match.Value}"));

        Assert.Empty(found);
    }

    [Fact]
    public void Every_exception_is_still_needed() =>
        Assert.All(
            Exceptions,
            each =>
            {
                Assert.Contains(
                    each.Phrase,
                    File.ReadAllText(Path.Combine(OurLibrary.Root, each.File)),
                    StringComparison.Ordinal
                );
                Assert.Matches(Banned(), each.Phrase);
            }
        );

    [Theory]
    [InlineData("This will cure you.")]
    [InlineData("Treats back pain")]
    [InlineData("we diagnose")]
    [InlineData("It heals.")]
    [InlineData("to realign the pelvis")]
    [InlineData("Fixes your pelvis")]
    [InlineData("decompress the discs")]
    [InlineData("helps to prevent injuries")]
    [InlineData("90 % recover")]
    [InlineData("Clinically proven")]
    [InlineData("safe for everyone")]
    [InlineData("before and after photos")]
    public void A_promise_is_found(string words) => Assert.Matches(Banned(), words);

    [Theory]
    [InlineData("Press through your heels.")]
    [InlineData("a fixed set of options")]
    [InlineData("what comes before and after a hold")]
    [InlineData("general health")]
    public void Ordinary_words_are_left_alone(string words) => Assert.DoesNotMatch(Banned(), words);

    private static IEnumerable<string> Files() =>
        Folders
            .Select(folder => Path.Combine(OurLibrary.Root, folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(OurLibrary.Root, "*.md"))
            .Where(file => Endings.Contains(Path.GetExtension(file)) && !IsMade(file) && !IsThisTest(file));

    private static bool IsMade(string file) =>
        Name(file).Split('/') is var parts
        && (parts.Contains("bin") || parts.Contains("obj") || parts[^1] == "packages.lock.json");

    private static bool IsThisTest(string file) => Path.GetFileName(file) == "HonestWordsTests.cs";

    private static string Allowed(string file)
    {
        var text = File.ReadAllText(file);
        foreach (var (_, phrase) in Exceptions.Where(each => each.File == Name(file)))
        {
            text = text.Replace(phrase, "", StringComparison.Ordinal);
        }

        return text;
    }

    private static string Name(string file) => Path.GetRelativePath(OurLibrary.Root, file).Replace('\\', '/');

    [GeneratedRegex(
        """
            \b(
              treat|treats|treated|treating|treatments?
            | cures?|cured|curing
            | heals?|healed|healing
            | diagnos(e|es|ed|ing|is)
            | fix(es|ing)?\s+(your\s+|the\s+)?(pelvis|posture|back|spine)
            | re-?align(s|ed|ing|ment)?
            | decompress(es|ed|ing|ion)?\s+(your\s+|the\s+)?(discs?|spine|back|nerves?)
            | prevents?\s+(back\s+)?injur(y|ies)
            | 90\s*(%|percent|per\s+cent)\s+recover
            | clinically\s+proven
            | safe\s+for\s+everyone
            | before[\s-]+and[\s-]+after\s+(photos?|pictures?)
            )\b
            """,
        RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Banned();
}

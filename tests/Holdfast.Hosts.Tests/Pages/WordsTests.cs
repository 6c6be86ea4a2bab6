using System.Text.RegularExpressions;

namespace Holdfast.Hosts.Tests.Pages;

/// <summary>The words of the screens and the screens belong together: none is missing, none is left over.</summary>
public partial class WordsTests
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../../.."));

    // These are of the library itself, and are said by more than the screens.
    private static readonly string[] NotOfTheScreens = ["about", "consent", "reasons", "safety", "session"];

    // Words that are asked for by a key with a part that varies: the part in braces stands for anything. The client makes two of them, and the domain says dates.
    private static readonly string[] ByPart =
    [
        .. Directory
            .EnumerateFiles(Path.Combine(Root, "src", "Holdfast.Pages"), "*.cs", SearchOption.AllDirectories)
            .Where(IsSource)
            .SelectMany(file => VaryingKey().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .Concat(["told.{sign}", "notice.{key}", "date.day-month", "date.day-month-year"])
            .Distinct(),
    ];

    private static readonly string[] Whole =
    [
        .. Directory
            .EnumerateFiles(Path.Combine(Root, "src", "Holdfast.Pages"), "*.cs", SearchOption.AllDirectories)
            .Where(IsSource)
            .SelectMany(file => WholeKey().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .Distinct(),
    ];

    [Fact]
    public void Every_key_that_a_screen_asks_for_has_words()
    {
        Assert.True(Whole.Length > 200, "The keys were not found in the sources.");
        Assert.DoesNotContain(Whole, key => !Has(key) && !Has($"{key}.one"));
    }

    [Fact]
    public void Every_word_of_the_screens_is_used()
    {
        var unused = Person
            .Library.Words.All.Select(each => each.Key)
            .Where(IsOfTheScreens)
            .Where(key =>
                !Whole.Contains(key) && !Whole.Contains(WithoutCount(key)) && !ByPart.Any(part => Fits(part, key))
            );
        Assert.Empty(unused);
    }

    [Fact]
    public void Counted_words_have_one_and_many() =>
        Assert.DoesNotContain(
            Person.Library.Words.All.Select(each => each.Key).Where(IsOfTheScreens),
            key => CountEnding().IsMatch(key) && (!Has($"{WithoutCount(key)}.one") || !Has($"{WithoutCount(key)}.many"))
        );

    private static bool IsOfTheScreens(string key) =>
        !NotOfTheScreens.Contains(Area(key)) && Whole.Concat(ByPart).Any(each => Area(each) == Area(key));

    private static string Area(string key) => key[..key.IndexOf('.', StringComparison.Ordinal)];

    private static bool Has(string key) => Person.Library.Words.Has(key);

    private static string WithoutCount(string key) => CountEnding().Replace(key, "");

    private static bool Fits(string part, string key) =>
        Regex.IsMatch(key, $"^{string.Join("[A-Za-z0-9-]+", Hole().Split(part).Select(Regex.Escape))}$");

    private static bool IsSource(string file) =>
        !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal);

    [GeneratedRegex("(?<!\\$)\"([a-z][a-z-]*(?:\\.[a-z0-9-]+)+)\"")]
    private static partial Regex WholeKey();

    [GeneratedRegex("\\$\"([a-z][a-z-]*\\.[^\"]*\\{[^\"]*)\"")]
    private static partial Regex VaryingKey();

    [GeneratedRegex("\\{[^}]*\\}")]
    private static partial Regex Hole();

    [GeneratedRegex("\\.(one|many)$")]
    private static partial Regex CountEnding();
}

using System.Text.RegularExpressions;

namespace Holdfast.Hosts.Tests.Pages;

public partial class StyleSheetTests
{
    private static readonly string Folder = Path.GetFullPath(
        Path.Combine(AppContext.BaseDirectory, "../../../../../src/Holdfast.Web/wwwroot/css")
    );

    private static readonly string Tokens = File.ReadAllText(Path.Combine(Folder, "tokens.css"));

    [Fact]
    public void Dark_is_the_same_whether_the_system_or_the_person_asks_for_it()
    {
        var bySystem = Values(Tokens[Tokens.IndexOf(":root:not([data-theme])", StringComparison.Ordinal)..]);
        var byPerson = Values(Tokens[Tokens.IndexOf("[data-theme=\"dark\"]", StringComparison.Ordinal)..]);
        Assert.True(byPerson.Count > 30, "The dark values were not found.");
        Assert.Equal(byPerson, bySystem);
    }

    [Theory]
    [InlineData("--ink", "--ground", 7.0)]
    [InlineData("--ink-soft", "--ground", 4.5)]
    [InlineData("--ink-soft", "--sunk", 4.5)]
    [InlineData("--live-ink", "--paper", 4.5)]
    [InlineData("--pain", "--paper", 4.5)]
    [InlineData("--on-board", "--board", 4.5)]
    [InlineData("--on-urgent", "--urgent", 4.5)]
    [InlineData("--on-ready", "--ready", 4.5)]
    [InlineData("--ready-soft", "--ready", 4.5)]
    [InlineData("--on-hold", "--hold", 4.5)]
    [InlineData("--hold-soft", "--hold", 4.5)]
    [InlineData("--on-rest", "--rest", 4.5)]
    [InlineData("--rest-soft", "--rest", 4.5)]
    [InlineData("--on-done", "--done", 4.5)]
    [InlineData("--edge", "--ground", 3.0)]
    [InlineData("--edge", "--paper", 3.0)]
    [InlineData("--live", "--hold", 3.0)]
    public void What_is_read_stands_out_in_light_and_dark(string over, string under, double least)
    {
        var light = Values(Tokens[Tokens.IndexOf(":root {", StringComparison.Ordinal)..]);
        var dark = Values(Tokens[Tokens.IndexOf("[data-theme=\"dark\"]", StringComparison.Ordinal)..]);
        Assert.True(Contrast(light[over], light[under]) >= least, $"light: {over} on {under}");
        Assert.True(Contrast(dark[over], dark[under]) >= least, $"dark: {over} on {under}");
    }

    [Fact]
    public void Every_variable_that_is_asked_for_is_given_somewhere()
    {
        var sheets = string.Concat(Directory.EnumerateFiles(Folder, "*.css").Select(File.ReadAllText));
        var given = Given().Matches(sheets).Select(match => match.Groups[1].Value).ToHashSet();
        Assert.DoesNotContain(
            Asked().Matches(sheets).Select(match => match.Groups[1].Value),
            name => !given.Contains(name)
        );
    }

    [Fact]
    public void Nothing_is_laid_out_by_left_and_right_so_that_every_direction_of_writing_works()
    {
        var declarations = Directory
            .EnumerateFiles(Folder, "*.css")
            .SelectMany(file => Declaration().Matches(File.ReadAllText(file)))
            .Select(match => (Whole: match.Value, Property: match.Groups[1].Value, Value: match.Groups[2].Value))
            .ToList();
        Assert.True(declarations.Count > 1000, "The declarations were not found.");
        Assert.DoesNotContain(
            declarations,
            each => NamesASide(each.Property) || DiffersBySide(each.Property, each.Value)
        );

        // Elsewhere the words left and right are values: where text stands, where something floats.
        Assert.DoesNotContain(declarations, each => each.Value is "left" or "right");
    }

    private static bool NamesASide(string property) => property.Split('-').Any(part => part is "left" or "right");

    // Four values go round by top, right, bottom, left; four corners begin at the top left. The widths of a border are left out: the
    // mark in a ticked box and the arrow of what opens are drawn with them, and look the same everywhere.
    private static bool DiffersBySide(string property, string value) =>
        property is "margin" or "padding" or "inset" or "border-radius"
        && Parts().Matches(value).Select(match => match.Value).ToArray() is [var top, var right, var bottom, var left]
        && (property == "border-radius" ? top != right || bottom != left : right != left);

    // The declarations up to the first closing brace.
    private static SortedDictionary<string, string> Values(string from) =>
        new(
            Given()
                .Matches(from[..from.IndexOf('}', StringComparison.Ordinal)])
                .ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value.Trim()),
            StringComparer.Ordinal
        );

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        var parts = new[] { 1, 3, 5 }.Select(at => Convert.ToInt32(colour.Substring(at, 2), 16) / 255.0);
        var linear = parts
            .Select(part => part <= 0.03928 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4))
            .ToArray();
        return (0.2126 * linear[0]) + (0.7152 * linear[1]) + (0.0722 * linear[2]);
    }

    [GeneratedRegex("(--[a-z0-9-]+):\\s*([^;]+);")]
    private static partial Regex Given();

    [GeneratedRegex("(?<=[{;/]\\s*)([a-z-]+):\\s*([^;{}]+);")]
    private static partial Regex Declaration();

    [GeneratedRegex("(?:[^\\s(]|\\((?:[^()]|\\([^()]*\\))*\\))+")]
    private static partial Regex Parts();

    [GeneratedRegex("var\\((--[a-z0-9-]+)\\)")]
    private static partial Regex Asked();
}

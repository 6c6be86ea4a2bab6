using System.Text.Json.Nodes;

namespace Holdfast.Hosts.Tests.Terminal;

public sealed class RulesCommandTests : IDisposable
{
    private readonly TerminalRun terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void Every_rule_says_its_condition_its_outcome_and_its_source()
    {
        var said = terminal.Run("rules", "--json");
        var rules = JsonNode.Parse(said.Output)!.AsArray();

        Assert.Equal((0, ""), (said.Code, said.Error));
        foreach (var key in new[] { "id", "condition", "outcome", "source" })
        {
            Assert.All(rules, rule => Assert.NotEmpty((string)rule![key]!));
        }

        var ids = rules.Select(rule => (string)rule!["id"]!).ToHashSet();
        string[] extra =
        [
            "G0",
            "T13b",
            "T29b",
            "P01a",
            "P01b",
            "P01c",
            "P01d",
            "P01e",
            "P04b",
            "P08a",
            "AMBER",
            "RED24",
        ];
        var expected = Enumerable
            .Range(1, 37)
            .Select(number => $"T{number:00}")
            .Concat(Enumerable.Range(1, 12).Select(number => $"R{number:00}"))
            .Concat(Enumerable.Range(0, 13).Select(number => $"P{number:00}"))
            .Concat(Enumerable.Range(1, 10).Select(number => $"S{number:00}"))
            .Concat(extra);
        Assert.Empty(expected.Except(ids));
    }

    [Fact]
    public void A_person_reads_the_same_tables_as_in_the_documents()
    {
        var said = terminal.Run("rules");

        Assert.Equal((0, ""), (said.Code, said.Error));
        Assert.StartsWith("# Triage rules\n", said.Output, StringComparison.Ordinal);
        Assert.Contains("\n# Matching rules", said.Output, StringComparison.Ordinal);
        Assert.Contains("\n# Rules of the weeks\n", said.Output, StringComparison.Ordinal);
        Assert.Contains("\n# Stop rules and the pain traffic light\n", said.Output, StringComparison.Ordinal);
        Assert.Contains("| E06h |", said.Output, StringComparison.Ordinal);
    }
}

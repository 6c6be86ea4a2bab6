namespace Holdfast.Hosts.Tests.Terminal;

public sealed class CommandLineTests : IDisposable
{
    private readonly TerminalRun terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void Without_a_command_it_says_what_it_can_do()
    {
        var said = terminal.Run();

        Assert.Equal(0, said.Code);
        Assert.StartsWith("Holdfast, a back-care coach.\n", said.Output, StringComparison.Ordinal);
        Assert.Contains("holdfast plan --in scenario.json", said.Output, StringComparison.Ordinal);
        Assert.Empty(said.Error);
    }

    [Fact]
    public void It_says_its_version() => Assert.Equal(new(0, "holdfast 0.1.0\n", ""), terminal.Run("--version"));

    [Theory]
    [InlineData()]
    [InlineData("plan")]
    [InlineData("timeline")]
    [InlineData("figure")]
    [InlineData("export")]
    [InlineData("import")]
    [InlineData("library")]
    [InlineData("library", "check")]
    [InlineData("rules")]
    public void Every_command_has_help(params string[] command)
    {
        var said = terminal.Run([.. command, "--help"]);

        Assert.Equal(0, said.Code);
        Assert.StartsWith("Description:\n", said.Output, StringComparison.Ordinal);
        Assert.Empty(said.Error);
    }

    [Theory]
    [InlineData("holdfast plan: met \"now\", expected --in or --json.", "plan", "now")]
    [InlineData("holdfast plan: met \"--out\", expected --in or --json.", "plan", "--out", "x")]
    [InlineData("holdfast plan: Required argument missing for option: '--in'.", "plan", "--in")]
    [InlineData(
        "holdfast plan: Option '--in' expects a single argument but 2 were provided.",
        "plan",
        "--in",
        "a",
        "--in",
        "b"
    )]
    [InlineData("--in: met nothing, expected a scenario file, or - for standard input.", "plan", "--json")]
    [InlineData("holdfast rules: met \"T01\", expected --json.", "rules", "T01")]
    public void A_wrong_command_line_is_refused_in_one_sentence(string sentence, params string[] arguments) =>
        Assert.Equal(new(2, "", $"{sentence}\n"), terminal.Run(arguments));
}

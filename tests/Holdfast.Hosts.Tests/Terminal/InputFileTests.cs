namespace Holdfast.Hosts.Tests.Terminal;

public sealed class InputFileTests : IDisposable
{
    private const string Scenario = """{ "today": "2026-03-02", "answers": { "Q01": 34, "Q04": 5 } }""";

    private readonly TerminalRun terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void A_file_and_standard_input_give_the_same_answer()
    {
        var file = terminal.Run("plan", "--json", "--in", terminal.File("a scenario.json", Scenario));

        Assert.Equal(0, file.Code);
        Assert.NotEmpty(file.Output);
        Assert.Equal(file, terminal.RunWith(Scenario, "plan", "--json", "--in", "-"));
    }

    [Fact]
    public void A_file_that_is_not_there_is_refused() =>
        Refused("FOLDER/none.json: met no such file, expected a file.", Path.Combine(terminal.Folder, "none.json"));

    [Fact]
    public void A_folder_is_refused() => Refused("FOLDER: met a folder, expected a file.", terminal.Folder);

    [Fact]
    public void An_empty_name_is_refused() =>
        Refused("--in: met an empty name, expected a file, or - for standard input.", "");

    [Fact]
    public void A_fault_in_a_file_names_the_file() =>
        Refused(
            "FOLDER/bad.json: answers.Q04: met 11, expected a whole number from 0 to 10, \"not sure\", \"prefer not to say\" or \"skipped\".",
            terminal.File("bad.json", """{ "today": "2026-03-02", "answers": { "Q04": 11 } }""")
        );

    [Fact]
    public void A_fault_on_standard_input_says_so() =>
        Assert.Equal(
            new(2, "", "standard input: line 1, column 2: met the end of the file, expected the rest of the JSON.\n"),
            terminal.RunWith("{", "plan", "--in", "-", "--json")
        );

    [Fact]
    public void The_name_of_a_file_cannot_break_the_line() =>
        Refused("FOLDER/a\uFFFDb.json: met no such file, expected a file.", Path.Combine(terminal.Folder, "a\nb.json"));

    [Fact]
    public void Weeks_of_totals_cannot_become_a_journal() =>
        Assert.Equal(
            new(
                2,
                "",
                "FOLDER/weeks.json: weeks: met 2 weeks that were logged, expected an intake without weeks: their totals are not the single days that a journal holds.\n"
            ),
            terminal.Run(
                "export",
                "--in",
                terminal.File(
                    "weeks.json",
                    """{ "today": "2026-03-02", "answers": {}, "weeks": [{ "done": 6 }, { "done": 7 }] }"""
                ),
                "--format",
                "json",
                "--out",
                Path.Combine(terminal.Folder, "out.json")
            )
        );

    [Fact]
    public void A_bad_week_is_told_with_its_place() =>
        Refused(
            "FOLDER/weeks.json: weeks[0].done: met -1, expected a whole number, 0 or more.",
            terminal.File("weeks.json", """{ "today": "2026-03-02", "answers": {}, "weeks": [{ "done": -1 }] }""")
        );

    private void Refused(string sentence, string path) =>
        Assert.Equal(new(2, "", $"{sentence}\n"), terminal.Run("plan", "--in", path, "--json"));
}

using Holdfast.Formats.Journal;
using Holdfast.Hosts.Tests.Repository;

namespace Holdfast.Hosts.Tests.Terminal;

/// <summary>Export and import.</summary>
public sealed class JournalCommandTests : IDisposable
{
    private readonly TerminalRun terminal = new();

    private string Journal => Path.Combine(terminal.Home, "journal.jsonl");

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void A_scenario_is_exported_taken_in_and_exported_again_without_loss()
    {
        var first = Export("first.json", "--in", Scenario("told-of-stenosis"));

        Assert.Equal(
            new(0, $"Taken in: 1. There already: 0. Your journal: {Journal}\n", ""),
            terminal.Run("import", first)
        );
        Assert.Equal(
            new(0, $"Taken in: 0. There already: 1. Your journal: {Journal}\n", ""),
            terminal.Run("import", first)
        );
        Assert.Equal(File.ReadAllText(first), File.ReadAllText(Export("own.json")));
        Assert.Equal(File.ReadAllText(first), File.ReadAllText(Export("again.json", "--in", first)));
        Assert.Equal(File.ReadAllText(first), File.ReadAllText(Export("journal.json", "--in", Journal)));
    }

    [Fact]
    public void The_same_scenario_is_the_same_file_byte_for_byte() =>
        Assert.Equal(
            File.ReadAllText(Export("once.json", "--in", Scenario("everything-skipped"))),
            File.ReadAllText(Export("twice.json", "--in", Scenario("everything-skipped")))
        );

    [Fact]
    public void A_script_reads_what_taking_in_did() =>
        Assert.Equal(
            new(0, $"{{\n  \"added\": 1,\n  \"alreadyThere\": 0,\n  \"journal\": \"{Journal}\"\n}}\n", ""),
            terminal.Run("import", Export("a.json", "--in", Scenario("no-chair")), "--json")
        );

    [Fact]
    public void Two_exports_come_together_in_one_journal()
    {
        terminal.Run("import", Export("a.json", "--in", Scenario("no-chair")));
        terminal.Run("import", Export("b.json", "--in", Scenario("neck-pain")));

        Assert.Equal(2, JournalFormat.ReadFile(File.ReadAllText(Journal)).Entries.Count);
    }

    [Fact]
    public void A_line_that_was_cut_off_stays_as_it_is_and_new_lines_come_after_it()
    {
        terminal.Run("import", Export("a.json", "--in", Scenario("no-chair")));
        var torn = File.ReadAllText(Journal) + "{\"v\":1,\"id\":\"0";
        File.WriteAllText(Journal, torn);

        Assert.Equal(0, terminal.Run("import", Export("b.json", "--in", Scenario("neck-pain"))).Code);

        var after = File.ReadAllText(Journal);
        Assert.StartsWith(torn + "\n", after, StringComparison.Ordinal);
        Assert.Equal(2, JournalFormat.ReadFile(after).Entries.Count);
        var said = terminal.Run("export", "--format", "json", "--out", Path.Combine(terminal.Folder, "whole.json"));
        Assert.Equal(new(0, "", "One entry cannot be read. It is kept as it is, and everything else is here.\n"), said);
        Assert.Contains(
            "{\\\"v\\\":1,",
            File.ReadAllText(Path.Combine(terminal.Folder, "whole.json")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_journal_is_for_its_owner_alone()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps the folder to its owner by itself.");
        terminal.Run("import", Export("a.json", "--in", Scenario("no-chair")));

#pragma warning disable CA1416 // Skipped above.
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Journal));
        Assert.Equal(
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute,
            File.GetUnixFileMode(terminal.Home)
        );
#pragma warning restore CA1416
    }

    [Fact]
    public void Another_folder_can_be_chosen()
    {
        var other = Path.Combine(terminal.Folder, "other");
        terminal.Run("import", Export("a.json", "--in", Scenario("no-chair")), "--home", other);

        Assert.True(File.Exists(Path.Combine(other, "journal.jsonl")));
        Assert.False(Directory.Exists(terminal.Home));
        Assert.Equal(
            File.ReadAllText(Path.Combine(terminal.Folder, "a.json")),
            File.ReadAllText(Export("b.json", "--home", other))
        );
    }

    [Fact]
    public void Without_a_journal_there_is_nothing_to_export() =>
        Refused(
            "FOLDER/home/journal.jsonl: met no journal as yet, expected one; holdfast import FILE begins it.",
            "export",
            "--format",
            "json",
            "--out",
            Path.Combine(terminal.Folder, "x.json")
        );

    [Theory]
    [InlineData("csv")]
    [InlineData("ics")]
    [InlineData("fhir")]
    [InlineData("pdf")]
    public void Other_formats_come_later(string format) =>
        Refused(
            $"--format: met {format}, expected json: {format} comes with a later version.",
            "export",
            "--in",
            Scenario("no-chair"),
            "--format",
            format,
            "--out",
            "x"
        );

    [Fact]
    public void What_is_missing_is_named()
    {
        Refused("--format: met nothing, expected json.", "export", "--out", "x");
        Refused("--format: met \"xml\", expected json.", "export", "--format", "xml", "--out", "x");
        Refused("--out: met nothing, expected the name of a file.", "export", "--format", "json");
        Refused("FILE: met nothing, expected an export, or - for standard input.", "import");
    }

    [Fact]
    public void A_file_that_is_not_ours_is_refused_and_nothing_is_written()
    {
        Refused(
            "FOLDER/letter.txt: This file is not from Holdfast, so nothing was taken in. Choose a file that Holdfast exported.",
            "import",
            terminal.File("letter.txt", "Dear Ann,\n")
        );
        Refused(
            "FOLDER/letter.txt: line 1, column 1: met 'D', expected JSON.",
            "export",
            "--in",
            Path.Combine(terminal.Folder, "letter.txt"),
            "--format",
            "json",
            "--out",
            Path.Combine(terminal.Folder, "x.json")
        );
        Assert.False(Directory.Exists(terminal.Home));
        Assert.False(File.Exists(Path.Combine(terminal.Folder, "x.json")));
    }

    [Fact]
    public void A_torn_export_is_refused_with_its_line()
    {
        var whole = File.ReadAllText(Export("a.json", "--in", Scenario("no-chair")));

        Refused(
            "FOLDER/torn.json: This file is cut off or damaged near line 6, so nothing was taken in. Export it again on the other device.",
            "import",
            terminal.File("torn.json", whole[..(whole.Length / 2)])
        );
    }

    [Fact]
    public void A_folder_that_cannot_be_is_refused()
    {
        var file = terminal.File("taken", "");

        var said = terminal.Run("import", Export("a.json", "--in", Scenario("no-chair")), "--home", file);

        Assert.Equal(2, said.Code);
        Assert.StartsWith(
            "FOLDER/taken/journal.jsonl: met a journal that cannot be written (",
            said.Error,
            StringComparison.Ordinal
        );
        Assert.Single(said.Error.TrimEnd('\n').Split('\n'));
    }

    private string Export(string name, params string[] of)
    {
        var path = Path.Combine(terminal.Folder, name);
        Assert.Equal(new(0, "", ""), terminal.Run(["export", .. of, "--format", "json", "--out", path]));
        return path;
    }

    private void Refused(string sentence, params string[] arguments) =>
        Assert.Equal(new(2, "", $"{sentence}\n"), terminal.Run(arguments));

    private static string Scenario(string name) => Path.Combine(RepositoryFiles.Root, "scenarios", name, "input.json");
}

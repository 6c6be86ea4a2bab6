using Holdfast.Hosts.Tests.Repository;

namespace Holdfast.Hosts.Tests.Terminal;

public sealed class LibraryCommandTests : IDisposable
{
    private readonly TerminalRun terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void The_library_of_the_repository_is_the_one_that_the_program_carries()
    {
        var said = terminal.Run("library", "check");

        Assert.Equal(new(0, "No faults: 20 exercises, 5 routines, 89 questions.\n", ""), said);
        Assert.Equal(said, terminal.Run("library", "check", Path.Combine(RepositoryFiles.Root, "library")));
        Assert.Equal(new(0, "[]\n", ""), terminal.Run("library", "check", "--json"));
    }

    [Fact]
    public void A_fault_is_told_with_file_line_and_column()
    {
        var library = Copy();
        var file = Path.Combine(library, "exercises", "E12.yaml");
        File.WriteAllText(file, File.ReadAllText(file).Replace("position: supine", "position: upside-down"));
        var line =
            File.ReadAllLines(file).ToList().FindIndex(each => each.StartsWith("position:", StringComparison.Ordinal))
            + 1;

        var said = terminal.Run("library", "check", library);

        Assert.Equal(2, said.Code);
        Assert.Equal("FOLDER/library: met 1 fault, expected none.\n", said.Error);
        Assert.StartsWith($"{library}/exercises/E12.yaml:{line}:11: ", said.Output, StringComparison.Ordinal);
        Assert.Contains("upside-down", said.Output, StringComparison.Ordinal);
        Assert.Single(said.Output.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void A_torn_file_is_told_with_its_place()
    {
        var library = Copy();
        File.AppendAllText(Path.Combine(library, "exercises", "E12.yaml"), "synonyms: [1\nname: x\n");

        var said = terminal.Run("library", "check", library, "--json");

        Assert.Equal(2, said.Code);
        Assert.Contains("\"file\": \"" + library + "/exercises/E12.yaml\"", said.Output, StringComparison.Ordinal);
        Assert.Equal("FOLDER/library: met 1 fault, expected none.\n", said.Error);
    }

    [Fact]
    public void A_place_without_a_library_is_refused()
    {
        Assert.Equal(
            new(2, "", "FOLDER/none: met no such folder, expected the folder of a library.\n"),
            terminal.Run("library", "check", Path.Combine(terminal.Folder, "none"))
        );
        Assert.Equal(
            new(2, "", "FOLDER/file: met a file, expected the folder of a library.\n"),
            terminal.Run("library", "check", terminal.File("file", ""))
        );
        Assert.Equal(new(2, "", "holdfast library: Required command was not provided.\n"), terminal.Run("library"));
    }

    [Fact]
    public void An_empty_folder_has_faults_and_is_no_library()
    {
        var empty = Directory.CreateDirectory(Path.Combine(terminal.Folder, "empty")).FullName;

        var said = terminal.Run("library", "check", empty);

        Assert.Equal(2, said.Code);
        Assert.Contains(
            $"{empty}/exercises:1:1: there is no such folder, expected one with YAML files.\n",
            said.Output,
            StringComparison.Ordinal
        );
    }

    private string Copy()
    {
        var from = Path.Combine(RepositoryFiles.Root, "library");
        var to = Path.Combine(terminal.Folder, "library");
        foreach (var file in Directory.GetFiles(from, "*.yaml", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return to;
    }
}

using System.Diagnostics;
using Holdfast.Hosts.Tests.Repository;

namespace Holdfast.Hosts.Tests.Terminal;

/// <summary>The program as a process of its own: streams, environment, exit codes.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("holdfast-process-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task It_reads_standard_input_and_answers_in_bytes_without_a_mark()
    {
        var scenario = Path.Combine(RepositoryFiles.Root, "scenarios", "both-ways-hurt");
        using var program = Start("plan", "--in", "-", "--json");
        await using (var input = program.StandardInput.BaseStream)
        {
            await input.WriteAsync(await File.ReadAllBytesAsync(Path.Combine(scenario, "input.json"), Token), Token);
        }

        using var output = new MemoryStream();
        await program.StandardOutput.BaseStream.CopyToAsync(output, Token);
        await program.WaitForExitAsync(Token);

        Assert.Equal(0, program.ExitCode);
        Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(scenario, "expected.json"), Token), output.ToArray());
    }

    [Fact]
    public async Task In_a_pipe_there_are_no_colours()
    {
        using var program = Start("plan", "--in", Scenario("bladder-does-not-tell"));
        var output = await program.StandardOutput.ReadToEndAsync(Token);
        await program.WaitForExitAsync(Token);

        Assert.StartsWith("Get help now\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', output);
    }

    [Fact]
    public async Task A_reader_that_goes_away_is_no_failure()
    {
        using var program = Start("timeline", "--in", Scenario("glaucoma-loosens-at-bedtime"), "--json");
        program.StandardOutput.Close();
        var error = await program.StandardError.ReadToEndAsync(Token);
        await program.WaitForExitAsync(Token);

        Assert.Equal((0, ""), (program.ExitCode, error));
    }

    [Fact]
    public async Task A_full_disk_is_one_sentence()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "Only Linux has a device that is always full.");
        using var program = Run("/bin/sh", "-c", $"exec \"$0\" \"$@\" > /dev/full", "dotnet", Dll, "rules", "--json");
        var error = await program.StandardError.ReadToEndAsync(Token);
        await program.WaitForExitAsync(Token);

        Assert.Equal(2, program.ExitCode);
        Assert.StartsWith("standard output: met a place that cannot be written (", error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public async Task The_journal_lies_where_the_system_keeps_data_or_where_the_environment_says()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Each system has a place of its own.");
        var export = Path.Combine(folder, "export.json");
        await Succeed(Start("export", "--in", Scenario("no-chair"), "--format", "json", "--out", export));

        await Succeed(Start("import", export));
        Assert.True(File.Exists(Path.Combine(folder, "data", "holdfast", "journal.jsonl")));

        await Succeed(
            Run("/bin/sh", "-c", $"HOLDFAST_HOME='{folder}/mine' exec \"$0\" \"$@\"", "dotnet", Dll, "import", export)
        );
        Assert.True(File.Exists(Path.Combine(folder, "mine", "journal.jsonl")));
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private static string Dll => Path.Combine(AppContext.BaseDirectory, "holdfast.dll");

    private static string Scenario(string name) => Path.Combine(RepositoryFiles.Root, "scenarios", name, "input.json");

    private static async Task Succeed(Process program)
    {
        using (program)
        {
            var error = await program.StandardError.ReadToEndAsync(Token);
            await program.WaitForExitAsync(Token);
            Assert.Equal((0, ""), (program.ExitCode, error));
        }
    }

    private Process Start(params string[] arguments) => Run("dotnet", [Dll, .. arguments]);

    private Process Run(string file, params string[] arguments)
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        start.Environment["XDG_DATA_HOME"] = Path.Combine(folder, "data");
        start.Environment.Remove("HOLDFAST_HOME");
        return Process.Start(start) ?? throw new InvalidOperationException($"{file} did not start.");
    }
}

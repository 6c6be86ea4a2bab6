using Holdfast.Hosts.Tests.Repository;

namespace Holdfast.Hosts.Tests.Terminal;

public sealed class PlanCommandTests : IDisposable
{
    private readonly TerminalRun terminal = new();

    public void Dispose() => terminal.Dispose();

    public static TheoryData<string> Scenarios =>
        [
            .. Directory
                .GetDirectories(Path.Combine(RepositoryFiles.Root, "scenarios"))
                .Select(folder => Path.GetFileName(folder))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Every_scenario_gets_its_expected_answer_byte_for_byte(string name)
    {
        var said = terminal.Run("plan", "--in", Scenario(name), "--json");

        Assert.Equal(0, said.Code);
        Assert.Empty(said.Error);
        Assert.Equal(
            File.ReadAllText(Path.Combine(RepositoryFiles.Root, "scenarios", name, "expected.json")),
            said.Output
        );
    }

    [Theory]
    [InlineData("sits-all-day-bending-hurts")]
    [InlineData("glaucoma-loosens-at-bedtime")]
    [InlineData("strong-resting-pain-some-positions-ease")]
    [InlineData("both-ways-hurt")]
    [InlineData("three-minutes-and-wants-to-loosen")]
    [InlineData("cannot-cope")]
    [InlineData("bladder-does-not-tell")]
    [InlineData("pregnant-24-weeks-bleeding")]
    [InlineData("saddle-not-sure")]
    [InlineData("age-not-told")]
    [InlineData("seventeen")]
    [InlineData("rather-not-say-about-sex")]
    [InlineData("everything-skipped")]
    public void A_person_reads(string name)
    {
        var said = terminal.Run("plan", "--in", Scenario(name));

        Assert.Equal(0, said.Code);
        RepositoryFiles.MustEqual($"tests/Holdfast.Hosts.Tests/Terminal/Screens/plan-{name}.txt", said.Output);
    }

    // At L1 to L3 a person must not meet even a hint of an exercise.
    [Theory]
    [MemberData(nameof(Scenarios))]
    public void No_exercise_is_named_where_none_is_allowed(string name)
    {
        var expected = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "scenarios", name, "expected.json"));
        var allowed =
            expected.Contains("{\n  \"level\": \"L4\"", StringComparison.Ordinal)
            || expected.Contains("{\n  \"level\": \"L5\"", StringComparison.Ordinal);
        var said = terminal.Run("plan", "--in", Scenario(name)).Output;
        var exercises = Holdfast.Terminal.BuiltInLibrary.Load().Exercises.Select(exercise => exercise.Name);

        Assert.Equal(allowed, exercises.Any(exercise => said.Contains(exercise, StringComparison.OrdinalIgnoreCase)));
    }

    private static string Scenario(string name) => Path.Combine(RepositoryFiles.Root, "scenarios", name, "input.json");
}

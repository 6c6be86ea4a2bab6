using Holdfast.Domain.Exercises;
using Holdfast.Formats.Compiled;
using Holdfast.Formats.Scenarios;

namespace Holdfast.Domain.Tests.Scenarios;

/// <summary>Every folder of <c>scenarios/</c>: its input gives its expected answer, byte for byte.</summary>
/// <remarks>HOLDFAST_UPDATE_SNAPSHOTS=1 writes the answers anew; each is then read against clinical.md by hand.</remarks>
public class ScenarioTests
{
    private static readonly Library Library = CompiledLibrary.ReadFrom(typeof(ScenarioTests).Assembly);

    private static IEnumerable<string> Folders =>
        Directory
            .GetDirectories(ScenarioFolders.Scenarios)
            .Select(folder => Path.GetFileName(folder))
            .Order(StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Folders];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_answer_is_the_expected_one(string name)
    {
        var folder = Path.Combine(ScenarioFolders.Scenarios, name);
        var answer = Answer(File.ReadAllBytes(Path.Combine(folder, "input.json")));
        var expected = Path.Combine(folder, "expected.json");
        if (Environment.GetEnvironmentVariable("HOLDFAST_UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllBytes(expected, answer);
        }

        Assert.Equal(File.ReadAllText(expected), System.Text.Encoding.UTF8.GetString(answer));
    }

    [Fact]
    public void There_is_a_scenario_for_every_focus_and_every_level()
    {
        var plans = Folders.Select(name =>
            File.ReadAllText(Path.Combine(ScenarioFolders.Scenarios, name, "expected.json"))
        );
        string[] seen = [.. plans];

        foreach (var focus in Enum.GetNames<Focus>())
        {
            Assert.Contains(seen, each => each.Contains($"\"focus\": \"{focus}\"", StringComparison.Ordinal));
        }

        foreach (var level in Enum.GetValues<TriageLevel>())
        {
            Assert.Contains(
                seen,
                each => each.Contains($"{{\n  \"level\": \"{level.Code()}\"", StringComparison.Ordinal)
            );
        }
    }

    private static byte[] Answer(byte[] input)
    {
        var scenario = Assert.IsType<ScenarioResult.Understood>(ScenarioReader.Read(input)).Scenario;
        return ScenarioAnswer.Of(scenario, Library);
    }
}

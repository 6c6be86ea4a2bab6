using Holdfast.Formats.Scenarios;

namespace Holdfast.Terminal.Files;

/// <summary>A scenario that a command reads.</summary>
internal static class ScenarioFile
{
    /// <summary>The scenario in a file.</summary>
    /// <exception cref="RefusalException">The file cannot be read, is no scenario, or has weeks, which are not evaluated yet.</exception>
    public static Scenario Read(string path, Surroundings surroundings) =>
        Read(InputFile.Read(path, surroundings), InputFile.Name(path));

    /// <summary>The scenario in the bytes of a file.</summary>
    /// <exception cref="RefusalException">They are no scenario, or it has weeks, which are not evaluated yet.</exception>
    public static Scenario Read(byte[] bytes, string name) =>
        ScenarioReader.Read(bytes) switch
        {
            ScenarioResult.Understood { Scenario: { Weeks.IsEmpty: false } scenario } => throw RefusalException.At(
                $"{name}: weeks",
                scenario.Weeks.Count == 1 ? "a week that was logged" : $"{scenario.Weeks.Count} weeks that were logged",
                "an intake without weeks: what changes from week to week comes with a later version"
            ),
            ScenarioResult.Understood understood => understood.Scenario,
            ScenarioResult.Refused refused => throw new RefusalException($"{name}: {refused.Fault}"),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}

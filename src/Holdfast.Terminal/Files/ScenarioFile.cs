using Holdfast.Formats.Scenarios;

namespace Holdfast.Terminal.Files;

/// <summary>A scenario that a command reads.</summary>
internal static class ScenarioFile
{
    /// <summary>The scenario in a file.</summary>
    /// <exception cref="RefusalException">The file cannot be read or is no scenario.</exception>
    public static Scenario Read(string path, Surroundings surroundings) =>
        Read(InputFile.Read(path, surroundings), InputFile.Name(path));

    /// <summary>The scenario in the bytes of a file.</summary>
    /// <exception cref="RefusalException">They are no scenario.</exception>
    public static Scenario Read(byte[] bytes, string name) =>
        ScenarioReader.Read(bytes) switch
        {
            ScenarioResult.Understood understood => understood.Scenario,
            ScenarioResult.Refused refused => throw new RefusalException($"{name}: {refused.Fault}"),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}

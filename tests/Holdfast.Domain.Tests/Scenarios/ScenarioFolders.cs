using System.Runtime.CompilerServices;

namespace Holdfast.Domain.Tests.Scenarios;

/// <summary>Where the scenarios and the people lie in the repository.</summary>
internal static class ScenarioFolders
{
    public static string Scenarios => Path.Combine(Root(), "scenarios");

    public static string People => Path.Combine(Here(), "People");

    private static string Root() => Path.GetFullPath(Path.Combine(Here(), "..", "..", ".."));

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}

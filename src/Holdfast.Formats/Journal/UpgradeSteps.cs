using System.Text.Json.Nodes;

namespace Holdfast.Formats.Journal;

/// <summary>What takes a line of the journal from each version to the next. A step is written once and never changed; the lines it reads are frozen in the tests.</summary>
internal static class UpgradeSteps
{
    /// <summary>The steps in order. Version 1 is the first, so there is none yet.</summary>
    public static IReadOnlyList<Func<JsonObject, JsonObject>> All { get; } = [];
}

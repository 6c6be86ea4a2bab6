using System.Runtime.CompilerServices;
using Holdfast.Domain.Tests.Planning;
using Holdfast.Formats.Rules;

namespace Holdfast.Domain.Tests.Rules;

/// <summary>What docs/safety says is what decides. To write the pages anew: HOLDFAST_UPDATE_SNAPSHOTS=1 dotnet run --project tests/Holdfast.Domain.Tests -- -class "*SafetyDocumentsTests"</summary>
public class SafetyDocumentsTests
{
    [Fact]
    public void Triage_is_as_committed() => AsCommitted("triage.md", RuleTable.Triage(Shipped.Library));

    [Fact]
    public void Matching_is_as_committed() => AsCommitted("matching.md", RuleTable.Matching(Shipped.Library));

    [Fact]
    public void Exclusions_are_as_committed() => AsCommitted("exclusions.md", RuleTable.Exclusions(Shipped.Library));

    [Fact]
    public void Weeks_are_as_committed() => AsCommitted("weeks.md", RuleTable.Weeks());

    [Fact]
    public void Stops_are_as_committed() => AsCommitted("stops.md", RuleTable.Stops());

    private static void AsCommitted(string name, string written, [CallerFilePath] string here = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(here)!, "../../../docs/safety", name);
        if (Environment.GetEnvironmentVariable("HOLDFAST_UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(path, written);
        }

        var committed = File.Exists(path) ? File.ReadAllText(path) : "";
        Assert.True(
            committed == written,
            $"docs/safety/{name} is not what the rules say now. Look at the difference after: HOLDFAST_UPDATE_SNAPSHOTS=1 "
                + "dotnet run --project tests/Holdfast.Domain.Tests -- -class \"*SafetyDocumentsTests\""
        );
    }
}

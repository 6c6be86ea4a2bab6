using Holdfast.Domain;
using Holdfast.Domain.Progress;

namespace Holdfast.Formats.Scenarios;

/// <summary>A scenario file: a person on a day, and what the weeks after it brought (docs/formats/scenario.md).</summary>
/// <param name="Today">The day of the check-in.</param>
/// <param name="Answers">The answers, with what the file leaves unlisted filled in as the contract says.</param>
/// <param name="Weeks">What was logged in each block of seven days, oldest first.</param>
public sealed record Scenario(DateOnly Today, Answers Answers, ValueList<WeekLog> Weeks);

/// <summary>What reading a scenario file gives.</summary>
public abstract record ScenarioResult
{
    private ScenarioResult() { }

    /// <summary>The file was understood.</summary>
    /// <param name="Scenario">What it holds.</param>
    public sealed record Understood(Scenario Scenario) : ScenarioResult;

    /// <summary>The file is refused.</summary>
    /// <param name="Fault">The first thing that is wrong with it.</param>
    public sealed record Refused(Fault Fault) : ScenarioResult;
}

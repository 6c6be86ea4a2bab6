using Holdfast.Domain.Exercises;
using Holdfast.Domain.Planning;
using Holdfast.Domain.Progress.Weeks;
using Holdfast.Domain.Screening;
using Holdfast.Formats.Scenarios;

namespace Holdfast.Domain.Tests.Scenarios;

/// <summary>What <c>holdfast plan --json</c> answers to a scenario.</summary>
internal static class ScenarioAnswer
{
    public static byte[] Of(Scenario scenario, Library library)
    {
        var verdict = Triage.Evaluate(scenario.Answers);
        var plan = Planner.Plan(scenario.Answers, verdict, library, FirstPlanOptions.None);
        var weeks = WeekByWeek.Evaluate(scenario.Answers, verdict, plan, scenario.Weeks, library);
        return PlanWriter.Write(verdict, plan, scenario.Answers, library, weeks);
    }
}

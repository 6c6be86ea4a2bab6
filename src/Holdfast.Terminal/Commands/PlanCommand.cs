using System.CommandLine;
using Holdfast.Domain.Planning;
using Holdfast.Domain.Progress.Weeks;
using Holdfast.Domain.Screening;
using Holdfast.Formats.Scenarios;
using Holdfast.Terminal.Files;
using Holdfast.Terminal.Screens;

namespace Holdfast.Terminal.Commands;

/// <summary><c>holdfast plan</c>: what a person should do, and why.</summary>
internal static class PlanCommand
{
    public static Command Create(Surroundings surroundings)
    {
        var file = Options.In("The scenario, or - for standard input.");
        var json = Options.Json();
        var command = new Command("plan", "Decide from the answers of a scenario what may be done, and why.")
        {
            file,
            json,
        };
        command.SetAction(parsed =>
        {
            var scenario = ScenarioFile.Read(
                parsed.Need(file, "a scenario file, or - for standard input"),
                surroundings
            );
            var library = BuiltInLibrary.Load();
            var verdict = Triage.Evaluate(scenario.Answers);
            var plan = Planner.Plan(scenario.Answers, verdict, library, FirstPlanOptions.None);
            var weeks = WeekByWeek.Evaluate(scenario.Answers, verdict, plan, scenario.Weeks, library);
            if (parsed.GetValue(json))
            {
                surroundings.Write(PlanWriter.Write(verdict, plan, scenario.Answers, library, weeks));
            }
            else
            {
                PlanScreen.Show(verdict, plan, scenario.Answers, library, surroundings);
                WeeksScreen.Show(weeks, library, surroundings);
            }
        });
        return command;
    }
}

using System.CommandLine;
using System.Globalization;
using Holdfast.Domain;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Planning;
using Holdfast.Domain.Progress.Weeks;
using Holdfast.Domain.Screening;
using Holdfast.Domain.Timeline;
using Holdfast.Formats.Scenarios;
using Holdfast.Formats.Timelines;
using Holdfast.Terminal.Files;
using Holdfast.Terminal.Screens;

namespace Holdfast.Terminal.Commands;

/// <summary><c>holdfast timeline</c>: the session of a scenario as the players play it.</summary>
internal static class TimelineCommand
{
    private const int DaysInWeek = 7;

    public static Command Create(Surroundings surroundings)
    {
        var file = Options.In("The scenario, or - for standard input.");
        var date = new Option<string?>("--date")
        {
            Description = "The day of the session, YYYY-MM-DD. Without it the scenario's own day.",
            HelpName = "DATE",
        };
        var exercise = new Option<string?>("--exercise")
        {
            Description = "One exercise of the plan alone, such as E01.",
            HelpName = "ID",
        };
        var json = Options.Json();
        var command = new Command("timeline", "Show the session second by second.") { file, date, exercise, json };
        command.SetAction(parsed =>
        {
            var scenario = ScenarioFile.Read(
                parsed.Need(file, "a scenario file, or - for standard input"),
                surroundings
            );
            var day = ReadDate(parsed.GetValue(date), scenario);
            var timeline = Compile(scenario, day, parsed.GetValue(exercise));
            if (parsed.GetValue(json))
            {
                surroundings.Write(TimelineJson.Write(timeline));
            }
            else
            {
                TimelineScreen.Show(timeline, BuiltInLibrary.Load(), surroundings);
            }
        });
        return command;
    }

    private static SessionTimeline Compile(Scenario scenario, DateOnly day, string? only)
    {
        var library = BuiltInLibrary.Load();
        var plan = PlanOn(day, scenario, library);
        ExerciseId? exercise = only is null ? null : ExerciseOption.Find(only, library).Id;
        // Without a plan there is nothing that an exercise could be missing from: the session is empty whatever was asked for.
        if (exercise is { } id && plan.Focus is not null && plan.Exercises.All(each => each.Exercise != id))
        {
            var planned = string.Join(", ", plan.Exercises.Select(each => each.Exercise));
            throw RefusalException.At("--exercise", $"{id}, which is not in this plan", $"one of {planned}");
        }

        return TimelineCompiler.Compile(plan, library, new SessionOptions(exercise));
    }

    // A week is evaluated at its end, and what it led to holds from the next day on.
    private static Plan PlanOn(DateOnly day, Scenario scenario, Library library)
    {
        var verdict = Triage.Evaluate(scenario.Answers);
        var first = Planner.Plan(scenario.Answers, verdict, library, FirstPlanOptions.None);
        var over = Math.Min((day.DayNumber - scenario.Today.DayNumber) / DaysInWeek, scenario.Weeks.Count);
        var logged = scenario.Weeks.Take(over).ToValueList();
        var weeks = WeekByWeek.Evaluate(scenario.Answers, verdict, first, logged, library);
        return weeks.IsEmpty ? first : CoursePlan.Of(weeks[^1].Course, library);
    }

    private static DateOnly ReadDate(string? text, Scenario scenario)
    {
        if (text is null)
        {
            return scenario.Today;
        }

        if (
            !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        )
        {
            throw RefusalException.At("--date", $"\"{text}\"", "a date such as 2026-03-02");
        }

        return date >= scenario.Today
            ? date
            : throw RefusalException.At(
                "--date",
                text,
                $"{scenario.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}, the day of the check-in, or later"
            );
    }
}

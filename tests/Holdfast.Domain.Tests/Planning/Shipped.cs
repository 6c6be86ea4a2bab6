using Holdfast.Domain.Exercises;
using Holdfast.Domain.Planning;
using Holdfast.Domain.Screening;
using Holdfast.Formats.Compiled;

namespace Holdfast.Domain.Tests.Planning;

/// <summary>The library that ships, and plans made with it.</summary>
internal static class Shipped
{
    public static Library Library { get; } = CompiledLibrary.ReadFrom(typeof(Shipped).Assembly);

    public static Plan Plan(this Answers answers, FirstPlanOptions? options = null) =>
        Planner.Plan(answers, Triage.Evaluate(answers), Library, options ?? FirstPlanOptions.None);

    /// <summary>The plan as one line: rules, focus, choice, rung, waiting time, exercises with sides and dose.</summary>
    public static string Line(this Plan plan) =>
        string.Join(
            "; ",
            new[]
            {
                $"{string.Join(" ", plan.Match)} {plan.Focus?.ToString() ?? "nothing"}",
                plan.Choice.IsEmpty ? null : $"or {string.Join("/", plan.Choice)}",
                plan.StretchRung?.ToString() ?? plan.CoreRung?.ToString(),
                plan.StartsAfterHours == 0 ? null : $"after {plan.StartsAfterHours} h",
                plan.Exercises.IsEmpty ? null : string.Join(", ", plan.Exercises.Select(Words)),
            }.OfType<string>()
        );

    /// <summary>What is left out: codes, whether it may be tried, and what stands in for it.</summary>
    public static string LeftOut(this Plan plan) =>
        string.Join(
            "; ",
            plan.Excluded.Select(each =>
                $"{each.Exercise} {each.Because}{(each.Overridable ? " may be tried" : "")}"
                + (each.Instead is { } instead ? $" -> {instead}" : "")
            )
        );

    private static string Words(PlannedExercise planned)
    {
        var dose = planned.Dose switch
        {
            Dose.Holds holds => $"{holds.Sets}x{holds.Seconds} s",
            Dose.Repetitions repetitions => $"{repetitions.Sets}x{repetitions.Count}",
            _ => "?",
        };
        var sides = string.Concat(planned.Sides.Select(side => $"{side}"[0]));
        return $"{planned.Exercise} {dose}{(sides.Length == 0 ? "" : $" {sides}")}{(planned.IsTrial ? " trial" : "")}";
    }
}

using System.Text.Json;
using Holdfast.Domain;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Progress.Weeks;

namespace Holdfast.Formats.Scenarios;

/// <summary>Writes what a week led to, in the shape of contract.md.</summary>
internal static class WeekWriter
{
    public static void Write(Utf8JsonWriter json, WeekOutcome week, Library library)
    {
        var course = week.Course;
        json.WriteStartObject();
        json.WriteNumber("week", course.Week);
        json.WriteString("level", course.Verdict.Level.Code());
        json.WriteString("focus", course.Focus?.ToString());
        PlanWriter.WriteStrings(json, "rules", week.Rules);
        json.WriteString("stretchRung", course.StretchRung?.ToString());
        json.WriteString("coreRung", course.CoreRungIn(library)?.ToString());
        WriteNumber(json, "adherence", week.Adherence?.InHundredths);
        WriteFlag(json, "responder", week.Responder);
        PlanWriter.WriteStrings(json, "advice", week.Advice.Select(each => each.Code()));
        PlanWriter.WriteStrings(json, "changes", week.Changes.Select(change => WeekWords.Say(change, library)));
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static void WriteFlag(Utf8JsonWriter json, string name, bool? flag)
    {
        if (flag is { } known)
        {
            json.WriteBoolean(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}

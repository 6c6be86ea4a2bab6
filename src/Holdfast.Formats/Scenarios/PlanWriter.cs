using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Holdfast.Domain;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Planning;
using Holdfast.Domain.Progress.Weeks;
using Holdfast.Domain.Screening;

namespace Holdfast.Formats.Scenarios;

/// <summary>Writes what <c>holdfast plan --json</c> answers (docs/formats/plan.md).</summary>
public static class PlanWriter
{
    // The output is read by people too: an apostrophe stays an apostrophe. It is never put into a page as it stands.
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The answer as JSON in UTF-8: keys in the order of the contract, two spaces a step, a newline at the end.</summary>
    /// <param name="verdict">What screening decided.</param>
    /// <param name="plan">What planning made of it.</param>
    /// <param name="answers">The answers that both came from.</param>
    /// <param name="library">The words.</param>
    /// <param name="weeks">What each week led to, oldest first.</param>
    public static byte[] Write(
        Verdict verdict,
        Plan plan,
        Answers answers,
        Library library,
        ValueList<WeekOutcome> weeks
    )
    {
        ArgumentNullException.ThrowIfNull(verdict);
        ArgumentNullException.ThrowIfNull(plan);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            WriteVerdict(json, verdict);
            WritePlan(json, plan, answers, library);
            json.WriteStartArray("weeks");
            foreach (var week in weeks)
            {
                WeekWriter.Write(json, week, library);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteVerdict(Utf8JsonWriter json, Verdict verdict)
    {
        json.WriteString("level", verdict.Level.Code());
        json.WriteStartArray("findings");
        foreach (var finding in verdict.Findings)
        {
            json.WriteStartObject();
            json.WriteString("rule", finding.Rule);
            json.WriteString("level", finding.Level.Code());
            WriteStrings(json, "because", finding.Because.Select(question => question.ToString()));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        // Patterns are no triage codes; they show in excluded.because only (D04).
        var codes = verdict.Restrictions.ToList().Where(each => !each.IsPattern());
        WriteStrings(json, "restrictions", codes.Select(each => each.Code()));
        WriteStrings(json, "advice", verdict.Advice.Select(each => each.Code()));
    }

    private static void WritePlan(Utf8JsonWriter json, Plan plan, Answers answers, Library library)
    {
        json.WriteString("focus", plan.Focus?.ToString());
        WriteStrings(json, "choice", plan.Choice.Select(focus => focus.ToString()));
        WriteStrings(json, "match", plan.Match);
        json.WriteString("stretchRung", plan.StretchRung?.ToString());
        json.WriteString("coreRung", plan.CoreRung?.ToString());
        json.WriteNumber("startsAfterHours", plan.StartsAfterHours);
        json.WriteStartArray("exercises");
        foreach (var exercise in plan.Exercises)
        {
            WriteExercise(json, exercise, ExerciseNotes.For(exercise, answers, library));
        }

        json.WriteEndArray();
        json.WriteStartArray("excluded");
        foreach (var exclusion in plan.Excluded)
        {
            WriteExclusion(json, exclusion);
        }

        json.WriteEndArray();
        WriteStrings(json, "why", plan.Why.Select(reason => Reasons.Say(reason, answers, library)));
    }

    private static void WriteExercise(Utf8JsonWriter json, PlannedExercise exercise, ValueList<string> notes)
    {
        json.WriteStartObject();
        json.WriteString("id", exercise.Exercise.Code);
        WriteStrings(json, "sides", exercise.Sides.Select(Name));
        json.WriteNumber("sets", exercise.Dose.Sets);
        json.WriteNumber("holdSeconds", (exercise.Dose as Dose.Holds)?.Seconds ?? 0);
        json.WriteNumber("reps", (exercise.Dose as Dose.Repetitions)?.Count ?? 0);
        WriteStrings(json, "notes", notes);
        json.WriteEndObject();
    }

    private static void WriteExclusion(Utf8JsonWriter json, Exclusion exclusion)
    {
        json.WriteStartObject();
        json.WriteString("id", exclusion.Exercise.Code);
        WriteStrings(json, "because", exclusion.Because.ToList().Select(each => each.Code()));
        json.WriteBoolean("overridable", exclusion.Overridable);
        json.WriteString("instead", exclusion.Instead?.Code);
        json.WriteEndObject();
    }

    private static string Name(Side side) =>
        side switch
        {
            Side.Right => "right",
            Side.Left => "left",
            _ => "centre",
        };

    internal static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}

using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Holdfast.Domain.Exercises;

namespace Holdfast.Formats.Rules;

/// <summary>The rules written out for people and programs, from the same trees that are evaluated.</summary>
public static class RuleTable
{
    // Read by people too: quotation marks stay quotation marks. It is never put into a page as it stands.
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>What <c>holdfast rules --json</c> prints: the gate, triage, pattern, matching, progression, stop and pain rules with id, condition in words, outcome and source.</summary>
    public static string Json()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartArray();
            foreach (var rule in AllRules.All)
            {
                Write(json, rule);
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    /// <summary>The triage rules as a Markdown document (docs/safety/triage.md).</summary>
    /// <param name="library">The library whose questions are listed below the rules; null for none.</param>
    public static string Triage(Library? library = null) => RuleDocuments.Triage(library);

    /// <summary>The matching rules as a Markdown document (docs/safety/matching.md).</summary>
    /// <param name="library">The library whose questions are listed below the rules; null for none.</param>
    public static string Matching(Library? library = null) => RuleDocuments.Matching(library);

    /// <summary>The rules of the weeks as a Markdown document (docs/safety/weeks.md).</summary>
    public static string Weeks() => ProgressDocuments.Weeks();

    /// <summary>The stop rules and the pain traffic light as a Markdown document (docs/safety/stops.md).</summary>
    public static string Stops() => ProgressDocuments.Stops();

    /// <summary>The exclusion matrix of a library as a Markdown document (docs/safety/exclusions.md).</summary>
    /// <param name="library">The library whose exercises are listed.</param>
    public static string Exclusions(Library library)
    {
        ArgumentNullException.ThrowIfNull(library);
        return ExclusionDocument.Write(library);
    }

    private static void Write(Utf8JsonWriter json, RuleRow rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("kind", rule.Kind);
        json.WriteString("about", rule.About);
        json.WriteString("condition", rule.Condition);
        json.WriteString("outcome", rule.Outcome);
        json.WriteString("source", rule.Source);
        json.WriteStartArray("cases");
        foreach (var each in rule.Cases)
        {
            json.WriteStartObject();
            json.WriteBoolean("else", each.IsElse);
            json.WriteString("when", each.When);
            json.WriteString("then", each.Then);
            json.WriteString("whenUnsure", each.WhenUnsure);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}

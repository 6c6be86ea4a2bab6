using System.Text.Json;
using Holdfast.Domain.Measures;

namespace Holdfast.Formats.Questionnaires;

/// <summary>Writes an instrument as the members of a FHIR R4 Questionnaire, which read back to the same instrument.</summary>
internal static class QuestionnaireWriter
{
    public static void Write(Utf8JsonWriter writer, Instrument instrument)
    {
        writer.WriteString("resourceType", "Questionnaire");
        writer.WriteString("language", instrument.Language);
        writer.WriteStartArray("extension");
        Scoring(writer, instrument);
        writer.WriteEndArray();
        writer.WriteString("url", instrument.Id);
        writer.WriteString("version", instrument.Version);
        writer.WriteString("title", instrument.Title);
        writer.WriteString("status", "active");
        Text(writer, "description", instrument.Instruction);
        Text(writer, "copyright", instrument.Copyright);
        writer.WriteStartArray("item");
        foreach (var item in instrument.Items)
        {
            Item(writer, item);
        }

        writer.WriteEndArray();
    }

    private static void Scoring(Utf8JsonWriter writer, Instrument instrument)
    {
        var scoring = instrument.Scoring;
        writer.WriteStartObject();
        writer.WriteStartArray("extension");
        Extension(writer, "rule", () => writer.WriteString("valueCode", Name(scoring.Rule)));
        Extension(writer, "higherIs", () => writer.WriteString("valueCode", Name(scoring.HigherIs)));
        if (scoring.ClearPoints is { } points)
        {
            Extension(writer, "clearChange", () => writer.WriteNumber("valueDecimal", points));
        }

        if (scoring.ClearPercent is { } percent)
        {
            Extension(writer, "clearChangePercent", () => writer.WriteNumber("valueInteger", percent));
        }

        foreach (var week in instrument.Schedule.Weeks)
        {
            Extension(writer, "week", () => writer.WriteNumber("valueInteger", week));
        }

        if (instrument.Schedule.EveryWeeks is { } every)
        {
            Extension(writer, "everyWeeks", () => writer.WriteNumber("valueInteger", every));
        }

        writer.WriteEndArray();
        writer.WriteString("url", Addresses.Scoring);
        writer.WriteEndObject();
    }

    private static void Item(Utf8JsonWriter writer, InstrumentItem item)
    {
        writer.WriteStartObject();
        if (item.Kind == ItemKind.Number)
        {
            writer.WriteStartArray("extension");
            Extension(writer, Addresses.Least, () => writer.WriteNumber("valueInteger", item.Least));
            Extension(writer, Addresses.Most, () => writer.WriteNumber("valueInteger", item.Most));
            writer.WriteEndArray();
        }

        writer.WriteString("linkId", item.Id);
        writer.WriteString("text", item.Text);
        writer.WriteString("type", TypeOf(item.Kind));
        if (item.Kind == ItemKind.Choice)
        {
            writer.WriteStartArray("answerOption");
            foreach (var option in item.Options)
            {
                Option(writer, option);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }

    private static void Option(Utf8JsonWriter writer, ItemOption option)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("extension");
        Extension(writer, Addresses.Ordinal, () => writer.WriteNumber("valueDecimal", option.Value));
        writer.WriteEndArray();
        writer.WriteStartObject("valueCoding");
        Text(writer, "code", option.Code);
        writer.WriteString("display", option.Text);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void Extension(Utf8JsonWriter writer, string address, Action value)
    {
        writer.WriteStartObject();
        writer.WriteString("url", address);
        value();
        writer.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }

    private static string TypeOf(ItemKind kind) =>
        kind switch
        {
            ItemKind.Words => "display",
            ItemKind.Tick => "boolean",
            ItemKind.Number => "integer",
            _ => "choice",
        };

    private static string Name(ScoringRule rule) =>
        rule switch
        {
            ScoringRule.Mean => "mean",
            ScoringRule.Sum => "sum",
            _ => "count",
        };

    private static string Name(HigherIs higher) => higher == HigherIs.Better ? "better" : "worse";
}

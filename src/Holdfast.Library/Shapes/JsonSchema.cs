using System.Text;
using System.Text.Json;

namespace Holdfast.LibraryFiles.Shapes;

/// <summary>Writes a shape as a JSON Schema (draft 7), which editors use for completion and hints.</summary>
internal static class JsonSchema
{
    public static string Write(string title, Shape shape)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            writer.WriteStartObject();
            writer.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            writer.WriteString("title", title);
            Members(writer, shape);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Members(Utf8JsonWriter writer, Shape shape)
    {
        writer.WriteString("description", shape.About);
        switch (shape)
        {
            case Shape.Group group:
                Group(writer, group);
                break;
            case Shape.Table table:
                writer.WriteString("type", "object");
                writer.WriteBoolean("additionalProperties", false);
                writer.WriteStartObject("patternProperties");
                writer.WriteStartObject(table.Form.ToString());
                Members(writer, table.Row);
                writer.WriteEndObject();
                writer.WriteEndObject();
                break;
            case Shape.ListOf list:
                writer.WriteString("type", "array");
                writer.WriteNumber("minItems", list.Least);
                writer.WriteStartObject("items");
                Members(writer, list.Item);
                writer.WriteEndObject();
                break;
            case Shape.Whole whole:
                writer.WriteString("type", "integer");
                writer.WriteNumber("minimum", whole.Least);
                writer.WriteNumber("maximum", whole.Most);
                break;
            case Shape.Number number:
                writer.WriteString("type", "number");
                writer.WriteNumber("minimum", number.Least);
                writer.WriteNumber("maximum", number.Most);
                break;
            case Shape.Truth:
                writer.WriteString("type", "boolean");
                break;
            case Shape.OneOf set:
                writer.WriteStartArray("enum");
                foreach (var value in set.Values)
                {
                    writer.WriteStringValue(value);
                }

                writer.WriteEndArray();
                break;
            case Shape.Id id:
                writer.WriteString("type", "string");
                writer.WriteString("pattern", id.Form.ToString());
                break;
            case Shape.FreeWords or Shape.Own:
                writer.WriteString("type", "object");
                break;
            default:
                // A word such as "no" or 112 is text to the reader; an editor's YAML would call it a boolean or a number.
                writer.WriteStartArray("type");
                writer.WriteStringValue("string");
                writer.WriteStringValue("number");
                writer.WriteStringValue("boolean");
                writer.WriteEndArray();
                break;
        }
    }

    private static void Group(Utf8JsonWriter writer, Shape.Group group)
    {
        writer.WriteString("type", "object");
        writer.WriteBoolean("additionalProperties", false);
        writer.WriteStartArray("required");
        foreach (var key in group.Keys.Where(key => key.Needed))
        {
            writer.WriteStringValue(key.Name);
        }

        writer.WriteEndArray();
        writer.WriteStartObject("properties");
        foreach (var key in group.Keys)
        {
            writer.WriteStartObject(key.Name);
            Members(writer, key.Shape);
            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }
}

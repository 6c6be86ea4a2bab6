using System.Text.Encodings.Web;
using System.Text.Json;
using Holdfast.Domain;
using Holdfast.Domain.Exercises;

namespace Holdfast.Formats.Compiled;

/// <summary>Writes values one after the other in one flat array, without names; a list is its length and its items. <see cref="CompiledReader"/> asks for them in the same order.</summary>
internal sealed class CompiledWriter : IDisposable
{
    private readonly MemoryStream stream = new();
    private readonly Utf8JsonWriter writer;

    // Nothing is put into HTML from here, so quotes and dashes need no escaping and stay short.
    public CompiledWriter()
    {
        writer = new Utf8JsonWriter(
            stream,
            new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
        );
        writer.WriteStartArray();
    }

    public byte[] Finish()
    {
        writer.WriteEndArray();
        writer.Flush();
        return stream.ToArray();
    }

    public void Text(string? text)
    {
        if (text is null)
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteStringValue(text);
        }
    }

    public void Sided(SidedText text) => Text(text.Template);

    public void Exercise(ExerciseId? id) => Text(id?.Code);

    public void Truth(bool truth) => writer.WriteNumberValue(truth ? 1 : 0);

    public void Whole(int number) => writer.WriteNumberValue(number);

    public void WholeOrNull(int? number)
    {
        if (number is { } known)
        {
            writer.WriteNumberValue(known);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    public void Number(double number) => writer.WriteNumberValue(number);

    public void NumberOrNull(double? number)
    {
        if (number is { } known)
        {
            writer.WriteNumberValue(known);
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    public void List<T>(ValueList<T> items, Action<T> write)
    {
        Whole(items.Count);
        foreach (var item in items)
        {
            write(item);
        }
    }

    public void Dispose()
    {
        writer.Dispose();
        stream.Dispose();
    }
}

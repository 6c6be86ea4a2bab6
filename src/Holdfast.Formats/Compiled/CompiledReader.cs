using System.Text.Json;
using Holdfast.Domain;
using Holdfast.Domain.Exercises;

namespace Holdfast.Formats.Compiled;

/// <summary>Reads what <see cref="CompiledWriter"/> wrote, in the same order.</summary>
/// <remarks>
/// No names to compare, no reflection and no tables to build first: interpreted code in a browser reads the whole library at every start.
/// </remarks>
internal ref struct CompiledReader
{
    private Utf8JsonReader reader;

    public CompiledReader(ReadOnlySpan<byte> bytes)
    {
        reader = new Utf8JsonReader(bytes);
        reader.Read();
    }

    internal delegate T Read<out T>(ref CompiledReader reader);

    public string Text() =>
        TextOrNull() ?? throw new JsonException("The compiled library has no text where it needs one.");

    public string? TextOrNull()
    {
        reader.Read();
        return reader.GetString();
    }

    public SidedText Sided() => new(Text());

    public ExerciseId Exercise() => new(Text());

    public ExerciseId? ExerciseOrNull() => TextOrNull() is { } code ? new ExerciseId(code) : null;

    public bool Truth() => Whole() == 1;

    public int Whole()
    {
        reader.Read();
        return reader.GetInt32();
    }

    public int? WholeOrNull()
    {
        reader.Read();
        return reader.TokenType == JsonTokenType.Null ? null : reader.GetInt32();
    }

    public double Number()
    {
        reader.Read();
        return reader.GetDouble();
    }

    public double? NumberOrNull()
    {
        reader.Read();
        return reader.TokenType == JsonTokenType.Null ? null : reader.GetDouble();
    }

    public ValueList<string> Texts() => List(static (ref CompiledReader reader) => reader.Text());

    public ValueList<SidedText> SidedTexts() => List(static (ref CompiledReader reader) => reader.Sided());

    public ValueList<ExerciseId> Exercises() => List(static (ref CompiledReader reader) => reader.Exercise());

    public ValueList<T> List<T>(Read<T> read)
    {
        var items = new T[Whole()];
        for (var index = 0; index < items.Length; index++)
        {
            items[index] = read(ref this);
        }

        return ValueList.Of<T>(items);
    }
}

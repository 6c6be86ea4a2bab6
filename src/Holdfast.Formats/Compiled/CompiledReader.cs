using System.Buffers.Binary;
using System.Text;
using Holdfast.Domain;
using Holdfast.Domain.Exercises;

namespace Holdfast.Formats.Compiled;

/// <summary>Reads what <see cref="CompiledWriter"/> wrote, in the same order.</summary>
/// <remarks>
/// No names to compare, no reflection and no tables to build first: interpreted code in a browser reads the whole library at every start.
/// </remarks>
internal ref struct CompiledReader
{
    private readonly string texts;
    private readonly ReadOnlySpan<byte> values;
    private int text;
    private int value;

    public CompiledReader(ReadOnlySpan<byte> bytes)
    {
        var length = BinaryPrimitives.ReadInt32LittleEndian(bytes);
        texts = Encoding.UTF8.GetString(bytes.Slice(sizeof(int), length));
        values = bytes[(sizeof(int) + length)..];
    }

    internal delegate T Read<out T>(ref CompiledReader reader);

    public string Text() =>
        TextOrNull() ?? throw new InvalidDataException("The compiled library has no text where it needs one.");

    public string? TextOrNull()
    {
        var length = (int)Bits() - 1;
        if (length < 0)
        {
            return null;
        }

        var found = texts.Substring(text, length);
        text += length;
        return found;
    }

    public SidedText Sided() => new(Text());

    public ExerciseId Exercise() => new(Text());

    public ExerciseId? ExerciseOrNull() => TextOrNull() is { } code ? new ExerciseId(code) : null;

    public bool Truth() => Whole() == 1;

    public int Whole() => Unfolded(Bits());

    public int? WholeOrNull() => Truth() ? Whole() : null;

    public double Number()
    {
        var bits = Bits();
        if ((bits & 1) == 0)
        {
            return (double)Unfolded(bits >> 1) / CompiledWriter.Parts;
        }

        var number = BinaryPrimitives.ReadDoubleLittleEndian(values[value..]);
        value += sizeof(double);
        return number;
    }

    public double? NumberOrNull() => Truth() ? Number() : null;

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

    private static int Unfolded(ulong bits) => (int)(bits >> 1) ^ -(int)(bits & 1);

    private ulong Bits()
    {
        ulong bits = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = values[value++];
            bits |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return bits;
            }
        }
    }
}

using System.Buffers.Binary;
using System.Text;
using Holdfast.Domain;
using Holdfast.Domain.Exercises;

namespace Holdfast.Formats.Compiled;

/// <summary>Writes values one after the other, without names; a list is its length and its items. <see cref="CompiledReader"/> asks for them in the same order.</summary>
/// <remarks>
/// First come all texts as one, so that they are turned into characters once, with their length in bytes ahead; then the values. A whole number takes seven bits a byte,
/// the last byte without its eighth. A text is its length in characters and one more, or 0 for none. A number with at most three decimals is written as thousandths.
/// </remarks>
internal sealed class CompiledWriter
{
    /// <summary>How many parts of a unit a short number is written in.</summary>
    public const int Parts = 1000;

    private readonly StringBuilder texts = new();
    private readonly List<byte> values = [];

    public byte[] Finish()
    {
        var utf8 = Encoding.UTF8.GetBytes(texts.ToString());
        var length = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, utf8.Length);
        return [.. length, .. utf8, .. values];
    }

    public void Text(string? text)
    {
        Bits(text is null ? 0 : (ulong)text.Length + 1);
        texts.Append(text);
    }

    public void Sided(SidedText text) => Text(text.Template);

    public void Exercise(ExerciseId? id) => Text(id?.Code);

    public void Truth(bool truth) => Whole(truth ? 1 : 0);

    public void Whole(int number) => Bits(Folded(number));

    public void WholeOrNull(int? number)
    {
        Truth(number is not null);
        if (number is { } known)
        {
            Whole(known);
        }
    }

    public void Number(double number)
    {
        var parts = (int)Math.Round(Math.Clamp(number * Parts, int.MinValue, int.MaxValue));
        if ((double)parts / Parts == number)
        {
            Bits(Folded(parts) << 1);
            return;
        }

        Bits(1);
        var whole = new byte[sizeof(double)];
        BinaryPrimitives.WriteDoubleLittleEndian(whole, number);
        values.AddRange(whole);
    }

    public void NumberOrNull(double? number)
    {
        Truth(number is not null);
        if (number is { } known)
        {
            Number(known);
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

    // 0, -1, 1, -2 ... become 0, 1, 2, 3 ..., so that small numbers stay short on either side of nothing.
    private static ulong Folded(int number) => (uint)((number << 1) ^ (number >> 31));

    private void Bits(ulong rest)
    {
        for (; rest >= 0x80; rest >>= 7)
        {
            values.Add((byte)(rest | 0x80));
        }

        values.Add((byte)rest);
    }
}

namespace Holdfast.Client;

/// <summary>The time and the chance that come with every message: the client reads no clock and draws no numbers of its own.</summary>
/// <param name="Now">The instant, with the offset from UTC where the person is.</param>
/// <param name="Chance">A fresh random value; new ids are made from it.</param>
public readonly record struct Moment(DateTimeOffset Now, Guid Chance)
{
    /// <summary>The person's own date.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Now.DateTime);

    /// <summary>A UUID version 7 of this moment. The same ordinal gives the same id, so that an update stays a function.</summary>
    /// <param name="ordinal">Which id of this moment, from 0.</param>
    public Guid Id(int ordinal)
    {
        Span<byte> bytes = stackalloc byte[16];
        Chance.TryWriteBytes(bytes, bigEndian: true, out _);
        var milliseconds = Now.ToUnixTimeMilliseconds();
        for (var place = 0; place < 6; place++)
        {
            bytes[place] = (byte)(milliseconds >> (40 - (8 * place)));
        }

        bytes[6] = (byte)(0x70 | (bytes[6] & 0x0F));
        bytes[8] = (byte)(0x80 | (bytes[8] & 0x3F));

        // The ordinal is mixed into the last two bytes; 65,536 ids a message are more than any message makes.
        bytes[14] ^= (byte)(ordinal >> 8);
        bytes[15] ^= (byte)ordinal;
        return new Guid(bytes, bigEndian: true);
    }
}

using System.Text;

namespace Holdfast.Terminal.Files;

/// <summary>The text of a journal or an export. A byte order mark is passed over; a character that was cut off spoils its own line alone.</summary>
internal static class JournalText
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static string Of(ReadOnlySpan<byte> bytes) =>
        Encoding.UTF8.GetString(bytes.StartsWith(ByteOrderMark) ? bytes[ByteOrderMark.Length..] : bytes);
}

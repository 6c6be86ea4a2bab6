using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Holdfast.Formats.Scenarios;

/// <summary>Reads the bytes of a JSON file; what is wrong with them is told by line and column.</summary>
internal static class JsonFile
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The document, or null after adding a fault. Editors on Windows write a mark ahead of UTF-8 text; it is passed over.</summary>
    public static JsonDocument? Parse(ReadOnlyMemory<byte> bytes, FirstFault fault)
    {
        if (bytes.Span.StartsWith(ByteOrderMark))
        {
            bytes = bytes[ByteOrderMark.Length..];
        }

        if (bytes.Span.Trim(" \t\r\n"u8).IsEmpty)
        {
            fault.Add("line 1, column 1", "an empty file", "JSON");
            return null;
        }

        if (bytes.Span is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            fault.Add("line 1, column 1", "UTF-16 text", "UTF-8 text");
            return null;
        }

        if (!Utf8.IsValid(bytes.Span))
        {
            fault.Add(Place(bytes.Span, ValidLength(bytes.Span)), "bytes that are not UTF-8", "UTF-8 text");
            return null;
        }

        try
        {
            CheckStrings(bytes.Span, fault);
            return fault.IsNone ? JsonDocument.Parse(bytes) : null;
        }
        catch (JsonException torn)
        {
            AddSyntax(bytes.Span, torn, fault);
            return null;
        }
    }

    // An escape such as \ud800 alone is half a character: valid JSON, and yet no text.
    private static void CheckStrings(ReadOnlySpan<byte> bytes, FirstFault fault)
    {
        var reader = new Utf8JsonReader(bytes);
        while (fault.IsNone && reader.Read())
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
            {
                try
                {
                    reader.GetString();
                }
                catch (InvalidOperationException)
                {
                    fault.Add(
                        Place(bytes, (int)reader.TokenStartIndex),
                        "half a character in a text",
                        "whole characters"
                    );
                }
            }
        }
    }

    private static void AddSyntax(ReadOnlySpan<byte> bytes, JsonException torn, FirstFault fault)
    {
        var at = Offset(bytes, torn.LineNumber ?? 0, torn.BytePositionInLine ?? 0);
        var ahead = bytes[..at].TrimEnd(" \t\r\n"u8);
        var rest = bytes[at..].TrimStart(" \t\r\n"u8);
        var (met, expected) = rest switch
        {
            [] => ("the end of the file", "the rest of the JSON"),
            [(byte)'}' or (byte)']', ..] when ahead is [.., (byte)','] => (
                "a comma with nothing after it",
                "no comma there"
            ),
            [(byte)'/', ..] => ("a comment", "JSON without comments"),
            _ => ($"'{FirstCharacter(rest)}'", "JSON"),
        };
        fault.Add(Place(bytes, bytes.Length - rest.Length), met, expected);
    }

    private static string FirstCharacter(ReadOnlySpan<byte> bytes)
    {
        Rune.DecodeFromUtf8(bytes, out var rune, out _);
        return Rune.IsControl(rune) ? $"U+{rune.Value:X4}" : rune.ToString();
    }

    private static int Offset(ReadOnlySpan<byte> bytes, long line, long column)
    {
        var start = 0;
        for (; line > 0; line--)
        {
            start += bytes[start..].IndexOf((byte)'\n') + 1;
        }

        return Math.Min(start + (int)column, bytes.Length);
    }

    private static string Place(ReadOnlySpan<byte> bytes, int offset)
    {
        var ahead = bytes[..offset];
        var line = ahead.Count((byte)'\n') + 1;
        var column = Encoding.UTF8.GetCharCount(ahead[(ahead.LastIndexOf((byte)'\n') + 1)..]) + 1;
        return $"line {line}, column {column}";
    }

    private static int ValidLength(ReadOnlySpan<byte> bytes)
    {
        var length = 0;
        while (Rune.DecodeFromUtf8(bytes[length..], out _, out var used) == System.Buffers.OperationStatus.Done)
        {
            length += used;
        }

        return length;
    }
}

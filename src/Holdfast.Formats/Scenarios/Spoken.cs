namespace Holdfast.Formats.Scenarios;

/// <summary>Lists of values as a sentence says them.</summary>
internal static class Spoken
{
    /// <summary>The values in quotation marks: <c>"a", "b" or "c"</c>.</summary>
    public static string OneOf(ReadOnlySpan<string> values)
    {
        var quoted = new string[values.Length];
        for (var index = 0; index < values.Length; index++)
        {
            quoted[index] = $"\"{values[index]}\"";
        }

        return Or(quoted);
    }

    /// <summary>The parts joined: <c>a, b or c</c>.</summary>
    public static string Or(params ReadOnlySpan<string> parts) =>
        parts.Length switch
        {
            0 => "",
            1 => parts[0],
            _ => $"{string.Join(", ", parts[..^1])} or {parts[^1]}",
        };
}

using System.Text.Json;

namespace Holdfast.Formats.Scenarios;

/// <summary>A JSON value and the path to it, so that a fault can say where it is.</summary>
internal readonly record struct JsonPlace(JsonElement Element, string Path)
{
    private const int LongestQuote = 60;

    /// <summary>What stands here in a few words: the text itself where it is short, else what kind of thing it is.</summary>
    public string Met =>
        Element.ValueKind switch
        {
            JsonValueKind.Object => Element.GetPropertyCount() == 0 ? "an empty object" : "an object",
            JsonValueKind.Array => Element.GetArrayLength() == 0 ? "an empty list" : "a list",
            JsonValueKind.Null => "null",
            JsonValueKind.True => "true",
            JsonValueKind.False => "false",
            _ => Shortened(Element.GetRawText()),
        };

    /// <summary>The string that stands here, or null when it is something else.</summary>
    public string? Text => Element.ValueKind == JsonValueKind.String ? Element.GetString() : null;

    /// <summary>The items of a list.</summary>
    public IEnumerable<JsonPlace> Items()
    {
        var index = 0;
        foreach (var item in Element.EnumerateArray())
        {
            yield return new(item, $"{Path}[{index++}]");
        }
    }

    /// <summary>The members of an object in the order of the file. A fault when it is no object, or when a name is there twice.</summary>
    public IReadOnlyList<(string Name, JsonPlace Value)> Members(string expected, FirstFault fault)
    {
        if (Element.ValueKind != JsonValueKind.Object)
        {
            fault.Add(Path.Length == 0 ? "the file" : Path, Met, expected);
            return [];
        }

        var members = new List<(string, JsonPlace)>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in Element.EnumerateObject())
        {
            var path = Path.Length == 0 ? property.Name : $"{Path}.{property.Name}";
            if (!names.Add(property.Name))
            {
                fault.Add(path, "it a second time", "each name once");
            }

            members.Add((property.Name, new(property.Value, path)));
        }

        return members;
    }

    /// <summary>The members of an object that may have the given names only.</summary>
    public Dictionary<string, JsonPlace> Members(string expected, ReadOnlySpan<string> names, FirstFault fault)
    {
        var found = new Dictionary<string, JsonPlace>(StringComparer.Ordinal);
        foreach (var (name, value) in Members(expected, fault))
        {
            if (!names.Contains(name))
            {
                fault.Add(value.Path, "an unknown name", Spoken.OneOf(names));
            }

            found.TryAdd(name, value);
        }

        return found;
    }

    private static string Shortened(string raw) =>
        raw.Length <= LongestQuote ? raw : $"{raw.AsSpan(0, LongestQuote)}… ({raw.Length} characters)";
}

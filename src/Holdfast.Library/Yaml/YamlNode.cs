namespace Holdfast.LibraryFiles.Yaml;

/// <summary>Where something stands: lines and columns from 1.</summary>
internal readonly record struct Place(string File, int Line, int Column)
{
    public LibraryFault Fault(string message) => new(File, Line, Column, message);
}

/// <summary>A YAML document as a tree in which everything knows its place.</summary>
internal abstract record YamlNode(Place Place)
{
    internal sealed record Scalar(Place Place, string Value) : YamlNode(Place);

    internal sealed record Sequence(Place Place, IReadOnlyList<YamlNode> Items) : YamlNode(Place);

    internal sealed record Mapping(Place Place, IReadOnlyList<YamlEntry> Entries) : YamlNode(Place)
    {
        public YamlNode? Find(string key) => Entries.FirstOrDefault(entry => entry.Key == key)?.Value;
    }

    /// <summary>What it is, for a sentence: "is a list".</summary>
    public string Kind =>
        this switch
        {
            Scalar { Value.Length: 0 } => "empty",
            Scalar => "text",
            Sequence => "a list",
            _ => "a group of keys",
        };
}

/// <summary>A key with its value; the place is the key's.</summary>
internal sealed record YamlEntry(Place Place, string Key, YamlNode Value);

using Holdfast.LibraryFiles.Shapes;
using Holdfast.LibraryFiles.Yaml;

namespace Holdfast.LibraryFiles.Files;

/// <summary>Words shown to a person: <c>words/today.yaml</c>, whose key <c>start</c> is <c>today.start</c>.</summary>
internal static class WordsFile
{
    public static readonly Shape Shape = new Shape.FreeWords("Words shown to a person, under keys that may be nested.");

    public static IEnumerable<KeyValuePair<string, string>> Read(string name, YamlNode node) =>
        node is YamlNode.Mapping group
            ? group.Entries.SelectMany(entry => Read($"{name}.{entry.Key}", entry.Value))
            : [new(name, ((YamlNode.Scalar)node).Value)];
}

using System.Globalization;
using Holdfast.Domain;
using Holdfast.Domain.Exercises;

namespace Holdfast.LibraryFiles.Yaml;

/// <summary>The values of a group whose shape was checked. Asking for what the shape does not promise is a mistake of ours and throws.</summary>
internal readonly struct Values(YamlNode node)
{
    private readonly YamlNode.Mapping mapping = (YamlNode.Mapping)node;

    public Place Place => mapping.Place;

    public Place PlaceOf(string key) => mapping.Find(key)?.Place ?? mapping.Place;

    public YamlNode? Node(string key) => mapping.Find(key);

    public string Text(string key) => TextOrNull(key)!;

    public string? TextOrNull(string key) => (mapping.Find(key) as YamlNode.Scalar)?.Value;

    public SidedText Sided(string key) => new(Text(key));

    public ExerciseId? ExerciseOrNull(string key) => TextOrNull(key) is { } code ? new ExerciseId(code) : null;

    public int? WholeOrNull(string key) =>
        TextOrNull(key) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    public double? NumberOrNull(string key) =>
        TextOrNull(key) is { } text ? double.Parse(text, CultureInfo.InvariantCulture) : null;

    /// <summary>The number, or 0 where the shape lets it be left out.</summary>
    public double Number(string key) => NumberOrNull(key) ?? 0;

    public bool Truth(string key) => TextOrNull(key) == "true";

    public Values? GroupOrNull(string key) => mapping.Find(key) is { } found ? new Values(found) : null;

    public ValueList<T> List<T>(string key, Func<YamlNode, T> read) =>
        mapping.Find(key) is YamlNode.Sequence list ? list.Items.Select(read).ToValueList() : [];

    public ValueList<T> Groups<T>(string key, Func<Values, T> read) => List(key, item => read(new Values(item)));

    public ValueList<string> Texts(string key) => List(key, TextOf);

    public ValueList<SidedText> SidedTexts(string key) => List(key, item => new SidedText(TextOf(item)));

    public ValueList<ExerciseId> Exercises(string key) => List(key, item => new ExerciseId(TextOf(item)));

    private static string TextOf(YamlNode node) => ((YamlNode.Scalar)node).Value;
}

using System.Text.RegularExpressions;
using Holdfast.Domain;
using Holdfast.LibraryFiles.Shapes;
using Holdfast.LibraryFiles.Yaml;

namespace Holdfast.LibraryFiles.Coverage;

/// <summary>Reads <c>library/coverage.yaml</c>, and finds each home that it names: a home that is gone is a fault.</summary>
internal sealed partial class CoverageReader
{
    private const string FileName = "coverage.yaml";

    public static readonly Shape Shape = new Shape.Table(
        "Where each row of the checklist of the two sources lives.",
        "a row of the checklist, such as A25",
        RowForm(),
        new Shape.Group(
            "One row: where it lives, or why it is not shown as a fact.",
            new Key("says", new Shape.Text("What the source says, in our own words.")),
            Key.Optional("lives", LibraryTexts("Where it lives: FILE#KEYS ~ PHRASE, or rule T27.")),
            Key.Optional("not-shown", new Shape.Text("Why it is not shown as a fact.")),
            Key.Optional("instead", LibraryTexts("Where the honest words are that stand in its place."))
        )
    );

    private readonly string folder;
    private readonly IReadOnlySet<string> rules;
    private readonly List<LibraryFault> faults = [];
    private readonly Dictionary<string, YamlNode?> trees = [];

    private CoverageReader(string folder, IReadOnlySet<string> rules)
    {
        this.folder = folder;
        this.rules = rules;
    }

    /// <summary>The rows in order, and what is wrong with them.</summary>
    /// <param name="folder">The library's folder.</param>
    /// <param name="rules">The ids of all rules.</param>
    public static (ValueList<CoverageRow> Rows, ValueList<LibraryFault> Faults) Read(
        string folder,
        IReadOnlySet<string> rules
    )
    {
        var reader = new CoverageReader(folder, rules);
        var rows = reader.ReadRows();
        return (rows, reader.faults.ToValueList());
    }

    private ValueList<CoverageRow> ReadRows()
    {
        using var text = File.OpenText(Path.Combine(folder, FileName));
        var root = YamlTree.Read(FileName, text, faults);
        if (root is not YamlNode.Mapping table || !new ShapeCheck(faults).Holds(root, Shape, "the list"))
        {
            return [];
        }

        return table.Entries.Select(ReadRow).ToValueList();
    }

    private CoverageRow ReadRow(YamlEntry entry)
    {
        var row = new Values(entry.Value);
        var notShown = row.TextOrNull("not-shown");
        if (row.Node("lives") is null == notShown is null)
        {
            faults.Add(
                entry.Place.Fault($"{entry.Key} has both lives and not-shown or neither, expected one of them.")
            );
        }

        var homes = row.List(notShown is null ? "lives" : "instead", node => ReadHome((YamlNode.Scalar)node));
        return new CoverageRow(entry.Key, row.Text("says"), notShown, homes);
    }

    private CoverageHome ReadHome(YamlNode.Scalar written)
    {
        if (written.Value.StartsWith("rule ", StringComparison.Ordinal))
        {
            var id = written.Value["rule ".Length..];
            if (!rules.Contains(id))
            {
                faults.Add(written.Place.Fault($"{id} is no rule, expected one of the rule set."));
            }

            return new CoverageHome.Rule(id);
        }

        if (HomeForm().Match(written.Value) is not { Success: true } match)
        {
            faults.Add(
                written.Place.Fault($"\"{written.Value}\" is no home, expected FILE#KEYS ~ PHRASE or rule T27.")
            );
            return new CoverageHome.Words(written.Value, "", null);
        }

        var phrase = match.Groups["phrase"] is { Success: true } found ? found.Value : null;
        var home = new CoverageHome.Words(match.Groups["file"].Value, match.Groups["keys"].Value, phrase);
        Find(home, written.Place);
        return home;
    }

    private void Find(CoverageHome.Words home, Place place)
    {
        var node = Tree(home.File);
        if (node is null)
        {
            faults.Add(place.Fault($"there is no file {home.File}, expected a file of the library."));
            return;
        }

        foreach (var key in home.Keys.Split('.'))
        {
            node = node is null ? null : Below(node, key);
        }

        if (node is null)
        {
            faults.Add(place.Fault($"{home.File} has no {home.Keys}, expected the row's home."));
        }
        else if (
            home.Phrase is { } phrase
            && !Texts(node).Any(text => text.Contains(phrase, StringComparison.OrdinalIgnoreCase))
        )
        {
            faults.Add(place.Fault($"\"{phrase}\" is not under {home.Keys} of {home.File}, expected it there."));
        }
    }

    private YamlNode? Tree(string file)
    {
        if (!trees.TryGetValue(file, out var tree))
        {
            var path = Path.Combine(folder, file);
            using var text = File.Exists(path) ? File.OpenText(path) : null;
            tree = text is null ? null : YamlTree.Read(file, text, faults);
            trees[file] = tree;
        }

        return tree;
    }

    // An item of a list goes by its id, or by the exercise that stands in its place.
    private static YamlNode? Below(YamlNode node, string key) =>
        node switch
        {
            YamlNode.Mapping mapping => mapping.Find(key),
            YamlNode.Sequence list => list
                .Items.OfType<YamlNode.Mapping>()
                .FirstOrDefault(item =>
                    (item.Find("id") ?? item.Find("exercise")) is YamlNode.Scalar id && id.Value == key
                ),
            _ => null,
        };

    private static IEnumerable<string> Texts(YamlNode node) =>
        node switch
        {
            YamlNode.Scalar scalar => [scalar.Value],
            YamlNode.Sequence list => list.Items.SelectMany(Texts),
            YamlNode.Mapping mapping => mapping.Entries.SelectMany(entry => Texts(entry.Value)),
            _ => [],
        };

    private static Shape.ListOf LibraryTexts(string about) => new(about, new Shape.Text("One home."));

    [GeneratedRegex("^[AB][0-9]{2}$")]
    private static partial Regex RowForm();

    [GeneratedRegex(@"^(?<file>[a-z-]+/[A-Za-z0-9-]+\.yaml)#(?<keys>[A-Za-z0-9_.-]+)( ~ (?<phrase>.+))?$")]
    private static partial Regex HomeForm();
}

using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Holdfast.LibraryFiles.Yaml;

/// <summary>Reads one YAML document into a tree. Built on the parser's events, so that nothing loses its place and nothing needs reflection.</summary>
internal sealed class YamlTree
{
    private readonly string file;
    private readonly Parser parser;
    private readonly List<LibraryFault> faults;

    private YamlTree(string file, TextReader text, List<LibraryFault> faults)
    {
        this.file = file;
        this.faults = faults;
        parser = new Parser(text);
    }

    /// <summary>The root of the document, or null when there is none; then there is a fault.</summary>
    public static YamlNode? Read(string file, TextReader text, List<LibraryFault> faults)
    {
        var before = faults.Count;
        var tree = new YamlTree(file, text, faults);
        try
        {
            var root = tree.Document();
            return faults.Count == before ? root : null;
        }
        catch (YamlException exception)
        {
            var place = new Place(file, (int)exception.Start.Line, (int)exception.Start.Column);
            faults.Add(place.Fault($"this is not YAML: {Sentence(exception)}, expected YAML."));
            return null;
        }
        // The scanner gives up in this way on some torn lists, such as "[1" with a key under it.
        catch (InvalidOperationException)
        {
            var last = tree.parser.Current?.End ?? Mark.Empty;
            faults.Add(
                new Place(file, (int)last.Line, (int)last.Column).Fault("this is not YAML after here, expected YAML.")
            );
            return null;
        }
    }

    private YamlNode? Document()
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _))
        {
            faults.Add(new LibraryFault(file, 1, 1, "the file is empty, expected YAML with content."));
            return null;
        }

        var root = Node();
        parser.Consume<DocumentEnd>();
        if (parser.TryConsume<DocumentStart>(out var second))
        {
            faults.Add(PlaceOf(second).Fault("a second document begins here, expected one document in a file."));
        }

        return root;
    }

    private YamlNode Node()
    {
        if (parser.TryConsume<Scalar>(out var scalar))
        {
            return new YamlNode.Scalar(PlaceOf(scalar), scalar.Value);
        }

        if (parser.TryConsume<SequenceStart>(out var sequence))
        {
            var items = new List<YamlNode>();
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                items.Add(Node());
            }

            return new YamlNode.Sequence(PlaceOf(sequence), items);
        }

        if (parser.TryConsume<MappingStart>(out var mapping))
        {
            return new YamlNode.Mapping(PlaceOf(mapping), Entries());
        }

        var alias = parser.Consume<AnchorAlias>();
        faults.Add(PlaceOf(alias).Fault($"*{alias.Value} repeats another part, expected the words themselves."));
        return new YamlNode.Scalar(PlaceOf(alias), "");
    }

    private List<YamlEntry> Entries()
    {
        var entries = new List<YamlEntry>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = Node();
            var value = Node();
            if (key is not YamlNode.Scalar { Value: var name })
            {
                faults.Add(key.Place.Fault($"a key is {key.Kind}, expected text."));
            }
            else if (entries.Find(entry => entry.Key == name) is { } first)
            {
                faults.Add(
                    key.Place.Fault(
                        $"the key \"{name}\" is already there in line {first.Place.Line}, expected it once."
                    )
                );
            }
            else
            {
                entries.Add(new YamlEntry(key.Place, name, value));
            }
        }

        return entries;
    }

    private Place PlaceOf(ParsingEvent happened) => new(file, (int)happened.Start.Line, (int)happened.Start.Column);

    private static string Sentence(YamlException exception)
    {
        var words = exception.Message.Trim().TrimEnd('.');
        return words.Length == 0 ? words : char.ToLowerInvariant(words[0]) + words[1..];
    }
}

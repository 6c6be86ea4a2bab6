using System.Globalization;
using System.Text.RegularExpressions;
using Holdfast.LibraryFiles.Yaml;

namespace Holdfast.LibraryFiles.Shapes;

/// <summary>Holds a tree against a shape. Finds every fault, not only the first.</summary>
internal sealed partial class ShapeCheck(List<LibraryFault> faults)
{
    private static readonly HashSet<string> Places = ["{side}", "{Side}", "{other}", "{Other}"];

    /// <summary>The exercises that were named, with the place of each; whether they exist is known once every file is read.</summary>
    public List<(string Id, Place Place)> ExercisesNamed { get; } = [];

    /// <summary>True when the tree has the shape; otherwise there are faults.</summary>
    public bool Holds(YamlNode node, Shape shape, string name)
    {
        var before = faults.Count;
        Check(node, shape, name);
        return faults.Count == before;
    }

    private void Check(YamlNode node, Shape shape, string name)
    {
        switch (shape, node)
        {
            case (Shape.Group group, YamlNode.Mapping mapping):
                CheckKeys(mapping, group, name);
                break;
            case (Shape.ListOf list, YamlNode.Sequence sequence):
                CheckItems(sequence, list, name);
                break;
            case (Shape.Table table, YamlNode.Mapping mapping):
                CheckRows(mapping, table, name);
                break;
            case (Shape.FreeWords free, YamlNode.Mapping mapping):
                CheckWords(mapping, free);
                break;
            case (Shape.Own, YamlNode.Mapping):
                break;
            case (Shape.Group or Shape.Table or Shape.ListOf or Shape.Own, _) or (_, not YamlNode.Scalar):
                faults.Add(node.Place.Fault($"{name} is {node.Kind}, expected {shape.Expected}."));
                break;
            case (_, YamlNode.Scalar { Value: var value }):
                CheckValue(node.Place, value, shape, name);
                break;
        }
    }

    private void CheckKeys(YamlNode.Mapping mapping, Shape.Group group, string name)
    {
        foreach (var entry in mapping.Entries)
        {
            if (group.Keys.FirstOrDefault(key => key.Name == entry.Key) is { } known)
            {
                Check(entry.Value, known.Shape, $"\"{entry.Key}\"");
            }
            else
            {
                var names = string.Join(", ", group.Keys.Select(key => key.Name));
                faults.Add(entry.Place.Fault($"\"{entry.Key}\" is no key of {name}, expected one of {names}."));
            }
        }

        foreach (var key in group.Keys.Where(key => key.Needed && mapping.Find(key.Name) is null))
        {
            faults.Add(
                mapping.Place.Fault($"{name} has no \"{key.Name}\", expected {key.Shape.Expected}: {key.Shape.About}")
            );
        }
    }

    private void CheckRows(YamlNode.Mapping mapping, Shape.Table table, string name)
    {
        foreach (var entry in mapping.Entries)
        {
            if (table.Form.IsMatch(entry.Key))
            {
                Check(entry.Value, table.Row, $"\"{entry.Key}\"");
            }
            else
            {
                faults.Add(entry.Place.Fault($"\"{entry.Key}\" is no key of {name}, expected {table.What}."));
            }
        }
    }

    private void CheckItems(YamlNode.Sequence sequence, Shape.ListOf list, string name)
    {
        if (sequence.Items.Count < list.Least)
        {
            faults.Add(
                sequence.Place.Fault(
                    $"{name} has {sequence.Items.Count} items, expected {list.Least} or more: {list.About}"
                )
            );
        }

        foreach (var item in sequence.Items)
        {
            Check(item, list.Item, $"an item of {name}");
        }
    }

    private void CheckWords(YamlNode.Mapping mapping, Shape.FreeWords free)
    {
        foreach (var entry in mapping.Entries)
        {
            if (!WordKey().IsMatch(entry.Key))
            {
                faults.Add(
                    entry.Place.Fault(
                        $"\"{entry.Key}\" cannot be a key, expected letters, digits, - and _ only, such as start."
                    )
                );
            }
            else if (entry.Value is YamlNode.Mapping { Entries.Count: > 0 } group)
            {
                CheckWords(group, free);
            }
            else if (entry.Value is not YamlNode.Scalar { Value.Length: > 0 })
            {
                faults.Add(
                    entry.Value.Place.Fault($"\"{entry.Key}\" is {entry.Value.Kind}, expected {free.Expected}.")
                );
            }
        }
    }

    private void CheckValue(Place place, string value, Shape shape, string name)
    {
        var met = value.Length == 0 ? "empty" : $"\"{value}\"";
        switch (shape)
        {
            case Shape.Text when value.Length > 0:
                break;
            case Shape.Sided
                when value.Length > 0 && NamedPlace().Matches(value).All(each => Places.Contains(each.Value)):
                break;
            case Shape.Id id when id.Form.IsMatch(value):
                break;
            case Shape.ExerciseReference when value.Length > 0:
                ExercisesNamed.Add((value, place));
                break;
            case Shape.OneOf set when set.Values.Contains(value, StringComparer.Ordinal):
                break;
            case Shape.OneOf set when value.Length > 0:
                faults.Add(place.Fault($"\"{value}\" is no {set.What}, expected {set.Expected}."));
                break;
            case Shape.Whole whole
                when int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                    && number >= whole.Least
                    && number <= whole.Most:
                break;
            case Shape.Number decimals
                when double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                    && number >= decimals.Least
                    && number <= decimals.Most:
                break;
            case Shape.Truth when value is "true" or "false":
                break;
            default:
                faults.Add(place.Fault($"{name} is {met}, expected {shape.Expected}."));
                break;
        }
    }

    [GeneratedRegex(@"\{[^}]*\}?")]
    private static partial Regex NamedPlace();

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9_-]*$")]
    private static partial Regex WordKey();
}

using Holdfast.Domain;
using Holdfast.Domain.Exercises;
using Holdfast.LibraryFiles.Yaml;

namespace Holdfast.LibraryFiles.Files;

/// <summary>What must hold inside one exercise beyond the shape of its file.</summary>
internal static class ExerciseFileRules
{
    public static void Check(Exercise exercise, Values file, List<LibraryFault> faults)
    {
        if (exercise.Sides == Sides.None)
        {
            foreach (var key in new[] { "steps", "cues", "exit" })
            {
                foreach (
                    var node in Scalars(file, key).Where(node => node.Value.Contains('{', StringComparison.Ordinal))
                )
                {
                    faults.Add(
                        node.Place.Fault($"\"{node.Value}\" names a side, expected none: the exercise has no sides.")
                    );
                }
            }
        }

        var cells = file.List("exclusions", node => node);
        for (var index = 0; index < cells.Count; index++)
        {
            var restriction = exercise.Exclusions[index].Restriction;
            if (exercise.Exclusions.Take(index).Any(cell => cell.Restriction == restriction))
            {
                faults.Add(
                    cells[index]
                        .Place.Fault($"{restriction.Code()} has a cell already, expected one for each restriction.")
                );
            }
        }
    }

    private static IEnumerable<YamlNode.Scalar> Scalars(Values file, string key) =>
        file.Node(key) switch
        {
            YamlNode.Sequence list => list.Items.OfType<YamlNode.Scalar>(),
            YamlNode.Scalar scalar => [scalar],
            _ => [],
        };
}

using Holdfast.Domain;
using Holdfast.Domain.Exercises;
using Holdfast.LibraryFiles.Yaml;

namespace Holdfast.LibraryFiles.Files;

/// <summary>What must hold once every file is read: nothing twice, nothing missing, no name without its target.</summary>
internal sealed class WholeCheck(List<LibraryFault> faults)
{
    public void Exercises(List<Exercise> exercises, List<(string Id, Place Place)> named)
    {
        var ids = exercises.Select(exercise => exercise.Id).ToHashSet();
        foreach (var (id, place) in named.Where(each => !ids.Contains(new ExerciseId(each.Id))))
        {
            faults.Add(
                place.Fault($"\"{id}\" is no exercise of this library, expected the name of a file in exercises.")
            );
        }
    }

    public void Questions(List<QuestionGroup> groups)
    {
        foreach (var twice in groups.GroupBy(group => group.Id).Where(same => same.Count() > 1))
        {
            Miss("questions", $"two files have the id \"{twice.Key}\", expected one.");
        }

        var asked = groups.SelectMany(group => group.Questions).Select(question => question.Id).ToList();
        foreach (var id in asked.GroupBy(id => id).Where(same => same.Count() > 1).Select(same => same.Key))
        {
            Miss("questions", $"{id} is asked twice, expected each question once.");
        }
    }

    public void HelpLines(List<ValueList<HelpLines>> tables)
    {
        if (tables.Count != 1)
        {
            Miss("emergency", $"there are {tables.Count} files, expected one table of numbers.");
        }
    }

    private void Miss(string folder, string message) => faults.Add(new LibraryFault(folder, 1, 1, message));
}

using Holdfast.Domain;
using Holdfast.Domain.Exercises;
using Holdfast.LibraryFiles.Yaml;

namespace Holdfast.LibraryFiles.Files;

/// <summary>What must hold once every file is read: nothing twice, nothing missing, no name without its target.</summary>
internal sealed class WholeCheck(List<LibraryFault> faults)
{
    /// <summary>The exercises that rules and ladders in code speak of.</summary>
    public static readonly ExerciseId[] Needed =
    [
        ExerciseId.E01,
        ExerciseId.E02,
        ExerciseId.E03,
        ExerciseId.E04,
        ExerciseId.E05,
        ExerciseId.E06,
        ExerciseId.E06h,
        ExerciseId.E07,
        ExerciseId.E07s,
        ExerciseId.E08,
        ExerciseId.E09,
        ExerciseId.E09s,
        ExerciseId.E09p,
        ExerciseId.E10,
        ExerciseId.E11,
        ExerciseId.E11w,
        ExerciseId.E12,
        ExerciseId.E13a,
        ExerciseId.E13b,
        ExerciseId.E13c,
    ];

    public void Exercises(List<Exercise> exercises, List<(string Id, Place Place)> named)
    {
        var ids = exercises.Select(exercise => exercise.Id).ToHashSet();
        foreach (var id in Needed.Where(id => !ids.Contains(id)))
        {
            Miss("exercises", $"there is no {id}.yaml, expected a file for each exercise that the rules speak of.");
        }

        foreach (var (id, place) in named.Where(each => !ids.Contains(new ExerciseId(each.Id))))
        {
            faults.Add(
                place.Fault($"\"{id}\" is no exercise of this library, expected the name of a file in exercises.")
            );
        }
    }

    public void Programmes(List<Programme> programmes)
    {
        foreach (var focus in Enum.GetValues<Focus>().Except(programmes.Select(programme => programme.Focus)))
        {
            Miss("programmes", $"no file has the focus {focus}, expected one for each focus.");
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

        foreach (var id in Enum.GetValues<QuestionId>().Except(asked))
        {
            Miss("questions", $"no file asks {id}, expected each question once.");
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

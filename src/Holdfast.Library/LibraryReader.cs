using Holdfast.Domain;
using Holdfast.Domain.Exercises;
using Holdfast.LibraryFiles.Files;
using Holdfast.LibraryFiles.Shapes;
using Holdfast.LibraryFiles.Yaml;

namespace Holdfast.LibraryFiles;

/// <summary>Reads a library's folder into the domain. Every fault is found and told with its place; a library with a fault is not handed out.</summary>
public sealed class LibraryReader
{
    private readonly string folder;
    private readonly List<LibraryFault> faults = [];
    private readonly ShapeCheck check;

    private LibraryReader(string folder)
    {
        this.folder = folder;
        check = new ShapeCheck(faults);
    }

    /// <summary>Reads a folder with <c>exercises/</c>, <c>programmes/</c>, <c>questions/</c>, <c>words/</c> and <c>emergency/</c>.</summary>
    /// <param name="folder">The library's folder.</param>
    /// <returns>The library, or null when there are faults; and the faults by file, line and column.</returns>
    public static (Library? Library, ValueList<LibraryFault> Faults) Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return (null, [new LibraryFault(".", 1, 1, "there is no such folder, expected the folder of a library.")]);
        }

        var reader = new LibraryReader(folder);
        var library = reader.ReadAll();
        var faults = reader
            .faults.OrderBy(fault => fault.File, StringComparer.Ordinal)
            .ThenBy(fault => fault.Line)
            .ThenBy(fault => fault.Column)
            .ToValueList();
        return (faults.IsEmpty ? library : null, faults);
    }

    private Library? ReadAll()
    {
        var exercises = ReadFolder("exercises", ExerciseFile.Shape, "the exercise", ReadExercise);
        var programmes = ReadFolder("programmes", ProgrammeFile.Shape, "the routine", ReadProgramme);
        var questions = ReadFolder("questions", QuestionFile.Shape, "the screen", ReadQuestions);
        var words = ReadFolder(
            "words",
            WordsFile.Shape,
            "the file",
            (file, root) => WordsFile.Read(NameOf(file), root).ToList()
        );
        var helpLines = ReadFolder(
            "emergency",
            HelpLinesFile.Shape,
            "the table",
            (_, root) => HelpLinesFile.Read(new Values(root), faults)
        );
        if (faults.Count > 0)
        {
            return null;
        }

        var whole = new WholeCheck(faults);
        whole.Exercises(exercises, check.ExercisesNamed);
        whole.Programmes(programmes);
        whole.Questions(questions);
        whole.HelpLines(helpLines);
        return faults.Count > 0
            ? null
            : new Library(
                exercises.ToValueList(),
                programmes.OrderBy(programme => programme.Focus).ToValueList(),
                questions.ToValueList(),
                new Words(words.SelectMany(each => each)),
                helpLines[0]
            );
    }

    private Exercise ReadExercise(string file, YamlNode root)
    {
        var values = new Values(root);
        var exercise = ExerciseFile.Read(values, faults);
        if (exercise.Id.Code != NameOf(file))
        {
            faults.Add(
                values.PlaceOf("id").Fault($"the id is {exercise.Id}, expected {NameOf(file)} as the file is named.")
            );
        }

        ExerciseFileRules.Check(exercise, values, faults);
        return exercise;
    }

    private Programme ReadProgramme(string file, YamlNode root)
    {
        var values = new Values(root);
        var programme = ProgrammeFile.Read(values, faults);
        if (!string.Equals(programme.Focus.ToString(), NameOf(file), StringComparison.OrdinalIgnoreCase))
        {
            faults.Add(
                values
                    .PlaceOf("focus")
                    .Fault($"the focus is {programme.Focus}, expected that of the file's name, {NameOf(file)}.")
            );
        }

        return programme;
    }

    private QuestionGroup ReadQuestions(string file, YamlNode root) => QuestionFile.Read(new Values(root), faults);

    private List<T> ReadFolder<T>(string name, Shape shape, string what, Func<string, YamlNode, T> read)
    {
        var path = Path.Combine(folder, name);
        if (!Directory.Exists(path))
        {
            faults.Add(new LibraryFault(name, 1, 1, "there is no such folder, expected one with YAML files."));
            return [];
        }

        var all = new List<T>();
        foreach (var each in Directory.EnumerateFiles(path).Order(StringComparer.Ordinal))
        {
            var file = $"{name}/{Path.GetFileName(each)}";
            if (Path.GetExtension(each) == ".yml")
            {
                faults.Add(new LibraryFault(file, 1, 1, "the name ends in .yml, expected .yaml."));
            }
            else if (Path.GetExtension(each) == ".yaml")
            {
                using var text = File.OpenText(each);
                if (YamlTree.Read(file, text, faults) is { } root && check.Holds(root, shape, what))
                {
                    all.Add(read(file, root));
                }
            }
        }

        return all;
    }

    private static string NameOf(string file) => Path.GetFileNameWithoutExtension(file);
}

using Holdfast.LibraryFiles.Coverage;
using Holdfast.LibraryFiles.Files;
using Holdfast.LibraryFiles.Shapes;

namespace Holdfast.LibraryFiles;

/// <summary>The JSON Schemas in <c>library/schema</c>, which give completion in editors. Written from the shapes that check the files.</summary>
internal static class LibrarySchemas
{
    public static IReadOnlyList<(string Name, string Schema)> All { get; } =
    [
        ("coverage.schema.json", JsonSchema.Write("Coverage", CoverageReader.Shape)),
        ("exercise.schema.json", JsonSchema.Write("Exercise", ExerciseFile.Shape)),
        ("numbers.schema.json", JsonSchema.Write("Whom to call", HelpLinesFile.Shape)),
        ("programme.schema.json", JsonSchema.Write("Routine", ProgrammeFile.Shape)),
        ("questions.schema.json", JsonSchema.Write("Questions", QuestionFile.Shape)),
        ("words.schema.json", JsonSchema.Write("Words", WordsFile.Shape)),
    ];
}

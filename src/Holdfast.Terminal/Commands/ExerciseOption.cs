using Holdfast.Domain.Exercises;

namespace Holdfast.Terminal.Commands;

/// <summary>An exercise named on the command line.</summary>
internal static class ExerciseOption
{
    public const string Expected = "the id of an exercise such as E01";

    /// <summary>The exercise of an id.</summary>
    /// <exception cref="RefusalException">The library has no such exercise.</exception>
    public static Exercise Find(string id, Library library) =>
        library.Find(new(id))
        ?? throw RefusalException.At(
            "--exercise",
            $"\"{id}\"",
            $"one of {string.Join(", ", library.Exercises.Select(exercise => exercise.Id))}"
        );
}

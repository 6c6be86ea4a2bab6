using Holdfast.Domain.Exercises;

namespace Holdfast.Domain.Tests.LibraryFiles;

/// <summary>The cells in the exercise files are those of the specification, clarified by C18 and C21 to C24.</summary>
public class MatrixTests
{
    private static readonly string[] Columns =
    [
        .. "OSTEO HEADDOWN BP PREG16 NOFLOOR NOKNEEL WRIST_SHO HIP_POST HIP_ANT SPINE_OP NEURAL ABD FALLS FLEX_SENS EXT_SENS".Split(
            ' '
        ),
    ];

    [Theory]
    [InlineData("E01", "M . . X . X . . X M X . X . M")]
    [InlineData("E02", ". . . M . . . . X M M . M . M")]
    [InlineData("E03", "M . . M M . . . . M . . . . .")]
    [InlineData("E04", "X . . X M . . X . X X . . X .")]
    [InlineData("E05", "M . . X M . . X M M M . . M .")]
    [InlineData("E06", "X X X X . . . X . X X . X X .")]
    [InlineData("E06h", ". . . . . . . M . M M . M M .")]
    [InlineData("E07", "X X M M X X M X . X M . . X .")]
    [InlineData("E07s", "X . M M . . M X . X M . . X .")]
    [InlineData("E08", "X . . X M . M X M X X . . M .")]
    [InlineData("E09", "M M . X X . . M . M X . . M .")]
    [InlineData("E09s", "M . . M . . . X . M X . . M .")]
    [InlineData("E09p", "X X X X X X X X X X X X X X X")]
    [InlineData("E10", "M . M X X . X . . X M X . . M")]
    [InlineData("E11", ". . M M M M M . . M . M . . M")]
    [InlineData("E11w", ". . M . . . M . . M . . . . M")]
    [InlineData("E12", ". . . X M . . . M M . . . . M")]
    [InlineData("E13a", ". . . X M . . . . . . . . . .")]
    [InlineData("E13b", ". . . X M . . X . X . X . . .")]
    [InlineData("E13c", "X . . X M . . . . X X X . . X")]
    public void The_row_of_an_exercise_is_that_of_the_specification(string id, string row)
    {
        var exercise = OurLibrary.Read[new ExerciseId(id)];

        Assert.Equal(row, string.Join(' ', Columns.Select(column => Cell(exercise, column))));
    }

    [Fact]
    public void Early_pregnancy_leaves_out_nothing_but_the_propped_stretch() =>
        Assert.Equal(
            ["E09p"],
            OurLibrary
                .Read.Exercises.Where(exercise => Cell(exercise, "PREG") == "X")
                .Select(exercise => exercise.Id.Code)
        );

    [Fact]
    public void Holds_are_capped_where_the_specification_caps_them() =>
        Assert.Equal(
            ["E09 HEADDOWN 30", "E10 BP 20", "E11 BP 20", "E11w BP 20"],
            Cells(
                (exercise, cell) =>
                    cell.MostSeconds is { } most ? $"{exercise.Id} {cell.Restriction.Code()} {most}" : null
            )
        );

    [Fact]
    public void The_wall_takes_the_place_of_the_knee_plank() =>
        Assert.Equal(
            ["E11 ABD E11w", "E11 NOFLOOR E11w", "E11 PREG16 E11w"],
            Cells(
                (exercise, cell) =>
                    cell.Instead is { } instead ? $"{exercise.Id} {cell.Restriction.Code()} {instead}" : null
            )
        );

    [Fact]
    public void Whatever_is_changed_says_how() =>
        Assert.Empty(Cells((exercise, cell) => !cell.Excluded && cell.Modification is null ? exercise.Id.Code : null));

    [Fact]
    public void Substitutes_are_those_of_the_specification() =>
        Assert.Equal(
            ["E01 E02", "E04 E05", "E06 E06h", "E07 E07s", "E09 E09s", "E10 E11 E11w", "E11 E11w"],
            OurLibrary
                .Read.Exercises.Where(exercise => !exercise.Substitutes.IsEmpty)
                .Select(exercise => $"{exercise.Id} {string.Join(' ', exercise.Substitutes)}")
        );

    private static string Cell(Exercise exercise, string column)
    {
        var cell = exercise.Exclusions.SingleOrDefault(each => each.Restriction.Code() == column);
        return cell switch
        {
            null => ".",
            { Excluded: true } => "X",
            _ => "M",
        };
    }

    private static IEnumerable<string> Cells(Func<Exercise, MatrixCell, string?> tell) =>
        OurLibrary
            .Read.Exercises.SelectMany(exercise => exercise.Exclusions.Select(cell => tell(exercise, cell)))
            .OfType<string>()
            .Order(StringComparer.Ordinal);
}

using System.Reflection;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Matching;
using Holdfast.Domain.Tests.Planning;

namespace Holdfast.Domain.Tests.Matching;

/// <summary>The matrix of the library that ships equals clinical.md 2.3, written out here a second time with C18, C22 and C23.</summary>
public class ExclusionMatrixTests
{
    private static readonly Restriction[] Columns =
    [
        Restriction.Osteoporosis,
        Restriction.HeadDown,
        Restriction.BloodPressure,
        Restriction.PregnancyFrom16Weeks,
        Restriction.NoFloor,
        Restriction.NoKneeling,
        Restriction.WristOrShoulder,
        Restriction.HipPosterior,
        Restriction.HipAnterior,
        Restriction.SpineSurgery,
        Restriction.Neural,
        Restriction.Abdominal,
        Restriction.Falls,
        Restriction.FlexionSensitive,
        Restriction.ExtensionSensitive,
    ];

    // X exclude, M modify, M20 and M30 longest hold in seconds, Mw the wall plank in its place, a dot for ok. One column each, in the order above.
    [Theory]
    [InlineData("E01", "M   .   .   X   .   X   .   .   X   M   X   .   X   .   M")]
    [InlineData("E02", ".   .   .   M   .   .   .   .   X   M   M   .   M   .   M")]
    [InlineData("E03", "M   .   .   M   M   .   .   .   .   M   .   .   .   .   .")]
    [InlineData("E04", "X   .   .   X   M   .   .   X   .   X   X   .   .   X   .")]
    [InlineData("E05", "M   .   .   X   M   .   .   X   M   M   M   .   .   M   .")]
    [InlineData("E06", "X   X   X   X   .   .   .   X   .   X   X   .   X   X   .")]
    [InlineData("E06h", ".   .   .   .   .   .   .   M   .   M   M   .   M   M   .")]
    [InlineData("E07", "X   X   M   M   X   X   M   X   .   X   M   .   .   X   .")]
    [InlineData("E07s", "X   .   M   M   .   .   M   X   .   X   M   .   .   X   .")]
    [InlineData("E08", "X   .   .   X   M   .   M   X   M   X   X   .   .   M   .")]
    [InlineData("E09", "M   M30 .   X   X   .   .   M   .   M   X   .   .   M   .")]
    [InlineData("E09s", "M   .   .   M   .   .   .   X   .   M   X   .   .   M   .")]
    [InlineData("E09p", "X   X   X   X   X   X   X   X   X   X   X   X   X   X   X")]
    [InlineData("E10", "M   .   M20 X   X   .   X   .   .   X   M   X   .   .   M")]
    [InlineData("E11", ".   .   M20 Mw  Mw  M   M   .   .   M   .   Mw  .   .   M")]
    [InlineData("E11w", ".   .   M20 .   .   .   M   .   .   M   .   .   .   .   M")]
    [InlineData("E12", ".   .   .   X   M   .   .   .   M   M   .   .   .   .   M")]
    [InlineData("E13a", ".   .   .   X   M   .   .   .   .   .   .   .   .   .   .")]
    [InlineData("E13b", ".   .   .   X   M   .   .   X   .   X   .   X   .   .   .")]
    [InlineData("E13c", "X   .   .   X   M   .   .   .   .   X   X   X   .   .   X")]
    public void The_library_has_the_row(string id, string row) =>
        Assert.Equal(
            row.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            Columns.Select(column => Cell(Shipped.Library[new ExerciseId(id)], column))
        );

    [Fact]
    public void Every_exercise_of_the_library_has_a_row_here()
    {
        var rows = typeof(ExclusionMatrixTests)
            .GetMethod(nameof(The_library_has_the_row))!
            .GetCustomAttributesData()
            .Where(attribute => attribute.AttributeType == typeof(InlineDataAttribute))
            .Select(attribute => (IReadOnlyList<CustomAttributeTypedArgument>)attribute.ConstructorArguments[0].Value!)
            .Select(data => (string)data[0].Value!);
        Assert.Equal(Shipped.Library.Exercises.Select(each => each.Id.Code).Order(), rows.Order());
    }

    [Theory]
    [InlineData("E04", "X")]
    [InlineData("E06", "X")]
    [InlineData("E08", "X")]
    [InlineData("E07", "M")]
    [InlineData("E07s", "M")]
    [InlineData("E10", "M")]
    [InlineData("E13b", "M")]
    [InlineData("E13c", "M")]
    [InlineData("E05", "M")]
    [InlineData("E13a", ".")]
    [InlineData("E09p", "X")]
    public void C18_a_spine_condition_reads_the_column_of_spine_surgery_more_mildly(string id, string cell) =>
        Assert.Equal(cell, Cell(Shipped.Library[new ExerciseId(id)], Restriction.SpineCondition));

    [Fact]
    public void Pregnancy_by_itself_leaves_out_only_the_propped_hamstring_stretch() =>
        Assert.Equal(
            [ExerciseId.E09p],
            new ExclusionMatrix(Shipped.Library, RestrictionSet.Of(Restriction.Pregnancy))
                .Exclusions()
                .Select(each => each.Exercise)
        );

    [Fact]
    public void C21_only_patterns_may_be_overridden()
    {
        var both = RestrictionSet.Of(Restriction.FlexionSensitive, Restriction.HeadDown);
        var exclusions = new ExclusionMatrix(Shipped.Library, both).Exclusions();
        Assert.Equal(
            ["E04 True", "E06 False", "E07 False", "E07s True", "E09p False"],
            exclusions.Select(each => $"{each.Exercise} {each.Overridable}").Order()
        );
    }

    [Fact]
    public void Nothing_is_left_out_without_a_restriction() =>
        Assert.True(new ExclusionMatrix(Shipped.Library, RestrictionSet.None).Exclusions().IsEmpty);

    private static string Cell(Exercise exercise, Restriction column) =>
        MatrixColumn.Cell(exercise, column) switch
        {
            null => ".",
            { Excluded: true } => "X",
            { Instead: { } instead } => instead == ExerciseId.E11w ? "Mw" : $"M {instead}",
            { MostSeconds: { } seconds } => $"M{seconds}",
            _ => "M",
        };

    [Theory]
    [InlineData(20, 10)]
    [InlineData(10, 20)]
    public void C24_of_two_caps_the_shorter_one_counts(int bloodPressure, int headDown)
    {
        var exercise = Shipped.Library[ExerciseId.E09] with
        {
            Exclusions =
            [
                new(Restriction.BloodPressure, false, "Short.", bloodPressure, null),
                new(Restriction.HeadDown, false, "Shorter.", headDown, null),
                new(Restriction.Falls, false, "Hold on.", null, null),
            ],
        };
        var matrix = new ExclusionMatrix(
            Shipped.Library,
            RestrictionSet.Of(Restriction.BloodPressure, Restriction.HeadDown, Restriction.Falls)
        );
        Assert.Equal(10, matrix.MostSeconds(exercise));
        Assert.Equal(
            bloodPressure,
            new ExclusionMatrix(Shipped.Library, RestrictionSet.Of(Restriction.BloodPressure)).MostSeconds(exercise)
        );
        Assert.Null(new ExclusionMatrix(Shipped.Library, RestrictionSet.Of(Restriction.Falls)).MostSeconds(exercise));
    }
}

using Holdfast.Formats.Compiled;

namespace Holdfast.Domain.Tests.Figures;

public class PoseFormatTests
{
    [Fact]
    public void The_compiled_library_keeps_every_pose()
    {
        var again = CompiledLibrary.Read(CompiledLibrary.Write(FigureCases.Library));
        Assert.Equal(
            FigureCases.Library.Exercises.Select(exercise => exercise.Poses),
            again.Exercises.Select(exercise => exercise.Poses)
        );
    }
}

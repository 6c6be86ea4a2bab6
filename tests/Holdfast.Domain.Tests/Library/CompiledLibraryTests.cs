using Holdfast.Domain.Exercises;
using Holdfast.Formats.Compiled;

namespace Holdfast.Domain.Tests.LibraryFiles;

public class CompiledLibraryTests
{
    [Fact]
    public void Compiling_and_reading_again_gives_the_same_library()
    {
        var library = OurLibrary.Read;

        SameLibrary(library, CompiledLibrary.Read(CompiledLibrary.Write(library)));
    }

    [Fact]
    public void The_build_puts_the_library_of_the_repository_into_an_assembly() =>
        SameLibrary(OurLibrary.Read, CompiledLibrary.ReadFrom(typeof(CompiledLibraryTests).Assembly));

    [Fact]
    public void An_assembly_without_a_library_is_told_by_name()
    {
        var refused = Assert.Throws<InvalidOperationException>(() =>
            CompiledLibrary.ReadFrom(typeof(Library).Assembly)
        );

        Assert.Equal("Holdfast.Domain carries no library.compiled.", refused.Message);
    }

    [Fact]
    public void The_compiled_library_stays_small_enough_for_a_slow_phone_line() =>
        Assert.InRange(CompiledLibrary.Write(OurLibrary.Read).Length, 1, 200_000);

    private static void SameLibrary(Library expected, Library actual)
    {
        Assert.Equal(expected.Exercises, actual.Exercises);
        Assert.Equal(expected.Programmes, actual.Programmes);
        Assert.Equal(expected.Questions, actual.Questions);
        Assert.Equal(expected.HelpLines, actual.HelpLines);
        Assert.Equal(
            expected.Words.All.OrderBy(each => each.Key, StringComparer.Ordinal),
            actual.Words.All.OrderBy(each => each.Key, StringComparer.Ordinal)
        );
    }
}

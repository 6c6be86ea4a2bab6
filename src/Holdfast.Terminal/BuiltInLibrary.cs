using Holdfast.Domain.Exercises;
using Holdfast.Formats.Compiled;

namespace Holdfast.Terminal;

/// <summary>The library that the program carries; the build has checked it.</summary>
internal static class BuiltInLibrary
{
    private static readonly Lazy<Library> Compiled = new(() =>
        CompiledLibrary.ReadFrom(typeof(BuiltInLibrary).Assembly)
    );

    public static Library Load() => Compiled.Value;
}

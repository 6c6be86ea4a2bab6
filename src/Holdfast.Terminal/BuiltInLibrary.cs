using Holdfast.Domain.Exercises;

namespace Holdfast.Terminal;

/// <summary>The library that the program carries.</summary>
internal static class BuiltInLibrary
{
    public static Library Load() => new([], [], [], new([]), []);
}

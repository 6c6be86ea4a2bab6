using System.Globalization;

namespace Holdfast.Domain.Planning;

/// <summary>Names within sentences.</summary>
internal static class Names
{
    /// <summary>Names stand as titles in the library; within a sentence they begin small.</summary>
    /// <param name="name">The name as the library has it.</param>
    public static string InSentence(string name) =>
        name.Length == 0 ? name : char.ToLower(name[0], CultureInfo.InvariantCulture) + name[1..];
}

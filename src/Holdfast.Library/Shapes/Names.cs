using System.Text;

namespace Holdfast.LibraryFiles.Shapes;

/// <summary>The members of an enum as library files write them: <c>KneelingOnChair</c> is <c>kneeling-on-chair</c>.</summary>
internal sealed class Names<T>
    where T : struct, Enum
{
    private readonly Dictionary<string, T> byName = Enum.GetValues<T>().ToDictionary(value => Kebab(value.ToString()));

    public IReadOnlyList<string> All => [.. byName.Keys];

    public T this[string name] => byName[name];

    public static string NameOf(T value) => Kebab(value.ToString());

    private static string Kebab(string name)
    {
        var kebab = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && kebab.Length > 0)
            {
                kebab.Append('-');
            }

            kebab.Append(char.ToLowerInvariant(letter));
        }

        return kebab.ToString();
    }
}

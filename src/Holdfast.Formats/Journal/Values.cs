using System.Globalization;
using System.Text;
using Holdfast.Domain;
using Holdfast.Domain.Journal;

namespace Holdfast.Formats.Journal;

/// <summary>Small values as the journal writes them.</summary>
internal static class Values
{
    public static Names<StopSign> Signs { get; } = new();

    public static Names<Side> Sides { get; } = new();

    public static Names<Settling> Settlings { get; } = new();

    public static Names<MovementEffect> Effects { get; } = new();

    public static Names<Kit> Kits { get; } = new();

    /// <summary>The five answers to a yes-or-no question, in the words of the contract.</summary>
    public static string Said(Response response) =>
        response switch
        {
            Response.Yes => "yes",
            Response.No => "no",
            Response.NotSure => "not sure",
            Response.PreferNotToSay => "prefer not to say",
            _ => "skipped",
        };

    public static Response? Said(string text) =>
        text switch
        {
            "yes" => Response.Yes,
            "no" => Response.No,
            "not sure" => Response.NotSure,
            "prefer not to say" => Response.PreferNotToSay,
            "skipped" => Response.Skipped,
            _ => null,
        };

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The members of an enum in lower case with hyphens: <c>SharpPain</c> is <c>sharp-pain</c>.</summary>
    public sealed class Names<T>
        where T : struct, Enum
    {
        private readonly Dictionary<T, string> names = Enum.GetValues<T>().ToDictionary(value => value, Hyphenated);

        public string this[T value] => names[value];

        public T? Find(string name)
        {
            foreach (var (value, known) in names)
            {
                if (known == name)
                {
                    return value;
                }
            }

            return null;
        }

        private static string Hyphenated(T value)
        {
            var text = new StringBuilder();
            var before = '-';
            foreach (var letter in value.ToString())
            {
                var starts = char.IsUpper(letter) || (char.IsDigit(letter) && !char.IsDigit(before));
                if (starts && text.Length > 0)
                {
                    text.Append('-');
                }

                text.Append(char.ToLowerInvariant(letter));
                before = letter;
            }

            return text.ToString();
        }
    }
}

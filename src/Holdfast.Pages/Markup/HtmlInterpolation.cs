using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Holdfast.Pages.Markup;

/// <summary>Writes an interpolated string as HTML. It follows the literal parts from content to tag to value, and so knows what may stand in a hole.</summary>
/// <remarks>Words are escaped in content and in quoted values, fragments stand in content only, attributes in a tag only; anything else throws.</remarks>
[InterpolatedStringHandler]
public ref struct HtmlInterpolation
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'`\0");
    private static readonly string[] SafeAddresses = ["/", "#", "tel:", "sms:", "https://"];

    private DefaultInterpolatedStringHandler output;
    private Place place;
    private bool address;

    /// <summary>Begins a fragment; the compiler calls this.</summary>
    /// <param name="literalLength">Length of the literal parts.</param>
    /// <param name="formattedCount">How many holes there are.</param>
    public HtmlInterpolation(int literalLength, int formattedCount) =>
        output = new(literalLength, formattedCount, CultureInfo.InvariantCulture);

    /// <summary>Begins a fragment that is written only when a condition holds; the compiler calls this.</summary>
    /// <param name="literalLength">Length of the literal parts.</param>
    /// <param name="formattedCount">How many holes there are.</param>
    /// <param name="condition">Whether the fragment is wanted.</param>
    /// <param name="wanted">The same, told to the compiler.</param>
    public HtmlInterpolation(int literalLength, int formattedCount, bool condition, out bool wanted)
    {
        wanted = condition;
        if (condition)
        {
            output = new(literalLength, formattedCount, CultureInfo.InvariantCulture);
        }
    }

    private enum Place
    {
        Content,
        Tag,
        Value,
    }

    /// <summary>A literal part: markup of our own.</summary>
    /// <param name="literal">The markup.</param>
    public void AppendLiteral(string literal)
    {
        output.AppendLiteral(literal);
        var rest = literal.AsSpan();
        for (var next = NextTurn(rest); next >= 0; next = NextTurn(rest))
        {
            place = Turn(rest[next]);
            rest = rest[(next + 1)..];
        }

        address =
            literal.EndsWith("href=\"", StringComparison.Ordinal)
            || literal.EndsWith("src=\"", StringComparison.Ordinal);
    }

    /// <summary>Words: escaped, in content or in a quoted value. An address must be one of ours, a telephone number or https.</summary>
    /// <param name="words">The words; null writes nothing.</param>
    public void AppendFormatted(string? words)
    {
        Expect(place != Place.Tag, "words may not stand in a tag outside quotes");
        Expect(!address || IsSafe(words), "an address must begin with /, #, tel:, sms: or https://");
        address = false;
        Escape(words);
    }

    /// <summary>A whole number.</summary>
    /// <param name="number">The number.</param>
    public void AppendFormatted(int number)
    {
        Expect(place != Place.Tag && !address, "a number may not stand in a tag outside quotes, nor begin an address");
        output.AppendFormatted(number);
    }

    /// <summary>A coordinate: two decimals at most, with a point.</summary>
    /// <param name="number">The number.</param>
    public void AppendFormatted(double number)
    {
        Expect(place != Place.Tag && !address, "a number may not stand in a tag outside quotes, nor begin an address");
        output.AppendFormatted(number, "0.##");
    }

    /// <summary>A fragment, as it is.</summary>
    /// <param name="fragment">The fragment.</param>
    public void AppendFormatted(Html fragment)
    {
        Expect(place == Place.Content, "a fragment may only stand in content");
        output.AppendLiteral(fragment.ToString());
    }

    /// <summary>Fragments, one after the other.</summary>
    /// <param name="fragments">The fragments.</param>
    public void AppendFormatted(IEnumerable<Html> fragments)
    {
        foreach (var fragment in fragments)
        {
            AppendFormatted(fragment);
        }
    }

    /// <summary>An attribute, with the space that parts it from what goes ahead of it.</summary>
    /// <param name="attribute">The attribute, or none.</param>
    public void AppendFormatted(HtmlAttribute attribute)
    {
        Expect(place == Place.Tag, "an attribute may only stand in a tag outside quotes");
        if (attribute.Name is { } name)
        {
            output.AppendLiteral(" ");
            output.AppendLiteral(name);
            if (attribute.Value is { } value)
            {
                output.AppendLiteral("=\"");
                Escape(value);
                output.AppendLiteral("\"");
            }
        }
    }

    /// <summary>Several attributes.</summary>
    /// <param name="attributes">The attributes.</param>
    public void AppendFormatted(HtmlAttribute[] attributes)
    {
        foreach (var attribute in attributes)
        {
            AppendFormatted(attribute);
        }
    }

    internal string ToStringAndClear()
    {
        Expect(place == Place.Content, "a fragment may not end inside a tag");
        return output.ToStringAndClear();
    }

    private readonly int NextTurn(ReadOnlySpan<char> rest) =>
        place switch
        {
            Place.Content => rest.IndexOf('<'),
            Place.Tag => rest.IndexOfAny("\"'>"),
            _ => rest.IndexOf('"'),
        };

    private readonly Place Turn(char at)
    {
        Expect(at != '\'', "values are quoted with \"");
        return at switch
        {
            '<' => Place.Tag,
            '>' => Place.Content,
            _ => place == Place.Tag ? Place.Value : Place.Tag,
        };
    }

    private void Escape(ReadOnlySpan<char> words)
    {
        for (var next = words.IndexOfAny(Special); next >= 0; next = words.IndexOfAny(Special))
        {
            output.AppendFormatted(words[..next]);
            output.AppendLiteral(Entity(words[next]));
            words = words[(next + 1)..];
        }

        output.AppendFormatted(words);
    }

    private static string Entity(char special) =>
        special switch
        {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            '\'' => "&#39;",
            '`' => "&#96;",
            _ => "\uFFFD",
        };

    private static bool IsSafe(string? address) =>
        address is not null
        && !address.StartsWith("//", StringComparison.Ordinal)
        && !address.StartsWith("/\\", StringComparison.Ordinal)
        && SafeAddresses.Any(each => address.StartsWith(each, StringComparison.Ordinal));

    private static void Expect(bool holds, string rule)
    {
        if (!holds)
        {
            throw new InvalidOperationException($"Markup at fault: {rule}.");
        }
    }
}

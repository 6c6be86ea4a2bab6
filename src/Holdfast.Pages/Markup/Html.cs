using System.Runtime.CompilerServices;

namespace Holdfast.Pages.Markup;

/// <summary>A fragment of HTML that is known to be safe: everything that came from outside was escaped on its way in.</summary>
/// <remarks>The default is the empty fragment.</remarks>
public readonly struct Html : IEquatable<Html>
{
    private readonly string? markup;

    private Html(string markup) => this.markup = markup;

    /// <summary>Nothing.</summary>
    public static Html Empty => default;

    /// <summary>True when the fragment holds nothing.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(markup);

    /// <summary>A fragment from an interpolated string; its holes are escaped for the place they stand in.</summary>
    /// <param name="markup">The markup with its holes.</param>
    public static Html Of(ref HtmlInterpolation markup) => new(markup.ToStringAndClear());

    /// <summary>A fragment, or nothing when the condition does not hold; the holes are then not even evaluated.</summary>
    /// <param name="condition">Whether the fragment is wanted.</param>
    /// <param name="markup">The markup with its holes.</param>
    public static Html If(
        bool condition,
        [InterpolatedStringHandlerArgument(nameof(condition))] ref HtmlInterpolation markup
    ) => condition ? new(markup.ToStringAndClear()) : Empty;

    /// <summary>Words as they are, escaped.</summary>
    /// <param name="words">The words.</param>
    public static Html Text(string words) => Of($"{words}");

    /// <summary>A fragment for each item, one after the other.</summary>
    /// <param name="items">The items in order.</param>
    /// <param name="each">What an item looks like.</param>
    /// <typeparam name="T">What the items are.</typeparam>
    public static Html Each<T>(IEnumerable<T> items, Func<T, Html> each) => Of($"{items.Select(each)}");

    /// <summary>Markup that our own code drew (a figure). Never words of a person or of the library.</summary>
    /// <param name="markup">The markup.</param>
    internal static Html Drawn(string markup) => new(markup);

    /// <inheritdoc />
    public override string ToString() => markup ?? string.Empty;

    /// <inheritdoc />
    public bool Equals(Html other) => ToString() == other.ToString();

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Html other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>Whether two fragments are the same markup.</summary>
    public static bool operator ==(Html left, Html right) => left.Equals(right);

    /// <summary>Whether two fragments differ.</summary>
    public static bool operator !=(Html left, Html right) => !left.Equals(right);
}

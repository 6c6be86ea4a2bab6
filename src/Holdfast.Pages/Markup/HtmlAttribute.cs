using System.Buffers;

namespace Holdfast.Pages.Markup;

/// <summary>An attribute that is there or not: <c>&lt;input{Checked}&gt;</c>. The default is none.</summary>
public readonly record struct HtmlAttribute
{
    private static readonly SearchValues<char> Letters = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-"
    );

    private HtmlAttribute(string name, string? value) => (Name, Value) = (name, value);

    /// <summary>The name, or null for no attribute.</summary>
    public string? Name { get; }

    /// <summary>The value, or null for an attribute without one, such as <c>checked</c>.</summary>
    public string? Value { get; }

    /// <summary>No attribute.</summary>
    public static HtmlAttribute None => default;

    /// <summary>An attribute with a value, or none when the value is null.</summary>
    /// <param name="name">The name, of our own code.</param>
    /// <param name="value">The value, which will be escaped.</param>
    public static HtmlAttribute Of(string name, string? value) => value is null ? None : new(Checked(name), value);

    /// <summary>An attribute without a value, or none.</summary>
    /// <param name="name">The name, of our own code.</param>
    /// <param name="present">Whether it is there.</param>
    public static HtmlAttribute Flag(string name, bool present) => present ? new(Checked(name), null) : None;

    // A name is never data: whatever is not a plain attribute name, or would run script or style, is a fault of ours.
    private static string Checked(string name) =>
        name.AsSpan().ContainsAnyExcept(Letters)
        || name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
        || name is "style" or "href" or "src"
            ? throw new ArgumentException($"\"{name}\" may not be written as an attribute.", nameof(name))
            : name;
}

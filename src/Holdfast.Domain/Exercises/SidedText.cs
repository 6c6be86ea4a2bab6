namespace Holdfast.Domain.Exercises;

/// <summary>Words that name a side. <c>{side}</c> is the side being worked, <c>{other}</c> the other one; with a capital, the word has one too.</summary>
/// <param name="Template">The words with their places, such as <c>{Side} knee on the seat.</c></param>
public readonly record struct SidedText(string Template)
{
    /// <summary>The words for a side. Centre reads as right, since only words without a side are said there.</summary>
    /// <param name="side">The side being worked.</param>
    public string For(Side side)
    {
        var (here, there) = side == Side.Left ? ("left", "right") : ("right", "left");
        return Template
            .Replace("{side}", here, StringComparison.Ordinal)
            .Replace("{other}", there, StringComparison.Ordinal)
            .Replace("{Side}", Capital(here), StringComparison.Ordinal)
            .Replace("{Other}", Capital(there), StringComparison.Ordinal);
    }

    /// <inheritdoc />
    public override string ToString() => Template;

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}

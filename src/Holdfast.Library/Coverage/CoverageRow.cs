using Holdfast.Domain;

namespace Holdfast.LibraryFiles.Coverage;

/// <summary>A row of the checklist of the two sources (clinical.md section 1), and where it lives in the product.</summary>
/// <param name="Id">The row, such as <c>A25</c>.</param>
/// <param name="Says">What the source says, in our own words.</param>
/// <param name="NotShown">Why it is not shown as a fact, or null when it lives in the product.</param>
/// <param name="Homes">Where it lives, or where the honest words are that stand in its place.</param>
internal sealed record CoverageRow(string Id, string Says, string? NotShown, ValueList<CoverageHome> Homes);

/// <summary>A place in the product.</summary>
internal abstract record CoverageHome
{
    private CoverageHome() { }

    /// <summary>A rule of the rule set.</summary>
    internal sealed record Rule(string Id) : CoverageHome;

    /// <summary>Words of the library: the phrase stands under the keys of the file.</summary>
    internal sealed record Words(string File, string Keys, string? Phrase) : CoverageHome;
}

using Holdfast.Domain.Matching;
using Holdfast.Domain.Progress;
using Holdfast.Domain.Screening;
using Holdfast.LibraryFiles.Coverage;

namespace Holdfast.Domain.Tests.LibraryFiles;

/// <summary>Nothing of the two sources is missed (clinical.md section 1).</summary>
public class CoverageTests
{
    // The rows whose claim is contested or unsupported ("!"), which must never be shown as fact.
    private static readonly string[] Contested =
    [
        .. "A01 A04 A05 A06 A07 A09 A11 A17 A19 A41 A42 A44 B05 B08 B09 B10 B12 B77".Split(' '),
    ];

    // T35, T37 and R09 to R12 are no rows of a list: they are how the others are read, and what holds for all of them.
    private static readonly HashSet<string> Rules =
    [
        .. TriageRules.All.Select(rule => rule.Id),
        .. MatchRules.All.Select(rule => rule.Id),
        .. StopRules.All.Select(rule => rule.Id),
        "T35",
        "T37",
        "R09",
        "R10",
        "R11",
        "R12",
    ];

    [Fact]
    public void Every_row_has_a_home_that_is_there()
    {
        var (rows, faults) = CoverageReader.Read(OurLibrary.Folder, Rules);

        Assert.Equal("", string.Join('\n', faults));
        Assert.All(rows, row => Assert.True(row.NotShown is not null || !row.Homes.IsEmpty, $"{row.Id} has no home."));
    }

    [Fact]
    public void The_rows_are_A01_to_A46_and_B01_to_B81()
    {
        string[] expected =
        [
            .. Enumerable.Range(1, 46).Select(number => $"A{number:00}"),
            .. Enumerable.Range(1, 81).Select(number => $"B{number:00}"),
        ];

        Assert.Equal(expected, CoverageReader.Read(OurLibrary.Folder, Rules).Rows.Select(row => row.Id));
    }

    [Fact]
    public void Contested_claims_are_never_shown_as_fact_and_all_other_rows_are_shown() =>
        Assert.Equal(
            Contested,
            CoverageReader
                .Read(OurLibrary.Folder, Rules)
                .Rows.Where(row => row.NotShown is not null)
                .Select(row => row.Id)
        );

    [Fact]
    public void The_page_in_docs_is_what_the_list_says() =>
        OurLibrary.MustEqual(
            "docs/coverage.md",
            CoverageReport.Write(CoverageReader.Read(OurLibrary.Folder, Rules).Rows)
        );
}

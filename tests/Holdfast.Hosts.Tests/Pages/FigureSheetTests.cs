using Holdfast.Figures;

namespace Holdfast.Hosts.Tests.Pages;

public class FigureSheetTests
{
    private static readonly string Sheet = Path.GetFullPath(
        Path.Combine(AppContext.BaseDirectory, "../../../../../src/Holdfast.Web/wwwroot/css/figure.css")
    );

    [Fact]
    public void The_sheet_of_the_figures_is_the_one_that_the_figures_write()
    {
        var written = $"""
            /* Written by the tests from Holdfast.Figures; do not edit. HOLDFAST_UPDATE_SNAPSHOTS=1 writes it anew. */
            {FigureStyles.Css}
            """;
        if (Environment.GetEnvironmentVariable("HOLDFAST_UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(Sheet, written);
        }

        Assert.Equal(written, File.ReadAllText(Sheet));
    }
}

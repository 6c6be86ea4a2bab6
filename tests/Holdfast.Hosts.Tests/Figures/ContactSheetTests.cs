using Holdfast.Domain.Poses;
using Holdfast.Figures;

namespace Holdfast.Hosts.Tests.Figures;

/// <summary>The pictures of docs/figures show the figures as they are.</summary>
public class ContactSheetTests
{
    [Theory]
    [InlineData(Build.Slim)]
    [InlineData(Build.Middle)]
    [InlineData(Build.Large)]
    public void The_contact_sheet_of_a_build_shows_the_figures_as_they_are(Build build)
    {
        var name = build.ToString().ToLowerInvariant();
        Sheets.Matches(
            $"contact-sheet-{name}.png",
            ContactSheet.Draw($"Every exercise, {name} build", new(Build: build), FigureThemes.Page, FigureThemes.Card)
        );
    }

    [Fact]
    public void The_dark_contact_sheet_shows_the_figures_as_they_are() =>
        Sheets.Matches(
            "contact-sheet-dark.png",
            ContactSheet.Draw("Every exercise in turn", new(), FigureThemes.PageDark, FigureThemes.CardDark)
        );

    [Fact]
    public void The_first_page_shows_a_few_exercises_as_they_are()
    {
        Sheets.Matches("exercises-light.png", PictureRow.Draw(FigureThemes.Card));
        Sheets.Matches("exercises-dark.png", PictureRow.Draw(FigureThemes.CardDark));
    }

    [Fact]
    public void The_sheet_of_people_shows_them_as_they_are() => Sheets.Matches("people.png", PeopleSheet.Draw());
}

namespace Holdfast.Hosts.Tests.Figures;

public class ContactSheetTests
{
    [Fact]
    public void The_contact_sheet_of_the_documents_shows_the_figures_as_they_are() =>
        Sheets.Matches("contact-sheet.png", ContactSheet.Draw());
}

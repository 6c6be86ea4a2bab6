namespace Holdfast.Hosts.Tests.Figures;

public class MotionSheetTests
{
    [Fact]
    public void The_motion_sheet_of_the_documents_shows_the_ways_as_they_are() =>
        Sheets.Matches("motion-sheet.png", MotionSheet.Draw());
}

using System.Text;
using System.Text.Json;
using CsCheck;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Journal;
using Holdfast.Formats.Compiled;
using Holdfast.Formats.Journal;

namespace Holdfast.Domain.Tests.Journal;

public class JournalExportTests
{
    private const string Newer =
        """{"v":9,"id":"01958f3a-0000-7000-8000-0000000000ff","at":"2026-03-02T08:15:00+01:00","day":"2026-03-02","kind":"mood-reported","data":{"mood":"calm"}}""";

    private static readonly DateTimeOffset Moment = new(2026, 3, 9, 20, 0, 0, TimeSpan.Zero);
    private static readonly Words Words = CompiledLibrary.ReadFrom(typeof(JournalExportTests).Assembly).Words;

    private static readonly JsonSerializerOptions Spread = new() { WriteIndented = true };

    private static readonly JournalReading Everything = JournalFormat.ReadLines([
        .. EventSamples.All.Select(JournalFormat.Write),
        Newer,
        "{\"v\":1,\"id\":\"0195",
    ]);

    private static string Export(JournalReading journal) =>
        Encoding.UTF8.GetString(JournalExport.Write(journal.Entries, journal.Kept, "0.1.0", Moment));

    [Fact]
    public void An_export_holds_everything_and_comes_back_the_same()
    {
        var read = Assert.IsType<ImportRead.Read>(JournalImport.Read(Export(Everything)));

        Assert.Equal(Everything.Entries, read.Journal.Entries);
        Assert.Equal(Everything.Kept.Select(line => line.Text), read.Journal.Kept.Select(line => line.Text));
    }

    [Fact]
    public void An_export_says_what_it_is_ahead_of_the_entries()
    {
        using var json = JsonDocument.Parse(Export(Everything));

        Assert.Equal(
            ["format", "version", "app", "exportedAt", "entries", "fromNewerApp", "unreadable"],
            json.RootElement.EnumerateObject().Select(member => member.Name)
        );
        Assert.Equal("holdfast.export", json.RootElement.GetProperty("format").GetString());
        Assert.Equal("2026-03-09T20:00:00+00:00", json.RootElement.GetProperty("exportedAt").GetString());
        Assert.Equal(Newer, json.RootElement.GetProperty("fromNewerApp")[0].GetRawText());
    }

    [Fact]
    public void An_export_that_another_program_laid_out_anew_is_still_read()
    {
        using var json = JsonDocument.Parse(Export(Everything));
        var spread = JsonSerializer.Serialize(json.RootElement, Spread);

        var read = Assert.IsType<ImportRead.Read>(JournalImport.Read(spread));

        Assert.Equal(Everything.Entries, read.Journal.Entries);
        Assert.All(read.Journal.Kept, line => Assert.DoesNotContain('\n', line.Text));
    }

    [Fact]
    public void The_journal_file_of_the_terminal_program_is_taken_in_as_well()
    {
        var file = string.Concat(EventSamples.All.Select(entry => JournalFormat.Write(entry) + "\n")) + "{\"v\":1,";

        var read = Assert.IsType<ImportRead.Read>(JournalImport.Read(file));

        Assert.Equal(EventSamples.All, read.Journal.Entries);
        Assert.Equal([new JournalNotice.TornLastLine()], read.Journal.Notices);
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("{\"format\":\"other.export\",\"version\":1}")]
    [InlineData("{\"format\":\"holdfast.export\",\"version\":\"one\",\"entries\":[]}")]
    [InlineData("name;date\nAnna;2026-03-02\n")]
    public void A_file_that_is_not_ours_is_refused_in_one_sentence(string text)
    {
        var refused = Assert.IsType<ImportRead.Refused>(JournalImport.Read(text));

        Assert.Equal(
            "This file is not from Holdfast, so nothing was taken in. Choose a file that Holdfast exported.",
            refused.Say(Words)
        );
    }

    [Fact]
    public void A_torn_export_is_refused_with_the_line_at_which_it_ends()
    {
        var whole = Export(Everything);
        var cut = whole[..(whole.IndexOf("\"entries\"", StringComparison.Ordinal) + 40)];

        var refused = Assert.IsType<ImportRead.Refused>(JournalImport.Read(cut));

        Assert.Equal(
            "This file is cut off or damaged near line 6, so nothing was taken in. Export it again on the other device.",
            refused.Say(Words)
        );
    }

    [Fact]
    public void A_torn_export_is_never_taken_in_by_half()
    {
        var few = JournalFormat.ReadLines([.. EventSamples.All.Take(3).Select(JournalFormat.Write), Newer]);
        var whole = Export(few).TrimEnd();
        for (var length = 0; length < whole.Length; length++)
        {
            Assert.IsType<ImportRead.Refused>(JournalImport.Read(whole[..length]));
        }
    }

    [Fact]
    public void An_export_from_a_newer_app_is_refused_with_what_to_do()
    {
        var text = Export(Everything).Replace("\"version\": 1", "\"version\": 2", StringComparison.Ordinal);

        var refused = Assert.IsType<ImportRead.Refused>(JournalImport.Read(text));

        Assert.Equal(
            "This file is from a newer Holdfast (format 2, this one reads up to 1), so nothing was taken in. Update this app first.",
            refused.Say(Words)
        );
    }

    [Fact]
    public void Taking_in_adds_what_is_missing_and_leaves_what_is_there() =>
        Gen.Select(Gen.Bool.Array[EventSamples.All.Count], Gen.Bool.Array[EventSamples.All.Count])
            .Sample(
                (here, there) =>
                {
                    var mine = EventSamples.All.Where((_, index) => here[index]).ToValueList();
                    var theirs = JournalFormat.ReadLines(
                        EventSamples.All.Where((_, index) => there[index]).Select(JournalFormat.Write)
                    );

                    var report = JournalImport.Merge(mine, [], theirs);

                    Assert.Equal(theirs.Entries.Except(mine), report.Added);
                    Assert.Equal(theirs.Entries.Count, report.Added.Count + report.AlreadyThere);
                    Assert.Equal(
                        mine.Union(theirs.Entries).OrderBy(entry => entry.Id),
                        mine.Concat(report.Added).OrderBy(entry => entry.Id)
                    );
                }
            );

    [Fact]
    public void An_entry_with_a_known_id_never_replaces_the_one_that_is_there()
    {
        var mine = EventSamples.All[0];
        var forged = mine with { Event = new JournalEvent.NoticeTold("forged") };

        var report = JournalImport.Merge([mine], [], JournalFormat.ReadLines([JournalFormat.Write(forged)]));

        Assert.Empty(report.Added);
        Assert.Equal(1, report.AlreadyThere);
    }

    [Fact]
    public void Lines_that_are_not_understood_are_taken_in_once()
    {
        var first = JournalImport.Merge([], [], Everything);
        var second = JournalImport.Merge(first.Added, first.AddedLines, Everything);

        Assert.Equal(2, first.AddedLines.Count);
        Assert.Empty(second.Added);
        Assert.Empty(second.AddedLines);
        Assert.Equal(Everything.Entries.Count + 2, second.AlreadyThere);
    }
}

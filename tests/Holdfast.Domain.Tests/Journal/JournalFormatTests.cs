using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using Holdfast.Domain.Journal;
using Holdfast.Formats.Compiled;
using Holdfast.Formats.Journal;

namespace Holdfast.Domain.Tests.Journal;

public class JournalFormatTests
{
    private const string Newer =
        """{"v":1,"id":"01958f3a-0000-7000-8000-0000000000ff","at":"2026-03-02T08:15:00+01:00","day":"2026-03-02","kind":"mood-reported","data":{"mood":"calm"}}""";

    private static string Line(int index) => JournalFormat.Write(EventSamples.All[index]);

    [Fact]
    public void The_lines_of_each_version_are_frozen() =>
        Snapshot.Matches(
            string.Concat(EventSamples.All.Select(entry => JournalFormat.Write(entry) + "\n")),
            $"journal-v{JournalFormat.Version}.jsonl"
        );

    [Fact]
    public void The_frozen_lines_of_version_1_are_read_for_ever()
    {
        var reading = JournalFormat.ReadFile(Snapshot.Read("journal-v1.jsonl"));

        Assert.Equal(EventSamples.All, reading.Entries);
        Assert.Empty(reading.Kept);
        Assert.Empty(reading.Notices);
    }

    [Fact]
    public void Every_kind_of_event_is_among_the_frozen_lines() =>
        Assert.Equal(
            typeof(JournalEvent).GetNestedTypes(BindingFlags.Public).Select(type => type.Name).Order(),
            EventSamples.All.Select(entry => entry.Event.GetType().Name).Distinct().Order()
        );

    [Fact]
    public void What_was_written_is_read_back_whole()
    {
        var reading = JournalFormat.ReadFile(
            string.Concat(EventSamples.All.Select(entry => JournalFormat.Write(entry) + "\n"))
        );

        Assert.Equal(EventSamples.All, reading.Entries);
        Assert.Empty(reading.Kept);
        Assert.Empty(reading.Notices);
    }

    [Fact]
    public void An_instant_keeps_its_offset_and_its_ticks() =>
        Gen.Select(Gen.Long[0, 3_000_000_000_000_000_000], Gen.Int[-14 * 60, 14 * 60])
            .Sample(
                (ticks, minutes) =>
                {
                    var offset = TimeSpan.FromMinutes(minutes);
                    var at = new DateTimeOffset(Math.Max(ticks, TimeSpan.TicksPerDay), TimeSpan.Zero).ToOffset(offset);
                    var entry = EventSamples.All[0] with { At = at };

                    var read = Assert.IsType<JournalLine.Understood>(
                        JournalFormat.ReadLine(JournalFormat.Write(entry))
                    );

                    Assert.True(read.Entry.At.EqualsExact(at));
                }
            );

    [Fact]
    public void Words_of_a_person_come_back_as_they_were_typed() =>
        Gen
            .String.Where(IsWhole)
            .Sample(words =>
            {
                var answers = Answers.None.With(QuestionId.M12, new Answer.Text(words));
                var entry = EventSamples.All[0] with
                {
                    Event = new JournalEvent.AnswersAdded(answers, TriageLevel.Start, [words], 1),
                };

                var line = JournalFormat.Write(entry);

                Assert.DoesNotContain('\n', line);
                Assert.Equal(new JournalLine.Understood(line, entry), JournalFormat.ReadLine(line));
            });

    [Fact]
    public void A_line_cut_off_anywhere_is_told_as_torn_and_costs_nothing_else()
    {
        var whole = Line(0) + "\n" + Line(1) + "\n";
        for (var length = 1; length < Line(2).Length; length++)
        {
            var reading = JournalFormat.ReadFile(whole + Line(2)[..length]);

            Assert.Equal(EventSamples.All.Take(2), reading.Entries);
            Assert.Equal([new JournalNotice.TornLastLine()], reading.Notices);
            Assert.Equal(Line(2)[..length], Assert.Single(reading.Kept).Text);
        }
    }

    [Fact]
    public void A_kind_from_a_newer_app_is_kept_as_it_is_and_told()
    {
        var reading = JournalFormat.ReadFile(Line(0) + "\n" + Newer + "\n" + Line(1) + "\n");

        Assert.Equal(EventSamples.All.Take(2), reading.Entries);
        Assert.Equal([new JournalNotice.FromNewerApp(1)], reading.Notices);
        Assert.Equal(Newer, Assert.Single(reading.Kept).Text);
    }

    [Fact]
    public void A_known_kind_in_a_newer_version_is_kept_and_not_guessed_at()
    {
        var line = Line(0).Replace("\"v\":1", "\"v\":2", StringComparison.Ordinal);

        var read = Assert.IsType<JournalLine.FromNewerApp>(JournalFormat.ReadLine(line));

        Assert.Equal((line, 2, "consent-given"), (read.Text, read.Version, read.Kind));
    }

    [Fact]
    public void An_entry_that_is_there_twice_counts_once()
    {
        var reading = JournalFormat.ReadFile(Line(0) + "\n" + Line(1) + "\n" + Line(0) + "\n");

        Assert.Equal(EventSamples.All.Take(2), reading.Entries);
        Assert.Contains(new JournalNotice.Repeated(1), reading.Notices);
        Assert.Empty(reading.Kept);
    }

    [Fact]
    public void Of_two_entries_under_one_id_the_earlier_counts_and_the_other_is_kept()
    {
        var other = EventSamples.All[1] with { Id = EventSamples.All[0].Id };

        var reading = JournalFormat.ReadFile(JournalFormat.Write(other) + "\n" + Line(0) + "\n");

        Assert.Equal([EventSamples.All[0]], reading.Entries);
        Assert.Contains(new JournalNotice.Differing(1), reading.Notices);
        Assert.Equal(JournalFormat.Write(other), Assert.Single(reading.Kept).Text);
    }

    [Fact]
    public void A_clock_that_was_set_back_is_told_and_the_entries_are_put_in_order()
    {
        var reading = JournalFormat.ReadFile(Line(1) + "\n" + Line(0) + "\n" + Line(2) + "\n");

        Assert.Equal(EventSamples.All.Take(3), reading.Entries);
        Assert.Equal([new JournalNotice.ClockSetBack(1)], reading.Notices);
    }

    [Theory]
    [InlineData(
        "\"id\":\"01958f3a-0000-7000-8000-000000000001\"",
        "\"id\":\"7\"",
        "line.id: met \"7\", expected an id."
    )]
    [InlineData("\"v\":1", "\"v\":0", "line.v: met 0, expected a whole number from 1 to 2147483647.")]
    [InlineData(
        "\"day\":\"2026-03-02\"",
        "\"day\":\"2026-02-30\"",
        "line.day: met \"2026-02-30\", expected a date such as 2026-03-02."
    )]
    [InlineData("{\"notice\":1}", "{}", "data.notice: met nothing, expected a whole number from 0 to 1000000.")]
    [InlineData("{\"notice\":1}", "7", "line.data: met 7, expected an object.")]
    public void A_damaged_line_says_what_was_met_and_what_was_expected(string good, string bad, string problem)
    {
        var line = Line(0).Replace(good, bad, StringComparison.Ordinal);

        Assert.Equal(new JournalLine.Damaged(line, problem), JournalFormat.ReadLine(line));
    }

    [Fact]
    public void Pain_outside_0_to_10_is_damaged_and_never_counted()
    {
        var entry = EventSamples.All[0] with { Event = new JournalEvent.PainReported(new DateOnly(2026, 3, 2), 11) };

        var read = Assert.IsType<JournalLine.Damaged>(JournalFormat.ReadLine(JournalFormat.Write(entry)));

        Assert.Equal("data.average: met 11, expected a whole number from 0 to 10.", read.Problem);
    }

    [Fact]
    public void No_line_whatever_it_holds_stops_the_reading() =>
        Gen.Select(Gen.Int[0, EventSamples.All.Count - 1], Gen.Int[0, 300], Gen.String[0, 6])
            .Sample(
                (index, place, noise) =>
                {
                    var good = Line(index);
                    var at = place % good.Length;
                    var bad =
                        good[..at]
                        + noise.Replace("\n", " ", StringComparison.Ordinal)
                        + good[Math.Min(good.Length, at + noise.Length)..];

                    var reading = JournalFormat.ReadLines([bad]);

                    Assert.Equal(string.IsNullOrWhiteSpace(bad) ? 0 : 1, reading.Entries.Count + reading.Kept.Count);
                }
            );

    [Fact]
    public void An_older_line_is_taken_a_step_at_a_time_to_the_version_of_today()
    {
        // Two made-up versions ahead of today's: in the first, the country had a kind of its own; in the second, its name was shorter.
        Func<JsonObject, JsonObject>[] steps =
        [
            line =>
            {
                line["kind"] = "setting";
                line["data"] = new JsonObject { ["key"] = "country", ["value"] = (string?)line["data"]!["code"] };
                return line;
            },
            line =>
            {
                line["kind"] = "setting-changed";
                line["data"] = new JsonObject
                {
                    ["name"] = (string?)line["data"]!["key"],
                    ["value"] = (string?)line["data"]!["value"],
                };
                return line;
            },
        ];
        var reader = new LineReader(3, steps);
        var first = Old(1, "country-chosen", """{"code":"GB"}""");
        var second = Old(2, "setting", """{"key":"theme","value":"dark"}""");

        Assert.Equal(new JournalEvent.SettingChanged("country", "GB"), Event(reader.Read(first)));
        Assert.Equal(new JournalEvent.SettingChanged("theme", "dark"), Event(reader.Read(second)));
        Assert.Equal(first, reader.Read(first).Text);
        Assert.IsType<JournalLine.FromNewerApp>(reader.Read(Old(4, "setting-changed", "{}")));
    }

    [Fact]
    public void There_is_one_step_between_each_two_versions() =>
        Assert.Equal(JournalFormat.Version, 1 + UpgradeSteps.All.Count);

    [Fact]
    public void Every_notice_has_its_sentence()
    {
        var words = CompiledLibrary.ReadFrom(typeof(JournalFormatTests).Assembly).Words;

        Assert.Equal(
            "3 entries cannot be read. They are kept as they are, and everything else is here.",
            new JournalNotice.Damaged(3).Say(words)
        );
        Assert.Equal(
            "The last entry was cut off while it was being saved. It is kept as it is, and everything before it is here.",
            new JournalNotice.TornLastLine().Say(words)
        );
        foreach (var count in new[] { 1, 2 })
        {
            Assert.NotEmpty(new JournalNotice.FromNewerApp(count).Say(words));
            Assert.NotEmpty(new JournalNotice.Repeated(count).Say(words));
            Assert.NotEmpty(new JournalNotice.Differing(count).Say(words));
            Assert.NotEmpty(new JournalNotice.ClockSetBack(count).Say(words));
        }
    }

    private static JournalEvent Event(JournalLine line) => Assert.IsType<JournalLine.Understood>(line).Entry.Event;

    private static string Old(int version, string kind, string data) =>
        $$"""{"v":{{version}},"id":"01958f3a-0000-7000-8000-000000000001","at":"2026-03-02T08:15:00+01:00","day":"2026-03-02","kind":"{{kind}}","data":{{data}}}""";

    // Half a surrogate pair is no text, and no keyboard types one.
    private static bool IsWhole(string text)
    {
        try
        {
            return JsonEncodedText.Encode(text).ToString().Length >= 0;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}

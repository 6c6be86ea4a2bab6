using System.Text;
using Holdfast.Formats.Calendars;
using Ical.Net.DataTypes;
using Calendar = Ical.Net.Calendar;

namespace Holdfast.Domain.Tests.Calendars;

/// <summary>What a calendar makes of a reminder, read by a library that calendars use.</summary>
public class ReminderCalendarTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 20, 8, 0, 0, TimeSpan.Zero);

    private static readonly Reminder Evening = new(
        new(21, 30),
        new(2026, 3, 20),
        15,
        "A few steady minutes for your back",
        "Open Holdfast, and press Start; \\ first: ä, ß and 你好.\nThen rest."
    );

    [Fact]
    public void It_comes_every_day_at_the_same_time_of_the_wall_clock_across_the_change_of_the_clocks()
    {
        var appointment = Assert.Single(Calendar.Load(ReminderCalendar.Write(Evening, Now))!.Events);

        var times = appointment
            .GetOccurrences(new CalDateTime(2026, 3, 20, 0, 0, 0, "Europe/London"))
            .Take(14)
            .Select(each => each.Period.StartTime.Value)
            .ToList();

        Assert.Equal(
            Enumerable.Range(20, 14).Select(day => new DateTime(2026, 3, 1, 21, 30, 0).AddDays(day - 1)),
            times
        );
        Assert.Null(appointment.Start!.TzId);
        Assert.False(appointment.Start.IsUtc);
    }

    [Fact]
    public void Its_words_come_back_as_they_were_and_its_alarm_rings_when_it_begins()
    {
        var appointment = Assert.Single(Calendar.Load(ReminderCalendar.Write(Evening, Now))!.Events);
        var alarm = Assert.Single(appointment.Alarms);

        Assert.Equal(Evening.Title, appointment.Summary);
        Assert.Equal(Evening.Words, appointment.Description);
        Assert.Equal("DISPLAY", alarm.Action);
        Assert.Equal(Evening.Title, alarm.Description);
        Assert.Equal(new Duration(minutes: 15), appointment.Duration);
        Assert.Equal("TRANSPARENT", appointment.Transparency);
    }

    [Fact]
    public void A_later_file_takes_the_place_of_an_earlier_one()
    {
        var first = Calendar.Load(ReminderCalendar.Write(Evening, Now))!.Events.Single();
        var second = Calendar
            .Load(ReminderCalendar.Write(Evening with { At = new(7, 30) }, Now.AddMinutes(1)))!
            .Events.Single();

        Assert.Equal(first.Uid, second.Uid);
        Assert.True(second.Sequence > first.Sequence);
        Assert.True(second.DtStamp!.AsUtc > first.DtStamp!.AsUtc);
    }

    [Fact]
    public void No_line_is_longer_than_the_format_allows_and_no_letter_is_torn()
    {
        var long_ = Evening with { Words = string.Concat(Enumerable.Repeat("Rücken 你好 ", 40)) };
        var file = ReminderCalendar.Write(long_, Now);

        Assert.All(file.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Equal(long_.Words, Calendar.Load(file)!.Events.Single().Description);
    }
}

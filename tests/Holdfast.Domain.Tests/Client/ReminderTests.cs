using Holdfast.Client;
using Calendar = Ical.Net.Calendar;

namespace Holdfast.Domain.Tests.Client;

/// <summary>A reminder in the person's own calendar.</summary>
public sealed class ReminderTests
{
    [Fact]
    public void It_is_offered_at_the_time_of_day_that_the_person_likes() =>
        Assert.Equal(new TimeOnly(7, 30), Reminders.At(new Person().BeginCheckIn().CheckIn().Model));

    [Fact]
    public void The_time_that_was_chosen_is_in_the_file_and_kept()
    {
        var person = new Person()
            .BeginCheckIn()
            .CheckIn()
            .Do(PageMessage.Set(SettingNames.Reminder, "21:30"))
            .Do(PageMessage.SaveReminder);

        var file = person.Device.Downloaded!;
        Assert.Equal(("holdfast-reminder.ics", "text/calendar"), (file.Name, file.MediaType));
        Assert.Equal(
            new TimeOnly(21, 30),
            TimeOnly.FromDateTime(Calendar.Load(file.Content)!.Events.Single().Start!.Value)
        );
        Assert.Equal(new TimeOnly(21, 30), person.Reload("/settings").Model.Settings.ReminderAt);
    }

    [Theory]
    [InlineData("25:00")]
    [InlineData("")]
    [InlineData("soon")]
    public void What_is_no_time_changes_nothing(string value) =>
        Assert.Null(
            new Person()
                .BeginCheckIn()
                .CheckIn()
                .Do(PageMessage.Set(SettingNames.Reminder, value))
                .Model.Settings.ReminderAt
        );
}

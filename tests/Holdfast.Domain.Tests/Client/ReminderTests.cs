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

    [Fact]
    public void Who_wants_it_is_told_at_that_time_here_too_while_the_app_is_open()
    {
        var person = Here(NotificationPermission.Granted);
        Assert.Contains(new Effect.WakeAfter(Alarm.ReminderDue, 9 * 3_600_000), person.Effects);

        person.Wait(TimeSpan.FromHours(9)).Send(new Message.Woke(Alarm.ReminderDue));

        Assert.Equal("A few steady minutes for your back", Assert.Single(person.Effects.OfType<Effect.Notify>()).Title);
        Assert.Contains(person.Model.Notices, notice => notice.Key == "reminder");
        Assert.Contains(new Effect.WakeAfter(Alarm.ReminderDue, 24 * 3_600_000), person.Effects);

        person.StartSession();
        Assert.DoesNotContain(person.Model.Notices, notice => notice.Key == "reminder");
    }

    [Fact]
    public void Without_notifications_there_is_a_tone_and_a_line()
    {
        var person = Here(NotificationPermission.Denied)
            .Wait(TimeSpan.FromHours(9))
            .Send(new Message.Woke(Alarm.ReminderDue));

        Assert.Contains(new Effect.Chime(), person.Effects);
        Assert.Contains(person.Model.Notices, notice => notice.Key == "reminder");
    }

    [Fact]
    public void Nobody_is_reminded_of_what_is_done_today()
    {
        var person = Here(NotificationPermission.Granted).Go("/today").StartSession().PlayToTheEnd().Log();
        person.Go("/today").Wait(TimeSpan.FromHours(9)).Send(new Message.Woke(Alarm.ReminderDue));

        Assert.Empty(person.Effects.OfType<Effect.Notify>());
        Assert.DoesNotContain(person.Model.Notices, notice => notice.Key == "reminder");
    }

    [Fact]
    public void A_device_that_slept_for_days_reminds_of_none_of_them()
    {
        var person = Here(NotificationPermission.Granted).Days(3).Send(new Message.Woke(Alarm.ReminderDue));

        Assert.Empty(person.Effects.OfType<Effect.Notify>());
        Assert.Single(person.Effects.OfType<Effect.WakeAfter>(), wake => wake.Alarm == Alarm.ReminderDue);
    }

    [Fact]
    public void Where_no_exercise_is_shown_nobody_is_reminded_of_any()
    {
        var person = Here(NotificationPermission.Granted)
            .Do(PageMessage.SomethingChanged)
            .FillIn(4, Acts.Told(QuestionId.Q05))
            .Wait(TimeSpan.FromHours(9))
            .Send(new Message.Woke(Alarm.ReminderDue));

        Assert.True(person.Model.Locked);
        Assert.Empty(person.Effects.OfType<Effect.Notify>());
    }

    // It is nine in the morning; the time that is chosen is six in the evening.
    private static Person Here(NotificationPermission notifications) =>
        new Person()
            .CheckIn()
            .Do(PageMessage.Continue)
            .Send(new Message.PlatformTold(new Platform(Speech: true) { Notifications = notifications }))
            .Do(PageMessage.Set(SettingNames.Reminder, "18:00"), PageMessage.Set(SettingNames.ReminderHere, "on"));
}

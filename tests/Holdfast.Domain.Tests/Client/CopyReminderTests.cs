using Holdfast.Client;

namespace Holdfast.Domain.Tests.Client;

/// <summary>When a person is reminded to take a copy, before a browser could clear what it keeps.</summary>
public sealed class CopyReminderTests
{
    [Fact]
    public void It_comes_after_more_than_a_week_where_the_browser_promised_nothing_and_there_is_no_copy()
    {
        var person = Somebody(promised: false);
        Assert.False(person.Days(7).Today.CopyDue);
        Assert.True(person.Days(1).Today.CopyDue);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(null)]
    public void A_promise_or_no_word_yet_needs_no_reminder(bool? promised) =>
        Assert.False(Somebody(promised).Days(30).Today.CopyDue);

    [Fact]
    public void A_copy_is_good_for_two_weeks_and_longer_where_nothing_was_added()
    {
        var person = Somebody(promised: false).Days(20).Do(PageMessage.Export);
        Assert.NotNull(person.Device.Downloaded);
        Assert.False(person.Today.CopyDue);

        Assert.False(person.Days(30).Today.CopyDue);
        person.Do(PageMessage.Morning(3));
        Assert.True(person.Today.CopyDue);
    }

    [Fact]
    public void A_copy_of_two_weeks_ago_is_still_good_and_one_day_later_it_is_not()
    {
        var person = Somebody(promised: false).Days(20).Do(PageMessage.Export).Days(1).Do(PageMessage.Morning(3));

        Assert.False(person.Days(13).Today.CopyDue);
        Assert.True(person.Days(1).Today.CopyDue);
    }

    [Fact]
    public void Taking_a_copy_asks_the_browser_once_more_for_its_promise_where_it_gave_none()
    {
        Assert.Contains(new Effect.AskPersistence(), Somebody(promised: false).Do(PageMessage.Export).Effects);
        Assert.DoesNotContain(new Effect.AskPersistence(), Somebody(promised: true).Do(PageMessage.Export).Effects);
    }

    [Fact]
    public void The_day_of_the_copy_is_kept_and_the_same_day_is_not_written_twice()
    {
        var person = Somebody(promised: false).Do(PageMessage.Export).Do(PageMessage.Export);

        Assert.Equal(new DateOnly(2026, 3, 2), person.Reload("/today").Model.Settings.CopySavedOn);
        Assert.Single(
            person.Happened<Domain.Journal.JournalEvent.SettingChanged>(),
            changed => changed.Name == SettingNames.CopySaved
        );
    }

    [Fact]
    public void Whoever_keeps_nothing_has_nothing_to_lose()
    {
        var person = new Person()
            .Send(new Message.PlatformTold(new Platform { StoragePersisted = false }))
            .Go("/consent")
            .Do(PageMessage.Decline)
            .FillIn()
            .Days(30);

        Assert.False(CopyReminder.IsDue(person.Model));
        person.Go("/my-data").Do(PageMessage.Export);
        Assert.Empty(person.Happened<Domain.Journal.JournalEvent.SettingChanged>());
    }

    private static Person Somebody(bool? promised) =>
        new Person()
            .CheckIn()
            .Do(PageMessage.Continue)
            .Send(new Message.PlatformTold(new Platform(Speech: true) { StoragePersisted = promised }))
            .Go("/today");
}

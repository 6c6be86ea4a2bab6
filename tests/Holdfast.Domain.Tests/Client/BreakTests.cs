using Holdfast.Client;

namespace Holdfast.Domain.Tests.Client;

/// <summary>Breaks from sitting while the app is open.</summary>
public sealed class BreakTests
{
    private const int Every = 45;

    [Fact]
    public void Nobody_is_asked_to_get_up_who_did_not_choose_it() =>
        Assert.Null(Breaks.Offered(AtToday().After(Every).Model));

    [Fact]
    public void After_the_time_that_was_chosen_the_shortest_form_is_offered_and_starts()
    {
        var person = WithBreaks();
        Assert.Contains(new Effect.WakeAfter(Alarm.BreakDue, Every * 60_000), person.Effects);

        person.After(Every);
        Assert.Equal(BreakOffer.Routine, Breaks.Offered(person.Model));
        Assert.Contains(new Effect.Chime(), person.Effects);

        person.StartSession(minimum: true);
        Assert.True(person.Model.Session is { Minimum: true });
        Assert.Null(Breaks.Offered(person.Model));
    }

    [Fact]
    public void Where_notifications_are_allowed_one_comes_in_place_of_the_tone_and_says_nothing_about_health()
    {
        var person = WithBreaks(NotificationPermission.Granted).After(Every);

        Assert.Equal(
            new Effect.Notify("Time to get up for a moment", "A few minutes for your back are ready in Holdfast."),
            Assert.Single(person.Effects.OfType<Effect.Notify>())
        );
        Assert.Empty(person.Effects.OfType<Effect.Chime>());
    }

    [Fact]
    public void Leave_is_asked_for_at_the_press_that_switches_breaks_on_and_at_no_other_time()
    {
        var person = AtToday(NotificationPermission.NotAsked);
        person.Do(PageMessage.Set(SettingNames.Breaks, "60"));
        Assert.Contains(new Effect.AskToNotify(), person.Effects);

        person.Do(PageMessage.Set(SettingNames.Breaks, "30"));
        Assert.DoesNotContain(new Effect.AskToNotify(), person.Effects);
        person.Do(PageMessage.Set(SettingNames.Breaks, "off"));
        Assert.DoesNotContain(new Effect.AskToNotify(), person.Effects);

        person.Send(Known(NotificationPermission.Denied)).Do(PageMessage.Set(SettingNames.Breaks, "30"));
        Assert.DoesNotContain(new Effect.AskToNotify(), person.Effects);
    }

    [Fact]
    public void Later_is_ten_minutes_and_having_moved_is_the_whole_time()
    {
        var person = WithBreaks().After(Every).Do(PageMessage.BreakLater);
        Assert.Null(Breaks.Offered(person.Model));
        Assert.Contains(new Effect.WakeAfter(Alarm.BreakDue, 600_000), person.Effects);

        person.After(10);
        Assert.NotNull(Breaks.Offered(person.Model));

        person.Do(PageMessage.BreakMoved);
        Assert.Null(Breaks.Offered(person.Model));
        Assert.Contains(new Effect.WakeAfter(Alarm.BreakDue, Every * 60_000), person.Effects);
    }

    [Fact]
    public void A_session_is_not_interrupted_and_the_time_counts_from_its_end()
    {
        var person = WithBreaks().StartSession().Play(60_000).After(Every);
        Assert.DoesNotContain(new Effect.Chime(), person.Effects);
        Assert.Null(Breaks.Offered(person.Model));

        person.Do(PageMessage.EndSession).Log();
        person.Go("/today").After(10);
        Assert.Null(Breaks.Offered(person.Model));
        Assert.Contains(new Effect.WakeAfter(Alarm.BreakDue, 35 * 60_000), person.Effects);
        Assert.NotNull(Breaks.Offered(person.After(35).Model));
    }

    [Fact]
    public void A_session_in_another_tab_is_not_interrupted_either()
    {
        var person = WithBreaks();
        var leading = person.OtherTab("/today").StartSession();
        person.Send(new Message.EntriesArrived([.. leading.Device.Journal]));

        person.After(Every);

        Assert.Null(Breaks.Offered(person.Model));
        Assert.DoesNotContain(new Effect.Chime(), person.Effects);
    }

    [Fact]
    public void Whoever_was_away_from_a_device_that_slept_is_not_met_by_a_row_of_reminders()
    {
        var person = WithBreaks().After(Every + (6 * 60));

        Assert.Null(Breaks.Offered(person.Model));
        Assert.Empty(person.Effects.OfType<Effect.Chime>());
        Assert.Single(person.Effects.OfType<Effect.WakeAfter>());
        Assert.NotNull(Breaks.Offered(person.After(Every).Model));
    }

    [Fact]
    public void A_timer_of_a_hidden_page_may_be_a_minute_late() =>
        Assert.NotNull(Breaks.Offered(WithBreaks().After(Every + 1).Model));

    [Fact]
    public void Where_no_exercise_is_shown_nothing_is_offered_and_an_offer_that_stood_is_gone()
    {
        var person = WithBreaks().After(Every);
        Assert.NotNull(Breaks.Offered(person.Model));

        person.Do(PageMessage.SomethingChanged).FillIn(4, Acts.Told(QuestionId.Q05));
        Assert.True(person.Model.Locked);
        Assert.Null(Breaks.Offered(person.Model));

        person.After(Every);
        Assert.Null(Breaks.Offered(person.Model));
        Assert.Empty(person.Effects.OfType<Effect.Chime>());
        Assert.IsType<Screen.ActionCard>(person.Send(new Message.ReminderOpened()).Screen);
    }

    [Fact]
    public void When_as_many_sessions_as_help_are_done_a_walk_is_left()
    {
        var person = WithBreaks();
        for (var done = 0; done < 4 && person.Today.CanStart; done++)
        {
            person.StartSession(minimum: true).PlayToTheEnd();
            person.Log().Go("/today");
        }

        Assert.IsType<Hold.EnoughForToday>(person.Today.Hold);
        Assert.Equal(BreakOffer.Walk, Breaks.Offered(person.Do(PageMessage.BreakMoved).After(Every).Model));
    }

    [Fact]
    public void It_is_kept_and_goes_on_after_a_reload()
    {
        var person = WithBreaks().Reload("/today");

        Assert.Equal(Every, person.Model.Settings.BreakEvery);
        Assert.NotNull(Breaks.Offered(person.After(Every).Model));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("1")]
    [InlineData("-45")]
    [InlineData("often")]
    public void What_is_no_choice_changes_nothing(string value) =>
        Assert.Null(AtToday().Do(PageMessage.Set(SettingNames.Breaks, value)).Model.Settings.BreakEvery);

    private static Person AtToday(NotificationPermission? notifications = null) =>
        new Person().CheckIn().Do(PageMessage.Continue).Send(Known(notifications)).Go("/today");

    private static Person WithBreaks(NotificationPermission? notifications = null) =>
        AtToday(notifications).Do(PageMessage.Set(SettingNames.Breaks, "45"));

    private static Message.PlatformTold Known(NotificationPermission? notifications) =>
        new(new Platform(Speech: true, WakeLock: true) { Notifications = notifications });
}

/// <summary>Time that passes, with the alarm that comes then.</summary>
internal static class Waking
{
    /// <summary>Lets minutes pass; then the alarm of the break comes.</summary>
    public static Person After(this Person person, int minutes) =>
        person.Wait(TimeSpan.FromMinutes(minutes)).Send(new Message.Woke(Alarm.BreakDue));
}

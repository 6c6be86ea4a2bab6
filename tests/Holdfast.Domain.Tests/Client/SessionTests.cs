using Holdfast.Client;
using Holdfast.Domain.Journal;
using Holdfast.Domain.Timeline;

namespace Holdfast.Domain.Tests.Client;

/// <summary>The session while it is played.</summary>
public sealed class SessionTests
{
    [Fact]
    public void The_clock_speaks_every_cue_in_order_and_says_nothing_twice()
    {
        var person = Started();
        var spoken = person.Effects.OfType<Effect.Speak>().Select(each => each.Text).ToList();

        person.PlayToTheEnd();
        spoken.AddRange(person.Effects.OfType<Effect.Speak>().Select(each => each.Text));

        var timeline = person.Model.Session!.Timeline;
        Assert.Equal(
            timeline
                .Cues.Where(cue => cue.Kind == CueKind.Say)
                .GroupBy(cue => cue.At)
                .Select(group => string.Join(" ", group.Select(cue => cue.Text))),
            spoken
        );
    }

    [Fact]
    public void Tones_are_scheduled_ahead_from_where_the_session_stands()
    {
        var person = Started();

        var tones = Assert.Single(person.Effects.OfType<Effect.ScheduleTones>()).Tones;

        Assert.Equal(
            person
                .Model.Session!.Timeline.Cues.Where(cue => cue.Kind == CueKind.Tone)
                .Select(cue => new ScheduledTone(cue.At, cue.Text)),
            tones
        );
    }

    [Fact]
    public void A_pause_stops_clock_voice_and_tones_and_going_on_starts_where_it_stood()
    {
        var person = Started().Play(20_000).Do(PageMessage.Pause);

        Assert.True(person.Model.Session!.Paused);
        Assert.Null(person.Clock);
        Assert.Equal(
            [new Effect.StopClock(), new Effect.CancelSound(), new Effect.LetSleep()],
            person.Effects.Where(effect => effect is not Effect.Keep)
        );

        person.Wait(TimeSpan.FromMinutes(5)).Do(PageMessage.GoOn);
        Assert.Equal(20_000, person.Clock);
        Assert.False(person.Model.Session.Paused);
    }

    [Fact]
    public void Skip_goes_to_the_next_exercise_and_what_was_skipped_is_not_counted()
    {
        var person = Started().Play(90_000).Do(PageMessage.Skip);

        Assert.Equal(ExerciseId.E01, person.Model.Session!.Now!.Exercise);
        person.Do(PageMessage.Skip);
        Assert.Null(person.Model.Session!.Now!.Exercise);
        person.PlayToTheEnd().Log();

        var ended = Assert.Single(person.Happened<JournalEvent.SessionEnded>());
        Assert.DoesNotContain(ended.Exercises, each => each.Exercise == ExerciseId.E01);
        Assert.False(ended.Counts);
        Assert.Equal(0, person.Today.DoneToday);
    }

    [Fact]
    public void Back_goes_to_the_start_of_the_step_and_then_to_the_one_ahead_of_it()
    {
        var person = Started();
        var hold = person.Model.Session!.Timeline.Segments.First(segment => segment.Kind == SegmentKind.Hold);
        person.Play(hold.Start + 10_000).Do(PageMessage.StepBack);

        Assert.Equal(hold.Start, person.Clock);
        person.Do(PageMessage.StepBack);
        Assert.True(person.Clock < hold.Start);
        Assert.Equal(person.Model.Session.Now!.End, hold.Start);
    }

    [Fact]
    public void What_is_played_twice_counts_once()
    {
        var person = Started();
        var hold = person.Model.Session!.Timeline.Segments.First(segment => segment.Kind == SegmentKind.Hold);

        person.Play(hold.Start + 20_000).Do(PageMessage.StepBack).PlayToTheEnd().Log();

        var stretch = Assert.Single(person.Happened<JournalEvent.SessionEnded>()).Exercises[^1];
        Assert.Equal((60, 60), (stretch.SecondsRight, stretch.SecondsLeft));
    }

    [Fact]
    public void Whoever_follows_a_link_out_of_the_session_finds_it_paused_and_goes_on()
    {
        var person = Started().Play(30_000).Go("/library");

        Assert.IsType<Screen.LibraryIndex>(person.Screen);
        Assert.Null(person.Clock);
        Assert.True(person.Go("/today").Today.CanGoOn);
        person.Do(PageMessage.GoOn);
        Assert.IsType<Screen.Session>(person.Screen);
        Assert.Equal(30_000, person.Clock);
    }

    [Fact]
    public void Something_that_changed_in_mid_session_is_told_to_the_end_before_the_session_goes_on()
    {
        var person = Started().Play(100_000).Do(PageMessage.Stop, PageMessage.SomethingChanged);
        Assert.Equal(new Screen.CheckIn(1), person.Screen);

        person.Do(PageMessage.Answer(QuestionId.Q04c, Response.Yes), PageMessage.SaveAndLeave, PageMessage.GoOn);

        Assert.Equal(new Screen.CheckIn(1), person.Screen);
        Assert.Null(person.Clock);
    }

    [Fact]
    public void A_check_in_that_is_finished_in_mid_session_ends_it_since_the_plan_may_be_another()
    {
        var person = Started().Play(100_000).Do(PageMessage.SomethingChanged).FillIn(4, Acts.Told(QuestionId.Q43));

        Assert.IsType<Screen.Result>(person.Screen);
        Assert.Null(person.Model.Session);
        Assert.False(Assert.Single(person.Happened<JournalEvent.SessionEnded>()).Completed);
        Assert.False(person.Go("/today").Today.CanGoOn);
    }

    [Fact]
    public void A_reload_in_mid_session_offers_to_go_on_where_it_was()
    {
        var person = Started().Play(100_000);
        person.Device.Close(person);

        var again = person.Reload("/session");

        Assert.IsType<Screen.Today>(again.Screen);
        Assert.True(again.Today.CanGoOn);
        Assert.Null(again.Clock);
        again.Do(PageMessage.GoOn);
        Assert.IsType<Screen.Session>(again.Screen);
        Assert.Equal(person.Model.Session!.Id, again.Model.Session!.Id);
        Assert.Equal(person.Model.Session.Now!.Exercise, again.Model.Session.Now!.Exercise);

        again.PlayToTheEnd().Log();
        Assert.Single(again.Happened<JournalEvent.SessionStarted>());
        Assert.True(Assert.Single(again.Happened<JournalEvent.SessionEnded>()).Counts);
    }

    [Fact]
    public void An_interrupted_session_can_be_ended_instead()
    {
        var person = Started().Play(100_000);
        person.Device.Close(person);

        var again = person.Reload("/today").Do(PageMessage.EndSession);

        Assert.IsType<Screen.LogSession>(again.Screen);
        again.Log();
        Assert.False(Assert.Single(again.Happened<JournalEvent.SessionEnded>()).Completed);
        Assert.False(again.Reload("/today").Today.CanGoOn);
    }

    [Fact]
    public void After_an_hour_the_gate_has_to_be_answered_again_so_only_the_log_is_left()
    {
        var person = Started().Play(100_000);
        person.Device.Close(person);

        var again = person.Wait(TimeSpan.FromMinutes(61)).Reload("/today");

        Assert.False(again.Today.CanGoOn);
        Assert.True(again.Today.WaitsForLog);
        again.Do(PageMessage.GoOn);
        Assert.IsType<Screen.LogSession>(again.Screen);
    }

    [Fact]
    public void A_reload_at_the_log_comes_back_to_the_log()
    {
        var person = Started().PlayToTheEnd();
        person.Device.Close(person);

        var again = person.Reload("/log").Do(PageMessage.GoOn);

        Assert.IsType<Screen.LogSession>(again.Screen);
        again.Log();
        Assert.True(Assert.Single(again.Happened<JournalEvent.SessionEnded>()).Completed);
    }

    [Fact]
    public void A_session_that_nobody_logs_is_written_down_when_the_next_one_starts()
    {
        var person = Started().PlayToTheEnd().Go("/today");
        Assert.True(person.Today.WaitsForLog);

        person.StartSession();

        Assert.Equal(2, person.Happened<JournalEvent.SessionStarted>().Count());
        var ended = Assert.Single(person.Happened<JournalEvent.SessionEnded>());
        Assert.Equal((true, true, null), (ended.Completed, ended.Counts, ended.PainDuring));
    }

    [Fact]
    public void A_snapshot_that_means_nothing_is_said_once_and_loses_nothing()
    {
        var person = Started().Play(50_000);
        person.Device.Close(person);
        person.Device.Slots[Slot.Session] = "holdfast session 1\nid nonsense";

        var again = person.Reload("/today");

        Assert.Equal("session-place-lost", Assert.Single(again.Model.Notices).Key);
        Assert.False(again.Today.CanGoOn);
        Assert.True(again.Today.CanStart);
        Assert.Single(again.Happened<JournalEvent.SessionStarted>());
    }

    [Fact]
    public void A_session_across_midnight_belongs_to_the_day_it_began_on()
    {
        var person = new Person().CheckIn().Do(PageMessage.Continue).Wait(TimeSpan.FromHours(14.9)).StartSession();
        person.Wait(TimeSpan.FromMinutes(10)).PlayToTheEnd().Log();

        Assert.Equal(new DateOnly(2026, 3, 3), person.Model.Today);
        var session = Assert.Single(person.Model.Standing.Sessions);
        Assert.Equal(new DateOnly(2026, 3, 2), session.Day);
        Assert.Equal(0, person.Today.DoneToday);
    }

    [Fact]
    public void Without_a_voice_nothing_is_spoken_and_that_is_said_once()
    {
        var person = new Person()
            .CheckIn()
            .Send(new Message.PlatformTold(new Platform(Speech: false, WakeLock: false)));

        person.Do(PageMessage.Continue).StartSession();

        Assert.Empty(person.Effects.OfType<Effect.Speak>());
        Assert.Equal(["no-speech", "no-wake-lock"], person.Model.Notices.Select(notice => notice.Key));
        person.Do(PageMessage.ReadNotice("no-speech"));
        Assert.Equal(["no-wake-lock"], person.Model.Notices.Select(notice => notice.Key));
        Assert.NotNull(person.Model.Session!.Caption);

        person.PlayToTheEnd().Log();
        var again = person
            .Reload("/today")
            .Send(new Message.PlatformTold(new Platform(Speech: false, WakeLock: false)))
            .StartSession();
        Assert.Empty(again.Model.Notices);
    }

    [Fact]
    public void What_the_device_cannot_do_is_told_where_it_can_still_be_read_ahead_of_the_session()
    {
        var person = new Person()
            .CheckIn()
            .Send(new Message.PlatformTold(new Platform(Speech: false)))
            .Do(PageMessage.Continue, PageMessage.Start);

        Assert.IsType<Screen.StopRules>(person.Screen);
        Assert.Equal(["no-speech"], person.Model.Notices.Select(notice => notice.Key));
    }

    [Fact]
    public void Voice_and_tones_can_be_switched_off()
    {
        var person = new Person()
            .CheckIn()
            .Do(PageMessage.Set(SettingNames.Voice, "off"), PageMessage.Set(SettingNames.Tones, "off"))
            .Do(PageMessage.Continue)
            .StartSession();

        Assert.Empty(person.Effects.OfType<Effect.Speak>());
        Assert.Empty(Assert.Single(person.Effects.OfType<Effect.ScheduleTones>()).Tones);
        Assert.False(person.Reload().Model.Settings.Voice);
    }

    [Fact]
    public void Two_minutes_count_in_full()
    {
        var person = new Person().CheckIn().Do(PageMessage.Continue).StartSession(minimum: true).PlayToTheEnd().Log();

        var ended = Assert.Single(person.Happened<JournalEvent.SessionEnded>());
        Assert.True(ended.Counts);
        Assert.Equal(1, person.Today.DoneToday);
    }

    [Fact]
    public void A_log_left_open_is_asked_for_once_and_then_saved_as_it_is()
    {
        var person = Started().PlayToTheEnd().Do(PageMessage.Continue);

        Assert.Equal(["unanswered", "nothing-ticked"], person.Model.Form.Problems.Select(problem => problem.Key));
        person.Do(PageMessage.Continue);
        Assert.IsType<Screen.Feedback>(person.Screen);
        Assert.Null(person.Model.Feedback!.Light);
        Assert.Null(Assert.Single(person.Happened<JournalEvent.SessionEnded>()).PainDuring);
    }

    [Fact]
    public void Pain_of_11_in_the_log_is_kept_as_typed_and_not_saved()
    {
        var person = Started()
            .PlayToTheEnd()
            .Do($"{PageMessage.Rate(Scale.PainDuring)}=11", PageMessage.Continue, PageMessage.Continue);

        Assert.IsType<Screen.LogSession>(person.Screen);
        Assert.Contains(person.Model.Form.Problems, problem => problem is { Key: "out-of-range", Blocks: true });
        Assert.Equal("11", person.Model.Form.TextAt(Scale.PainDuring));
        Assert.Empty(person.Happened<JournalEvent.SessionEnded>());
    }

    private static Person Started() =>
        new Person()
            .CheckIn(5, Acts.Told(QuestionId.M02), Acts.Told(QuestionId.M03))
            .Do(PageMessage.Continue)
            .StartSession();
}

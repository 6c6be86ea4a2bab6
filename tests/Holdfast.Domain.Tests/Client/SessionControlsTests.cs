using Holdfast.Client;
using Holdfast.Domain.Timeline;

namespace Holdfast.Domain.Tests.Client;

/// <summary>What a person, a key or the device does to a session that is played, and how it speaks and buzzes.</summary>
public sealed class SessionControlsTests
{
    [Fact]
    public void After_a_sleep_of_the_device_it_waits_where_it_was_until_the_person_goes_on()
    {
        var person = Started().Play(20_000).Send(new Message.DeviceSlept());

        Assert.True(person.Model.Session is { Paused: true, Waited: true, Elapsed: 20_000 });
        Assert.Null(person.Clock);
        Assert.Contains(new Effect.CancelSound(), person.Effects);

        person.Do(PageMessage.GoOn);
        Assert.Equal(20_000, person.Clock);
        Assert.True(person.Model.Session is { Paused: false, Waited: false });
    }

    [Fact]
    public void A_sleep_while_it_stood_anyway_changes_nothing()
    {
        var person = Started().Play(20_000).Do(PageMessage.Pause);
        var paused = person.Model.Session;

        person.Send(new Message.DeviceSlept());

        Assert.Equal(paused, person.Model.Session);
        Assert.Empty(person.Effects);
    }

    [Fact]
    public void Ten_seconds_back_says_where_the_person_is_and_skips_nothing()
    {
        var person = Started().Play(30_000).Send(new Message.SessionKeyPressed(SessionKey.Rewind));
        Assert.Equal(20_000, person.Clock);

        person.Play(4_000).Send(new Message.SessionKeyPressed(SessionKey.Rewind));
        Assert.Equal(14_000, person.Clock);
        person
            .Send(new Message.SessionKeyPressed(SessionKey.Rewind))
            .Send(new Message.SessionKeyPressed(SessionKey.Rewind));
        Assert.Equal(0, person.Clock);
    }

    [Fact]
    public void The_space_bar_pauses_and_goes_on()
    {
        var person = Started().Play(20_000).Send(new Message.SessionKeyPressed(SessionKey.PauseOrGoOn));
        Assert.True(person.Model.Session!.Paused);

        person.Send(new Message.SessionKeyPressed(SessionKey.PauseOrGoOn));
        Assert.False(person.Model.Session.Paused);
    }

    [Fact]
    public void More_time_on_the_way_into_a_position_is_there_after_a_reload_as_well()
    {
        var person = Started();
        var move = person.Model.Session!.Timeline.Segments.First(segment => segment.Kind == SegmentKind.Move);
        person.Play(move.Start + 5_000).Do(PageMessage.MoreTime);
        var total = person.Model.Session.Timeline.TotalMilliseconds;

        Assert.Equal(35_000, Player.At(person.Model.Session.Timeline, person.Model.Session.Elapsed).Segment.Length);
        person.Device.Close(person);
        var again = person.Reload("/session").Do(PageMessage.GoOn);
        Assert.Equal(total, again.Model.Session!.Timeline.TotalMilliseconds);
        Assert.Equal(move.Start + 5_000, again.Clock);
    }

    [Fact]
    public void In_a_hold_more_time_changes_nothing()
    {
        var person = Started();
        var hold = person.Model.Session!.Timeline.Segments.First(segment => segment.Kind == SegmentKind.Hold);
        person.Play(hold.Start + 5_000);
        var before = person.Model.Session;

        person.Do(PageMessage.MoreTime);

        Assert.Equal(before, person.Model.Session);
    }

    [Fact]
    public void With_few_words_the_steps_are_left_out_and_sides_times_and_key_cues_are_said()
    {
        var person = Started();
        var timeline = person.Model.Session!.Timeline;
        var details = timeline.Cues.Where(cue => cue.IsDetail).Select(cue => cue.Text).ToList();
        person.Do(PageMessage.Set(SettingNames.Words, "few"));
        person.PlayToTheEnd();
        var spoken = person.Effects.OfType<Effect.Speak>().Select(each => each.Text).ToList();

        Assert.NotEmpty(details);
        Assert.DoesNotContain(spoken, words => details.Any(detail => words.Contains(detail, StringComparison.Ordinal)));
        Assert.Equal(timeline.Cues.Count(cue => cue.Kind == CueKind.Say && !cue.IsDetail && cue.At > 0), spoken.Count);
        Assert.Contains(spoken, words => words.StartsWith("Remember.", StringComparison.Ordinal));
        Assert.Contains("Halfway.", spoken);
    }

    [Theory]
    [InlineData("slow", VoiceRate.Slow)]
    [InlineData("fast", VoiceRate.Fast)]
    public void The_voice_speaks_as_fast_as_it_was_asked_to(string chosen, VoiceRate rate)
    {
        var person = Started().Do(PageMessage.Set(SettingNames.VoiceRate, chosen)).PlayToTheEnd();

        Assert.All(person.Effects.OfType<Effect.Speak>(), spoken => Assert.Equal(rate, spoken.Rate));
        Assert.NotEmpty(person.Effects.OfType<Effect.Speak>());
    }

    [Fact]
    public void The_phone_buzzes_when_a_hold_or_a_set_begins_and_when_it_is_over()
    {
        var person = Started();
        var timeline = person.Model.Session!.Timeline;
        person.PlayToTheEnd();

        var work = timeline.Segments.Count(segment =>
            segment is { Kind: SegmentKind.Hold or SegmentKind.Work, Exercise: not null }
        );
        Assert.Equal(
            Enumerable.Repeat<bool[]>([true, false], work).SelectMany(pair => pair),
            person.Effects.OfType<Effect.Vibrate>().Select(each => each.Begins)
        );
    }

    [Fact]
    public void Without_buzzing_it_is_still()
    {
        var person = Started().Do(PageMessage.Set(SettingNames.Vibration, "off")).PlayToTheEnd();

        Assert.Empty(person.Effects.OfType<Effect.Vibrate>());
    }

    private static Person Started() =>
        new Person()
            .CheckIn(5, Acts.Told(QuestionId.M02), Acts.Told(QuestionId.M03))
            .Do(PageMessage.Continue)
            .StartSession();
}

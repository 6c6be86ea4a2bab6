using Holdfast.Client;

namespace Holdfast.Domain.Tests.Client;

/// <summary>Which voice speaks.</summary>
public sealed class VoiceTests
{
    [Fact]
    public void The_voice_that_was_chosen_says_the_cues_and_is_kept()
    {
        var person = Somebody().Do(PageMessage.Set(SettingNames.VoiceName, "urn:kate")).StartSession().PlayToTheEnd();

        Assert.NotEmpty(person.Effects.OfType<Effect.Speak>());
        Assert.All(person.Effects.OfType<Effect.Speak>(), spoken => Assert.Equal("urn:kate", spoken.Voice));
        Assert.Equal("urn:kate", person.Reload("/settings").Model.Settings.VoiceId);
    }

    [Fact]
    public void It_can_be_heard_ahead_of_a_session_as_fast_as_it_will_speak()
    {
        var person = Somebody()
            .Do(PageMessage.Set(SettingNames.VoiceName, "urn:kate"), PageMessage.Set(SettingNames.VoiceRate, "slow"))
            .Do(PageMessage.HearVoice);

        Assert.Equal(
            [new Effect.Speak("Right side. Hold, and breathe easily.", VoiceRate.Slow, "urn:kate")],
            person.Effects
        );
    }

    [Fact]
    public void The_choice_can_be_given_back_to_the_device()
    {
        var person = Somebody().Do(PageMessage.Set(SettingNames.VoiceName, "urn:kate"));

        Assert.Null(person.Do(PageMessage.Set(SettingNames.VoiceName, "")).Model.Settings.VoiceId);
    }

    [Fact]
    public void A_voice_that_arrives_late_speaks_from_then_on()
    {
        var person = Somebody().Send(new Message.PlatformTold(new Platform(Speech: false))).StartSession().Play(30_000);
        Assert.Empty(person.Effects.OfType<Effect.Speak>());

        person.Send(new Message.PlatformTold(new Platform(Speech: true))).PlayToTheEnd();
        Assert.NotEmpty(person.Effects.OfType<Effect.Speak>());
    }

    private static Person Somebody() => new Person().CheckIn().Do(PageMessage.Continue);
}

using Holdfast.Client;
using Holdfast.Domain.Timeline;
using Holdfast.Pages;

namespace Holdfast.Hosts.Tests.Pages;

/// <summary>What is shown of a session where the screen is locked, and what a screen reader is told beside the app's own voice.</summary>
public sealed class LockScreenTests
{
    private static readonly Person Started = Person.With(Person.Bending).IntoSession();

    [Fact]
    public void It_names_the_exercise_the_side_and_the_routine_with_the_place_in_the_whole_session()
    {
        var hold = Started.Model.Session!.Timeline.Segments.First(each => each.Kind == SegmentKind.Hold);
        var at = hold.Start + 5_000;

        Assert.Equal(
            new LockScreen(
                "Chair hip stretch, right side",
                "Hold",
                "Stack · Holdfast",
                at,
                Started.Model.Session.Timeline.TotalMilliseconds,
                IsPlaying: true
            ),
            LockScreen.Of(Started.At(at).Model)
        );
    }

    [Fact]
    public void A_pause_is_a_pause_there_too()
    {
        var paused = LockScreen.Of(Started.At(70_000).Does(PageMessage.Pause).Model);

        Assert.True(paused is { IsPlaying: false, Elapsed: 70_000 });
    }

    [Fact]
    public void Without_a_session_after_Stop_and_at_its_end_there_is_nothing_to_control()
    {
        Assert.Null(LockScreen.Of(Person.With(Person.Bending).Model));
        Assert.Null(LockScreen.Of(Started.At(70_000).Does(PageMessage.Stop).Model));
        Assert.Null(LockScreen.Of(Started.At(70_000).Does(PageMessage.EndSession).Model));
    }

    [Fact]
    public void Who_wants_their_music_has_no_controls_there() =>
        Assert.Null(LockScreen.Of(Started.Does(PageMessage.Set(SettingNames.LockScreen, "off")).Model));

    [Fact]
    public void A_screen_reader_is_told_each_cue_where_the_app_has_no_voice_and_nothing_twice_where_it_has()
    {
        Assert.All(Cues(), cue => Assert.Equal("", Announced(Started.At(cue.At).Model)));

        var silent = Started.Does(PageMessage.Set(SettingNames.Voice, "off"));
        Assert.All(Cues(), cue => Assert.Equal(cue.Text, Announced(silent.At(cue.At).Model)));
        Assert.NotEmpty(Cues());
    }

    [Fact]
    public void A_pause_is_told_whoever_speaks() =>
        Assert.Equal("Paused.", Announced(Started.At(70_000).Does(PageMessage.Pause).Model));

    private static List<Cue> Cues() =>
        [
            .. Started.Model.Session!.Timeline.Cues.Where(cue =>
                cue.Kind == CueKind.Say && cue.At < Started.Model.Session.Timeline.TotalMilliseconds
            ),
        ];

    private static string Announced(Client.Model model) =>
        PageLaws.Parse(Page.Of(model)).QuerySelector("[data-key=milestone]")!.TextContent;
}

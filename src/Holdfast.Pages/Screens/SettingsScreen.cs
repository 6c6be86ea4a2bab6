using Holdfast.Client;
using Holdfast.Pages.Markup;
using Holdfast.Pages.Parts;

namespace Holdfast.Pages.Screens;

/// <summary>Country, light or dark, size of words, the person in the figures, voice and tones.</summary>
internal static class SettingsScreen
{
    public static Page Of(Model model)
    {
        var words = model.Library.Words;
        var settings = model.Settings;
        return Frame.Plain(
            model,
            words["settings.title"],
            Html.Of(
                $"""
                <header class="top">{Frame.Brand(model)}{Html.If(
                    model.Verdict is not null && !model.Locked,
                    $"{Controls.SomethingChanged(model)}"
                )}</header>
                <main class="main narrow">{Notices.Of(model)}<h1>{words["settings.title"]}</h1>
                <section class="stack"><h2>{words["settings.country"]}</h2><p>{words["settings.country-why"]}</p>{CallLine.Chooser(
                    model
                )}</section>
                <fieldset class="stack"><legend><h2>{words["settings.look"]}</h2></legend>{Ticks.Pick(
                    "theme",
                    words["settings.look"],
                    [
                        (
                            words["settings.system"],
                            settings.Theme == Theme.System,
                            PageMessage.Set(SettingNames.Theme, "system")
                        ),
                        (
                            words["settings.light"],
                            settings.Theme == Theme.Light,
                            PageMessage.Set(SettingNames.Theme, "light")
                        ),
                        (
                            words["settings.dark"],
                            settings.Theme == Theme.Dark,
                            PageMessage.Set(SettingNames.Theme, "dark")
                        ),
                    ]
                )}{Ticks.Box(
                    "text",
                    words["settings.large-text"],
                    settings.LargeText,
                    PageMessage.Set(SettingNames.Text)
                )}</fieldset>
                {(
                    model.Locked ? Html.Empty : FigureChoices.Of(model)
                )}
                <fieldset class="stack"><legend><h2>{words["settings.sound"]}</h2></legend>{Ticks.Box(
                    "voice",
                    words["settings.voice"],
                    settings.Voice,
                    PageMessage.Set(SettingNames.Voice),
                    model.Platform.Speech == false ? words["settings.no-voice"] : null
                )}{Html.If(
                    settings.Voice && model.Platform.Speech != false,
                    $"{Speech(model, settings)}"
                )}{Ticks.Box(
                    "tones",
                    words["settings.tones"],
                    settings.Tones,
                    PageMessage.Set(SettingNames.Tones),
                    model.Platform.Sound == false ? words["settings.no-sound"] : null
                )}{Ticks.Box(
                    "vibration",
                    words["settings.vibration"],
                    settings.Vibration,
                    PageMessage.Set(SettingNames.Vibration)
                )}{Ticks.Box(
                    "lock-screen",
                    words["settings.lock-screen"],
                    settings.LockScreen,
                    PageMessage.Set(SettingNames.LockScreen),
                    words["settings.lock-screen-why"]
                )}<p class="small soft">{words["settings.captions"]}</p></fieldset>
                {Html.If(!model.Locked && model.MayAsk, $"{ReminderChoice.Of(model)}{BreakChoice.Of(model)}")}
                <p class="row">{Controls.QuietLink(words["settings.back"], Frame.Home(model))}{Controls.QuietLink(
                    words["frame.my-data"],
                    new Screen.MyData()
                )}{Controls.QuietLink(words["frame.about"], new Screen.About())}</p></main>
                """
            )
        );
    }

    private static Html Speech(Model model, Settings settings)
    {
        var words = model.Library.Words;
        return Html.Of(
            $"""
            <div class="stack" data-key="speech"><p>{words["settings.words"]}</p>{Ticks.Pick(
                "words",
                words["settings.words"],
                [
                    (words["settings.words-all"], !settings.FewWords, PageMessage.Set(SettingNames.Words, "all")),
                    (words["settings.words-few"], settings.FewWords, PageMessage.Set(SettingNames.Words, "few")),
                ]
            )}<p>{words["settings.rate"]}</p>{Ticks.Pick(
                "rate",
                words["settings.rate"],
                [
                    .. Enum.GetValues<VoiceRate>()
                        .Select(rate =>
                            (
                                words[$"settings.rate-{SettingNames.ValueOf<VoiceRate>(rate)}"],
                                settings.VoiceRate == rate,
                                PageMessage.Set(SettingNames.VoiceRate, SettingNames.ValueOf<VoiceRate>(rate))
                            )
                        ),
                ]
            )}{VoiceChoice.Of(model)}</div>
            """
        );
    }
}

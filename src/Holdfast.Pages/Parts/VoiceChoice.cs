using Holdfast.Client;
using Holdfast.Pages.Markup;

namespace Holdfast.Pages.Parts;

/// <summary>Which of the device's voices speaks, and how it sounds.</summary>
internal static class VoiceChoice
{
    public static Html Of(Model model)
    {
        var words = model.Library.Words;
        var (voices, chosen) = (model.Platform.Voices, model.Settings.VoiceId);
        var isGone = chosen is not null && !voices.IsEmpty && voices.All(voice => voice.Id != chosen);
        return Html.Of(
            $"""
            <div class="stack" data-key="voice-choice">{Html.If(
                !voices.IsEmpty,
                $"<div class=\"field\"><label for=\"voice-name\">{words["settings.voice-name"]}</label><select id=\"voice-name\" name=\"voice-name\"{HtmlAttribute.Of("aria-describedby", isGone ? "voice-gone" : null)} data-on-change=\"{PageMessage.Set(SettingNames.VoiceName)}\">{Option("", words["settings.voice-default"], chosen is null || isGone)}{voices.Select(voice => Option(voice.Id, Name(model, voice), voice.Id == chosen))}</select></div>"
            )}{Html.If(isGone, $"<p class=\"small soft\" id=\"voice-gone\">{words["settings.voice-gone"]}</p>")}<div>{Controls.Button(
                words["settings.hear-it"],
                PageMessage.HearVoice
            )}</div></div>
            """
        );
    }

    private static string Name(Model model, Voice voice) =>
        model.Library.Words.Say(
            voice.IsLocal ? "settings.voice-local" : "settings.voice-remote",
            ("name", voice.Name),
            ("accent", voice.Accent)
        );

    private static Html Option(string value, string words, bool chosen) =>
        Html.Of($"<option value=\"{value}\"{HtmlAttribute.Flag("selected", chosen)}>{words}</option>");
}

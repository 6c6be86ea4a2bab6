using Holdfast.Client;
using Holdfast.Pages.Markup;

namespace Holdfast.Pages.Parts;

/// <summary>When to be reminded, and a file for the calendar.</summary>
internal static class ReminderChoice
{
    public static Html Of(Model model)
    {
        var words = model.Library.Words;
        var at = Reminders.At(model);
        return Html.Of(
            $"""
            <fieldset class="stack" data-key="reminder"><legend><h2>{words["settings.reminder"]}</h2></legend><p>{words["settings.reminder-what"]}</p>{Ticks.Pick(
                "reminder-preset",
                words["settings.reminder"],
                Reminders.Presets.Select(preset =>
                    (
                        words.Say($"settings.reminder-{preset.Key}", ("at", Reminders.Written(preset.At))),
                        preset.At == at,
                        PageMessage.Set(SettingNames.Reminder, Reminders.Written(preset.At))
                    )
                )
            )}<div class="field"><label for="reminder-at">{words["settings.reminder-at"]}</label><input id="reminder-at" type="time" value="{Reminders.Written(at)}" data-on-change="{PageMessage.Set(SettingNames.Reminder)}"></div>
            <div>{Controls.Button(words["settings.reminder-save"], PageMessage.SaveReminder)}</div>{Ticks.Box(
                "reminder-here",
                words["settings.reminder-here"],
                model.Settings.ReminderHere,
                PageMessage.Set(SettingNames.ReminderHere)
            )}{Html.If(model.Settings.ReminderHere, $"{BreakChoice.WithoutNotifications(model)}")}</fieldset>
            """
        );
    }
}

using Holdfast.Client;
using Holdfast.Pages.Markup;

namespace Holdfast.Pages.Parts;

/// <summary>How often to be asked to get up, and the offer itself once it is time.</summary>
internal static class BreakChoice
{
    public static Html Of(Model model)
    {
        var words = model.Library.Words;
        var every = model.Settings.BreakEvery;
        return Html.Of(
            $"""
            <fieldset class="stack" data-key="breaks"><legend><h2>{words["breaks.title"]}</h2></legend><p>{words["breaks.what"]}</p><p>{words["breaks.every"]}</p>{Ticks.Pick(
                "breaks",
                words["breaks.every"],
                [
                    (words["breaks.off"], every is null, PageMessage.Set(SettingNames.Breaks, "off")),
                    .. Breaks.Choices.Select(minutes =>
                        (
                            words.Say("measure.minutes", ("count", Say.Number(minutes))),
                            every == minutes,
                            PageMessage.Set(SettingNames.Breaks, Say.Number(minutes))
                        )
                    ),
                ]
            )}{Html.If(every is not null && !model.Settings.ReminderHere, $"{WithoutNotifications(model)}")}</fieldset>
            """
        );
    }

    /// <summary>How a reminder comes where notifications are blocked or missing, and how to allow them.</summary>
    public static Html WithoutNotifications(Model model)
    {
        var words = model.Library.Words;
        return model.Platform.Notifications switch
        {
            NotificationPermission.Denied => Html.Of($"<p class=\"small soft\">{words["breaks.denied"]}</p>"),
            NotificationPermission.Missing => Html.Of($"<p class=\"small soft\">{words["breaks.missing"]}</p>"),
            _ => Html.Empty,
        };
    }

    /// <summary>The offer, where one stands.</summary>
    public static Html Banner(Model model)
    {
        var words = model.Library.Words;
        return Breaks.Offered(model) switch
        {
            BreakOffer.Routine => Banner(
                model,
                words["breaks.due"],
                Controls.Button(
                    Say.Count(words, "breaks.start", Math.Max(1, TodayCard.Of(model).MinimumMinutes)),
                    PageMessage.StartMinimum
                )
            ),
            BreakOffer.Walk => Banner(model, words["breaks.due-walk"], Html.Empty),
            _ => Html.Empty,
        };
    }

    private static Html Banner(Model model, string words, Html start) =>
        Html.Of(
            $"""
            <div class="banner told" data-key="break"><p>{words}</p><div class="row">{start}{Controls.Quiet(
                model.Library.Words["breaks.moved"],
                PageMessage.BreakMoved
            )}{Controls.Quiet(model.Library.Words["breaks.later"], PageMessage.BreakLater)}</div></div>
            """
        );
}

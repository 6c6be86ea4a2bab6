using Holdfast.Client;
using Holdfast.Pages.Markup;

namespace Holdfast.Pages.Parts;

/// <summary>What Today asks or says beside the routine, one line each, under the main action.</summary>
internal static class TodayBanners
{
    public static Html Of(Model model, TodayCard card)
    {
        var words = model.Library.Words;
        return Html.Of(
            $"""
            {Html.If(
                card.UnreadWeek is not null,
                $"<div class=\"banner\"><p>{words["today.week"]}</p>{Controls.ButtonLink(words["today.see-week"], new Screen.WeekReview())}</div>"
            )}{Html.If(
                card.DaysAway is not null,
                $"<div class=\"banner\"><p>{words["today.welcome-back"]}</p></div>"
            )}{Html.If(
                card.AsksMorning,
                $"<div class=\"banner pain\"><p>{words["today.morning"]}</p>{Controls.ButtonLink(words["today.tell"], new Screen.Morning())}</div>"
            )}{Html.If(
                card.CheckInWaits && card.Hold is not Hold.CheckInNeeded,
                $"<div class=\"banner\"><p>{words["today.check-in-waits"]}</p>{Controls.Button(words["today.go-on-check-in"], PageMessage.StartCheckIn)}</div>"
            )}
            """
        );
    }

    /// <summary>Which country, so that the right numbers are there before they are needed. Never urgent, so it comes last.</summary>
    public static Html Country(Model model)
    {
        var words = model.Library.Words;
        return Html.If(
            model.Settings.Country is null,
            $"<div class=\"banner\"><p>{words["today.country"]}</p>{Controls.ButtonLink(words["today.choose-country"], new Screen.Settings())}</div>"
        );
    }
}

using System.Diagnostics;
using Holdfast.Client;
using Holdfast.Pages.Markup;

namespace Holdfast.Pages.Parts;

/// <summary>What stands in the place of Start while it is held back: why, and what to do instead.</summary>
internal static class TodayHold
{
    public static Html Of(Model model, TodayCard card, Hold hold)
    {
        var words = model.Library.Words;
        return hold switch
        {
            Hold.CheckInNeeded needed => Html.Of(
                $"<p>{words[Because(needed.Reason)]}</p>{Controls.Board(words[Button(card, needed.Reason)], PageMessage.StartCheckIn)}"
            ),
            Hold.LegToFollowUp => Html.Of(
                $"<p>{words["today.leg-first"]}</p>{Controls.BoardLink(words["today.tell"], new Screen.Morning())}"
            ),
            Hold.RestToday => Html.Of($"<p>{words["today.rest"]}</p>"),
            Hold.NotBefore later => Html.Of(
                $"<p>{words.Say("today.not-before", ("when", Say.When(words, DateOnly.FromDateTime(later.From.DateTime), model.Today)), ("date", Say.Date(words, DateOnly.FromDateTime(later.From.DateTime), model.Today)), ("time", Say.Clock(later.From)))}</p>"
            ),
            Hold.NothingLeft => Html.Of($"<p>{words["today.nothing-left"]}</p>"),
            Hold.EnoughForToday enough => Html.Of($"<p>{Say.Count(words, "today.most", enough.Most)}</p>"),
            _ => throw new UnreachableException(hold.GetType().Name),
        };
    }

    private static string Button(TodayCard card, CheckInReason reason) =>
        card.CheckInWaits ? "today.go-on-check-in"
        : reason == CheckInReason.Weekly ? "today.check-in-short"
        : "today.check-in";

    private static string Because(CheckInReason reason) =>
        reason switch
        {
            CheckInReason.Due => "today.check-in-due",
            CheckInReason.Week => "today.check-in-week",
            CheckInReason.Weekly => "today.check-in-weekly",
            CheckInReason.SomethingChanged => "today.check-in-changed",
            CheckInReason.AfterStop or CheckInReason.Numbness or CheckInReason.Gate => "today.check-in-after-stop",
            _ => "today.check-in-first",
        };
}

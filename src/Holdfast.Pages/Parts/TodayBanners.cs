using Holdfast.Client;
using Holdfast.Domain.Exercises;
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
                $"<div class=\"banner pain\"><p id=\"morning\">{words["today.morning"]}</p>{Numbers(words)}</div>"
            )}{Measure(model, card)}{Html.If(
                card.CheckInWaits && card.Hold is not Hold.CheckInNeeded,
                $"<div class=\"banner\"><p>{words["today.check-in-waits"]}</p>{Controls.Button(words["today.go-on-check-in"], PageMessage.StartCheckIn)}</div>"
            )}
            """
        );
    }

    // Never urgent, and never twice: put off, it comes again on its next day.
    private static Html Measure(Model model, TodayCard card)
    {
        var words = model.Library.Words;
        if (card.Measure is not { } instrument)
        {
            return Html.Empty;
        }

        var key = MeasureForm.KeyOf(model, instrument);
        var asks = instrument.Items.IsEmpty
            ? words["measures.banner-name"]
            : words.Say("measures.banner-ask", ("title", instrument.Title));
        var answer = instrument.Items.IsEmpty
            ? Controls.ButtonLink(words["measures.name"], new Screen.Activities())
            : Controls.ButtonLink(words["measures.answer"], new Screen.Measure(key));
        return Html.Of(
            $"""
            <div class="banner" data-key="measure"><p>{asks}</p>{answer}{Controls.Quiet(
                words["measures.not-now"],
                PageMessage.PutOffMeasure(key)
            )}</div>
            """
        );
    }

    // One tap, and told: a morning is asked about every day.
    private static Html Numbers(Words words) =>
        Html.Of(
            $"""
            <div class="numbers" role="group" aria-labelledby="morning">{Enumerable
                .Range(0, 11)
                .Select(pain => Controls.Button(Say.Number(pain), PageMessage.Morning(pain)))}<p class="ends small"><span>{words[
                "scale.pain-today.low"
            ]}</span><span>{words["scale.pain-today.high"]}</span></p></div>
            """
        );

    /// <summary>A copy, before the browser could clear what it keeps. Never urgent.</summary>
    public static Html Copy(Model model, TodayCard card)
    {
        var words = model.Library.Words;
        return Html.If(
            card.CopyDue,
            $"<div class=\"banner\" data-key=\"copy\"><p>{(model.Settings.CopySavedOn is { } saved ? words.Say("today.copy-old", ("when", Say.Date(words, saved, model.Today))) : words["today.copy-none"])}</p>{Controls.Button(words["my-data.export"], PageMessage.Export)}</div>"
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

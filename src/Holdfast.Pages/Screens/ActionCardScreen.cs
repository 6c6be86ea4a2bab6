using Holdfast.Client;
using Holdfast.Domain;
using Holdfast.Domain.Exercises;
using Holdfast.Pages.Markup;
using Holdfast.Pages.Parts;

namespace Holdfast.Pages.Screens;

/// <summary>What to do now at L1 to L3: whom to call, the words to read out, and the way back. No exercise, not even a hint of one.</summary>
internal static class ActionCardScreen
{
    private static readonly string[] StepOrder = ["do", "say", "drive", "worse", "wait", "saved"];

    public static Page Of(Model model)
    {
        var words = model.Library.Words;
        var level = model.Verdict?.Level ?? TriageLevel.ClinicianFirst;
        var lines = model.Library.HelpLinesIn(model.Settings.Country);
        var isMaternity = model.Verdict?.NeedsMaternityUnit == true;
        var card = level switch
        {
            TriageLevel.Emergency => isMaternity ? "maternity" : "emergency",
            TriageLevel.Urgent => "urgent",
            _ when IsTooYoung(model) => "out-of-scope",
            _ => "clinician-first",
        };
        var title = words[$"safety.card.{card}.title"];

        // A number that dials is worth more than any word: where the country is not known, it is asked for at once.
        var asksCountry = level != TriageLevel.ClinicianFirst && model.Settings.Country is null;
        return Frame.Plain(
            model,
            title,
            Html.Of(
                $"""
                <header class="sign head-sign {(level == TriageLevel.ClinicianFirst ? "careful" : "urgent")}"><div class="inner"><h1>{title}</h1><p>{words[
                    $"safety.card.{card}.lead"
                ]}</p>{Call(words, level, isMaternity, lines)}{(asksCountry ? CallLine.Chooser(model) : Html.Empty)}</div></header>
                <main class="main">{Notices.Of(model)}<div class="two"><section class="stack told"><h2>{words[
                    WhatTheWeekSaid(model) is null ? "safety.card.you-told-us" : "week.showed"
                ]}</h2><blockquote class="quote">{Told.Sentences(
                    model
                )
                    .DefaultIfEmpty(WhatTheWeekSaid(model) ?? words["told.open-answers"])
                    .Select(sentence => Html.Of($"<p>{sentence}</p>"))}</blockquote><div class="row"><label class="button"><input class="heard" type="checkbox" id="bigger">{words[
                    "action.bigger"
                ]}</label>{Controls.Button(words["action.copy"], PageMessage.CopyWhatITold)}</div></section>
                <section class="stack"><h2>{words["safety.card.what-to-do"]}</h2><ol class="do">{Steps(words, card).Select(step =>
                    Html.Of($"<li><p>{step}</p></li>")
                )}</ol></section></div>
                {(asksCountry ? Html.Empty : CallLine.Chooser(model))}{Support(model, words)}
                <p class="small soft">{words["safety.notice.card"]}</p>
                <div>{Controls.Button(words["safety.card.checked"], PageMessage.BeenChecked)}</div>
                <p class="small soft">{words["safety.card.checked-why"]}</p>
                <p class="row">{Controls.QuietLink(words["frame.my-data"], new Screen.MyData())}{Controls.QuietLink(
                    words["frame.settings"],
                    new Screen.Settings()
                )}</p></main>
                """
            )
        );
    }

    // A week that ended in L3 was no answer of a check-in: what it showed is said in its place.
    private static string? WhatTheWeekSaid(Model model) =>
        WhatWasTold.WhatTheWeekShowed(model) is { IsEmpty: false } showed ? string.Join(' ', showed) : null;

    private static Html Call(Words words, TriageLevel level, bool isMaternity, HelpLines lines) =>
        level switch
        {
            TriageLevel.Emergency when isMaternity => CallLine.Board(words, lines.Maternity),
            TriageLevel.Emergency => CallLine.Board(words, lines.Emergency),
            TriageLevel.Urgent => CallLine.Board(words, lines.Urgent),
            _ => Html.Empty,
        };

    // Each card has what it needs of these, in this order.
    private static IEnumerable<string> Steps(Words words, string card) =>
        StepOrder.Select(step => $"safety.card.{card}.{step}").Where(words.Has).Select(key => words[key]);

    private static bool IsTooYoung(Model model) =>
        model.Verdict is { } verdict
        && verdict.Findings.Any(finding => finding.Rule == "T16")
        && !verdict.Findings.Any(finding => finding.Rule != "T16" && !finding.Level.AllowsExercise());

    private static Html Support(Model model, Words words) =>
        Html.If(
            model.Verdict?.Advice.Contains(Advice.SupportLine) == true,
            $"<div class=\"banner\"><p>{words["support.banner"]}</p>{Controls.ButtonLink(words["support.open"], new Screen.SupportLine())}</div>"
        );
}

using Holdfast.Client;
using Holdfast.Domain;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Progress.Weeks;
using Holdfast.Pages.Markup;
using Holdfast.Pages.Parts;
using Barrier = Holdfast.Client.Barrier;

namespace Holdfast.Pages.Screens;

/// <summary>What a week changed and why, on one screen. Days without a session are only days without a session.</summary>
internal static class WeekScreen
{
    private static readonly Focus[] Offered = [Focus.Stack, Focus.Loosen, Focus.Strengthen];

    public static Page Of(Model model, WeekReview week)
    {
        var words = model.Library.Words;
        return Frame.Plain(
            model,
            words["week.title"],
            Html.Of(
                $"""
                <header class="sign head-sign">{Frame.Top(model)}<div class="inner"><p>{WeekList.Days(
                    model,
                    week
                )}</p><h1>{words["week.title"]}</h1><p class="lead">{Done(words, week)}</p></div></header>
                <main class="main narrow">{Notices.Of(model)}<section class="stack"><h2>{words[
                    "week.changes"
                ]}</h2>{WeekList.Changes(model, week)}</section>{WhatGotInTheWay(model, week)}{OtherFocus(model)}{FewerDays(
                    model,
                    week
                )}</main>
                <footer class="foot">{Controls.Board(words["week.go-on"], PageMessage.Continue)}{Controls.QuietLink(
                    words["week.progress"],
                    new Screen.Progress()
                )}</footer>
                """
            )
        );
    }

    private static string Done(Words words, WeekReview week) =>
        week.Log.MeanPain is { } pain
            ? words.Say(
                "week.done-pain",
                ("sessions", Say.Count(words, "week.sessions", week.Log.Done)),
                ("pain", Say.Decimal(pain))
            )
            : Say.Count(words, "week.sessions", week.Log.Done);

    // P09: one question, asked once, with something that may help for each answer.
    private static Html WhatGotInTheWay(Model model, WeekReview week)
    {
        var words = model.Library.Words;
        var told = model.Settings.Barrier;
        return Html.If(
            week.Outcome.Advice.Contains(Advice.BarrierQuestion),
            $"""
            <section class="card"><h2>{words["week.barrier"]}</h2><div class="row choice">{Enum.GetValues<Barrier>()
                .Select(each => Choice(words, each, told))}</div>{Html.If(
                told is not null,
                $"<p role=\"status\">{words[$"week.barrier-help.{Name(told ?? Barrier.Life)}"]}</p>"
            )}</section>
            """
        );
    }

    private static Html Choice(Words words, Barrier barrier, Barrier? told) =>
        Controls.Choice(
            words[$"week.barrier-is.{Name(barrier)}"],
            PageMessage.Set(SettingNames.Barrier, Name(barrier)),
            barrier == told
        );

    private static string Name(Barrier barrier) => barrier.ToString().ToLowerInvariant();

    // P08a: what the person feels counts; the routine they have stays unless they pick another.
    private static Html OtherFocus(Model model)
    {
        var words = model.Library.Words;
        var others = Offered.Where(focus => focus != model.Journey.Course?.Focus);
        return Html.If(
            model.Journey.OffersOtherFocus,
            $"""
            <section class="card"><h2>{words["week.other"]}</h2><p>{words["week.other-why"]}</p><div class="row">{others.Select(
                focus => Controls.Button(words.Say("week.other-pick", ("focus", model.Library[focus].Name)), PageMessage.PickFocus(focus))
            )}</div></section>
            """
        );
    }

    // P10: offered, and only the person takes it up.
    private static Html FewerDays(Model model, WeekReview week)
    {
        var words = model.Library.Words;
        var isOn = model.Settings.FewerDays;
        return Html.If(
            isOn || week.Outcome.Advice.Contains(Advice.Maintenance),
            $"""
            <section class="card"><h2>{words["week.fewer"]}</h2><p>{words[isOn ? "week.fewer-on" : "week.fewer-why"]}</p>{Controls.Button(
                words[isOn ? "week.fewer-end" : "week.fewer-take"],
                PageMessage.Set(SettingNames.Pace, isOn ? "usual" : Pace.Maintenance)
            )}</section>
            """
        );
    }
}

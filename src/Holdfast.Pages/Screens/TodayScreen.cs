using Holdfast.Client;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Planning;
using Holdfast.Domain.Poses;
using Holdfast.Domain.Timeline;
using Holdfast.Pages.Markup;
using Holdfast.Pages.Parts;

namespace Holdfast.Pages.Screens;

/// <summary>The front door: what, how long, why, Start.</summary>
internal static class TodayScreen
{
    public static Page Of(Model model)
    {
        var words = model.Library.Words;
        var card = TodayCard.Of(model);
        return Frame.WithPlaces(
            model,
            words["frame.today"],
            HomePlace.Today,
            Html.Of(
                $"""
                <div class="two big-left">{Sign(model, card)}<div class="loose">{TodayBanners.Of(model, card)}{(
                    card.Plan is { } plan ? WhatWeWillDo(model, plan) : Html.Empty
                )}{TodayBanners.Copy(model, card)}{TodayBanners.Country(model)}<p class="row">{Html.If(
                    card.Plan is not null,
                    $"{Controls.QuietLink(words["today.why"], new Screen.Why())}"
                )}{Controls.QuietLink(words["frame.my-data"], new Screen.MyData())}{Controls.QuietLink(
                    words["frame.settings"],
                    new Screen.Settings()
                )}</p></div></div>
                """
            )
        );
    }

    private static Html WhatWeWillDo(Model model, Plan plan)
    {
        var words = model.Library.Words;
        var timeline = TimelineCompiler.Compile(plan, model.Library, SessionOptions.Whole);
        var needs = Routine.Needs(model, plan);
        return Html.Of(
            $"""
            <section class="stack"><h2>{words["today.what-we-will-do"]}</h2>{Lines.Strand(
                Routine.Steps(model, plan, timeline)
            )}{Html.If(needs is not null, $"<p class=\"small soft\">{needs}</p>")}</section>
            """
        );
    }

    private static Html Sign(Model model, TodayCard card)
    {
        var words = model.Library.Words;
        return Html.Of(
            $"""
            <section class="sign today-sign" data-ground="sign"><div class="what"><p>{Say.Weekday(words, model.Today)}</p><h1>{Heading(
                words,
                card
            )}</h1><p class="carved big">{Length(words, card)}</p></div>{(card is { Plan: { } plan, DoneToday: 0 } ? Figure(model, plan) : Html.Empty)}<div class="act">{Act(model, card)}</div></section>
            """
        );
    }

    private static string Heading(Words words, TodayCard card) =>
        card is { Hold: Hold.EnoughForToday or null, DoneToday: > 0, CanGoOn: false }
            ? words["today.done"]
            : card.Programme?.Name ?? words["today.nothing"];

    private static string Length(Words words, TodayCard card) =>
        card.DoneToday > 0
            ? Say.Count(words, "today.done-count", card.DoneToday)
            : Say.Count(words, "measure.long-minutes", card.MinimumFirst ? card.MinimumMinutes : card.Minutes);

    private static Html Act(Model model, TodayCard card)
    {
        var words = model.Library.Words;
        if (card.Hold is { } hold)
        {
            return TodayHold.Of(model, card, hold);
        }

        if (card.WaitsForLog)
        {
            return Html.Of(
                $"<p>{words["today.waits-for-log"]}</p>{Controls.BoardLink(words["today.log"], new Screen.LogSession())}"
            );
        }

        if (card.CanGoOn)
        {
            return Html.Of(
                $"<p>{words["today.interrupted"]}</p>{Controls.Board(words["today.go-on"], PageMessage.GoOn)}{Controls.Quiet(words["today.end-it"], PageMessage.EndSession)}"
            );
        }

        return card.DoneToday > 0 ? Again(words, card)
            : card.MinimumFirst ? MinimumFirst(model, card)
            : Html.Of(
                $"<p>{Because(model, card)}</p>{Controls.Board(words["today.start"], PageMessage.Start)}{Minimum(words, card)}"
            );
    }

    private static Html MinimumFirst(Model model, TodayCard card)
    {
        var words = model.Library.Words;
        var why =
            card.IsEasyWeek ? "today.easy-week"
            : model.Verdict?.Advice.Contains(Domain.Advice.MinimumDose) == true ? "today.minimum-first"
            : "today.minimum-suits";
        return Html.Of(
            $"<p>{words[why]}</p>{Controls.Board(words["today.start-minimum-first"], PageMessage.StartMinimum)}{Html.If(
                !card.IsEasyWeek,
                $"{Controls.Quiet(words["today.start-whole"], PageMessage.Start)}"
            )}"
        );
    }

    // Done once, and once more would still help (P12): offered, not urged.
    private static Html Again(Words words, TodayCard card) =>
        Html.Of(
            $"<p>{words["today.enough"]}</p>{Html.If(!card.IsEasyWeek, $"{Controls.Button(words["today.again"], PageMessage.Start)}")}{Minimum(words, card)}"
        );

    private static Html Minimum(Words words, TodayCard card) =>
        Controls.Quiet(Say.Count(words, "today.minimum", Math.Max(1, card.MinimumMinutes)), PageMessage.StartMinimum);

    private static string Because(Model model, TodayCard card)
    {
        var words = model.Library.Words;
        return model.Standing.LastSession is { EndedAt: not null } last && last.Day < model.Today
            ? last is { PainBefore: { } before, PainDuring: { } during }
                ? words.Say(
                    "today.last-time",
                    ("when", Say.When(words, last.Day, model.Today)),
                    ("before", Say.Number(before)),
                    ("during", Say.Number(during))
                )
                : words["today.as-last-time"]
            : card.Programme?.Summary ?? words["today.first"];
    }

    private static Html Figure(Model model, Plan plan)
    {
        if (plan.Exercises.FirstOrDefault(each => model.Library[each.Exercise].Poses is not null) is not { } first)
        {
            return Html.Empty;
        }

        // The first exercise that is held shows the routine better than the drill ahead of it.
        var shown =
            plan.Exercises.FirstOrDefault(each =>
                each.Dose is Domain.Dose.Holds && model.Library[each.Exercise].Poses is not null
            ) ?? first;
        var exercise = model.Library[shown.Exercise];
        var side = shown.Sides.IsEmpty ? Domain.Side.Right : shown.Sides[0];
        return Ring.Still(
            Picture.Of(model.Library, model.Settings.Appearance, exercise, PosePhase.Hold, side, "today-figure"),
            Picture.Lies(exercise)
        );
    }
}

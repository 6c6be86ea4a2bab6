using Holdfast.Client;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Measures;
using Holdfast.Domain.Progress;
using Holdfast.Domain.Progress.Trends;
using Holdfast.Pages.Markup;
using Holdfast.Pages.Parts;

namespace Holdfast.Pages.Screens;

/// <summary>What was done and how it felt. Days off need no explaining.</summary>
internal static class ProgressScreen
{
    private const int ShownAtOnce = 7;
    private const int WeeksShownAtOnce = 1;

    // A page of ten years would take seconds to draw. All of them are in the copy of My data.
    private const int MostSessions = 200;

    public static Page Of(Model model)
    {
        var words = model.Library.Words;
        var sessions = model.Standing.Sessions.Reverse().ToList();
        var history = PainHistory.Of(model);
        return Frame.WithPlaces(
            model,
            words["frame.progress"],
            HomePlace.Progress,
            sessions.Count == 0 && history.IsEmpty ? Empty(model) : Filled(model, history, sessions)
        );
    }

    private static Html Empty(Model model)
    {
        var words = model.Library.Words;
        return Html.Of(
            $"""
            <div class="loose narrow"><h1>{words["progress.empty-title"]}</h1><p class="lead">{words["progress.empty"]}</p><p>{Controls.ButtonLink(
                words["progress.to-today"],
                new Screen.Today()
            )}</p></div>
            """
        );
    }

    private static Html Filled(Model model, PainHistory history, List<SessionRecord> sessions)
    {
        var words = model.Library.Words;
        var state = model.Standing.State;
        var trend = PainTrend.Of(state.Pain, model.Today);
        var range = TrendWords.Range(trend, words, model.Today);
        var measures = MeasureSeries.All(state.Measures, words);
        var held = HeldTime.InWeekTo(state.Sessions, model.Library, model.Today);
        var hurts = Hurt.UpTo(state.Sessions, model.Today);
        return Html.Of(
            $"""
            <div class="stack narrow"><h1>{Heading(words, trend, sessions.Count)}</h1><p class="lead">{TrendWords.Say(
                trend,
                words,
                model.Today
            )}</p>{Html.If(
                range is not null,
                $"<p class=\"small soft\">{range}</p>"
            )}<p class="small soft">{words["progress.lead"]}</p></div>
            <div class="two big-left"><section class="card"><h2>{words["progress.pain-title"]}</h2>{(
                history.IsEmpty
                    ? Html.Of($"<p>{words["progress.no-pain"]}</p>")
                    : PainChart.Of(model, history)
            )}</section><section class="stack"><h2>{words["progress.days"]}</h2>{Months(model)}{Calendar.Key(
                words
            )}<p class="small soft">{words["progress.days-off"]}</p></section></div>
            {Html.If(
                !measures.IsEmpty,
                $"<section class=\"stack narrow\"><h2>{words["progress.measures"]}</h2>{MeasureList.Of(model, measures)}</section>"
            )}{Html.If(
                !held.IsEmpty,
                $"<section class=\"stack narrow\"><h2>{words["progress.held"]}</h2>{HeldMinutes.Of(model, held)}</section>"
            )}{Html.If(
                !hurts.IsEmpty,
                $"<section class=\"stack narrow\"><h2>{words["progress.hurt"]}</h2>{Hurts.Of(model, hurts)}</section>"
            )}{Html.If(
                !model.Journey.Weeks.IsEmpty,
                $"<section class=\"stack narrow\"><h2>{words["progress.weeks"]}</h2>{WeekList.Of(model, WeeksShownAtOnce)}</section>"
            )}<section class="stack narrow"><h2>{words["progress.sessions"]}</h2>{List(model, sessions.Take(ShownAtOnce))}{Html.If(
                sessions.Count > ShownAtOnce,
                $"<details><summary>{Say.Count(words, "progress.earlier", sessions.Count - ShownAtOnce)}</summary>{List(model, sessions.Skip(ShownAtOnce).Take(MostSessions))}{WeekList.ShownLatest(words, sessions.Count - ShownAtOnce, MostSessions)}</details>"
            )}</section>
            <p class="row">{Controls.QuietLink(words["frame.my-data"], new Screen.MyData())}</p>
            """
        );
    }

    // A change is only named where it stands out from noise; what it came from nobody can say.
    private static string Heading(Words words, PainTrend trend, int sessions) =>
        trend switch
        {
            PainTrend.Told { Course: PainCourse.Down } => words["progress.less"],
            PainTrend.Told { Course: PainCourse.Up } => words["progress.more"],
            PainTrend.Told => words["progress.no-clear-change"],
            _ => Say.Count(words, "progress.count", sessions),
        };

    private static Html Months(Model model)
    {
        var before = model.Today.AddMonths(-1);
        var hasBefore = model.Standing.Sessions.Any(each =>
            each.Day.Year == before.Year && each.Day.Month == before.Month
        );
        return Html.Of(
            $"""
            {Html.If(
                hasBefore,
                $"<h3>{Calendar.Name(model.Library.Words, before)}</h3>{Calendar.Month(model, before)}"
            )}<h3>{Calendar.Name(model.Library.Words, model.Today)}</h3>{Calendar.Month(model, model.Today)}
            """
        );
    }

    private static Html List(Model model, IEnumerable<SessionRecord> sessions) =>
        Html.Of($"<ul class=\"entries\">{sessions.Select(each => Entry(model, each))}</ul>");

    private static Html Entry(Model model, SessionRecord session)
    {
        var words = model.Library.Words;
        return Html.Of(
            $"""
            <li class="entry"><span class="when">{Say.When(words, session.Day, model.Today)}, {Say.Clock(
                session.StartedAt
            )}</span><span>{model.Library[session.Focus].Name}{Html.If(
                !session.Counts,
                $"<span class=\"soft\"> {words["progress.part"]}</span>"
            )}</span>{Html.If(
                session is { PainBefore: not null, PainDuring: not null },
                $"<span class=\"felt\"><span aria-hidden=\"true\">{words.Say("progress.felt", ("before", Say.Number(session.PainBefore ?? 0)), ("during", Say.Number(session.PainDuring ?? 0)))}</span><span class=\"heard\">{words.Say("progress.felt-heard", ("before", Say.Number(session.PainBefore ?? 0)), ("during", Say.Number(session.PainDuring ?? 0)))}</span></span>"
            )}</li>
            """
        );
    }
}

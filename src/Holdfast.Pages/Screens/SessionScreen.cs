using Holdfast.Client;
using Holdfast.Domain;
using Holdfast.Domain.Timeline;
using Holdfast.Pages.Markup;
using Holdfast.Pages.Parts;

namespace Holdfast.Pages.Screens;

/// <summary>The guided session. The ground tells what to do, a word says the same, the figure shows it, one cue at a time.</summary>
internal static class SessionScreen
{
    // A cue longer than this is set smaller, so that it stays on one screen with the keys.
    private const int LongCue = 48;

    public static Page Of(Model model, RunningSession session)
    {
        var words = model.Library.Words;
        if (session.Now is not { } now)
        {
            return TodayScreen.Of(model);
        }

        var moment = SessionMoment.Of(model, session, now);
        return Frame.Of(
            model,
            moment.Title,
            Html.Of(
                $"""
                <main class="screen session {moment.GroundName}{(session.Paused ? " still" : "")}" data-ground="{moment.GroundName}" data-on-keydown="{PageMessage.SessionKey}"><h1 class="heard">{moment.Title}</h1>
                <div class="track"><button type="button" class="button arrow" aria-label="{words["player.step-back"]}" data-on-click="{PageMessage.StepBack}">{Icon.StepBack}</button>{Beads.Of(
                    words,
                    session
                )}<button type="button" class="button arrow" aria-label="{words["player.skip"]}" data-on-click="{PageMessage.Skip}">{Icon.Skip}</button></div>
                <div class="stage" data-key="stage" data-on-click="{(
                    session.Paused ? PageMessage.GoOn : PageMessage.Pause
                )}">{RingOf(model, session, now)}
                <div class="say"><div class="count">{Count(model, session, now, moment)}</div>
                <p class="cue{(moment.Cue.Length > LongCue ? " long" : "")}">{moment.Cue}</p>{Html.If(
                    moment.Next is not null,
                    $"<p class=\"next\">{moment.Next}</p>"
                )}</div></div>
                <p class="heard" role="status" data-key="milestone">{(
                    session.Waited ? words["player.waited"]
                    : session.Paused ? words["player.paused"]
                    : moment.Announced
                )}</p>
                <div class="keys">{Html.If(
                    SessionEdit.HasMoreTime(session.Timeline, session.Elapsed),
                    $"<button type=\"button\" class=\"button more\" data-key=\"more\" data-on-click=\"{PageMessage.MoreTime}\">{words["player.more-time"]}</button>"
                )}{(
                    session.Paused
                        ? Controls.Button(Icon.GoOn, words["player.go-on"], PageMessage.GoOn, "pause")
                        : Controls.Button(Icon.Pause, words["player.pause"], PageMessage.Pause, "pause")
                )}{Controls.Button(Icon.Stop, words["player.stop"], PageMessage.Stop, "stop")}</div></main>
                """
            ),
            moment.Ground
        );
    }

    private static Html RingOf(Model model, RunningSession session, Segment now)
    {
        var (figure, lies) = SessionFigure.Of(model, session, now);
        return now.Kind switch
        {
            SegmentKind.Prepare => Ring.Countdown(figure, lies, now.End, session.Elapsed),
            _ when now.Length > 0 => Ring.Emptying(figure, lies, now.Start, now.End, session.Elapsed),
            _ => Ring.Still(figure, lies),
        };
    }

    // The word for the side stands on that side of the screen, the number opposite.
    private static Html Count(Model model, RunningSession session, Segment now, SessionMoment moment)
    {
        var side = Html.Of(
            $"<div class=\"side{(moment.Side is null ? " wide-word" : "")}\">{Html.If(moment.Side is not null, $"<small>{moment.Doing}</small>")}{moment.Side ?? moment.Doing}</div>"
        );
        var seconds = Html.If(
            now.Length > 0,
            $"<div class=\"seconds\" role=\"timer\"><span data-seconds data-live=\"{now.Start}-{now.End}\" data-to=\"{now.End}\" data-each=\"{moment.Each}\">{Digits(now.End - session.Elapsed, moment.Each)}</span><span class=\"heard\">{moment.Unit}</span></div>"
        );
        return (now.Side ?? Side.Right) == Side.Left ? Html.Of($"{side}{seconds}") : Html.Of($"{seconds}{side}");
    }

    // The last digit in a cell of its own, as the player writes it.
    private static Html Digits(int milliseconds, int each)
    {
        var figure = Say.Number((Math.Max(0, milliseconds) + each - 1) / each);
        return Html.Of($"{figure[..^1]}<b>{figure[^1..]}</b>");
    }
}

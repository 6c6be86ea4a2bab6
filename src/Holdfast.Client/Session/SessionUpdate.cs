using Holdfast.Domain;
using Holdfast.Domain.Timeline;

namespace Holdfast.Client;

/// <summary>The session while it is played: the clock, pause, back, skip, the end, and going on after a reload.</summary>
internal static class SessionUpdate
{
    private const int BackToPreviousMilliseconds = 3_000;

    /// <summary>Plays from a place.</summary>
    public static Turn PlayFrom(Turn turn, RunningSession session, int elapsed)
    {
        var at = Math.Clamp(elapsed, 0, session.Timeline.TotalMilliseconds);
        var playing = session with { Elapsed = at, Paused = false, Waited = false, Stop = null };
        if (at >= session.Timeline.TotalMilliseconds)
        {
            return Finish(turn, playing, completed: true);
        }

        var tones = turn.Model.Settings.Tones
            ? playing
                .Timeline.Cues.Where(cue => cue.Kind == CueKind.Tone && cue.At >= at)
                .Select(cue => new ScheduledTone(cue.At - at, cue.Text))
                .ToValueList()
            : [];
        var played = Keep(turn, playing)
            .Do(new Effect.CancelSound())
            .Do(new Effect.KeepAwake())
            .Do(new Effect.StartClock(playing.Timeline, at))
            .Do(new Effect.ScheduleTones(tones));
        return Say(played, WordsAt(playing));
    }

    /// <summary>The clock has come to a moment. What was missed while the page slept is made up for in time, not in words.</summary>
    public static Turn Reach(Turn turn, int elapsed)
    {
        if (turn.Model.Session is not { Ended: false, Paused: false } session || elapsed <= session.Elapsed)
        {
            return turn;
        }

        var to = Math.Min(elapsed, session.Timeline.TotalMilliseconds);
        var due = Player.CuesDue(session.Timeline, session.Elapsed, to);
        var played = Tally.Add(session.Timeline, session.Played, session.Elapsed, to);
        var reached = session with { Elapsed = to, Played = played };
        if (to >= session.Timeline.TotalMilliseconds)
        {
            return Finish(Say(turn, due), reached, completed: true);
        }

        return Say(Buzz(Keep(turn, reached), session, reached), due);
    }

    // What a hand can feel: something begins, or it is over. What was slept through is not made up for.
    private static Turn Buzz(Turn turn, RunningSession before, RunningSession after)
    {
        if (!turn.Model.Settings.Vibration || before.SegmentIndex == after.SegmentIndex)
        {
            return turn;
        }

        var begins = IsWork(after);
        return begins || IsWork(before) ? turn.Do(new Effect.Vibrate(begins)) : turn;
    }

    private static bool IsWork(RunningSession session) =>
        session.Now is { Kind: SegmentKind.Hold or SegmentKind.Work, Exercise: not null };

    public static Turn Pause(Turn turn) =>
        turn.Model.Session is { Ended: false, Paused: false } session
            ? Quiet(Keep(turn, session with { Paused = true }))
            : turn;

    /// <summary>The device slept: nobody was led through anything meanwhile, so the session waits where it was, and says so.</summary>
    public static Turn Wait(Turn turn) =>
        turn.Model.Session is { Ended: false, Paused: false } session
            ? Quiet(Keep(turn, session with { Paused = true, Waited = true }))
            : turn;

    /// <summary>On with a session that was paused, stopped, left, or interrupted by a reload.</summary>
    public static Turn GoOn(Turn turn)
    {
        var model = turn.Model;
        if (Hold.HasOpenChange(model) && (model.Session ?? model.Interrupted) is { Ended: false })
        {
            return CheckInUpdate.Begin(turn, CheckInReason.SomethingChanged);
        }

        if (model.Session is { Ended: false } session)
        {
            return
                (session.Paused || session.Stop is not null)
                && StopUpdate.MayGoOn(session.Stop)
                && model.Plan is not null
                ? PlayFrom(turn, session, session.Elapsed).ShowSession()
                : turn;
        }

        if (model.Session is { Ended: true })
        {
            return turn.Show(new Screen.LogSession());
        }

        return model.Interrupted is null || model.Plan is null ? turn : Claim(turn, model.Interrupted);
    }

    /// <summary>The other tabs agree: the interrupted session is this tab's again.</summary>
    public static Turn Resume(Turn turn)
    {
        if (turn.Model.Interrupted is not { Paused: false } session || turn.Model.Plan is null)
        {
            return turn;
        }

        var taken = turn.Set(turn.Model with { Interrupted = null });
        return session.Ended
            ? Set(taken, session).Show(new Screen.LogSession())
            : PlayFrom(taken, session, session.Elapsed).ShowSession();
    }

    /// <summary>To the start of this step, or to the one ahead of it when this one has only just begun.</summary>
    public static Turn StepBack(Turn turn)
    {
        if (turn.Model.Session is not { Ended: false, Stop: null } session)
        {
            return turn;
        }

        var start = Player.SegmentStart(session.Timeline, session.Elapsed);
        var to =
            session.Elapsed - start >= BackToPreviousMilliseconds || start == 0
                ? start
                : Player.SegmentStart(session.Timeline, start - 1);
        return PlayFrom(turn, session, to);
    }

    /// <summary>Some seconds back, as a player does; what is said there is said again.</summary>
    public static Turn Rewind(Turn turn) =>
        turn.Model.Session is { Ended: false, Stop: null } session
            ? PlayFrom(turn, session, Player.Back(session.Elapsed))
            : turn;

    /// <summary>More time to get into position.</summary>
    public static Turn TakeMoreTime(Turn turn) =>
        turn.Model.Session is { Ended: false, Stop: null } session
        && SessionEdit.HasMoreTime(session.Timeline, session.Elapsed)
            ? PlayFrom(
                turn,
                Cut(turn.Model, session, new(session.Elapsed, null, null) { MoreTime = true }),
                session.Elapsed
            )
            : turn;

    /// <summary>A key of the keyboard, as players have them.</summary>
    public static Turn Press(Turn turn, SessionKey key) =>
        key switch
        {
            SessionKey.PauseOrGoOn => turn.Model.Session is { Paused: true } ? GoOn(turn) : Pause(turn),
            SessionKey.Rewind => Rewind(turn),
            SessionKey.Skip => Skip(turn),
            _ => TakeMoreTime(turn),
        };

    public static Turn Skip(Turn turn) =>
        turn.Model.Session is { Ended: false, Stop: null } session
            ? PlayFrom(turn, session, Player.NextExercise(session.Timeline, session.Elapsed))
            : turn;

    /// <summary>Ends here; the log is next. Also for a session that was interrupted.</summary>
    public static Turn End(Turn turn)
    {
        if (turn.Model.Session is { Ended: false } session)
        {
            return Finish(turn, session with { Stop = null }, completed: false);
        }

        return turn.Model.Interrupted is { } interrupted
            ? Finish(turn.Set(turn.Model with { Interrupted = null }), interrupted, completed: interrupted.Completed)
            : turn;
    }

    /// <summary>Over: played to its end, or ended early. Only the log is left.</summary>
    public static Turn Finish(Turn turn, RunningSession session, bool completed)
    {
        var ended = session with { Ended = true, Completed = completed, Paused = true };

        // The last words may still be spoken; tones and clock have nothing left to say.
        var silent = completed ? turn : turn.Do(new Effect.CancelSound());
        return Keep(silent, ended)
            .Do(new Effect.StopClock())
            .Do(new Effect.LetSleep())
            .Do(new Effect.ReleaseSession())
            .Show(new Screen.LogSession());
    }

    /// <summary>Writes down a session that cannot go on and will not be logged by the person.</summary>
    public static Turn Close(Turn turn, RunningSession session) =>
        Quiet(turn.Set(turn.Model with { Session = null, Interrupted = null }))
            .Do(new Effect.ReleaseSession())
            .Do(new Effect.Drop(Slot.Session))
            .Record(LogUpdate.EndOf(session, null, null, null));

    /// <summary>A session that waits for its log is written down as it is, since another one begins.</summary>
    public static Turn CloseLast(Turn turn) =>
        (turn.Model.Session ?? turn.Model.Interrupted) is { } session ? Close(turn, session) : turn;

    /// <summary>The session with what a stop rule takes out of it; its place and what was played stay.</summary>
    public static RunningSession Cut(Model model, RunningSession session, SessionCut cut) =>
        session with
        {
            Timeline = Apply(model, session.Timeline, cut),
            Cuts = session.Cuts.Add(cut),
        };

    /// <summary>A timeline with a cut made into it.</summary>
    public static SessionTimeline Apply(Model model, SessionTimeline timeline, SessionCut cut) =>
        cut switch
        {
            { MoreTime: true } => SessionEdit.WithMoreTime(timeline, cut.At, model.Library),
            { Exercise: { } exercise } => SessionEdit.Without(timeline, cut.At, exercise, model.Library),
            { Restriction: { } restriction } => SessionEdit.Without(timeline, cut.At, restriction, model.Library),
            _ => SessionEdit.FinishGently(
                timeline,
                cut.At,
                model.Verdict?.Restrictions ?? RestrictionSet.None,
                model.Library
            ),
        };

    public static Turn Quiet(Turn turn) =>
        turn.Do(new Effect.StopClock()).Do(new Effect.CancelSound()).Do(new Effect.LetSleep());

    public static Turn Keep(Turn turn, RunningSession session) =>
        Set(turn, session).Do(new Effect.Keep(Slot.Session, SnapshotText.Write(session, turn.Model.Moment.Now)));

    private static Turn Claim(Turn turn, RunningSession interrupted) =>
        turn.Set(turn.Model with { Interrupted = interrupted with { Paused = false } }).Do(new Effect.ClaimSession());

    private static Turn ShowSession(this Turn turn) =>
        turn.Model.Session is { Ended: false } ? turn.Show(new Screen.Session()) : turn;

    // After a jump or a pause the last words of this step are said again: the person has to know where they are.
    private static ValueList<Cue> WordsAt(RunningSession session)
    {
        var segment = Player.At(session.Timeline, session.Elapsed).Segment;
        var said = session.Timeline.Cues.LastOrDefault(cue =>
            cue.Kind == CueKind.Say && cue.At >= segment.Start && cue.At <= session.Elapsed
        );
        return said is null ? [] : [said];
    }

    private static Turn Say(Turn turn, ValueList<Cue> cues)
    {
        var settings = turn.Model.Settings;
        var said = cues.Where(cue => cue.Kind == CueKind.Say && !(settings.FewWords && cue.IsDetail));
        var words = string.Join(" ", said.Select(cue => cue.Text));
        return words.Length > 0 && turn.Model.SpeaksItself
            ? turn.Do(new Effect.Speak(words, settings.VoiceRate, settings.VoiceId))
            : turn;
    }

    private static Turn Set(Turn turn, RunningSession session) => turn.Set(turn.Model with { Session = session });
}

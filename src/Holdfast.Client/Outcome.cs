namespace Holdfast.Client;

/// <summary>The end of every update: what the new state no longer allows is ended, the screen is admitted, and the address follows it.</summary>
internal static class Outcome
{
    public static Step Settle(Model before, Message message, Turn turn)
    {
        var settled = EndWhatIsNotAllowed(turn);
        settled = FollowScreen(settled);
        settled = LeaveSession(before, settled);
        settled = FollowAddress(before, message, settled);
        return new(settled.Model, settled.Effects);
    }

    // A session cannot go on without a plan, nor with one that later answers may have changed. What was done of it is kept.
    private static Turn EndWhatIsNotAllowed(Turn turn)
    {
        if (!turn.Model.Loaded)
        {
            return turn;
        }

        var ended = turn.Model.Plan is null ? turn.Set(turn.Model with { Gate = null }) : turn;
        if (ended.Model.Session is { } session && MustEnd(ended.Model, session))
        {
            ended = SessionUpdate.Close(ended, session);
        }

        return ended.Model.Interrupted is { } interrupted && MustEnd(ended.Model, interrupted)
            ? SessionUpdate.Close(ended, interrupted)
            : ended;
    }

    private static bool MustEnd(Model model, RunningSession session)
    {
        if (model.Locked)
        {
            return true;
        }

        var started = model.Standing.Sessions.FirstOrDefault(each => each.Session == session.Id)?.StartedAt;
        return !session.Ended && (model.Plan is null || model.Standing.CheckIn?.At > started);
    }

    private static Turn FollowScreen(Turn turn)
    {
        var screen = turn.Model.Loaded ? Access.Admit(turn.Model, turn.Model.Screen) : turn.Model.Screen;
        var model = turn.Model with
        {
            Screen = screen,
            // A question is only answered where it was asked.
            DeleteAsked = turn.Model.DeleteAsked && screen is Screen.MyData,
        };
        if (screen is Screen.CheckIn checkIn && model.CheckIn is { } draft && draft.Group != checkIn.Group)
        {
            model = model with { CheckIn = draft with { Group = checkIn.Group, Problems = [] } };
        }

        return turn.Set(model);
    }

    // Whoever follows a link out of a running session finds it paused.
    private static Turn LeaveSession(Model before, Turn turn)
    {
        var left = before.Screen is Screen.Session && turn.Model.Screen is not (Screen.Session or Screen.StopQuestion);
        return left && turn.Model.Session is { Ended: false, Paused: false } ? SessionUpdate.Pause(turn) : turn;
    }

    // Each question after Stop is read like a screen of its own.
    private static bool IsNew(Model before, Model after) =>
        after.Screen != before.Screen
        || (after.Screen is Screen.StopQuestion && after.Session?.Stop != before.Session?.Stop);

    private static bool HasProblems(Model model) =>
        model.Screen switch
        {
            Screen.CheckIn or Screen.SelfTests => model.CheckIn is { Problems.IsEmpty: false },
            Screen.Gate => model.Gate is { Problems.IsEmpty: false },
            _ => !model.Form.Problems.IsEmpty,
        };

    private static Turn FollowAddress(Model before, Message message, Turn turn)
    {
        var screen = turn.Model.Screen;
        var path = Route.Path(screen);
        var shown = message switch
        {
            Message.Started started => started.Path,
            Message.Went { FromHistory: true } went => went.Path,
            _ => Route.Path(before.Screen),
        };
        var moved =
            IsNew(before, turn.Model) ? turn.Do(new Effect.FocusHeading())
            : message is Message.Continue && HasProblems(turn.Model) ? turn.Do(new Effect.FocusProblem())
            : turn;
        if (path == shown)
        {
            return moved;
        }

        // A place that cannot be returned to is replaced: back then leads past it.
        var isGone = before.Loaded && Access.Admit(turn.Model, before.Screen) != before.Screen;
        var replace = isGone || message is Message.Started or Message.Went { FromHistory: true };
        return moved.Do(new Effect.Navigate(path, replace));
    }
}

using Holdfast.Client;
using Holdfast.Pages.Parts;

namespace Holdfast.Pages;

/// <summary>What a locked phone, a headset or a player's window shows of a session: a screen as a value, like <see cref="Page"/>.</summary>
/// <param name="Title">What is being done, and on which side.</param>
/// <param name="Doing">The same in a word: get ready, hold, rest.</param>
/// <param name="Routine">The routine.</param>
/// <param name="Elapsed">Where the session stands, in milliseconds.</param>
/// <param name="Length">The session's length, in milliseconds.</param>
/// <param name="IsPlaying">True while it runs, false while it is paused.</param>
public sealed record LockScreen(string Title, string Doing, string Routine, int Elapsed, int Length, bool IsPlaying)
{
    /// <summary>What is shown of a model; null without a session, after Stop (what happened is asked on the screen), and where the person wants none.</summary>
    /// <param name="model">The model.</param>
    public static LockScreen? Of(Model model)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (
            model.Locked
            || !model.Settings.LockScreen
            || model.Session is not { Ended: false, Stop: null, Now: { } now } session
        )
        {
            return null;
        }

        var words = model.Library.Words;
        var moment = SessionMoment.Of(model, session, now);
        return new(
            now.Side is { } side
                ? words.Say("player.with-side", ("what", moment.Name), ("side", Say.InSentence(words, side)))
                : moment.Name,
            moment.Doing,
            words.Say("frame.title", ("screen", model.Library[session.Focus].Name)),
            session.Elapsed,
            session.Timeline.TotalMilliseconds,
            !session.Paused
        );
    }
}

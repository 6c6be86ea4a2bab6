using Holdfast.Domain;

namespace Holdfast.Client;

/// <summary>What a break from sitting offers.</summary>
public enum BreakOffer
{
    /// <summary>The shortest form of the routine.</summary>
    Routine,

    /// <summary>Getting up and an easy walk: as many sessions as help in a day are done (P12).</summary>
    Walk,
}

/// <summary>Breaks from sitting, every so many minutes while the app is open. The host only wakes the client and shows what it is given.</summary>
public static class Breaks
{
    private const int LaterMinutes = 10;

    // A timer of a hidden page comes up to a minute late. One that comes later than this has slept with the device, and whoever
    // was away from it did not sit before it.
    private const int AwayMinutes = 5;

    // A session that was begun in another tab and not ended since is taken to run for so long.
    private const int ElsewhereMinutes = 60;

    /// <summary>How often a break may be chosen, in minutes.</summary>
    public static ValueList<int> Choices { get; } = [30, 45, 60, 90];

    /// <summary>What the break offers that is due now, or null. It is asked anew for every screen, so that no offer outlives what allows it.</summary>
    /// <param name="model">The model.</param>
    public static BreakOffer? Offered(Model model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return model.BreakIsDue && !IsBusy(model) ? Offer(model) : null;
    }

    /// <summary>Counts anew from now, or not at all when no breaks are wanted.</summary>
    internal static Turn Begin(Turn turn) =>
        turn.Model.Settings.BreakEvery is { } every
            ? Wait(turn, every)
            : turn.Set(turn.Model with { BreakIsDue = false, BreakDue = null });

    /// <summary>The time is up.</summary>
    internal static Turn Due(Turn turn)
    {
        var model = turn.Model;
        if (model is not { Settings.BreakEvery: { } every, BreakDue: { } due })
        {
            return turn;
        }

        var now = model.Moment.Now;
        if (now - due > TimeSpan.FromMinutes(AwayMinutes))
        {
            return Wait(turn, every);
        }

        if (IsBusy(model) || RunsElsewhere(model))
        {
            return Wait(turn, LaterMinutes);
        }

        var rest = model.Standing.LastSession?.EndedAt is { } ended ? ended.AddMinutes(every) - now : TimeSpan.Zero;
        if (rest > TimeSpan.Zero)
        {
            return Wait(turn, Math.Min(every, (int)Math.Ceiling(rest.TotalMinutes)));
        }

        return Offer(model) is { } offer ? Tell(Wait(turn, every), offer) : Wait(turn, every);
    }

    /// <summary>Not now: asks again in ten minutes.</summary>
    internal static Turn Later(Turn turn) => turn.Model.BreakIsDue ? Wait(turn, LaterMinutes) : turn;

    /// <summary>A notification was pressed: on Today the offer stands, with its button. Nothing is left for it.</summary>
    internal static Turn Open(Turn turn) =>
        turn.Model.Plan is null || IsBusy(turn.Model) ? turn : turn.Show(new Screen.Today());

    /// <summary>True while the person is led through something, or asked something, that must not be interrupted.</summary>
    internal static bool IsBusy(Model model) =>
        model.Session is not null
        || model.Interrupted is not null
        || model.Gate is not null
        || model.Screen
            is Screen.CheckIn
                or Screen.Consent
                or Screen.SelfTests
                or Screen.SupportLine
                or Screen.HighPain
                or Screen.Measure
                or Screen.Activities
                or Screen.Morning
                or Screen.Feedback;

    /// <summary>What may be offered now: nothing at a level that shows no exercise, on a day of rest, or while something is to be told first.</summary>
    internal static BreakOffer? Offer(Model model) =>
        model.Locked || model.Plan is null
            ? null
            : Hold.Of(model) switch
            {
                null => BreakOffer.Routine,
                Hold.EnoughForToday => BreakOffer.Walk,
                _ => null,
            };

    private static bool RunsElsewhere(Model model) =>
        model.Standing.LastSession is { EndedAt: null } last
        && (model.Moment.Now - last.StartedAt).Duration() < TimeSpan.FromMinutes(ElsewhereMinutes);

    private static Turn Tell(Turn turn, BreakOffer offer)
    {
        var words = turn.Model.Library.Words;
        return Reminders.Notify(
            turn.Set(turn.Model with { BreakIsDue = true }),
            words["notice.break"],
            words[offer == BreakOffer.Routine ? "notice.break-routine" : "notice.break-walk"]
        );
    }

    private static Turn Wait(Turn turn, int minutes)
    {
        var due = turn.Model.Moment.Now.AddMinutes(minutes);
        return turn.Set(turn.Model with { BreakIsDue = false, BreakDue = due })
            .Do(new Effect.WakeAfter(Alarm.BreakDue, minutes * 60_000));
    }
}

using Holdfast.Domain.Journal;

namespace Holdfast.Client;

/// <summary>Why Start is held back.</summary>
public abstract record Hold
{
    private const int CheckInLastsDays = 28;
    private const int AwayDays = 14;

    private Hold() { }

    /// <summary>A check-in comes first.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record CheckInNeeded(CheckInReason Reason) : Hold;

    /// <summary>What became of the leg symptoms is to be told first (S02).</summary>
    public sealed record LegToFollowUp : Hold;

    /// <summary>No more exercise today.</summary>
    public sealed record RestToday : Hold;

    /// <summary>The first session waits (T30).</summary>
    /// <param name="From">When it may start.</param>
    public sealed record NotBefore(DateTimeOffset From) : Hold;

    /// <summary>As many sessions as help in a day are done (P12).</summary>
    /// <param name="Most">How many that are.</param>
    public sealed record EnoughForToday(int Most) : Hold;

    /// <summary>Why Start is held back now, or null when it is not.</summary>
    /// <param name="model">The model.</param>
    internal static Hold? Of(Model model)
    {
        var standing = model.Standing;
        if (standing.LegToFollowUp is not null)
        {
            return new LegToFollowUp();
        }

        if (CheckInDue(model) is { } reason)
        {
            return new CheckInNeeded(reason);
        }

        if (standing.HighPainOn == model.Today || standing.Sessions.Any(each => RestsAfter(each, model.Today)))
        {
            return new RestToday();
        }

        if (
            standing.CheckIn is { } checkIn
            && model.Verdict is { StartsAfterHours: > 0 and var hours }
            && checkIn.At.AddHours(hours) is var from
            && from > model.Moment.Now
        )
        {
            return new NotBefore(from);
        }

        // Whether another tab runs a session is asked at each start, since only the claim knows it for certain.
        return model.Plan?.Focus is { } focus && DoneToday(model) >= model.Library[focus].MostPerDay
            ? new EnoughForToday(model.Library[focus].MostPerDay)
            : null;
    }

    /// <summary>Sessions of today that count. A session belongs to the day it began on.</summary>
    internal static int DoneToday(Model model) =>
        model.Standing.Sessions.Count(each => each.Date == model.Today && each.Ended is { Counts: true });

    /// <summary>Why a whole check-in comes before the next session, or null (clinical.md 3.2, repeat triage).</summary>
    internal static CheckInReason? CheckInDue(Model model)
    {
        var standing = model.Standing;
        if (standing.CheckIn is not { } checkIn)
        {
            return CheckInReason.First;
        }

        if (standing.CheckInDemanded)
        {
            return CheckInReason.AfterStop;
        }

        // One that was begun because something changed, and has answers, is finished first: what it would say is unknown.
        if (
            model.CheckIn is
            { Reason: CheckInReason.SomethingChanged or CheckInReason.ChangeAnswers, HasNewAnswers: true }
        )
        {
            return CheckInReason.SomethingChanged;
        }

        var since = model.Today.DayNumber - checkIn.Date.DayNumber;
        var away = standing.LastActive is { } last ? model.Today.DayNumber - last.DayNumber : 0;
        return since >= CheckInLastsDays || away >= AwayDays ? CheckInReason.Due : null;
    }

    // S02 that took longer than 15 minutes, and S03: no more that day.
    private static bool RestsAfter(SessionMade session, DateOnly today) =>
        session.Date == today
        && (
            session.Reported(StopSign.NumbnessOrWeakness)
            || (session.Reported(StopSign.LegSymptoms) && session.Settled is not Settling.Within15Minutes)
        );
}

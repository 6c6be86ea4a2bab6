using Holdfast.Domain.Planning;
using Holdfast.Domain.Progress;

namespace Holdfast.Client;

/// <summary>Why Start is held back.</summary>
public abstract record Hold
{
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

    /// <summary>Every exercise of the plan is over for today.</summary>
    public sealed record NothingLeft : Hold;

    /// <summary>As many sessions as help in a day are done (P12).</summary>
    /// <param name="Most">How many that are.</param>
    public sealed record EnoughForToday(int Most) : Hold;

    /// <summary>Why Start is held back now, or null when it is not. Whether another tab runs a session is asked at each start.</summary>
    /// <param name="model">The model.</param>
    internal static Hold? Of(Model model) =>
        HasOpenChange(model)
            ? new CheckInNeeded(CheckInReason.SomethingChanged)
            : Decision(model) switch
            {
                StartDecision.Ready => null,
                StartDecision.LegUntold => new LegToFollowUp(),
                StartDecision.CheckInFirst first => new CheckInNeeded(ReasonOf(first.Cause)),
                StartDecision.RestToday => new RestToday(),
                StartDecision.HeldUntil held => new NotBefore(held.Moment),
                StartDecision.NothingLeft => new NothingLeft(),
                StartDecision.DoneForToday done => new EnoughForToday(done.Most),
                StartDecision.Locked => new CheckInNeeded(CheckInReason.BeenChecked),
                _ => new CheckInNeeded(CheckInReason.First),
            };

    /// <summary>Why a check-in comes before the next session, or null (clinical.md 3.2, repeat triage).</summary>
    internal static CheckInReason? CheckInDue(Model model) =>
        HasOpenChange(model) ? CheckInReason.SomethingChanged
        : model.Standing.State.CheckInDue(model.Today, model.Journey) is { } cause ? ReasonOf(cause)
        : null;

    private static StartDecision Decision(Model model)
    {
        // Whoever keeps nothing has been asked all the same.
        var state = model.Standing.State;
        var asked = model.KeepsNothing ? state with { ConsentTo = state.ConsentTo ?? 0 } : state;
        return StartDecision.Of(
            asked,
            model.Journey,
            model.Plan ?? Planner.Nothing,
            model.Library,
            model.Moment.Now,
            model.Today
        );
    }

    // A check-in that was begun because something changed, and has answers, is finished first: what it would say is unknown.
    internal static bool HasOpenChange(Model model) =>
        model.Standing.CheckIn is not null
        && model.CheckIn
            is { Reason: CheckInReason.SomethingChanged or CheckInReason.ChangeAnswers, HasNewAnswers: true };

    private static CheckInReason ReasonOf(CheckInCause cause) =>
        cause switch
        {
            CheckInCause.First => CheckInReason.First,
            CheckInCause.Gate => CheckInReason.Gate,
            CheckInCause.Numbness => CheckInReason.Numbness,
            CheckInCause.Away or CheckInCause.Aged => CheckInReason.Due,
            CheckInCause.Week => CheckInReason.Week,
            CheckInCause.Weekly => CheckInReason.Weekly,
            _ => CheckInReason.AfterStop,
        };
}

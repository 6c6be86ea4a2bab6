using Holdfast.Domain.Exercises;
using Holdfast.Domain.Planning;
using Holdfast.Domain.Progress.Weeks;

namespace Holdfast.Domain.Progress;

/// <summary>Whether a session may start, and if not, what stands before it.</summary>
public abstract record StartDecision
{
    private StartDecision() { }

    /// <summary>A session may start.</summary>
    /// <param name="Done">Sessions of today that count.</param>
    /// <param name="Most">Most sessions a day (P12).</param>
    public sealed record Ready(int Done, int Most) : StartDecision;

    /// <summary>There is no consent yet to keep data on this device.</summary>
    public sealed record ConsentNeeded : StartDecision;

    /// <summary>L1 to L3: an action card and nothing else.</summary>
    /// <param name="Lock">Why.</param>
    public sealed record Locked(Lock Lock) : StartDecision;

    /// <summary>It is not told yet when leg symptoms settled (S02).</summary>
    /// <param name="Question">Of which session.</param>
    public sealed record LegUntold(LegQuestion Question) : StartDecision;

    /// <summary>A check-in comes first.</summary>
    /// <param name="Cause">Why.</param>
    public sealed record CheckInFirst(CheckInCause Cause) : StartDecision;

    /// <summary>No more exercise today (S02).</summary>
    public sealed record RestToday : StartDecision;

    /// <summary>Not before a moment (T30).</summary>
    /// <param name="Moment">The moment.</param>
    public sealed record HeldUntil(DateTimeOffset Moment) : StartDecision;

    /// <summary>Nothing is left to do today: every exercise of the plan is over for the day.</summary>
    public sealed record NothingLeft : StartDecision;

    /// <summary>As much as helps in a day is done (P12); more does not help more.</summary>
    /// <param name="Done">Sessions of today that count.</param>
    /// <param name="Most">Most sessions a day.</param>
    public sealed record DoneForToday(int Done, int Most) : StartDecision;

    /// <summary>Decides. What is safest comes first, and what is not known is never "ready".</summary>
    /// <param name="state">The state of the journal.</param>
    /// <param name="journey">What the weeks ask for.</param>
    /// <param name="plan">Today's plan, from <see cref="TodaysPlan"/>.</param>
    /// <param name="library">The library that knows how many sessions a day help.</param>
    /// <param name="now">The moment.</param>
    /// <param name="today">The person's date.</param>
    public static StartDecision Of(
        JournalState state,
        Journey journey,
        Plan plan,
        Library library,
        DateTimeOffset now,
        DateOnly today
    )
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(journey);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(library);
        if (state.ConsentTo is null)
        {
            return new ConsentNeeded();
        }

        if ((state.Lock ?? journey.Lock) is { } locked)
        {
            return new Locked(locked);
        }

        if (!state.LegQuestions.IsEmpty)
        {
            return new LegUntold(state.LegQuestions[0]);
        }

        if (state.CheckInDue(today, journey) is { } cause)
        {
            return new CheckInFirst(cause);
        }

        if (state.RestOn == today)
        {
            return new RestToday();
        }

        if (state.HeldUntil is { } moment && now < moment)
        {
            return new HeldUntil(moment);
        }

        if (plan.Focus is not { } focus || plan.Exercises.IsEmpty)
        {
            return new NothingLeft();
        }

        var done = state.DoneOn(today);
        var most = library[focus].MostPerDay;
        return done >= most ? new DoneForToday(done, most) : new Ready(done, most);
    }
}

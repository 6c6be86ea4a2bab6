using Holdfast.Domain;
using Holdfast.Domain.Journal;
using Holdfast.Domain.Progress;

namespace Holdfast.Client;

/// <summary>Where a person stands by their journal, as screens ask for it.</summary>
public sealed record Standing
{
    private Standing(JournalState state)
    {
        State = state;
        Settings = state.Settings.Aggregate(
            new Settings(),
            (settings, each) => SettingNames.Apply(settings, each.Name, each.Value) ?? settings
        );
    }

    /// <summary>An empty journal.</summary>
    public static Standing Nothing { get; } = new(JournalState.Empty);

    /// <summary>What the journal folds to.</summary>
    public JournalState State { get; }

    /// <summary>True once consent to keep health data on this device was given.</summary>
    public bool Consented => State.ConsentTo is not null;

    /// <summary>The last check-in with what was answered since, or null.</summary>
    public CheckInState? CheckIn => State.CheckIn;

    /// <summary>The most careful level in force. A level below L4 stays until a check-in after a clinician has looked (C50); null before the first check-in.</summary>
    public TriageLevel? Level =>
        State.Lock is { } locked
            ? State.CheckIn?.Level.OrMoreCareful(locked.Level) ?? locked.Level
            : State.CheckIn?.Level;

    /// <summary>The stop sign that locked, when it was one and not the answers of a check-in; else null.</summary>
    public StopSign? LockedBy =>
        State.Lock is { } locked
        && State.Sessions.SelectMany(session => session.Stops).LastOrDefault(stop => Locks(locked, stop)) is { } stop
            ? stop.Sign
            : null;

    /// <summary>True when something happened that asks for a check-in before any exercise is shown.</summary>
    public bool CheckInDemanded => !State.Owed.IsEmpty;

    /// <summary>Exercises opened after reading the reason (R10).</summary>
    public ValueList<ExerciseId> Opened => State.Opened;

    /// <summary>Sessions, oldest first.</summary>
    public ValueList<SessionRecord> Sessions => State.Sessions;

    /// <summary>Average pain of a day, 0-10, or null when it was not told.</summary>
    /// <param name="day">The day.</param>
    public int? PainOn(DateOnly day)
    {
        // From the end: it is the last days that are asked for.
        var index = State.Pain.Count - 1;
        while (index >= 0 && State.Pain[index].Day > day)
        {
            index--;
        }

        return index >= 0 && State.Pain[index].Day == day ? State.Pain[index].Average : null;
    }

    /// <summary>How the person wants the app.</summary>
    public Settings Settings { get; }

    /// <summary>The last session, or null.</summary>
    public SessionRecord? LastSession => Sessions.IsEmpty ? null : Sessions[^1];

    /// <summary>Leg symptoms (S02) of which it is not told yet when they settled, or null.</summary>
    public LegQuestion? LegToFollowUp => State.LegQuestions.IsEmpty ? null : State.LegQuestions[0];

    /// <summary>The last day with a check-in or a session; null for an empty journal.</summary>
    public DateOnly? LastActive =>
        State.CheckIn is { } checkIn ? Sessions.Select(each => each.Day).Append(checkIn.FullOn).Max() : null;

    /// <summary>Whether a notice that is shown once has been.</summary>
    /// <param name="notice">Its key.</param>
    public bool WasTold(string notice) => State.Told.Contains(notice);

    /// <summary>Where the person stands by a journal.</summary>
    /// <param name="journal">The journal as it has been read.</param>
    internal static Standing Of(JournalProjection journal) => new(journal.State);

    private static bool Locks(Domain.Progress.Lock locked, JournalEvent.StopReported stop)
    {
        var rule = StopRules.Of(stop.Sign);
        var canLock = rule.Locks is not null || stop.Sign == StopSign.LegSymptoms;
        return canLock && locked.Rules.Contains(rule.Id);
    }
}

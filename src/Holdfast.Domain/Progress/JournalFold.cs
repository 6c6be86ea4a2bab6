using System.Diagnostics;
using Holdfast.Domain.Journal;

namespace Holdfast.Domain.Progress;

/// <summary>Folds the journal to what holds now. What changes from week to week (P00 to P12) is in <see cref="Weeks.JourneyFold"/>.</summary>
public static class JournalFold
{
    /// <summary>What holds after all entries, in whatever order and however often they come.</summary>
    /// <param name="entries">The entries.</param>
    public static JournalState Fold(IEnumerable<JournalEntry> entries) => FoldInOrder(JournalOrder.Sort(entries));

    /// <summary>What holds after all entries of a journal that <see cref="JournalOrder"/> put in order.</summary>
    /// <param name="sorted">The entries, each once, in their order.</param>
    public static JournalState FoldInOrder(ValueList<JournalEntry> sorted)
    {
        var state = sorted.Aggregate(JournalState.Empty, Evolve);
        return state with
        {
            Sessions = SessionHistory.Of(sorted).Records,
            Pain = PainHistory.Of(sorted),
            LatestAt = sorted.IsEmpty ? null : sorted[^1].At,
        };
    }

    /// <summary>What held at a moment of the past.</summary>
    /// <param name="entries">The entries.</param>
    /// <param name="moment">The moment.</param>
    public static JournalState AsOf(IEnumerable<JournalEntry> entries, DateTimeOffset moment) =>
        Fold(entries.Where(entry => entry.At <= moment));

    internal static JournalState Evolve(JournalState state, JournalEntry entry) =>
        entry.Event switch
        {
            JournalEvent.ConsentGiven consent => state with { ConsentTo = consent.NoticeVersion },
            JournalEvent.CheckInDone done => CheckIns.Done(state, entry, done),
            JournalEvent.AnswersAdded added => CheckIns.Added(state, entry, added),
            JournalEvent.FocusChosen chosen => state with { ChosenFocus = chosen.Focus },
            JournalEvent.ExclusionOpened opened => state with
            {
                Opened = state.Opened.Where(each => each != opened.Exercise).Append(opened.Exercise).ToValueList(),
            },
            JournalEvent.GateAnswered gate => Gate(state, gate),
            JournalEvent.SessionStarted { PainNow: { } pain } => Pain(state, pain),
            JournalEvent.SessionStarted => state,
            JournalEvent.StopReported stop => Stops.Reported(state, entry, stop),
            JournalEvent.LegSettled settled => Stops.Settled(state, entry, settled),
            JournalEvent.SessionEnded or JournalEvent.MorningAfterReported or JournalEvent.PainReported => state,
            JournalEvent.SettingChanged changed => state with
            {
                Settings = state
                    .Settings.Where(each => each.Name != changed.Name)
                    .Append(new(changed.Name, changed.Value))
                    .OrderBy(each => each.Name, StringComparer.Ordinal)
                    .ToValueList(),
            },
            JournalEvent.NoticeTold told => state with
            {
                Told = state.Told.Append(told.Notice).Distinct().Order(StringComparer.Ordinal).ToValueList(),
            },
            JournalEvent.ActivitiesChosen chosen => state with { Measures = state.Measures.Chose(chosen) },
            JournalEvent.InstrumentBrought brought => state with { Measures = state.Measures.Brings(entry, brought) },
            JournalEvent.MeasureTaken taken => state with { Measures = state.Measures.Took(entry, taken) },
            JournalEvent.MeasurePutOff putOff => state with { Measures = state.Measures.PutsOff(entry, putOff) },
            JournalEvent.InstrumentSetAside aside => state with { Measures = state.Measures.SetsAside(aside) },
            _ => throw new UnreachableException(entry.Event.GetType().Name),
        };

    private static JournalState Gate(JournalState state, JournalEvent.GateAnswered gate)
    {
        var owing = gate.SomethingChanged ? state.Owing(CheckInCause.Gate) : state;
        return gate.PainNow is { } pain ? Pain(owing, pain) : owing;
    }

    private static JournalState Pain(JournalState state, int pain) =>
        PainTrafficLight.Before(pain) == PainGate.NoExercises ? state.Owing(CheckInCause.HighPain) : state;
}

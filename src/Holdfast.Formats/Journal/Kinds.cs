using System.Diagnostics;
using Holdfast.Domain.Journal;

namespace Holdfast.Formats.Journal;

/// <summary>The names of the kinds of events in the journal.</summary>
internal static class Kinds
{
    public const string ConsentGiven = "consent-given";
    public const string CheckInDone = "check-in-done";
    public const string AnswersAdded = "answers-added";
    public const string FocusChosen = "focus-chosen";
    public const string ExclusionOpened = "exclusion-opened";
    public const string GateAnswered = "gate-answered";
    public const string SessionStarted = "session-started";
    public const string StopReported = "stop-reported";
    public const string LegSettled = "leg-settled";
    public const string SessionEnded = "session-ended";
    public const string PainReported = "pain-reported";
    public const string MorningAfterReported = "morning-after-reported";
    public const string SettingChanged = "setting-changed";
    public const string NoticeTold = "notice-told";
    public const string ActivitiesChosen = "activities-chosen";
    public const string InstrumentBrought = "instrument-brought";
    public const string MeasureTaken = "measure-taken";
    public const string MeasurePutOff = "measure-put-off";
    public const string InstrumentSetAside = "instrument-set-aside";

    public static string NameOf(JournalEvent happened) =>
        happened switch
        {
            JournalEvent.ConsentGiven => ConsentGiven,
            JournalEvent.CheckInDone => CheckInDone,
            JournalEvent.AnswersAdded => AnswersAdded,
            JournalEvent.FocusChosen => FocusChosen,
            JournalEvent.ExclusionOpened => ExclusionOpened,
            JournalEvent.GateAnswered => GateAnswered,
            JournalEvent.SessionStarted => SessionStarted,
            JournalEvent.StopReported => StopReported,
            JournalEvent.LegSettled => LegSettled,
            JournalEvent.SessionEnded => SessionEnded,
            JournalEvent.PainReported => PainReported,
            JournalEvent.MorningAfterReported => MorningAfterReported,
            JournalEvent.SettingChanged => SettingChanged,
            JournalEvent.NoticeTold => NoticeTold,
            JournalEvent.ActivitiesChosen => ActivitiesChosen,
            JournalEvent.InstrumentBrought => InstrumentBrought,
            JournalEvent.MeasureTaken => MeasureTaken,
            JournalEvent.MeasurePutOff => MeasurePutOff,
            JournalEvent.InstrumentSetAside => InstrumentSetAside,
            _ => throw new UnreachableException(happened.GetType().Name),
        };
}

using Holdfast.Domain.Measures;

namespace Holdfast.Domain.Journal;

/// <summary>What happened. Kinds from a newer app stop in Formats: kept, not folded.</summary>
public abstract record JournalEvent
{
    private JournalEvent() { }

    /// <summary>Consent to keep health data on this device (G5).</summary>
    /// <param name="NoticeVersion">Which text was agreed to.</param>
    public sealed record ConsentGiven(int NoticeVersion) : JournalEvent;

    /// <summary>A whole check-in was finished. Later entries use it until the next one.</summary>
    /// <param name="Answers">Every answer.</param>
    /// <param name="Level">The level it led to.</param>
    /// <param name="Rules">The ids of the rules that spoke.</param>
    /// <param name="RuleSetVersion">The version of the rules that decided.</param>
    /// <param name="CheckedByClinician">True when it was started by "I have been checked".</param>
    /// <param name="StartsAfterHours">Hours from then on in which no session starts (T30), else 0.</param>
    /// <param name="Full">False when only some answers were changed: it decides like any other, but neither makes the check-in new again nor opens a lock.</param>
    public sealed record CheckInDone(
        Answers Answers,
        TriageLevel Level,
        ValueList<string> Rules,
        int RuleSetVersion,
        bool CheckedByClinician,
        int StartsAfterHours = 0,
        bool Full = true
    ) : JournalEvent;

    /// <summary>A few answers were given between two check-ins: Q05 to Q12 after new numbness (S03), Q04b and Q20 after high pain.</summary>
    /// <remarks>They are read together with the last check-in; they never lower its level (C36).</remarks>
    /// <param name="Answers">Only the answers that were asked now.</param>
    /// <param name="Level">The level they led to.</param>
    /// <param name="Rules">The ids of the rules that spoke.</param>
    /// <param name="RuleSetVersion">The version of the rules that decided.</param>
    /// <param name="StartsAfterHours">Hours from then on in which no session starts (T30), else 0.</param>
    public sealed record AnswersAdded(
        Answers Answers,
        TriageLevel Level,
        ValueList<string> Rules,
        int RuleSetVersion,
        int StartsAfterHours = 0
    ) : JournalEvent;

    /// <summary>The person picked a focus on a tie (R06).</summary>
    /// <param name="Focus">The focus.</param>
    public sealed record FocusChosen(Focus Focus) : JournalEvent;

    /// <summary>The person read why an exercise is left out by a pattern, and wants to try it (R10).</summary>
    /// <param name="Exercise">The exercise.</param>
    public sealed record ExclusionOpened(ExerciseId Exercise) : JournalEvent;

    /// <summary>The gate question ahead of a session (G0).</summary>
    /// <param name="SomethingChanged">True on any yes or not sure; it leads to the full check-in.</param>
    /// <param name="PainNow">Pain ahead of the session, 0-10, or null when it was not asked. 8 or more: no exercises, and the full check-in (clinical.md 3.4).</param>
    public sealed record GateAnswered(bool SomethingChanged, int? PainNow = null) : JournalEvent;

    /// <summary>A session began.</summary>
    /// <param name="Session">Id of the session, UUID version 7.</param>
    /// <param name="Focus">The focus it follows.</param>
    /// <param name="Minimum">True for the shortest form that counts.</param>
    /// <param name="PainNow">Pain at the start, 0-10, or null when it was not given.</param>
    public sealed record SessionStarted(Guid Session, Focus Focus, bool Minimum, int? PainNow) : JournalEvent;

    /// <summary>A stop sign was reported in a session or in its log (S01-S10).</summary>
    /// <param name="Session">The session.</param>
    /// <param name="Sign">What was reported; it names the rule.</param>
    /// <param name="Exercise">The exercise it happened in, or null when that is not known.</param>
    /// <param name="Site">Where it was felt, in the person's words (S02), or null.</param>
    /// <param name="Side">The side or place it happened in, or null when there is none or it is not known.</param>
    public sealed record StopReported(
        Guid Session,
        StopSign Sign,
        ExerciseId? Exercise,
        string? Site = null,
        Side? Side = null
    ) : JournalEvent;

    /// <summary>What became of leg symptoms that a session brought on (S02). Until it is told, no session starts.</summary>
    /// <param name="Session">The session in which they appeared.</param>
    /// <param name="Settled">When they were back to what they were.</param>
    public sealed record LegSettled(Guid Session, Settling Settled) : JournalEvent;

    /// <summary>A session ended, whole or not.</summary>
    /// <param name="Session">The session.</param>
    /// <param name="Exercises">What was done, in order.</param>
    /// <param name="Completed">True when it was played to its end.</param>
    /// <param name="Counts">True when at least the shortest form was done (clinical.md section 5).</param>
    /// <param name="PainDuring">Highest pain during it, 0-10, or null.</param>
    /// <param name="StretchStrength">How strong the stretch was, 0-10, or null.</param>
    /// <param name="Effort">How hard the core work was, 0-10, or null.</param>
    public sealed record SessionEnded(
        Guid Session,
        ValueList<ExerciseDone> Exercises,
        bool Completed,
        bool Counts,
        int? PainDuring,
        int? StretchStrength,
        int? Effort
    ) : JournalEvent;

    /// <summary>Average pain of a day.</summary>
    /// <param name="Day">The day it speaks of.</param>
    /// <param name="Average">Average pain, 0-10.</param>
    public sealed record PainReported(DateOnly Day, int Average) : JournalEvent;

    /// <summary>Pain on the morning after a session (RED24, clinical.md 3.4).</summary>
    /// <param name="Session">The session.</param>
    /// <param name="Pain">Pain that morning, 0-10.</param>
    public sealed record MorningAfterReported(Guid Session, int Pain) : JournalEvent;

    /// <summary>A setting was changed.</summary>
    /// <param name="Name">Its name, such as <c>country</c>.</param>
    /// <param name="Value">Its value.</param>
    public sealed record SettingChanged(string Name, string Value) : JournalEvent;

    /// <summary>A notice was shown that is shown once, such as <c>D3</c> ahead of the first session.</summary>
    /// <param name="Notice">Which one.</param>
    public sealed record NoticeTold(string Notice) : JournalEvent;

    /// <summary>The activities that the back makes hard, in the person's own words (PSFS, clinical.md section 6).</summary>
    /// <param name="Activities">Three to five activities.</param>
    public sealed record ActivitiesChosen(ValueList<string> Activities) : JournalEvent;

    /// <summary>A clinic's file brought an instrument, which is asked word for word from then on (C49).</summary>
    /// <param name="Instrument">The instrument.</param>
    public sealed record InstrumentBrought(Instrument Instrument) : JournalEvent;

    /// <summary>An instrument was answered, whole or in part. What was left open stays open, and nothing is scored then.</summary>
    /// <param name="Instrument">Id of the instrument.</param>
    /// <param name="Version">Its version.</param>
    /// <param name="Language">The language it was asked in, as BCP 47 writes it.</param>
    /// <param name="Answers">Every item with its raw answer.</param>
    public sealed record MeasureTaken(
        string Instrument,
        string Version,
        string Language,
        ValueList<MeasureAnswer> Answers
    ) : JournalEvent;

    /// <summary>An instrument was put off: it is asked again on its next scheduled day, not sooner.</summary>
    /// <param name="Instrument">Id of the instrument.</param>
    public sealed record MeasurePutOff(string Instrument) : JournalEvent;

    /// <summary>An instrument is not to be asked any more, until it is brought or chosen again.</summary>
    /// <param name="Instrument">Id of the instrument.</param>
    public sealed record InstrumentSetAside(string Instrument) : JournalEvent;
}

/// <summary>What was done of one exercise.</summary>
/// <param name="Exercise">The exercise.</param>
/// <param name="Dose">The planned dose.</param>
/// <param name="SecondsRight">Seconds held or worked on the right, or in all when it has no sides.</param>
/// <param name="SecondsLeft">Seconds held or worked on the left.</param>
/// <param name="SecondsCentre">Seconds held in the middle place (E07, E07s).</param>
public sealed record ExerciseDone(
    ExerciseId Exercise,
    Dose Dose,
    int SecondsRight,
    int SecondsLeft,
    int SecondsCentre = 0
)
{
    /// <summary>Seconds held or worked in all.</summary>
    public int SecondsInAll => SecondsRight + SecondsLeft + SecondsCentre;
}

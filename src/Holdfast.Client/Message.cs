using Holdfast.Domain;
using Holdfast.Domain.Journal;

namespace Holdfast.Client;

/// <summary>Something that happened: told by the host, or done by the person on the page.</summary>
public abstract record Message
{
    private Message() { }

    // From the host.

    /// <summary>The store has been read: the first message of all.</summary>
    /// <param name="Stored">What was kept on the device.</param>
    /// <param name="Platform">What the device can do, as far as it is known.</param>
    /// <param name="Path">The address the app was opened at.</param>
    public sealed record Started(Stored Stored, Platform Platform, string Path) : Message;

    /// <summary>A link was followed, or back or forward was used.</summary>
    /// <param name="Path">The address.</param>
    /// <param name="FromHistory">True for back and forward: the address is shown already.</param>
    public sealed record Went(string Path, bool FromHistory) : Message;

    /// <summary>The page came back into view; the date may have changed since.</summary>
    public sealed record CameIntoView : Message;

    /// <summary>Something became known about the device.</summary>
    /// <param name="Platform">Everything that is known now.</param>
    public sealed record PlatformTold(Platform Platform) : Message;

    /// <summary>Entries are in the store.</summary>
    /// <param name="Ids">Their ids.</param>
    public sealed record EntriesSaved(ValueList<Guid> Ids) : Message;

    /// <summary>Entries could not be stored.</summary>
    /// <param name="Ids">Their ids.</param>
    /// <param name="Full">True when the store is full, false for another fault.</param>
    public sealed record EntriesNotSaved(ValueList<Guid> Ids, bool Full) : Message;

    /// <summary>Another tab added entries to the journal.</summary>
    /// <param name="Entries">The entries.</param>
    public sealed record EntriesArrived(ValueList<JournalEntry> Entries) : Message;

    /// <summary>Everything was deleted, here or in another tab.</summary>
    public sealed record Erased : Message;

    /// <summary>A file was picked and read.</summary>
    /// <param name="Name">Its name.</param>
    /// <param name="Content">Its text.</param>
    public sealed record FilePicked(string Name, string Content) : Message;

    /// <summary>A file was picked and could not be read.</summary>
    /// <param name="Name">Its name.</param>
    public sealed record FileNotRead(string Name) : Message;

    /// <summary>The answer to <c>ClaimSession</c>.</summary>
    /// <param name="Granted">True when no other tab runs a session.</param>
    public sealed record SessionClaimed(bool Granted) : Message;

    /// <summary>The session clock reached a moment of the timeline.</summary>
    /// <param name="Elapsed">Milliseconds of the timeline.</param>
    public sealed record ClockReached(int Elapsed) : Message;

    /// <summary>The device slept while a session ran; its clock stands where it stood then.</summary>
    public sealed record DeviceSlept : Message;

    /// <summary>A delay that was asked for is over.</summary>
    /// <param name="Alarm">What it was for.</param>
    public sealed record Woke(Alarm Alarm) : Message;

    /// <summary>A notification was pressed.</summary>
    public sealed record ReminderOpened : Message;

    /// <summary>The person has got up and moved.</summary>
    public sealed record BreakMoved : Message;

    /// <summary>The break is to come a little later.</summary>
    public sealed record BreakLater : Message;

    /// <summary>Save the reminder as a file for a calendar.</summary>
    public sealed record SaveReminder : Message;

    /// <summary>Say something in the voice that was chosen.</summary>
    public sealed record HearVoice : Message;

    /// <summary>More time to get into position.</summary>
    public sealed record MoreTime : Message;

    /// <summary>A key was pressed while a session is on the screen.</summary>
    /// <param name="Key">What it stands for.</param>
    public sealed record SessionKeyPressed(SessionKey Key) : Message;

    // From the page; PageMessage writes them and PageMessages reads them.

    /// <summary>The main action of a form: go on with what is there.</summary>
    public sealed record Continue : Message;

    /// <summary>One screen back within a flow.</summary>
    public sealed record Back : Message;

    /// <summary>Leave the check-in; it is kept as it stands.</summary>
    public sealed record SaveAndLeave : Message;

    /// <summary>Throw the half-finished check-in away and begin again.</summary>
    public sealed record StartOver : Message;

    /// <summary>Consent to keep health data on this device.</summary>
    public sealed record Consented : Message;

    /// <summary>Go on without keeping anything: each visit starts afresh.</summary>
    public sealed record Declined : Message;

    /// <summary>Begin a check-in, or go on with a half-finished one.</summary>
    public sealed record StartCheckIn : Message;

    /// <summary>"Something changed": the full check-in.</summary>
    public sealed record SomethingChanged : Message;

    /// <summary>"I have been checked": the full check-in, and nothing else unlocks (C50).</summary>
    public sealed record BeenChecked : Message;

    /// <summary>Change an answer of today's check-in: the same check-in again, as it was answered.</summary>
    public sealed record ChangeAnswers : Message;

    /// <summary>A fact was answered.</summary>
    /// <param name="Fact">The fact.</param>
    /// <param name="Response">What was said.</param>
    public sealed record Answered(Fact Fact, Response Response) : Message;

    /// <summary>An answer was taken back: the fact is unknown again.</summary>
    /// <param name="Fact">The fact.</param>
    public sealed record Unanswered(Fact Fact) : Message;

    /// <summary>Words or a number were typed, or a slider was moved.</summary>
    /// <param name="Question">The question.</param>
    /// <param name="Text">What stands there, kept as typed.</param>
    public sealed record Typed(QuestionId Question, string Text) : Message;

    /// <summary>One option was chosen.</summary>
    /// <param name="Question">The question.</param>
    /// <param name="Option">The option, as the contract writes it.</param>
    public sealed record Chose(QuestionId Question, string Option) : Message;

    /// <summary>A thing was ticked or unticked as being at hand (M10).</summary>
    /// <param name="Item">The thing.</param>
    /// <param name="AtHand">True when it is at hand.</param>
    public sealed record KitTicked(Kit Item, bool AtHand) : Message;

    /// <summary>A side of the bed-edge hip test (ST2).</summary>
    /// <param name="Side">The side.</param>
    /// <param name="Above">True when the thigh stays above level; null when it was not done.</param>
    public sealed record HipTested(Side Side, bool? Above) : Message;

    /// <summary>A direction of the movement test (ST3).</summary>
    /// <param name="Forward">True for forward, false for backward.</param>
    /// <param name="Effect">What it did to the pain; null when it was not done.</param>
    public sealed record MovementTested(bool Forward, MovementEffect? Effect) : Message;

    /// <summary>"None of these" was ticked or unticked.</summary>
    /// <param name="Ticked">True when it is ticked now.</param>
    public sealed record NoneTicked(bool Ticked) : Message;

    /// <summary>A focus was picked on a tie (R06).</summary>
    /// <param name="Focus">The focus.</param>
    public sealed record FocusPicked(Focus Focus) : Message;

    /// <summary>An exercise left out by a pattern is to be tried (R10).</summary>
    /// <param name="Exercise">The exercise.</param>
    public sealed record ExclusionOpened(ExerciseId Exercise) : Message;

    /// <summary>Start today's session.</summary>
    /// <param name="Minimum">True for the shortest form that counts.</param>
    public sealed record Start(bool Minimum) : Message;

    /// <summary>A fact of the gate question was answered.</summary>
    /// <param name="Fact">The fact.</param>
    /// <param name="Response">What was said.</param>
    public sealed record GateAnswered(GateFact Fact, Response Response) : Message;

    /// <summary>A number from 0 to 10 was set.</summary>
    /// <param name="Scale">What it measures.</param>
    /// <param name="Text">What stands there, kept as typed.</param>
    public sealed record Rated(Scale Scale, string Text) : Message;

    /// <summary>Pause the session.</summary>
    public sealed record Pause : Message;

    /// <summary>Go on with a paused, stopped or interrupted session.</summary>
    public sealed record GoOn : Message;

    /// <summary>Back to the start of this step, or to the one ahead of it.</summary>
    public sealed record StepBack : Message;

    /// <summary>Skip this exercise.</summary>
    public sealed record Skip : Message;

    /// <summary>Stop (S10): no question for 10 seconds, then one.</summary>
    public sealed record Stop : Message;

    /// <summary>An answer to the question that follows Stop.</summary>
    /// <param name="Answer">The answer.</param>
    public sealed record StopAnswered(StopAnswer Answer) : Message;

    /// <summary>End the session here and log it.</summary>
    public sealed record EndSession : Message;

    /// <summary>Something else that was felt in the session (log).</summary>
    /// <param name="Symptom">The symptom.</param>
    /// <param name="Ticked">True when it is ticked now.</param>
    public sealed record SymptomTicked(LogSymptom Symptom, bool Ticked) : Message;

    /// <summary>How the back was this morning, in one tap.</summary>
    /// <param name="Pain">Average pain over the last day, 0-10.</param>
    public sealed record MorningTold(int Pain) : Message;

    /// <summary>When leg symptoms of the last session had settled.</summary>
    /// <param name="Settled">When.</param>
    public sealed record LegSettled(Settling Settled) : Message;

    /// <summary>An item of an instrument was answered, or an activity named.</summary>
    /// <param name="Item">The place of the item, from 0.</param>
    /// <param name="Text">What stands there, kept as typed.</param>
    public sealed record MeasureTyped(int Item, string Text) : Message;

    /// <summary>An instrument is put off until its next scheduled day.</summary>
    /// <param name="Key">Its name in the address.</param>
    public sealed record MeasurePutOff(string Key) : Message;

    /// <summary>An instrument is not to be asked any more.</summary>
    /// <param name="Key">Its name in the address.</param>
    public sealed record MeasureSetAside(string Key) : Message;

    /// <summary>Download the whole journal.</summary>
    public sealed record Export : Message;

    /// <summary>Pick a file to import.</summary>
    public sealed record Import : Message;

    /// <summary>Download what could not be saved.</summary>
    public sealed record DownloadUnsaved : Message;

    /// <summary>Try to save again what could not be saved.</summary>
    public sealed record SaveAgain : Message;

    /// <summary>Delete everything: asked the first time, then done the second time.</summary>
    public sealed record DeleteEverything : Message;

    /// <summary>Keep everything after all.</summary>
    public sealed record KeepEverything : Message;

    /// <summary>A setting was changed.</summary>
    /// <param name="Name">Its name: country, theme, voice, tones or text.</param>
    /// <param name="Value">Its value.</param>
    public sealed record SettingChosen(string Name, string Value) : Message;

    /// <summary>A notice has been read.</summary>
    /// <param name="Key">Its key.</param>
    public sealed record NoticeRead(string Key) : Message;

    /// <summary>Copy what was told, for reading out or showing to a clinician.</summary>
    public sealed record CopyWhatITold : Message;
}

/// <summary>What a key stands for in a session.</summary>
public enum SessionKey
{
    /// <summary>Space: pause, or go on.</summary>
    PauseOrGoOn,

    /// <summary>Arrow to the left: ten seconds back.</summary>
    Rewind,

    /// <summary>Arrow to the right: skip this exercise.</summary>
    Skip,

    /// <summary>Arrow up: more time to get into position.</summary>
    MoreTime,
}

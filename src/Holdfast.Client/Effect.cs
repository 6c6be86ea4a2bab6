using Holdfast.Domain;
using Holdfast.Domain.Journal;
using Holdfast.Domain.Timeline;

namespace Holdfast.Client;

/// <summary>Something the host is to do. Effects are values: the client describes, the host carries out and answers with messages.</summary>
public abstract record Effect
{
    private Effect() { }

    /// <summary>Add entries to the journal, all or none. Answered by <c>EntriesSaved</c> or <c>EntriesNotSaved</c>. An entry that is there already is left as it is.</summary>
    /// <param name="Entries">The entries.</param>
    public sealed record Append(ValueList<JournalEntry> Entries) : Effect;

    /// <summary>Add lines to the journal that this version does not understand; they came with an import and must not get lost. A line that is there already is left as it is.</summary>
    /// <param name="Lines">The lines.</param>
    public sealed record AppendLines(ValueList<KeptLine> Lines) : Effect;

    /// <summary>Keep something half-finished in a slot, in place of what was there.</summary>
    /// <param name="Slot">The slot.</param>
    /// <param name="Content">What to keep, as text.</param>
    public sealed record Keep(Slot Slot, string Content) : Effect;

    /// <summary>Empty a slot.</summary>
    /// <param name="Slot">The slot.</param>
    public sealed record Drop(Slot Slot) : Effect;

    /// <summary>Delete everything that this app keeps on the device, and tell the other tabs. Answered by <c>Erased</c>.</summary>
    public sealed record Erase : Effect;

    /// <summary>Ask the browser not to clear the store by itself. Answered by <c>PersistenceTold</c>.</summary>
    public sealed record AskPersistence : Effect;

    /// <summary>Speak, after anything that is being said has been cut off.</summary>
    /// <param name="Text">The words.</param>
    /// <param name="Rate">How fast.</param>
    /// <param name="Voice">The voice that was chosen, or null for the best of the language.</param>
    public sealed record Speak(string Text, VoiceRate Rate = VoiceRate.Usual, string? Voice = null) : Effect;

    /// <summary>Schedule tones ahead, so that they sound on time whatever the page is doing.</summary>
    /// <param name="Tones">The tones in order.</param>
    public sealed record ScheduleTones(ValueList<ScheduledTone> Tones) : Effect;

    /// <summary>Let the device buzz, where it can, for somebody whose eyes are closed and whose sound is off.</summary>
    /// <param name="Begins">True when a hold or a set begins: once, long. False when it is over: twice, short.</param>
    public sealed record Vibrate(bool Begins) : Effect;

    /// <summary>Stop speaking, and take back every tone that has not sounded.</summary>
    public sealed record CancelSound : Effect;

    /// <summary>Keep the screen on. Answered by <c>WakeLockTold</c>.</summary>
    public sealed record KeepAwake : Effect;

    /// <summary>Let the screen go dark again.</summary>
    public sealed record LetSleep : Effect;

    /// <summary>Run the session clock from a place in a timeline. The host sends <c>ClockReached</c> at the start of each segment, at each cue and at the end, and ahead of any page message while the clock runs.</summary>
    /// <param name="Timeline">What is played.</param>
    /// <param name="From">Milliseconds of the timeline to start at.</param>
    public sealed record StartClock(SessionTimeline Timeline, int From) : Effect;

    /// <summary>Stop the session clock.</summary>
    public sealed record StopClock : Effect;

    /// <summary>Send <c>Woke</c> after a while, unless it was asked for anew.</summary>
    /// <param name="Alarm">What for.</param>
    /// <param name="Milliseconds">How long from now.</param>
    public sealed record WakeAfter(Alarm Alarm, int Milliseconds) : Effect;

    /// <summary>Ask to be the one tab that runs a session. Answered by <c>SessionClaimed</c>.</summary>
    public sealed record ClaimSession : Effect;

    /// <summary>No session runs in this tab any more.</summary>
    public sealed record ReleaseSession : Effect;

    /// <summary>Show an address: a new place in the history, or the present one replaced.</summary>
    /// <param name="Path">The address.</param>
    /// <param name="Replace">True to replace the present place, so that back does not return to it.</param>
    public sealed record Navigate(string Path, bool Replace) : Effect;

    /// <summary>Move the focus to the heading, and scroll to the top.</summary>
    public sealed record FocusHeading : Effect;

    /// <summary>Bring what has to be put right into view, and move the focus to its field.</summary>
    public sealed record FocusProblem : Effect;

    /// <summary>Offer a file for download.</summary>
    /// <param name="Name">The file's name.</param>
    /// <param name="MediaType">Its media type, such as <c>application/json</c>.</param>
    /// <param name="Content">Its text.</param>
    public sealed record Download(string Name, string MediaType, string Content) : Effect;

    /// <summary>Let the person pick a file. Answered by <c>FilePicked</c>, <c>FileNotRead</c>, or nothing.</summary>
    public sealed record PickFile : Effect;

    /// <summary>Put words on the clipboard.</summary>
    /// <param name="Text">The words.</param>
    public sealed record Copy(string Text) : Effect;

    /// <summary>Ask whether notifications may be shown; only ever at a press. Answered by <c>PlatformTold</c>.</summary>
    public sealed record AskToNotify : Effect;

    /// <summary>Show a notification, in place of the last one.</summary>
    /// <param name="Title">What it is about; nothing about anybody's health.</param>
    /// <param name="Text">A sentence more.</param>
    public sealed record Notify(string Title, string Text) : Effect;

    /// <summary>One tone, to turn to the app.</summary>
    public sealed record Chime : Effect;

    /// <summary>Show the document light, dark or as the system says, and with larger words or not.</summary>
    /// <param name="Theme">Light, dark or system.</param>
    /// <param name="LargeText">True for larger words.</param>
    public sealed record Dress(Theme Theme, bool LargeText) : Effect;
}

/// <summary>A line of the journal that this version does not understand.</summary>
/// <param name="Id">What tells it from other lines.</param>
/// <param name="Text">The line as it was met.</param>
public sealed record KeptLine(string Id, string Text);

/// <summary>A place to keep something half-finished.</summary>
public enum Slot
{
    /// <summary>A half-finished check-in.</summary>
    CheckIn,

    /// <summary>Where a running session stands.</summary>
    Session,
}

/// <summary>What a delayed message is for.</summary>
public enum Alarm
{
    /// <summary>The quiet after Stop is over (S10).</summary>
    QuietOver,

    /// <summary>A break from sitting is due.</summary>
    BreakDue,

    /// <summary>The time of day of the reminder has come.</summary>
    ReminderDue,
}

/// <summary>A tone to sound after a while.</summary>
/// <param name="AfterMilliseconds">How long from now.</param>
/// <param name="Name">The name of the tone, as the timeline has it.</param>
public sealed record ScheduledTone(int AfterMilliseconds, string Name);

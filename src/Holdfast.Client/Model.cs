using Holdfast.Domain;
using Holdfast.Domain.Exercises;
using Holdfast.Domain.Journal;
using Holdfast.Domain.Planning;
using Holdfast.Domain.Progress;
using Holdfast.Domain.Progress.Weeks;
using Holdfast.Domain.Screening;
using Holdfast.Formats.Journal;

namespace Holdfast.Client;

/// <summary>The whole app at one moment. Pages are functions of it.</summary>
public sealed record Model
{
    /// <summary>What the coach knows.</summary>
    public required Library Library { get; init; }

    /// <summary>The moment of the last message.</summary>
    public required Moment Moment { get; init; }

    /// <summary>False until the store has been read; only the welcome and the check-in are shown until then.</summary>
    public bool Loaded { get; init; }

    /// <summary>The screen that is shown. It has passed <see cref="Access"/>.</summary>
    public Screen Screen { get; init; } = new Screen.Welcome();

    /// <summary>The journal as it has been read, and what it comes to.</summary>
    public required JournalProjection Projection { get; init; }

    /// <summary>The journal, each entry once, in the order of instants and then of ids.</summary>
    public ValueList<JournalEntry> Journal => Projection.Entries;

    /// <summary>True when the person goes on without keeping anything: the journal lives only as long as this visit.</summary>
    public bool KeepsNothing { get; init; }

    /// <summary>True once the person has said whether anything is kept.</summary>
    public bool MayAsk => Standing.Consented || KeepsNothing;

    /// <summary>Lines of the journal that this version does not understand; they are kept and exported as they are.</summary>
    public ValueList<JournalLine> KeptLines { get; init; }

    /// <summary>Entries that could not be stored; they are in <see cref="Journal"/> all the same.</summary>
    public ValueList<JournalEntry> Unsaved { get; init; }

    /// <summary>A file that was read and is not yet stored, or null. Nobody is told that it is here before it is safe.</summary>
    public Arriving? Arriving { get; init; }

    /// <summary>The person's own date.</summary>
    public DateOnly Today => Moment.Today;

    /// <summary>What the journal says, folded.</summary>
    public Standing Standing { get; init; } = Standing.Nothing;

    /// <summary>What the weeks made of it: the course that holds, and every week that was looked at.</summary>
    public Journey Journey { get; init; } = Journey.Empty;

    /// <summary>What screening decided, or null when there is no finished check-in.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>The plan, or null when no exercise may be shown: no finished check-in, L1 to L3, or a check-in that has to come first.</summary>
    public Plan? Plan { get; init; }

    /// <summary>The half-finished check-in, or null.</summary>
    public CheckInDraft? CheckIn { get; init; }

    /// <summary>The gate question, half answered, or null.</summary>
    public GateDraft? Gate { get; init; }

    /// <summary>The session that was started and is not played yet (gate, pain before), played, or being logged; else null.</summary>
    public RunningSession? Session { get; init; }

    /// <summary>A session of which a snapshot was found, until the host has said whether it runs in another tab.</summary>
    internal RunningSession? Found { get; init; }

    /// <summary>A session that a reload or a crash interrupted, and that can be gone on with; else null.</summary>
    public RunningSession? Interrupted { get; init; }

    /// <summary>The form on the screen, where it has numbers or ticks of its own (pain before, log, morning).</summary>
    public FormDraft Form { get; init; } = FormDraft.Empty;

    /// <summary>The form of an instrument, half filled in.</summary>
    public MeasureDraft Measure { get; init; } = MeasureDraft.Empty;

    /// <summary>What the last session's numbers mean, or null.</summary>
    public SessionFeedback? Feedback { get; init; }

    /// <summary>How the person wants the app.</summary>
    public Settings Settings => Standing.Settings;

    /// <summary>What the device can do.</summary>
    public Platform Platform { get; init; } = new();

    /// <summary>True when the app says the cues aloud by a voice of its own; a screen reader then need not say them once more.</summary>
    public bool SpeaksItself => Settings.Voice && Platform.Speech != false;

    /// <summary>When the next break from sitting is due, or null when none is wanted.</summary>
    internal DateTimeOffset? BreakDue { get; init; }

    /// <summary>True once a break is due, until the person has answered; <see cref="Breaks.Offered"/> says what it offers.</summary>
    internal bool BreakIsDue { get; init; }

    /// <summary>When the reminder of the day is due next, or null when none is wanted here.</summary>
    internal DateTimeOffset? ReminderDue { get; init; }

    /// <summary>What the person is to be told, oldest first.</summary>
    public ValueList<Notice> Notices { get; init; }

    /// <summary>True when "Delete everything" was pressed once.</summary>
    public bool DeleteAsked { get; init; }

    /// <summary>True when no exercise may be shown in any form: L1 to L3.</summary>
    public bool Locked => Verdict is { } verdict && !verdict.Level.AllowsExercise();
}

/// <summary>What a file brought, until the device has stored it.</summary>
/// <param name="Ids">The entries that are being stored.</param>
/// <param name="Notice">What is told once they are.</param>
public sealed record Arriving(ValueList<Guid> Ids, Notice Notice);

using Holdfast.Domain.Journal;
using Holdfast.Domain.Progress;

namespace Holdfast.Domain.Tests.Progress;

/// <summary>Writes a journal for a test: events with their moments, in the order in which they are told.</summary>
internal sealed class Diary
{
    public static readonly DateOnly Monday = new(2026, 3, 2);

    private readonly List<JournalEntry> entries = [];
    private DateTimeOffset now = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    public IReadOnlyList<JournalEntry> Entries => entries;

    public JournalState State => JournalFold.Fold(entries);

    public DateTimeOffset Now => now;

    public DateOnly Today => DateOnly.FromDateTime(now.DateTime);

    /// <summary>A diary with consent and a first check-in at a level, on Monday at 8.</summary>
    public static Diary After(TriageLevel level, params string[] rules) =>
        new Diary().Write(new JournalEvent.ConsentGiven(1)).CheckIn(level, rules);

    public Diary At(int day, int hour, int minute = 0)
    {
        now = new DateTimeOffset(Monday.ToDateTime(new TimeOnly(hour, minute)), TimeSpan.Zero).AddDays(day);
        return this;
    }

    public Diary Write(JournalEvent happened)
    {
        var id = new Guid($"01958f3a-0000-7000-8000-{entries.Count + 1:x12}");
        entries.Add(new(id, now, Today, happened));
        now = now.AddSeconds(10);
        return this;
    }

    public Diary CheckIn(TriageLevel level, params string[] rules) =>
        Write(new JournalEvent.CheckInDone(Answers.None, level, [.. rules], 1, CheckedByClinician: false));

    public Diary BeenChecked(TriageLevel level, params string[] rules) =>
        Write(new JournalEvent.CheckInDone(Answers.None, level, [.. rules], 1, CheckedByClinician: true));

    public Diary Start(int session, int? pain = 3) =>
        Write(new JournalEvent.SessionStarted(Id(session), Focus.Stack, Minimum: false, pain));

    public Diary End(int session, int? pain = 3, bool counts = true) =>
        Write(new JournalEvent.SessionEnded(Id(session), [], Completed: true, counts, pain, 4, null));

    public Diary Stop(int session, StopSign sign, ExerciseId? exercise = null) =>
        Write(new JournalEvent.StopReported(Id(session), sign, exercise));

    public Diary Settled(int session, Settling settled) => Write(new JournalEvent.LegSettled(Id(session), settled));

    public static Guid Id(int session) => new($"01958f3a-0000-7000-8000-{session:d12}");
}

using Holdfast.Domain.Journal;
using Holdfast.Domain.Measures;
using Holdfast.Domain.Screening;

namespace Holdfast.Domain.Progress;

/// <summary>What holds after everything in the journal. It is a function of the entries alone, in whatever order they arrived.</summary>
public sealed record JournalState
{
    /// <summary>The state of an empty journal.</summary>
    public static JournalState Empty { get; } = new();

    /// <summary>Version of the notice that was agreed to, or null without consent.</summary>
    public int? ConsentTo { get; init; }

    /// <summary>Settings by name, each with its last value.</summary>
    public ValueList<Setting> Settings { get; init; }

    /// <summary>Notices that were told, such as <c>D3</c>, in order of their names.</summary>
    public ValueList<string> Told { get; init; }

    /// <summary>The latest check-in with what was answered since, or null.</summary>
    public CheckInState? CheckIn { get; init; }

    /// <summary>Why nothing but an action card may be shown (L1 to L3), or null. Only a full check-in started by "I have been checked" opens it, at L4 or L5 (C50).</summary>
    public Lock? Lock { get; init; }

    /// <summary>Why a check-in is owed before the next session, the most pressing first; empty when none is.</summary>
    public ValueList<CheckInCause> Owed { get; init; }

    /// <summary>Restrictions that sessions brought (S02, S04, S09). They hold until a clinician has looked, or until a full check-in 28 days on or later asks anew.</summary>
    public RestrictionSet Added { get; init; }

    /// <summary>The day on which the last of <see cref="Added"/> came, or null.</summary>
    public DateOnly? AddedOn { get; init; }

    /// <summary>The focus that was picked on a tie (R06), or null. It counts only where the plan offers the choice.</summary>
    public Focus? ChosenFocus { get; init; }

    /// <summary>Exercises that patterns exclude and the person wants to try (R10), oldest first. Medical exclusions stand above it.</summary>
    public ValueList<ExerciseId> Opened { get; init; }

    /// <summary>Exercises that are over for a day (S01, S06, S09).</summary>
    public ValueList<SkippedExercise> Skipped { get; init; }

    /// <summary>How often each exercise brought sharp pain (S01), and which S02 touched: from the second time, or at once for S02, another takes its place.</summary>
    public ValueList<ExerciseTrouble> Troubles { get; init; }

    /// <summary>No session starts before this moment (T30), or null.</summary>
    public DateTimeOffset? HeldUntil { get; init; }

    /// <summary>Leg symptoms of which it is not told yet when they settled (S02). No session starts until then.</summary>
    public ValueList<LegQuestion> LegQuestions { get; init; }

    /// <summary>A day on which nothing more is done (S02, not settled within 15 minutes), or null.</summary>
    public DateOnly? RestOn { get; init; }

    /// <summary>Every session, in order of its start.</summary>
    public ValueList<SessionRecord> Sessions { get; init; }

    /// <summary>Average pain by day; days without a report are not in it.</summary>
    public ValueList<DayPain> Pain { get; init; }

    /// <summary>What was measured by instruments other than daily pain.</summary>
    public MeasureHistory Measures { get; init; } = MeasureHistory.Empty;

    /// <summary>The latest instant in the journal, or null when it is empty. See <see cref="JournalOrder.InstantAfter"/>.</summary>
    public DateTimeOffset? LatestAt { get; init; }

    /// <summary>The value of a setting, or null when it was never changed.</summary>
    /// <param name="name">Its name.</param>
    public string? Setting(string name) => Settings.FirstOrDefault(each => each.Name == name)?.Value;

    /// <summary>Exercises whose place another takes from now on: sharp pain twice (S01), or leg symptoms (S02).</summary>
    public ValueList<ExerciseId> Swapped =>
        Troubles.Where(each => each.LegSymptoms || each.SharpPains >= 2).Select(each => each.Exercise).ToValueList();

    /// <summary>Exercises that are over for a day.</summary>
    /// <param name="day">The day.</param>
    public ValueList<ExerciseId> SkippedOn(DateOnly day) =>
        Skipped.Where(each => each.Day == day).Select(each => each.Exercise).ToValueList();

    /// <summary>The session that began last and has not ended, or null.</summary>
    public SessionRecord? Unfinished => !Sessions.IsEmpty && Sessions[^1] is { EndedAt: null } last ? last : null;

    /// <summary>A verdict made as careful as the journal asks: the lock's level and the restrictions that sessions brought.</summary>
    /// <param name="verdict">What screening decides from the answers of the check-in.</param>
    public Verdict Tighten(Verdict verdict)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        return verdict with
        {
            Level = Lock is { } locked ? verdict.Level.OrMoreCareful(locked.Level) : verdict.Level,
            Restrictions = verdict.Restrictions.Union(Added),
        };
    }
}

/// <summary>A setting.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its last value.</param>
public sealed record Setting(string Name, string Value);

/// <summary>The latest check-in, with what was answered since.</summary>
/// <param name="Answers">The answers.</param>
/// <param name="Level">The level that was decided, the more careful one where answers were added.</param>
/// <param name="Rules">The rules that spoke.</param>
/// <param name="RuleSetVersion">The version of the rules that decided last.</param>
/// <param name="At">When it was finished.</param>
/// <param name="FullOn">The person's date of the last full check-in.</param>
/// <param name="WeeklyOn">The person's date on which the questions of <see cref="WeeklyQuestions"/> were all asked last.</param>
public sealed record CheckInState(
    Answers Answers,
    TriageLevel Level,
    ValueList<string> Rules,
    int RuleSetVersion,
    DateTimeOffset At,
    DateOnly FullOn,
    DateOnly WeeklyOn
);

/// <summary>Why nothing but an action card may be shown.</summary>
/// <param name="Level">L1, L2 or L3.</param>
/// <param name="Rules">The rules that locked, such as <c>T01</c> or <c>S05</c>.</param>
/// <param name="Since">When it locked.</param>
public sealed record Lock(TriageLevel Level, ValueList<string> Rules, DateTimeOffset Since);

/// <summary>Why a check-in is asked for, the most pressing first.</summary>
public enum CheckInCause
{
    /// <summary>New numbness or weakness in a session (S03): Q05 to Q12 now, or the full check-in.</summary>
    Numbness,

    /// <summary>The gate question was answered with yes or not sure (G0).</summary>
    Gate,

    /// <summary>Leg symptoms in a session (S02).</summary>
    LegSymptoms,

    /// <summary>Pain of 8 or more ahead of a session: Q04b and Q20, or the full check-in.</summary>
    HighPain,

    /// <summary>A week asked for it: a flare (P04), or weeks away (P11).</summary>
    Week,

    /// <summary>There is no check-in yet.</summary>
    First,

    /// <summary>14 days or more away.</summary>
    Away,

    /// <summary>28 days since the last full check-in.</summary>
    Aged,

    /// <summary>Seven days since Q05 to Q08, Q10 to Q12, Q14 and Q21 were asked (clinical.md 3.2, "Repeat triage"): only these, now.</summary>
    Weekly,
}

/// <summary>An exercise that is over for a day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Exercise">The exercise.</param>
public sealed record SkippedExercise(DateOnly Day, ExerciseId Exercise);

/// <summary>What an exercise brought in sessions so far.</summary>
/// <param name="Exercise">The exercise.</param>
/// <param name="SharpPains">How often S01 was reported in it.</param>
/// <param name="LegSymptoms">True when S02 was reported in it.</param>
public sealed record ExerciseTrouble(ExerciseId Exercise, int SharpPains, bool LegSymptoms);

/// <summary>Leg symptoms of which it is not told yet when they settled (S02).</summary>
/// <param name="Session">The session.</param>
/// <param name="Day">The day on which they appeared.</param>
/// <param name="At">When they were reported.</param>
public sealed record LegQuestion(Guid Session, DateOnly Day, DateTimeOffset At);

using Holdfast.Domain.Journal;

namespace Holdfast.Domain.Progress;

/// <summary>What check-ins do to the state: levels, locks and what is owed.</summary>
internal static class CheckIns
{
    public static JournalState Done(JournalState state, JournalEntry entry, JournalEvent.CheckInDone done)
    {
        var checkedNow = done is { Full: true, CheckedByClinician: true };
        var opens = checkedNow && done.Level.AllowsExercise();
        var asksAnew = done.Full && entry.LocalDate.DayNumber - state.AddedOn?.DayNumber >= Days.FullCheckInLasts;
        var held = Hold(entry, done.StartsAfterHours);
        return state with
        {
            CheckIn = new(
                done.Answers,
                done.Level,
                done.Rules,
                done.RuleSetVersion,
                entry.At,
                done.Full ? entry.LocalDate : state.CheckIn?.FullOn ?? entry.LocalDate,
                done.Full ? entry.LocalDate : state.CheckIn?.WeeklyOn ?? entry.LocalDate
            ),

            // Who comes back from a clinician is judged anew; without that the more careful level stays.
            Lock = Locked(checkedNow ? null : state.Lock, done.Level, done.Rules, entry.At),
            Added = opens || asksAnew ? RestrictionSet.None : state.Added,
            LegQuestions = opens ? [] : state.LegQuestions,
            Owed = done.Full ? [] : state.Owed,

            // Changing another answer does not begin the 48 hours again.
            HeldUntil = done.Full || held is null ? held : state.HeldUntil ?? held,
        };
    }

    public static JournalState Added(JournalState state, JournalEntry entry, JournalEvent.AnswersAdded added)
    {
        var before = state.CheckIn;
        return state with
        {
            CheckIn = new(
                (before?.Answers ?? Answers.None).With(added.Answers),
                before?.Level.OrMoreCareful(added.Level) ?? added.Level,
                (before?.Rules ?? []).Concat(added.Rules).Distinct().ToValueList(),
                added.RuleSetVersion,
                entry.At,
                before?.FullOn ?? DateOnly.MinValue,
                WeeklyQuestions.AreIn(added.Answers) ? entry.LocalDate : before?.WeeklyOn ?? DateOnly.MinValue
            ),
            Lock = Locked(state.Lock, added.Level, added.Rules, entry.At),
            Owed = state
                .Owed.Where(cause => cause is not (CheckInCause.Numbness or CheckInCause.HighPain))
                .ToValueList(),
            HeldUntil = Later(state.HeldUntil, Hold(entry, added.StartsAfterHours)),
        };
    }

    public static JournalState Owing(this JournalState state, CheckInCause cause) =>
        state with
        {
            Owed = state.Owed.Append(cause).Distinct().Order().ToValueList(),
        };

    public static Lock? Locked(Lock? before, TriageLevel level, ValueList<string> rules, DateTimeOffset at)
    {
        if (level.AllowsExercise())
        {
            return before;
        }

        return before is null
            ? new(level, rules, at)
            : before with
            {
                Level = before.Level.OrMoreCareful(level),
                Rules = before.Rules.Concat(rules).Distinct().ToValueList(),
            };
    }

    private static DateTimeOffset? Hold(JournalEntry entry, int hours) => hours > 0 ? entry.At.AddHours(hours) : null;

    private static DateTimeOffset? Later(DateTimeOffset? one, DateTimeOffset? other) =>
        one is { } first && other is { } second ? (first > second ? first : second) : one ?? other;
}

using Holdfast.Domain.Journal;

namespace Holdfast.Domain.Progress;

/// <summary>What stop signs do to the state (clinical.md 3.3).</summary>
internal static class Stops
{
    public static JournalState Reported(JournalState state, JournalEntry entry, JournalEvent.StopReported stop)
    {
        var rule = StopRules.Of(stop.Sign);
        var next = state with
        {
            Lock = rule.Locks is { } level ? CheckIns.Locked(state.Lock, level, [rule.Id], entry.At) : state.Lock,
            Added = rule.Adds is { } restriction ? state.Added.With(restriction) : state.Added,
            AddedOn = rule.Adds is null ? state.AddedOn : entry.LocalDate,
            Skipped = Skip(
                Skip(state.Skipped, entry.LocalDate, OverForToday(rule, stop)),
                entry.LocalDate.AddDays(1),
                RestsTomorrow(stop)
            ),
        };
        return stop.Sign switch
        {
            StopSign.SharpPain => Trouble(next, stop, each => each with { SharpPains = each.SharpPains + 1 }),
            StopSign.LegSymptoms => Trouble(next, stop, each => each with { LegSymptoms = true })
                .Owing(CheckInCause.LegSymptoms) with
            {
                LegQuestions = state
                    .LegQuestions.Where(each => each.Session != stop.Session)
                    .Append(new(stop.Session, entry.LocalDate, entry.At))
                    .ToValueList(),
            },
            StopSign.NumbnessOrWeakness => next.Owing(CheckInCause.Numbness),
            _ => next,
        };
    }

    public static JournalState Settled(JournalState state, JournalEntry entry, JournalEvent.LegSettled settled)
    {
        var question = state.LegQuestions.FirstOrDefault(each => each.Session == settled.Session);
        var next = state with
        {
            LegQuestions = state.LegQuestions.Where(each => each.Session != settled.Session).ToValueList(),
        };
        return settled.Settled switch
        {
            Settling.Within15Minutes => next,
            Settling.ByMorning => next with { RestOn = question?.Day ?? state.RestOn },
            _ => next with
            {
                Lock = CheckIns.Locked(state.Lock, TriageLevel.ClinicianFirst, ["S02"], entry.At),
                Added = state.Added.With(Restriction.Neural),
                AddedOn = entry.LocalDate,
            },
        };
    }

    private static IEnumerable<ExerciseId> OverForToday(StopRule rule, JournalEvent.StopReported stop) =>
        rule.Follow switch
        {
            StopFollow.SkipExercise when stop.Exercise is { } exercise => [exercise],
            StopFollow.StopPlanks => [ExerciseId.E10, ExerciseId.E11, ExerciseId.E11w],
            _ => [],
        };

    // P03: an exercise in which pain rose into RED rests for 48 hours.
    private static IEnumerable<ExerciseId> RestsTomorrow(JournalEvent.StopReported stop) =>
        stop is { Sign: StopSign.PainRed, Exercise: { } exercise } ? [exercise] : [];

    private static ValueList<SkippedExercise> Skip(
        ValueList<SkippedExercise> skipped,
        DateOnly day,
        IEnumerable<ExerciseId> exercises
    ) => skipped.Concat(exercises.Select(exercise => new SkippedExercise(day, exercise))).Distinct().ToValueList();

    private static JournalState Trouble(
        JournalState state,
        JournalEvent.StopReported stop,
        Func<ExerciseTrouble, ExerciseTrouble> more
    )
    {
        if (stop.Exercise is not { } exercise)
        {
            return state;
        }

        var before = state.Troubles.FirstOrDefault(each => each.Exercise == exercise) ?? new(exercise, 0, false);
        return state with
        {
            Troubles = state
                .Troubles.Where(each => each.Exercise != exercise)
                .Append(more(before))
                .OrderBy(each => each.Exercise)
                .ToValueList(),
        };
    }
}

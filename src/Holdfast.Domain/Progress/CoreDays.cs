namespace Holdfast.Domain.Progress;

/// <summary>The days on which core exercises join the stretches: three a week, never two days running (P05).</summary>
public static class CoreDays
{
    private const int MostInAWeek = 3;
    private const int DaysInWeek = 7;

    /// <summary>Whether core exercises belong to a day: none were done yesterday, and fewer than three times in the six days before.</summary>
    /// <param name="state">The state of the journal.</param>
    /// <param name="today">The day.</param>
    public static bool IsOne(JournalState state, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(state);
        var days = state
            .Sessions.Where(each => each.Day < today && each.Day > today.AddDays(-DaysInWeek) && HasCore(each))
            .Select(each => each.Day)
            .Distinct()
            .ToList();
        return !days.Contains(today.AddDays(-1)) && days.Count < MostInAWeek;
    }

    // The tuck drill of the pregnancy form is a stretch session's as well; a plank, bridge or leg lift is core alone.
    private static bool HasCore(SessionRecord session) =>
        session.Exercises.Any(each => each.Exercise >= ExerciseId.E10 && each.SecondsInAll > 0);
}

using Holdfast.Domain.Progress.Weeks;

namespace Holdfast.Domain.Progress;

/// <summary>What was done on which days. A blank day is only a blank day.</summary>
public static class Days
{
    /// <summary>Days after which a full check-in is due again.</summary>
    internal const int FullCheckInLasts = 28;

    /// <summary>Days away after which a full check-in comes first.</summary>
    private const int LongAway = 14;

    /// <summary>How many sessions of a day count.</summary>
    /// <param name="state">The state of the journal.</param>
    /// <param name="day">The day on which they began.</param>
    public static int DoneOn(this JournalState state, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Sessions.Count(each => each.Counts && each.Day == day);
    }

    /// <summary>The most sessions on one day so far.</summary>
    /// <param name="state">The state of the journal.</param>
    public static int MostOnADay(this JournalState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state
            .Sessions.Where(each => each.Counts)
            .GroupBy(each => each.Day)
            .Select(day => day.Count())
            .DefaultIfEmpty(0)
            .Max();
    }

    /// <summary>The days with a session that counts, in order, from the first to the last day given.</summary>
    /// <param name="state">The state of the journal.</param>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    public static ValueList<DateOnly> MovedBetween(this JournalState state, DateOnly first, DateOnly last)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state
            .Sessions.Where(each => each.Counts && each.Day >= first && each.Day <= last)
            .Select(each => each.Day)
            .Distinct()
            .Order()
            .ToValueList();
    }

    /// <summary>The days with a session that counts in the week of a day, from Monday.</summary>
    /// <param name="state">The state of the journal.</param>
    /// <param name="today">The day.</param>
    public static ValueList<DateOnly> MovedInWeekOf(this JournalState state, DateOnly today)
    {
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        return state.MovedBetween(monday, monday.AddDays(6));
    }

    /// <summary>The days with a session that counts in the month of a day.</summary>
    /// <param name="state">The state of the journal.</param>
    /// <param name="today">The day.</param>
    public static ValueList<DateOnly> MovedInMonthOf(this JournalState state, DateOnly today)
    {
        var first = new DateOnly(today.Year, today.Month, 1);
        return state.MovedBetween(first, first.AddMonths(1).AddDays(-1));
    }

    /// <summary>Why a check-in is due on a day, the most pressing cause, or null when none is (clinical.md 3.2, "Repeat triage").</summary>
    /// <param name="state">The state of the journal.</param>
    /// <param name="today">The day.</param>
    /// <param name="journey">What the weeks ask for.</param>
    public static CheckInCause? CheckInDue(this JournalState state, DateOnly today, Journey journey)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(journey);
        if (!state.Owed.IsEmpty)
        {
            return state.Owed[0];
        }

        if (state.CheckIn is not { } checkIn || checkIn.FullOn == DateOnly.MinValue)
        {
            return CheckInCause.First;
        }

        var lastSeen = state.Sessions.Select(each => each.Day).Append(checkIn.FullOn).Max();
        return today.DayNumber - lastSeen.DayNumber >= LongAway ? CheckInCause.Away
            : journey.OwesCheckIn ? CheckInCause.Week
            : today.DayNumber - checkIn.FullOn.DayNumber >= FullCheckInLasts ? CheckInCause.Aged
            : today.DayNumber - checkIn.WeeklyOn.DayNumber >= WeeklyQuestions.AskedEvery ? CheckInCause.Weekly
            : null;
    }
}

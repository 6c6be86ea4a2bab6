using Holdfast.Client;
using Holdfast.Domain;
using Holdfast.Domain.Progress;
using Holdfast.Domain.Progress.Weeks;

namespace Holdfast.Pages.Parts;

/// <summary>Pain by day over the last twelve weeks at most, with the mean of each week and what changed in the plan.</summary>
/// <param name="First">The first of the days: the first of a week of the course.</param>
/// <param name="FirstNumber">The number of the first week, counted from the beginning.</param>
/// <param name="Days">Average pain of each day, 0-10, or null where none was told, or where the day has not come.</param>
/// <param name="Weeks">The mean of each week, or null with fewer than three days (clinical.md section 5).</param>
/// <param name="Marks">What changed in the plan, oldest first.</param>
internal sealed record PainHistory(
    DateOnly First,
    int FirstNumber,
    ValueList<int?> Days,
    ValueList<double?> Weeks,
    ValueList<PlanMark> Marks
)
{
    private const int FewestWeeks = 4;
    private const int MostWeeks = 12;
    private const int DaysInWeek = 7;
    private const int FewestDays = 3;

    /// <summary>True when no day has a number.</summary>
    public bool IsEmpty => Days.All(day => day is null);

    /// <summary>How many days have a number.</summary>
    public int Logged => Days.Count(day => day is not null);

    public static PainHistory Of(Model model)
    {
        var pain = model.Standing.State.Pain;
        var began = model.Journey.Began ?? (pain.IsEmpty ? model.Today : pain[0].Day);
        var now = WeekOf(model.Today, began);
        var start = Math.Max(now - MostWeeks + 1, pain.IsEmpty ? 0 : Math.Min(0, WeekOf(pain[0].Day, began)));
        var weeks = Math.Clamp(now - start + 1, FewestWeeks, MostWeeks);
        var first = began.AddDays(start * DaysInWeek);
        var days = Told(pain, first, weeks * DaysInWeek);
        return new(
            first,
            start >= 0 ? start + 1 : 1,
            days,
            Enumerable.Range(0, weeks).Select(week => Mean(days, week)).ToValueList(),
            MarksOf(model.Journey, first, model.Today)
        );
    }

    private static int WeekOf(DateOnly day, DateOnly began) =>
        (int)Math.Floor((day.DayNumber - began.DayNumber) / (double)DaysInWeek);

    // From the end: it is the last weeks that are shown, and a journal may hold years.
    private static ValueList<int?> Told(ValueList<DayPain> pain, DateOnly first, int count)
    {
        var days = new int?[count];
        for (var index = pain.Count - 1; index >= 0 && pain[index].Day >= first; index--)
        {
            var day = pain[index].Day.DayNumber - first.DayNumber;
            if (day < count)
            {
                days[day] = pain[index].Average;
            }
        }

        return days.ToValueList();
    }

    private static ValueList<PlanMark> MarksOf(Journey journey, DateOnly first, DateOnly today) =>
        journey
            .Weeks.Where(week => week.Last.AddDays(1) >= first && week.Last < today)
            .Select(week => (week, Changes: week.Outcome.Changes.Where(change => change.ChangesPlan).ToValueList()))
            .Where(each => !each.Changes.IsEmpty)
            .Select(
                (each, index) =>
                {
                    var day = each.week.Last.AddDays(1);
                    var at = (day.DayNumber - first.DayNumber) / (double)DaysInWeek;
                    return new PlanMark((char)('A' + index), day, at, each.Changes);
                }
            )
            .ToValueList();

    private static double? Mean(ValueList<int?> days, int week)
    {
        var told = days.Skip(week * DaysInWeek).Take(DaysInWeek).OfType<int>().ToList();
        return told.Count < FewestDays ? null : told.Average();
    }
}

/// <summary>A change of the plan on the chart.</summary>
/// <param name="Letter">The letter by which it is explained.</param>
/// <param name="Day">The day from which on it holds.</param>
/// <param name="At">Where that is, in weeks from the left edge.</param>
/// <param name="Changes">What changed.</param>
internal sealed record PlanMark(char Letter, DateOnly Day, double At, ValueList<WeekChange> Changes);

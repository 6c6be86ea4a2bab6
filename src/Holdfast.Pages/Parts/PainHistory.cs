using Holdfast.Client;
using Holdfast.Domain;

namespace Holdfast.Pages.Parts;

/// <summary>Pain by day over the last four weeks, with the mean of each week.</summary>
/// <param name="First">The first of the days.</param>
/// <param name="Days">Average pain of each day, 0-10, or null where none was told.</param>
/// <param name="Weeks">The mean of each week, or null with fewer than three days (clinical.md section 5).</param>
internal sealed record PainHistory(DateOnly First, ValueList<int?> Days, ValueList<double?> Weeks)
{
    /// <summary>How many weeks are shown.</summary>
    public const int WeekCount = 4;

    private const int DaysInWeek = 7;
    private const int FewestDays = 3;

    /// <summary>True when no day has a number.</summary>
    public bool IsEmpty => Days.All(day => day is null);

    /// <summary>How many days have a number.</summary>
    public int Logged => Days.Count(day => day is not null);

    public static PainHistory Of(Model model)
    {
        var first = model.Today.AddDays(1 - WeekCount * DaysInWeek);
        var days = Enumerable
            .Range(0, WeekCount * DaysInWeek)
            .Select(day => model.Standing.PainOn(first.AddDays(day)))
            .ToValueList();
        return new(first, days, Enumerable.Range(0, WeekCount).Select(week => Mean(days, week)).ToValueList());
    }

    private static double? Mean(ValueList<int?> days, int week)
    {
        var told = days.Skip(week * DaysInWeek).Take(DaysInWeek).OfType<int>().ToList();
        return told.Count < FewestDays ? null : told.Average();
    }
}

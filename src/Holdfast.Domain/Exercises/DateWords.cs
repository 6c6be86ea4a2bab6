using System.Globalization;

namespace Holdfast.Domain.Exercises;

/// <summary>Puts dates into the words of <c>library/words/date.yaml</c>: no culture of .NET is asked.</summary>
public static class DateWords
{
    /// <summary>A date such as "3 March", with the year where it is not this one.</summary>
    /// <param name="words">The words.</param>
    /// <param name="day">The date.</param>
    /// <param name="today">The person's date.</param>
    public static string Say(Words words, DateOnly day, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.Say(
            day.Year == today.Year ? "date.day-month" : "date.day-month-year",
            ("day", day.Day.ToString(CultureInfo.InvariantCulture)),
            ("month", words[$"date.month-{day.Month}"]),
            ("year", day.Year.ToString(CultureInfo.InvariantCulture))
        );
    }
}

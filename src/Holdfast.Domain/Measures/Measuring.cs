using Holdfast.Domain.Exercises;

namespace Holdfast.Domain.Measures;

/// <summary>Which instruments a person has, and which of them is due.</summary>
public static class Measuring
{
    /// <summary>Every instrument that is asked, in the order in which they are offered: own activities, change, then those of clinics. Own activities are there with no items until the person named them.</summary>
    /// <param name="history">What the journal says of measures.</param>
    /// <param name="words">The words of the library.</param>
    public static ValueList<Instrument> InstrumentsOf(MeasureHistory history, Words words)
    {
        ArgumentNullException.ThrowIfNull(history);
        Instrument[] own = [OwnInstruments.OfActivities(history.Activities, words), OwnInstruments.OfChange(words)];
        return own.Concat(history.Brought.Select(each => each.Instrument))
            .Where(each => history.IsAsked(each.Id))
            .ToValueList();
    }

    /// <summary>The instrument that is to be offered on a day, or null: one at a time, and not again before its next scheduled day once it was answered or put off.</summary>
    /// <param name="history">What the journal says of measures.</param>
    /// <param name="words">The words of the library.</param>
    /// <param name="began">The person's date on which the course began.</param>
    /// <param name="today">The person's date.</param>
    public static Instrument? DueOn(MeasureHistory history, Words words, DateOnly began, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(history);
        foreach (var instrument in InstrumentsOf(history, words))
        {
            var weekZero = history.Brought.FirstOrDefault(each => each.Instrument == instrument)?.On ?? began;
            if (instrument.Schedule.LastOn(weekZero, today) is { } due && !IsSettledSince(due, instrument.Id))
            {
                return instrument;
            }
        }

        return null;

        bool IsSettledSince(DateOnly due, string id) =>
            history.Takings.Any(each => each.Instrument == id && each.Day >= due)
            || history.PutOffs.Any(each => each.Instrument == id && each.On >= due);
    }
}

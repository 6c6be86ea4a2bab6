using System.Diagnostics;

namespace Holdfast.Domain.Progress.Weeks;

/// <summary>What is known of a week when a rule is read.</summary>
/// <param name="Course">The course as the rules before this one left it; its <see cref="Course.Week"/> is the week that is evaluated.</param>
/// <param name="Log">What was logged.</param>
/// <param name="Fact">Whether a fact holds; asked only when a condition needs it.</param>
/// <param name="MostPerDay">Most sessions a day that help with the focus of the week (P12).</param>
internal sealed record WeekReading(Course Course, WeekLog Log, Func<WeekFact, bool> Fact, int MostPerDay)
{
    /// <summary>Whether a condition holds.</summary>
    public bool Holds(WeekCondition condition) =>
        condition switch
        {
            WeekCondition.All all => HoldsEvery(all.Of),
            WeekCondition.Any any => HoldsAny(any.Of),
            WeekCondition.Not not => !Holds(not.Of),
            WeekCondition.Holds fact => Fact(fact.Fact),
            WeekCondition.InWeek week => week.Weeks.Contains(Course.Week),
            WeekCondition.Known known => IsKnown(known.Measure),
            WeekCondition.Reaches number => Reaches(number.Measure, number.Least),
            WeekCondition.Below number => IsKnown(number.Measure) && !Reaches(number.Measure, number.Limit),
            WeekCondition.Exceeds number => NumberOf(number.Measure) > number.Limit,
            WeekCondition.AtMost number => NumberOf(number.Measure) <= number.Most,
            _ => throw new UnreachableException(condition.GetType().Name),
        };

    // Loops, not queries: a journal of years reads tens of thousands of these.
    private bool HoldsEvery(ValueList<WeekCondition> parts)
    {
        foreach (var part in parts)
        {
            if (!Holds(part))
            {
                return false;
            }
        }

        return true;
    }

    private bool HoldsAny(ValueList<WeekCondition> parts)
    {
        foreach (var part in parts)
        {
            if (Holds(part))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsKnown(WeekMeasure measure) => ShareOf(measure) is not null || NumberOf(measure) is not null;

    private bool Reaches(WeekMeasure measure, decimal least) =>
        ShareOf(measure) is { } share ? share.Reaches(least) : NumberOf(measure) >= least;

    private Adherence? ShareOf(WeekMeasure measure) =>
        measure switch
        {
            WeekMeasure.Adherence => Course.Adherence,
            WeekMeasure.MeanAdherence => Course.AdherenceInAll.Over(Course.Week),
            _ => null,
        };

    private decimal? NumberOf(WeekMeasure measure) =>
        measure switch
        {
            WeekMeasure.Week => Course.Week,
            WeekMeasure.Pain => Log.MeanPain,
            WeekMeasure.PainLastWeek => Course.PainLastWeek,
            WeekMeasure.RiseOnPrevious => Log.MeanPain - Course.PainToldBefore,
            WeekMeasure.PainAtStart => Course.PainAtStart,
            WeekMeasure.RiseOnStart => Log.MeanPain - Course.PainAtStart,
            WeekMeasure.Drop => Course.PainAtStart - Log.MeanPain,
            WeekMeasure.DropInPercent => Course.PainAtStart is > 0
                ? (Course.PainAtStart - Log.MeanPain) * 100 / Course.PainAtStart
                : null,
            WeekMeasure.Ambers => Log.Events.Count(each => each.Light == TrafficLight.Amber),
            WeekMeasure.Reds => Log.Events.Count(each => each.IsRed),
            WeekMeasure.WeeksAway => Course.WeeksAway,
            WeekMeasure.LongestHold => Log.LongestHoldSeconds,
            WeekMeasure.SessionsOverMost => Log.MostPerDay - MostPerDay,
            WeekMeasure.PainBefore => Log.Events.Select(each => (decimal?)each.Before).Max(),
            WeekMeasure.Adherence or WeekMeasure.MeanAdherence => null,
            _ => throw new UnreachableException($"{measure} cannot be read."),
        };
}

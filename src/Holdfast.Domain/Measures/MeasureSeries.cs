using Holdfast.Domain.Exercises;

namespace Holdfast.Domain.Measures;

/// <summary>What an instrument showed over time.</summary>
/// <param name="Instrument">The instrument as it is asked now.</param>
/// <param name="Points">Each time it was answered, oldest first.</param>
public sealed record MeasureSeries(Instrument Instrument, ValueList<MeasurePoint> Points)
{
    /// <summary>The first and the last score that may be compared: those of the version and the items of now. Null with fewer than two.</summary>
    public (MeasurePoint First, MeasurePoint Last)? Compared
    {
        get
        {
            var scored = Points.Where(each => each is { Score: not null, IsOfNow: true }).ToValueList();
            return scored.Count < 2 ? null : (scored[0], scored[^1]);
        }
    }

    /// <summary>The last time with a score, or null.</summary>
    public MeasurePoint? LastScored => Points.LastOrDefault(each => each.Score is not null);

    /// <summary>The series of every instrument that was answered and is still asked.</summary>
    /// <param name="history">What the journal says of measures.</param>
    /// <param name="words">The words of the library.</param>
    public static ValueList<MeasureSeries> All(MeasureHistory history, Words words)
    {
        ArgumentNullException.ThrowIfNull(history);
        return Measuring
            .InstrumentsOf(history, words)
            .Select(instrument => Of(instrument, history))
            .Where(series => !series.Points.IsEmpty)
            .ToValueList();
    }

    private static MeasureSeries Of(Instrument instrument, MeasureHistory history)
    {
        var asked = instrument.Asked.Select(item => item.Id).ToHashSet(StringComparer.Ordinal);
        return new(instrument, history.Of(instrument.Id).Select(Point).ToValueList());

        MeasurePoint Point(MeasureTaking taking)
        {
            var isOfNow =
                taking.Version == instrument.Version && asked.SetEquals(taking.Answers.Select(each => each.Item));

            // Activities are named anew with their answers; of another version only the clinic's file knows the rule.
            var asThen =
                instrument.Id != OwnInstruments.Activities
                    ? instrument
                    : instrument with
                    {
                        Items = taking
                            .Answers.Select(each => new InstrumentItem(each.Item, each.Item, ItemKind.Number)
                            {
                                Most = 10,
                            })
                            .ToValueList(),
                    };
            var score = taking.Version == instrument.Version ? Scoring.Of(asThen, taking.Answers) : null;
            return new(taking, score, isOfNow);
        }
    }
}

/// <summary>One time an instrument was answered.</summary>
/// <param name="Taking">What was answered.</param>
/// <param name="Score">The score, or null when something was left open: nothing is put in its place.</param>
/// <param name="IsOfNow">Whether it may be compared with the others: the same version and the same items as now.</param>
public sealed record MeasurePoint(MeasureTaking Taking, decimal? Score, bool IsOfNow);

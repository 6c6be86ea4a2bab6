namespace Holdfast.Domain.Measures;

/// <summary>How an instrument is scored, and what change of its score means something.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="HigherIs">What a higher score says.</param>
/// <param name="ClearPoints">Change that means something, in points of the score, or null when nothing is known.</param>
/// <param name="ClearPercent">The same in percent of the first score, or null. Either is enough.</param>
public sealed record Scoring(ScoringRule Rule, HigherIs HigherIs, decimal? ClearPoints = null, int? ClearPercent = null)
{
    /// <summary>The score of some answers, or null where it cannot be had: a missing item is never guessed.</summary>
    /// <param name="instrument">The instrument that was asked.</param>
    /// <param name="answers">What was answered.</param>
    public static decimal? Of(Instrument instrument, ValueList<MeasureAnswer> answers)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        var sum = 0;
        var count = 0;
        foreach (var item in instrument.Asked)
        {
            var answer = Find(answers, item.Id);
            if (answer is not { } value || value < item.Least || value > item.Most)
            {
                return null;
            }

            sum += value;
            count++;
        }

        return count == 0 ? null
            : instrument.Scoring.Rule == ScoringRule.Mean ? (decimal)sum / count
            : sum;
    }

    /// <summary>What a change from one score to another amounts to.</summary>
    /// <param name="from">The first score.</param>
    /// <param name="to">The later score.</param>
    public ScoreChange Judge(decimal from, decimal to)
    {
        var points = Math.Abs(to - from);
        var isClear =
            points > 0
            && (points >= ClearPoints || (ClearPercent is { } percent && points * 100 >= percent * Math.Abs(from)));
        return !isClear ? ScoreChange.None
            : to > from == (HigherIs == HigherIs.Better) ? ScoreChange.Better
            : ScoreChange.Worse;
    }

    private static int? Find(ValueList<MeasureAnswer> answers, string item)
    {
        foreach (var answer in answers)
        {
            if (answer.Item == item)
            {
                return answer.Value;
            }
        }

        return null;
    }
}

/// <summary>How answers become one score.</summary>
public enum ScoringRule
{
    /// <summary>The mean of all items; all are needed.</summary>
    Mean,

    /// <summary>The sum of all items; all are needed.</summary>
    Sum,

    /// <summary>How many statements were ticked.</summary>
    Count,
}

/// <summary>What a higher score says.</summary>
public enum HigherIs
{
    /// <summary>The person is better.</summary>
    Better,

    /// <summary>The person is worse.</summary>
    Worse,
}

/// <summary>What a change of a score amounts to.</summary>
public enum ScoreChange
{
    /// <summary>None that means something, or nothing is known of what would.</summary>
    None,

    /// <summary>Better, by enough to mean something.</summary>
    Better,

    /// <summary>Worse, by enough to mean something.</summary>
    Worse,
}

using Holdfast.Domain.Exercises;

namespace Holdfast.Domain.Measures;

/// <summary>The instruments that Holdfast asks by itself, in plain words of its own (clinical.md section 6, C49). Pain is the third, and is asked every day.</summary>
public static class OwnInstruments
{
    /// <summary>Own activities, each 0-10 (PSFS; Stratford 1995).</summary>
    public const string Activities = "psfs";

    /// <summary>How the back is compared with the beginning, 1-7 (PGIC).</summary>
    public const string Change = "pgic";

    /// <summary>The fewest activities.</summary>
    public const int FewestActivities = 3;

    /// <summary>The most activities.</summary>
    public const int MostActivities = 5;

    /// <summary>The longest an activity may be, in characters.</summary>
    public const int LongestActivity = 80;

    // Ours: it rises when the words change their sense.
    private const string Version = "1";

    // V32: 1.3 small, 2.3 medium, 2.7 large.
    private const decimal SmallChange = 1.3m;

    /// <summary>Least change of the mean that is more than chance, 9 times in 10 (MDC90; V32).</summary>
    public const decimal MoreThanChance = 2m;

    /// <summary>The instrument of a person's own activities.</summary>
    /// <param name="activities">The activities, in the person's words.</param>
    /// <param name="words">The words of the library.</param>
    public static Instrument OfActivities(ValueList<string> activities, Words words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return new(
            Activities,
            Version,
            words["instruments.psfs-title"],
            words["frame.language"],
            activities
                .Select(activity => new InstrumentItem(activity, activity, ItemKind.Number) { Least = 0, Most = 10 })
                .ToValueList(),
            new(ScoringRule.Mean, HigherIs.Better, SmallChange),
            new([0, 2, 4, 6])
        )
        {
            Instruction = words["instruments.psfs-ask"],
        };
    }

    /// <summary>The instrument of one question: how the back is compared with the beginning.</summary>
    /// <param name="words">The words of the library.</param>
    public static Instrument OfChange(Words words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var options = Enumerable.Range(1, 7).Select(value => new ItemOption(value, words[$"instruments.pgic-{value}"]));
        return new(
            Change,
            Version,
            words["instruments.pgic-title"],
            words["frame.language"],
            [
                new("1", words["instruments.pgic-ask"], ItemKind.Choice)
                {
                    Least = 1,
                    Most = 7,
                    Options = options.ToValueList(),
                },
            ],
            new(ScoringRule.Sum, HigherIs.Worse),
            new([4, 6, 12])
        );
    }

    /// <summary>How large a change of the mean of own activities is (V32).</summary>
    /// <param name="points">The change, up or down.</param>
    public static ActivityChange SizeOf(decimal points) =>
        Math.Abs(points) switch
        {
            >= 2.7m => ActivityChange.Large,
            >= 2.3m => ActivityChange.Medium,
            >= SmallChange => ActivityChange.Small,
            _ => ActivityChange.None,
        };
}

/// <summary>How large a change of the mean of own activities is.</summary>
public enum ActivityChange
{
    /// <summary>Under 1.3: less than people notice.</summary>
    None,

    /// <summary>1.3 to under 2.3.</summary>
    Small,

    /// <summary>2.3 to under 2.7.</summary>
    Medium,

    /// <summary>2.7 and more.</summary>
    Large,
}

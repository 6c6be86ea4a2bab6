namespace Holdfast.Domain.Measures;

/// <summary>A questionnaire that measures how a person is: its items word for word, and how they are scored (clinical.md section 6).</summary>
/// <param name="Id">What tells it from others: <see cref="OwnInstruments.Activities"/>, <see cref="OwnInstruments.Change"/>, or the canonical address in a clinic's file.</param>
/// <param name="Version">Its version. Scores of different versions are never compared.</param>
/// <param name="Title">Its name.</param>
/// <param name="Language">The language of its words, as BCP 47 writes it.</param>
/// <param name="Items">What is asked, in order.</param>
/// <param name="Scoring">How it is scored.</param>
/// <param name="Schedule">When it is asked.</param>
public sealed record Instrument(
    string Id,
    string Version,
    string Title,
    string Language,
    ValueList<InstrumentItem> Items,
    Scoring Scoring,
    MeasureSchedule Schedule
)
{
    /// <summary>What is said ahead of the items, or null.</summary>
    public string? Instruction { get; init; }

    /// <summary>Who owns the words, as the file says, or null. It is shown with them.</summary>
    public string? Copyright { get; init; }

    /// <summary>The items that take an answer.</summary>
    public ValueList<InstrumentItem> Asked => Items.Where(each => each.Kind is not ItemKind.Words).ToValueList();

    /// <summary>The lowest and the highest score there can be.</summary>
    public (int Least, int Most) Range =>
        Scoring.Rule switch
        {
            ScoringRule.Mean => (Asked.Min(each => each.Least), Asked.Max(each => each.Most)),
            ScoringRule.Count => (0, Asked.Count),
            _ => (Asked.Sum(each => each.Least), Asked.Sum(each => each.Most)),
        };
}

/// <summary>One item of an instrument.</summary>
/// <param name="Id">Its id within the instrument.</param>
/// <param name="Text">Its words.</param>
/// <param name="Kind">What it takes.</param>
public sealed record InstrumentItem(string Id, string Text, ItemKind Kind)
{
    /// <summary>The lowest answer.</summary>
    public int Least { get; init; }

    /// <summary>The highest answer.</summary>
    public int Most { get; init; }

    /// <summary>The options of a choice, in order; empty for other kinds.</summary>
    public ValueList<ItemOption> Options { get; init; }
}

/// <summary>What an item takes.</summary>
public enum ItemKind
{
    /// <summary>Nothing: words between the items.</summary>
    Words,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>One of some options, each with a whole number.</summary>
    Choice,

    /// <summary>A tick: 1 when it is ticked. What is not ticked is 0, and no gap.</summary>
    Tick,
}

/// <summary>An option of a choice.</summary>
/// <param name="Value">What it counts.</param>
/// <param name="Text">Its words.</param>
/// <param name="Code">Its code in the clinic's file, or null for a plain number.</param>
public sealed record ItemOption(int Value, string Text, string? Code = null);

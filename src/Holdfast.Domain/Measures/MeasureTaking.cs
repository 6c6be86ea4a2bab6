namespace Holdfast.Domain.Measures;

/// <summary>What was answered to one item, as it was given.</summary>
/// <param name="Item">The item: its id, or for own activities the activity in the person's own words.</param>
/// <param name="Value">The answer, or null when it was left open.</param>
public sealed record MeasureAnswer(string Item, int? Value);

/// <summary>An instrument that was answered, whole or in part.</summary>
/// <param name="Instrument">Its id.</param>
/// <param name="Version">Its version then.</param>
/// <param name="Language">The language it was asked in.</param>
/// <param name="Day">The person's date.</param>
/// <param name="At">The instant, with the offset from UTC where the person was.</param>
/// <param name="Answers">Every item with its answer, raw.</param>
public sealed record MeasureTaking(
    string Instrument,
    string Version,
    string Language,
    DateOnly Day,
    DateTimeOffset At,
    ValueList<MeasureAnswer> Answers
);

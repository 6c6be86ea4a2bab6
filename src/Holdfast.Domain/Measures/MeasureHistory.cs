using Holdfast.Domain.Journal;

namespace Holdfast.Domain.Measures;

/// <summary>What the journal says of measures.</summary>
public sealed record MeasureHistory
{
    /// <summary>Nothing yet.</summary>
    public static MeasureHistory Empty { get; } = new();

    /// <summary>The activities that were named last, in the person's words; empty before that.</summary>
    public ValueList<string> Activities { get; init; }

    /// <summary>Instruments from clinics, each in its latest version, in the order in which they were brought first.</summary>
    public ValueList<BroughtInstrument> Brought { get; init; }

    /// <summary>Every instrument that was answered, oldest first.</summary>
    public ValueList<MeasureTaking> Takings { get; init; }

    /// <summary>When each instrument was put off last.</summary>
    public ValueList<PutOff> PutOffs { get; init; }

    /// <summary>Instruments that the person does not want to be asked any more.</summary>
    public ValueList<string> SetAside { get; init; }

    /// <summary>Whether an instrument is still asked.</summary>
    /// <param name="instrument">Its id.</param>
    public bool IsAsked(string instrument) => !SetAside.Contains(instrument);

    /// <summary>The takings of an instrument, oldest first.</summary>
    /// <param name="instrument">Its id.</param>
    public ValueList<MeasureTaking> Of(string instrument) =>
        Takings.Where(each => each.Instrument == instrument).ToValueList();

    internal MeasureHistory Chose(JournalEvent.ActivitiesChosen chosen) =>
        this with
        {
            Activities = chosen.Activities,
            SetAside = Without(OwnInstruments.Activities),
        };

    internal MeasureHistory Brings(JournalEntry entry, JournalEvent.InstrumentBrought brought)
    {
        var id = brought.Instrument.Id;
        var first = Brought.FirstOrDefault(each => each.Instrument.Id == id)?.On ?? entry.LocalDate;
        var next = new BroughtInstrument(brought.Instrument, first);
        return this with
        {
            Brought = Brought.Any(each => each.Instrument.Id == id)
                ? Brought.Select(each => each.Instrument.Id == id ? next : each).ToValueList()
                : Brought.Add(next),
            SetAside = Without(id),
        };
    }

    internal MeasureHistory Took(JournalEntry entry, JournalEvent.MeasureTaken taken) =>
        this with
        {
            Takings = Takings.Add(
                new(taken.Instrument, taken.Version, taken.Language, entry.LocalDate, entry.At, taken.Answers)
            ),
        };

    internal MeasureHistory PutsOff(JournalEntry entry, JournalEvent.MeasurePutOff putOff) =>
        this with
        {
            PutOffs = PutOffs
                .Where(each => each.Instrument != putOff.Instrument)
                .Append(new(putOff.Instrument, entry.LocalDate))
                .ToValueList(),
        };

    internal MeasureHistory SetsAside(JournalEvent.InstrumentSetAside aside) =>
        this with
        {
            SetAside = Without(aside.Instrument).Add(aside.Instrument),
        };

    private ValueList<string> Without(string instrument) => SetAside.Where(each => each != instrument).ToValueList();
}

/// <summary>An instrument that a clinic's file brought.</summary>
/// <param name="Instrument">The instrument, in its latest version.</param>
/// <param name="On">The person's date on which it was brought first: its week 0.</param>
public sealed record BroughtInstrument(Instrument Instrument, DateOnly On);

/// <summary>When an instrument was put off last.</summary>
/// <param name="Instrument">Its id.</param>
/// <param name="On">The person's date.</param>
public sealed record PutOff(string Instrument, DateOnly On);

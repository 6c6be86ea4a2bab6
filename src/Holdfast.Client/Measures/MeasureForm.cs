using System.Globalization;
using Holdfast.Domain;
using Holdfast.Domain.Measures;

namespace Holdfast.Client;

/// <summary>Instruments by the names in their addresses, and what stands on their forms.</summary>
public static class MeasureForm
{
    /// <summary>The instrument at an address: <c>psfs</c>, <c>pgic</c>, or the place of a clinic's instrument from 1. Null when it is not asked.</summary>
    /// <param name="model">The model.</param>
    /// <param name="key">The name in the address.</param>
    public static Instrument? Find(Model model, string key)
    {
        ArgumentNullException.ThrowIfNull(model);
        return Measuring
            .InstrumentsOf(model.Standing.State.Measures, model.Library.Words)
            .FirstOrDefault(instrument => KeyOf(model, instrument) == key);
    }

    /// <summary>The name of an instrument in its address.</summary>
    /// <param name="model">The model.</param>
    /// <param name="instrument">The instrument.</param>
    public static string KeyOf(Model model, Instrument instrument)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(instrument);
        var brought = model.Standing.State.Measures.Brought;
        for (var place = 0; place < brought.Count; place++)
        {
            if (brought[place].Instrument.Id == instrument.Id)
            {
                return (place + 1).ToString(CultureInfo.InvariantCulture);
            }
        }

        return instrument.Id;
    }

    /// <summary>The instrument that is offered today, or null.</summary>
    /// <param name="model">The model.</param>
    public static Instrument? Due(Model model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return model is { Plan: not null, Journey: { Course: not null, Began: { } began } }
            ? Measuring.DueOn(model.Standing.State.Measures, model.Library.Words, began, model.Today)
            : null;
    }

    /// <summary>What stands on the form of the screen that is shown.</summary>
    /// <param name="model">The model.</param>
    public static MeasureDraft DraftOf(Model model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return model.Measure.For == model.Screen ? model.Measure
            : model.Screen is Screen.Activities ? Named(model)
            : MeasureDraft.Empty with { For = model.Screen };
    }

    // The activity that was missed at the check-in (M12) is the first to be offered.
    private static MeasureDraft Named(Model model)
    {
        var named = model.Standing.State.Measures.Activities;
        var missed = (model.Standing.CheckIn?.Answers.Find(QuestionId.M12) as Answer.Text)?.Words;
        var offered = named.IsEmpty && !string.IsNullOrWhiteSpace(missed) ? [missed] : named;
        return new(
            model.Screen,
            offered.Select((activity, place) => new TypedItem(place, MeasureUpdate.Tidy(activity))).ToValueList(),
            []
        );
    }
}

using Holdfast.Domain;
using Holdfast.Domain.Journal;
using Holdfast.Domain.Measures;

namespace Holdfast.Client;

/// <summary>Own activities are named, instruments are answered, put off or set aside.</summary>
internal static class MeasureUpdate
{
    public static Turn Type(Turn turn, Message.MeasureTyped typed)
    {
        if (turn.Model.Screen is not (Screen.Measure or Screen.Activities))
        {
            return turn;
        }

        var draft = MeasureForm.DraftOf(turn.Model);
        var others = draft.Typed.Where(each => each.Item != typed.Item).ToValueList();
        return Set(turn, draft with { Typed = others.Add(new(typed.Item, typed.Text)), Problems = [] });
    }

    /// <summary>Writes the activities down, and asks about them at once.</summary>
    public static Turn SaveActivities(Turn turn)
    {
        var draft = MeasureForm.DraftOf(turn.Model);
        var named = Enumerable
            .Range(0, OwnInstruments.MostActivities)
            .Select(place => Tidy(draft.TextAt(place) ?? ""))
            .Where(activity => activity.Length > 0)
            .ToValueList();
        var problem =
            named.Count < OwnInstruments.FewestActivities ? "too-few-activities"
            : named.Distinct(StringComparer.OrdinalIgnoreCase).Count() < named.Count ? "same-activity"
            : null;
        if (problem is not null)
        {
            return Set(turn, draft with { Problems = [new(null, new(null, problem, Blocks: true, []))] });
        }

        var known = named == turn.Model.Standing.State.Measures.Activities;
        return (known ? turn : Set(turn, MeasureDraft.Empty).Record(new JournalEvent.ActivitiesChosen(named))).Show(
            new Screen.Measure(OwnInstruments.Activities)
        );
    }

    /// <summary>Writes down what was answered. What is open is asked for once, and then kept as it is.</summary>
    public static Turn Save(Turn turn, string key)
    {
        if (MeasureForm.Find(turn.Model, key) is not { } instrument)
        {
            return turn.Show(new Screen.Today());
        }

        var draft = MeasureForm.DraftOf(turn.Model);
        var reading = MeasureReading.Of(instrument, draft);
        if (reading.Problems.Any(each => each.Problem.Blocks || !draft.Problems.Contains(each)))
        {
            return Set(turn, draft with { Problems = reading.Problems });
        }

        return Set(turn, MeasureDraft.Empty)
            .Record(
                new JournalEvent.MeasureTaken(instrument.Id, instrument.Version, instrument.Language, reading.Answers)
            )
            .Show(new Screen.Today())
            .Tell(reading.Problems.IsEmpty ? "measure-saved" : "measure-saved-open");
    }

    public static Turn PutOff(Turn turn, string key) =>
        MeasureForm.Find(turn.Model, key) is { } instrument
            ? Set(turn, MeasureDraft.Empty)
                .Record(new JournalEvent.MeasurePutOff(instrument.Id))
                .Show(new Screen.Today())
            : turn;

    public static Turn SetAside(Turn turn, string key) =>
        MeasureForm.Find(turn.Model, key) is { } instrument
            ? Set(turn, MeasureDraft.Empty)
                .Record(new JournalEvent.InstrumentSetAside(instrument.Id))
                .Show(new Screen.Today())
            : turn;

    /// <summary>An activity on one line, without what no keyboard types.</summary>
    public static string Tidy(string typed)
    {
        var letters = typed.Select(letter => char.IsControl(letter) || char.IsWhiteSpace(letter) ? ' ' : letter);
        var line = string.Join(' ', string.Concat(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= OwnInstruments.LongestActivity ? line : line[..OwnInstruments.LongestActivity].TrimEnd();
    }

    private static Turn Set(Turn turn, MeasureDraft draft) => turn.Set(turn.Model with { Measure = draft });
}

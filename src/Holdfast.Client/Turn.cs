using Holdfast.Domain;
using Holdfast.Domain.Journal;

namespace Holdfast.Client;

/// <summary>An update in the making: the model so far and the effects so far.</summary>
internal sealed record Turn(Model Model, ValueList<Effect> Effects, int IdsMade)
{
    public static Turn From(Model model) => new(model, [], 0);

    /// <summary>Adds an effect. Whoever keeps nothing has nothing written to the device.</summary>
    public Turn Do(Effect effect) =>
        Model.KeepsNothing && effect is (Effect.Append or Effect.AppendLines or Effect.Keep)
            ? this
            : this with
            {
                Effects = Effects.Add(effect),
            };

    public Turn Set(Model model) => this with { Model = model };

    public Turn Show(Screen screen) => Set(Model with { Screen = screen });

    /// <summary>Tells the person something, once: a notice that stands already is not repeated.</summary>
    public Turn Tell(Notice notice) =>
        Model.Notices.Any(each => each.Key == notice.Key)
            ? Set(
                Model with
                {
                    Notices = Model.Notices.Select(each => each.Key == notice.Key ? notice : each).ToValueList(),
                }
            )
            : Set(Model with { Notices = Model.Notices.Add(notice) });

    public Turn Tell(string key) => Tell(new Notice(key));

    public Turn Dismiss(string key) =>
        Set(Model with { Notices = Model.Notices.Where(notice => notice.Key != key).ToValueList() });

    /// <summary>Writes down what happened, and decides anew.</summary>
    public Turn Record(params ReadOnlySpan<JournalEvent> events)
    {
        var entries = new List<JournalEntry>(events.Length);
        var latest = Model.Standing.State.LatestAt;
        foreach (var happened in events)
        {
            // A clock that was set back must not put this ahead of what is written already.
            var at = JournalOrder.InstantAfter(Model.Moment.Now, entries.LastOrDefault()?.At ?? latest);
            entries.Add(new(Model.Moment.Id(IdsMade + entries.Count), at, Model.Moment.Today, happened));
        }

        var recorded = this with { IdsMade = IdsMade + entries.Count };
        return recorded.Fold(entries).Do(new Effect.Append(entries.ToValueList()));
    }

    /// <summary>Takes entries into the journal that are stored already, or are about to be.</summary>
    public Turn Fold(IReadOnlyCollection<JournalEntry> entries)
    {
        var projection = Model.Projection.With(entries);
        return Set(Decisions.Decide(Model with { Projection = projection, Standing = Standing.Of(projection) }));
    }
}

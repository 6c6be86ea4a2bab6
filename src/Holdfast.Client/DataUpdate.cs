using System.Globalization;
using Holdfast.Domain;
using Holdfast.Domain.Journal;

namespace Holdfast.Client;

/// <summary>The journal as data: saved or not, joined, exported, imported, deleted. And the settings.</summary>
internal static class DataUpdate
{
    public static Turn Saved(Turn turn, Message.EntriesSaved saved)
    {
        var unsaved = turn.Model.Unsaved.Where(entry => !saved.Ids.Contains(entry.Id)).ToValueList();
        var cleared = turn.Set(turn.Model with { Unsaved = unsaved });
        return unsaved.IsEmpty ? cleared.Dismiss("store-full").Dismiss("not-saved") : cleared;
    }

    /// <summary>Nothing that was recorded is lost: it stays in the journal, can be downloaded, and is tried again.</summary>
    public static Turn NotSaved(Turn turn, Message.EntriesNotSaved failed)
    {
        var known = turn.Model.Unsaved.Select(entry => entry.Id).ToHashSet();
        var more = turn.Model.Journal.Where(entry => failed.Ids.Contains(entry.Id) && known.Add(entry.Id));
        var unsaved = turn.Model.Unsaved.AddRange(more);
        return unsaved.IsEmpty
            ? turn
            : turn.Set(turn.Model with { Unsaved = unsaved }).Tell(failed.Full ? "store-full" : "not-saved");
    }

    public static Turn SaveAgain(Turn turn) =>
        turn.Model.Unsaved.IsEmpty ? turn : turn.Do(new Effect.Append(turn.Model.Unsaved));

    public static Turn Arrived(Turn turn, Message.EntriesArrived arrived)
    {
        var before = turn.Model.Settings;
        return DressAnew(before, turn.Fold(arrived.Entries));
    }

    public static Turn Erased(Turn turn)
    {
        var quiet = turn.Model.Session is { Ended: false }
            ? SessionUpdate.Quiet(turn).Do(new Effect.ReleaseSession())
            : turn;
        var empty = App.Begin(turn.Model.Library, turn.Model.Moment) with
        {
            Loaded = true,
            Platform = turn.Model.Platform,
        };
        return quiet.Set(empty).Tell("erased").Do(new Effect.Dress(Theme.System, LargeText: false));
    }

    /// <summary>Asked twice: the first press asks, the second deletes.</summary>
    public static Turn Delete(Turn turn) =>
        turn.Model.Screen is not Screen.MyData ? turn
        : turn.Model.DeleteAsked ? turn.Set(turn.Model with { DeleteAsked = false }).Do(new Effect.Erase())
        : turn.Set(turn.Model with { DeleteAsked = true });

    public static Turn Choose(Turn turn, Message.SettingChosen chosen)
    {
        var before = turn.Model.Settings;
        var fits =
            SettingNames.Apply(before, chosen.Name, chosen.Value) is { } after
            && after != before
            && (chosen.Name != SettingNames.Country || SettingNames.IsCountry(turn.Model.Library, chosen.Value));
        if (!fits || !turn.Model.MayAsk)
        {
            return turn;
        }

        var changed = turn.Record(new JournalEvent.SettingChanged(chosen.Name, chosen.Value));
        var silent =
            before.Voice && !changed.Model.Settings.Voice && changed.Model.Session is { Ended: false }
                ? changed.Do(new Effect.CancelSound())
                : changed;
        return DressAnew(before, silent);
    }

    public static Turn Export(Turn turn) =>
        turn.Do(
            new Effect.Download(
                FileName(turn.Model.Today, ""),
                "application/json",
                JournalText.Write(turn.Model.Journal)
            )
        );

    public static Turn DownloadUnsaved(Turn turn) =>
        turn.Model.Unsaved.IsEmpty
            ? turn
            : turn.Do(
                new Effect.Download(
                    FileName(turn.Model.Today, "-not-saved"),
                    "application/json",
                    JournalText.Write(turn.Model.Unsaved)
                )
            );

    public static Turn ReadFile(Turn turn, Message.FilePicked file)
    {
        var (entries, fault) = JournalText.Read(file.Content);
        if (fault is not null)
        {
            return turn.Tell(new Notice("import-refused", [new("name", file.Name), new("fault", fault)]));
        }

        var known = turn.Model.Journal.Select(entry => entry.Id).ToHashSet();
        var added = entries.Where(entry => known.Add(entry.Id)).ToValueList();
        if (added.IsEmpty)
        {
            return turn.Tell(new Notice("import-nothing-new", [new("name", file.Name)]));
        }

        var before = turn.Model.Settings;
        var count = added.Count.ToString(CultureInfo.InvariantCulture);
        return DressAnew(before, turn.Fold(added).Do(new Effect.Append(added)))
            .Tell(new Notice("imported", [new("name", file.Name), new("count", count)]));
    }

    private static string FileName(DateOnly today, string suffix) =>
        $"holdfast-{today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}{suffix}.json";

    private static Turn DressAnew(Settings before, Turn turn)
    {
        var after = turn.Model.Settings;
        return before.Theme == after.Theme && before.LargeText == after.LargeText
            ? turn
            : turn.Do(new Effect.Dress(after.Theme, after.LargeText));
    }
}

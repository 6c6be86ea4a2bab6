using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Holdfast.Domain;
using Holdfast.Domain.Journal;
using Holdfast.Formats.Journal;
using Holdfast.Formats.Questionnaires;

namespace Holdfast.Client;

/// <summary>The journal as data: saved or not, joined, exported, imported, deleted. And the settings.</summary>
internal static class DataUpdate
{
    private static readonly string AppVersion = typeof(App).Assembly.GetName().Version?.ToString(3) ?? "";

    public static Turn Saved(Turn turn, Message.EntriesSaved saved)
    {
        // A copy of ten years has thousands.
        var ids = saved.Ids.ToHashSet();
        var unsaved = turn.Model.Unsaved.Where(entry => !ids.Contains(entry.Id)).ToValueList();
        var cleared = TellWhatArrived(turn.Set(turn.Model with { Unsaved = unsaved }), ids);
        return unsaved.IsEmpty ? cleared.Dismiss("store-full").Dismiss("not-saved") : cleared;
    }

    // Whoever reads that a copy was taken over may close the tab at once: it is said only when it is stored.
    private static Turn TellWhatArrived(Turn turn, HashSet<Guid> saved) =>
        turn.Model.Arriving is { } arriving && arriving.Ids.All(saved.Contains)
            ? turn.Set(turn.Model with { Arriving = null }).Tell(arriving.Notice)
            : turn;

    /// <summary>Nothing that was recorded is lost: it stays in the journal, can be downloaded, and is tried again.</summary>
    public static Turn NotSaved(Turn turn, Message.EntriesNotSaved failed)
    {
        var ids = failed.Ids.ToHashSet();
        var known = turn.Model.Unsaved.Select(entry => entry.Id).ToHashSet();
        var more = turn.Model.Journal.Where(entry => ids.Contains(entry.Id) && known.Add(entry.Id));
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
        return Follow(before, turn.Fold(arrived.Entries));
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
        return Reminders.AskToNotify(before, Follow(before, silent));
    }

    /// <summary>A copy of everything. The press is also a moment to ask again for a promise to keep it: browsers give it to pages that are used.</summary>
    public static Turn Export(Turn turn)
    {
        var written = WriteDownThatACopyIsTaken(turn);
        var model = written.Model;
        var saved = written.Do(Download(model, model.Journal, model.KeptLines, ""));
        return model.Standing.Consented && model.Platform.StoragePersisted == false
            ? saved.Do(new Effect.AskPersistence())
            : saved;
    }

    // Ahead of the copy, so that the copy holds the whole journal.
    private static Turn WriteDownThatACopyIsTaken(Turn turn) =>
        !turn.Model.Standing.Consented || turn.Model.Settings.CopySavedOn == turn.Model.Today
            ? turn
            : turn.Record(
                new JournalEvent.SettingChanged(SettingNames.CopySaved, SettingNames.ValueOf(turn.Model.Today))
            );

    /// <summary>How the voice sounds that was chosen.</summary>
    public static Turn HearVoice(Turn turn)
    {
        var settings = turn.Model.Settings;
        return turn.Do(
            new Effect.Speak(turn.Model.Library.Words["session.voice-sample"], settings.VoiceRate, settings.VoiceId)
        );
    }

    public static Turn DownloadUnsaved(Turn turn) =>
        turn.Model.Unsaved.IsEmpty ? turn : turn.Do(Download(turn.Model, turn.Model.Unsaved, [], "-not-saved"));

    /// <summary>Takes a file in: a set union by id. What is not ours is refused in one sentence, and nothing is changed.</summary>
    public static Turn ReadFile(Turn turn, Message.FilePicked file)
    {
        if (QuestionnaireFile.IsOne(file.Content))
        {
            return QuestionnaireImport.Take(turn, file);
        }

        var model = turn.Model;
        var read = JournalImport.Read(file.Content);
        if (read is ImportRead.Refused refused)
        {
            var fault = refused.Say(model.Library.Words);
            return turn.Tell(new Notice("import-refused", [new("name", file.Name), new("fault", fault)]));
        }

        var journal = ((ImportRead.Read)read).Journal;

        var report = JournalImport.Merge(model.Journal, model.KeptLines, journal);
        if (report.Added.IsEmpty && report.AddedLines.IsEmpty)
        {
            return turn.Tell(new Notice("import-nothing-new", [new("name", file.Name)]));
        }

        var count = (report.Added.Count + report.AddedLines.Count).ToString(CultureInfo.InvariantCulture);
        var imported = new Notice("imported", [new("name", file.Name), new("count", count)]);
        var taken = KeepFromHere(
            turn.Set(model with { KeptLines = model.KeptLines.AddRange(report.AddedLines) }).Fold(report.Added)
        );
        taken = report.AddedLines.IsEmpty
            ? taken
            : taken.Do(new Effect.AppendLines(report.AddedLines.Select(Line).ToValueList()));

        // The lines go first: the store works in order, so that the answer to the entries speaks for both.
        taken = Follow(model.Settings, TellAbout(taken.Do(new Effect.Append(report.Added)), journal.Notices));
        return taken.Model.KeepsNothing
            ? taken.Tell(imported)
            : taken.Set(
                taken.Model with
                {
                    Arriving = new(report.Added.Select(entry => entry.Id).ToValueList(), imported),
                }
            );
    }

    /// <summary>What is to be said about a journal that was read: each once, and anew only when more entries are concerned.</summary>
    public static Turn TellAbout(Turn turn, ValueList<JournalNotice> notices)
    {
        foreach (var notice in notices)
        {
            if (!turn.Model.Standing.WasTold(notice.Once))
            {
                var count = notice.Count.ToString(CultureInfo.InvariantCulture);
                turn = turn.Tell(
                    new Notice($"journal.{notice.Key}.{(notice.Count == 1 ? "one" : "many")}", [new("count", count)])
                );
                turn = turn.Model.MayAsk ? turn.Record(new JournalEvent.NoticeTold(notice.Once)) : turn;
            }
        }

        return turn;
    }

    // A copy that holds consent ends a visit that kept nothing: from here on all of it is kept.
    private static Turn KeepFromHere(Turn turn)
    {
        if (!turn.Model.KeepsNothing || !turn.Model.Standing.Consented)
        {
            return turn;
        }

        var keeping = turn.Set(turn.Model with { KeepsNothing = false });
        return keeping.Do(new Effect.Append(keeping.Model.Journal));
    }

    private static Effect.Download Download(
        Model model,
        ValueList<JournalEntry> entries,
        ValueList<JournalLine> kept,
        string suffix
    ) =>
        new(
            FileName(model.Today, suffix),
            "application/json",
            Encoding.UTF8.GetString(JournalExport.Write(entries, kept, AppVersion, model.Moment.Now))
        );

    // A damaged line has no id of its own: its text stands for it.
    private static KeptLine Line(JournalLine line) =>
        new(
            line is JournalLine.FromNewerApp newer
                ? newer.Id.ToString()
                : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(line.Text))),
            line.Text
        );

    private static string FileName(DateOnly today, string suffix) =>
        $"holdfast-{today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}{suffix}.json";

    // What was changed, here or elsewhere, takes effect.
    private static Turn Follow(Settings before, Turn turn)
    {
        var after = turn.Model.Settings;
        var dressed =
            before.Theme == after.Theme && before.LargeText == after.LargeText
                ? turn
                : turn.Do(new Effect.Dress(after.Theme, after.LargeText));
        return Reminders.Follow(before, dressed);
    }
}

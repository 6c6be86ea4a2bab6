using Holdfast.Domain.Journal;

namespace Holdfast.Client;

/// <summary>What the host tells: the start, addresses, what the device can do.</summary>
internal static class HostUpdate
{
    /// <summary>The store has been read.</summary>
    public static Turn Start(Turn turn, Message.Started started)
    {
        if (turn.Model.Loaded)
        {
            return turn;
        }

        var read = turn.Set(turn.Model with { Loaded = true, KeptLines = started.Stored.Journal.Kept })
            .Fold(started.Stored.Entries);
        read = DataUpdate.TellAbout(read, started.Stored.Journal.Notices);
        read = RestoreCheckIn(read, started.Stored.CheckIn);
        read = SnapshotText.Restore(read, started.Stored.Session);
        var settings = read.Model.Settings;
        read = Reminders.Begin(read);
        return Open(
            TellPlatform(read, started.Platform).Do(new Effect.Dress(settings.Theme, settings.LargeText)),
            started.Path
        );
    }

    /// <summary>An address was asked for, by a link or by back and forward.</summary>
    public static Turn Go(Turn turn, Message.Went went) => Open(turn, went.Path);

    /// <summary>Something became known about the device. What it cannot do is said once, not at every start.</summary>
    public static Turn TellPlatform(Turn turn, Platform platform)
    {
        // Whether another tab runs a session is told by the claim alone.
        var elsewhere = turn.Model.Platform.SessionElsewhere;
        var told = turn.Set(turn.Model with { Platform = platform with { SessionElsewhere = elsewhere } });
        if (!told.Model.Loaded)
        {
            return told;
        }

        told = platform.StorageWorks == false ? told.Tell("nothing-is-kept") : told;
        return platform.OfflineReady == false ? TellOnce(told, "needs-network") : told;
    }

    /// <summary>Tells something for the first time on this device, and remembers that it was told.</summary>
    public static Turn TellOnce(Turn turn, string key) =>
        turn.Model.MayAsk && !turn.Model.Standing.WasTold(key)
            ? turn.Tell(key).Record(new JournalEvent.NoticeTold(key))
            : turn;

    private static Turn Open(Turn turn, string path)
    {
        var screen = Route.Parse(path);
        var model = turn.Model;

        // A link to the check-in begins one; once locked, only "I have been checked" does (C50).
        if (screen is Screen.CheckIn && model.CheckIn is null && model.MayAsk && !model.Locked)
        {
            return CheckInUpdate.Begin(turn, Hold.CheckInDue(model) ?? CheckInReason.SomethingChanged);
        }

        return turn.Show(screen);
    }

    private static Turn RestoreCheckIn(Turn turn, string? text)
    {
        if (text is null)
        {
            return turn;
        }

        var draft = DraftText.Read(turn.Model.Library, text);
        return draft is not null && DraftText.IsFresh(draft, turn.Model.Today)
            ? turn.Set(turn.Model with { CheckIn = draft })
            : turn.Do(new Effect.Drop(Slot.CheckIn));
    }
}

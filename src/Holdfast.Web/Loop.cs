using Holdfast.Client;
using Holdfast.Domain;
using Holdfast.Formats.Compiled;
using Holdfast.Pages;
using Holdfast.Web.Browser;

namespace Holdfast.Web;

/// <summary>The running app: each message goes through the client; then the page is patched, and the effects are carried out.</summary>
internal sealed class Loop
{
    private readonly Queue<Message> waiting = new();
    private readonly Effects effects;
    private Model? model;
    private Page? shown;
    private LockScreen? shownLocked;
    private bool busy;

    internal Loop() => effects = new(this);

    /// <summary>What the device can do, as far as it is known; each answer of the browser adds to it.</summary>
    internal Platform Platform { get; private set; } = new(Sound: false, WakeLock: null);

    /// <summary>The language of the screen, and so of the voice.</summary>
    internal string Language => shown?.Language ?? "en-GB";

    /// <summary>Reads what is kept, and shows the first screen.</summary>
    /// <param name="address">The address in the bar, without the host.</param>
    /// <param name="sound">Whether the browser can make a tone.</param>
    /// <param name="wakeLock">Whether the browser knows how to keep the screen on at all.</param>
    /// <param name="notifications">Whether notifications may be shown, as far as the person was asked.</param>
    internal async Task Start(string address, bool sound, bool wakeLock, NotificationPermission notifications)
    {
        Platform = new(Sound: sound, WakeLock: wakeLock ? null : false) { Notifications = notifications };
        var library = CompiledLibrary.ReadFrom(typeof(Loop).Assembly);
        model = Client.App.Begin(library, ClockPort.Now());
        var (stored, works) = await StoreReader.Open();
        Platform = Platform with { StorageWorks = works };
        Send(new Message.Started(stored, Platform, address));
        ScreenPort.RememberKnown(stored.Entries.Count > 0);
        _ = LearnVoices();
        _ = Learn(StorePort.IsPersisted(), (platform, kept) => platform with { StoragePersisted = kept });
        _ = Learn(DevicePort.KeepForOffline(), (platform, can) => platform with { OfflineReady = can });
    }

    /// <summary>Takes what JavaScript says. What is none of ours changes nothing.</summary>
    internal void Take(string written, string value)
    {
        if (written == HostMessage.Added)
        {
            _ = ReadAgain();
        }
        else if (written == HostMessage.Voices)
        {
            _ = LearnVoices();
        }
        else if (written == HostMessage.CameIntoView && DevicePort.PermissionOf(value) != Platform.Notifications)
        {
            // It was changed in the browser's own settings meanwhile.
            Platform = Platform with
            {
                Notifications = DevicePort.PermissionOf(value),
            };
            Send(new Message.PlatformTold(Platform));
        }
        else if ((HostMessage.Parse(written, value) ?? PageMessages.Parse(written, value)) is { } message)
        {
            Send(message);
        }
    }

    /// <summary>Takes a message. One that comes while another is being worked on waits for its turn.</summary>
    internal void Send(Message message)
    {
        waiting.Enqueue(message);
        if (busy)
        {
            return;
        }

        busy = true;
        try
        {
            while (waiting.TryDequeue(out var next))
            {
                Turn(next);
            }
        }
        catch (Exception)
        {
            // The rest would run on a model that nobody vouches for. The console has the cause.
            waiting.Clear();
            ScreenPort.Fail();
            throw;
        }
        finally
        {
            busy = false;
        }
    }

    /// <summary>Waits for an answer of the browser about itself, and tells the client.</summary>
    internal async Task Learn<T>(Task<T> answer, Func<Platform, T, Platform> with)
    {
        // Other answers may come while this one is waited for: it is added to what is known then.
        var answered = await answer;
        Platform = with(Platform, answered);
        Send(new Message.PlatformTold(Platform));
    }

    private Task LearnVoices() =>
        Learn(ReadVoices(), (platform, told) => platform with { Speech = told.Can, Voices = told.Voices });

    private async Task<(bool Can, ValueList<Voice> Voices)> ReadVoices()
    {
        var can = await DevicePort.CanSpeak();
        return (can, Lists.VoicesOf(await DevicePort.Voices(Language)));
    }

    private void Turn(Message message)
    {
        var step = App.Update(model!, message, ClockPort.Now());
        model = step.Model;
        Show(Page.Of(model));
        Show(LockScreen.Of(model));
        foreach (var effect in step.Effects)
        {
            effects.CarryOut(effect);
        }
    }

    private void Show(Page page)
    {
        if (page == shown)
        {
            return;
        }

        shown = page;
        ScreenPort.Show(page.Html.ToString(), page.Title, page.Language, page.Ground.ToString());
    }

    private void Show(LockScreen? locked)
    {
        if (locked == shownLocked)
        {
            return;
        }

        shownLocked = locked;
        if (locked is null)
        {
            ScreenPort.HideLocked();
        }
        else
        {
            ScreenPort.ShowLocked(
                locked.Title,
                locked.Doing,
                locked.Routine,
                locked.Elapsed,
                locked.Length,
                locked.IsPlaying
            );
        }
    }

    private async Task ReadAgain() => Send(new Message.EntriesArrived((await StoreReader.ReadJournal()).Entries));
}

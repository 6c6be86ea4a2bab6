using Holdfast.Client;
using Holdfast.Domain;
using Holdfast.Domain.Journal;
using Holdfast.Web.Browser;

namespace Holdfast.Web;

/// <summary>Carries out what the client asks for, and answers with messages.</summary>
internal sealed class Effects(Loop loop)
{
    internal void CarryOut(Effect effect)
    {
        switch (effect)
        {
            case Effect.Append append:
                _ = Save(append.Entries);
                break;
            case Effect.AppendLines append:
                _ = StorePort.Append(Lists.Of(append.Lines));
                break;
            case Effect.Keep keep:
                _ = StorePort.WriteDraft(StorePort.Key(keep.Slot), keep.Content);
                break;
            case Effect.Drop drop:
                _ = StorePort.WriteDraft(StorePort.Key(drop.Slot), null);
                break;
            case Effect.Erase:
                _ = Erase();
                break;
            case Effect.AskPersistence:
                _ = loop.Learn(StorePort.Persist(), (platform, kept) => platform with { StoragePersisted = kept });
                break;
            case Effect.Speak speak:
                DevicePort.Speak(speak.Text, loop.Language, Rate(speak.Rate), speak.Voice ?? "");
                break;
            case Effect.ScheduleTones tones:
                DevicePort.PlanTones(Lists.Of(tones.Tones));
                break;
            case Effect.Vibrate vibrate:
                DevicePort.Vibrate(vibrate.Begins);
                break;
            case Effect.CancelSound:
                DevicePort.Hush();
                DevicePort.Silence();
                break;
            case Effect.KeepAwake:
                _ = loop.Learn(DevicePort.StayAwake(), (platform, awake) => platform with { WakeLock = awake });
                break;
            case Effect.LetSleep:
                DevicePort.MayRest();
                break;
            case Effect.StartClock start:
                ClockPort.Play(start.From, Lists.MomentsOf(start.Timeline));
                break;
            case Effect.StopClock:
                ClockPort.Rest();
                break;
            case Effect.WakeAfter wake:
                ClockPort.Wake(wake.Alarm.ToString(), wake.Milliseconds);
                break;
            case Effect.ClaimSession:
                _ = Claim();
                break;
            case Effect.ReleaseSession:
                StorePort.ReleaseSession();
                break;
            case Effect.Navigate navigate:
                ScreenPort.GoTo(navigate.Path, navigate.Replace);
                break;
            case Effect.FocusHeading:
                ScreenPort.Begin();
                break;
            case Effect.FocusProblem:
                ScreenPort.ShowProblem();
                break;
            case Effect.Download download:
                DevicePort.Download(download.Name, download.MediaType, download.Content);
                break;
            case Effect.PickFile:
                _ = Pick();
                break;
            case Effect.Copy copy:
                _ = DevicePort.Copy(copy.Text);
                break;
            case Effect.AskToNotify:
                _ = loop.Learn(
                    DevicePort.AskToNotify(),
                    (platform, answer) => platform with { Notifications = DevicePort.PermissionOf(answer) }
                );
                break;
            case Effect.Notify notify:
                DevicePort.Notify(notify.Title, notify.Text);
                break;
            case Effect.Chime:
                DevicePort.Chime();
                break;
            case Effect.Dress dress:
                ScreenPort.Dress(Name(dress.Theme), dress.LargeText);
                break;
        }
    }

    // 1 is what a browser calls usual; most voices are calmer a little below it.
    private static double Rate(VoiceRate rate) =>
        rate switch
        {
            VoiceRate.Slow => 0.8,
            VoiceRate.Fast => 1.15,
            _ => 0.95,
        };

    private static string Name(Theme theme) =>
        theme switch
        {
            Theme.Light => "light",
            Theme.Dark => "dark",
            _ => "",
        };

    private async Task Save(ValueList<JournalEntry> entries)
    {
        var outcome = await StorePort.Append(Lists.Of(entries));
        var ids = entries.Select(entry => entry.Id).ToValueList();
        loop.Send(
            outcome == StorePort.Ok
                ? new Message.EntriesSaved(ids)
                : new Message.EntriesNotSaved(ids, Full: outcome == StorePort.Full)
        );
        ScreenPort.RememberKnown(true);
    }

    private async Task Erase()
    {
        await StorePort.Forget();
        loop.Send(new Message.Erased());
    }

    private async Task Claim() => loop.Send(new Message.SessionClaimed(await StorePort.ClaimSession()));

    private async Task Pick()
    {
        using var file = await DevicePort.Pick(".json,application/json");
        if (file is null)
        {
            return;
        }

        var name = file.GetPropertyAsString("name") ?? "";
        loop.Send(
            file.GetPropertyAsString("text") is { } text
                ? new Message.FilePicked(name, text)
                : new Message.FileNotRead(name)
        );
    }
}

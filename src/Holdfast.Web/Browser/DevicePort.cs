using System.Runtime.InteropServices.JavaScript;
using Holdfast.Client;

namespace Holdfast.Web.Browser;

/// <summary>Voice, tones, the screen's wakefulness, files, and starting without a network.</summary>
internal static partial class DevicePort
{
    /// <summary>True when there is a voice; voices may arrive a moment after the page.</summary>
    [JSImport("speech.canSpeak", Program.Modules)]
    internal static partial Task<bool> CanSpeak();

    /// <summary>The voices of a language, best first: a JSON list of <c>id</c>, <c>name</c>, <c>accent</c> and <c>local</c>.</summary>
    [JSImport("speech.voices", Program.Modules)]
    internal static partial Task<string> Voices(string language);

    /// <summary>Says this in place of whatever is being said; a rate of 1 is usual, an empty voice the best of the language.</summary>
    [JSImport("speech.speak", Program.Modules)]
    internal static partial void Speak(string words, string language, double rate, string voice);

    [JSImport("speech.hush", Program.Modules)]
    internal static partial void Hush();

    /// <summary>Plans tones: a JSON list of <c>in</c> (milliseconds) and <c>name</c>.</summary>
    [JSImport("tones.plan", Program.Modules)]
    internal static partial void PlanTones(string tones);

    [JSImport("tones.silence", Program.Modules)]
    internal static partial void Silence();

    /// <summary>One tone now.</summary>
    [JSImport("tones.chime", Program.Modules)]
    internal static partial void Chime();

    /// <summary>Asks the person; answered by what the browser calls the permission.</summary>
    [JSImport("notifications.ask", Program.Modules)]
    internal static partial Task<string> AskToNotify();

    [JSImport("notifications.show", Program.Modules)]
    internal static partial void Notify(string title, string text);

    /// <summary>A permission by the browser's name for it.</summary>
    internal static NotificationPermission PermissionOf(string name) =>
        name switch
        {
            "granted" => NotificationPermission.Granted,
            "denied" => NotificationPermission.Denied,
            "default" => NotificationPermission.NotAsked,
            _ => NotificationPermission.Missing,
        };

    /// <summary>Buzzes once, long, when something begins, and twice, short, when it is over.</summary>
    [JSImport("vibration.vibrate", Program.Modules)]
    internal static partial void Vibrate(bool begins);

    /// <summary>True while the screen is kept on.</summary>
    [JSImport("wakelock.stayAwake", Program.Modules)]
    internal static partial Task<bool> StayAwake();

    [JSImport("wakelock.mayRest", Program.Modules)]
    internal static partial void MayRest();

    [JSImport("files.download", Program.Modules)]
    internal static partial void Download(string name, string mediaType, string content);

    /// <summary>A file that the person picks: its <c>name</c>, and its <c>text</c> or null when it could not be read. Null when none was picked.</summary>
    [JSImport("files.pick", Program.Modules)]
    internal static partial Task<JSObject?> Pick(string kinds);

    [JSImport("files.copy", Program.Modules)]
    internal static partial Task<bool> Copy(string text);

    /// <summary>True once the whole app is kept in the browser.</summary>
    [JSImport("offline.keepForOffline", Program.Modules)]
    internal static partial Task<bool> KeepForOffline();
}

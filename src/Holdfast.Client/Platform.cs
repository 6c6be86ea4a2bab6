using Holdfast.Domain;

namespace Holdfast.Client;

/// <summary>What the device can do, as far as it has been told. Null is not known yet.</summary>
/// <param name="Speech">True when there is a voice to speak cues.</param>
/// <param name="Sound">True when tones can be played.</param>
/// <param name="WakeLock">True when the screen can be kept awake.</param>
/// <param name="OfflineReady">True once the whole app is kept on the device and starts without a network.</param>
/// <param name="StoragePersisted">True when the browser has promised not to clear the store by itself.</param>
/// <param name="StorageWorks">False when nothing can be kept at all, as in some private windows.</param>
/// <param name="SessionElsewhere">True while another tab runs a session.</param>
public sealed record Platform(
    bool? Speech = null,
    bool? Sound = null,
    bool? WakeLock = null,
    bool? OfflineReady = null,
    bool? StoragePersisted = null,
    bool? StorageWorks = null,
    bool SessionElsewhere = false
)
{
    /// <summary>The voices that speak the language of the app, the best first; they may arrive late, come and go.</summary>
    public ValueList<Voice> Voices { get; init; } = [];

    /// <summary>Whether notifications may be shown, or null while it is not known.</summary>
    public NotificationPermission? Notifications { get; init; }
}

/// <summary>Whether notifications may be shown.</summary>
public enum NotificationPermission
{
    /// <summary>The person was not asked yet.</summary>
    NotAsked,

    /// <summary>They may.</summary>
    Granted,

    /// <summary>The person, or the browser for them, said no. Only the browser's own settings can change that.</summary>
    Denied,

    /// <summary>This browser has none.</summary>
    Missing,
}

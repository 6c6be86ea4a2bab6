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
);

namespace Holdfast.Client;

/// <summary>A voice of the device that speaks the language of the app.</summary>
/// <param name="Id">What tells it from other voices of this device. Another device has others.</param>
/// <param name="Name">Its name, as the device calls it.</param>
/// <param name="Accent">The language it speaks, in words, such as <c>British English</c>.</param>
/// <param name="IsLocal">True when it speaks without a network.</param>
public sealed record Voice(string Id, string Name, string Accent, bool IsLocal);

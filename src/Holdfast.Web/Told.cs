using System.Runtime.InteropServices.JavaScript;

namespace Holdfast.Web;

/// <summary>What the page tells: the one door from JavaScript.</summary>
internal static partial class Told
{
    /// <summary>The running app.</summary>
    internal static Loop Loop { get; } = new();

    /// <summary>Takes what happened: what a person did, as the page wrote it, or what the browser had to say.</summary>
    /// <param name="message">Which message, with its argument after a colon.</param>
    /// <param name="value">What was entered, or more about it.</param>
    [JSExport]
    internal static void Dispatch(string message, string value) => Loop.Take(message, value);
}

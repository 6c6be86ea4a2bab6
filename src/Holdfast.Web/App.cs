using System.Runtime.InteropServices.JavaScript;

namespace Holdfast.Web;

/// <summary>The running app: each message from the page goes through the client, and what comes out reaches the page.</summary>
internal static partial class App
{
    /// <summary>Shows the first screen.</summary>
    internal static void Start() => Browser.Show("<main data-screen=\"welcome\"><h1>Holdfast</h1></main>", "Holdfast");

    /// <summary>Takes what a person did, as the page says it.</summary>
    /// <param name="message">Which message, with its argument after a colon.</param>
    /// <param name="value">What was entered, if anything.</param>
    [JSExport]
    internal static void Dispatch(string message, string value) =>
        Browser.Show($"<main data-screen=\"welcome\"><h1>Holdfast</h1><p>{message}</p></main>", "Holdfast");
}

using System.Runtime.InteropServices.JavaScript;

namespace Holdfast.Web.Browser;

/// <summary>What is on the page and in the address bar: <c>screen.js</c> and <c>addresses.js</c>.</summary>
internal static partial class ScreenPort
{
    /// <summary>Brings the page to this HTML, and the document around it to title, language and ground.</summary>
    [JSImport("screen.show", Program.Modules)]
    internal static partial void Show(string html, string title, string language, string ground);

    /// <summary>Shows a session on the lock screen, with its place and length in milliseconds.</summary>
    [JSImport("media.show", Program.Modules)]
    internal static partial void ShowLocked(
        string title,
        string doing,
        string routine,
        int elapsed,
        int length,
        bool plays
    );

    /// <summary>Takes the session off the lock screen.</summary>
    [JSImport("media.hide", Program.Modules)]
    internal static partial void HideLocked();

    /// <summary>Scrolls to the top and moves the focus to the heading.</summary>
    [JSImport("screen.begin", Program.Modules)]
    internal static partial void Begin();

    /// <summary>Brings what has to be put right into view and moves the focus to its field.</summary>
    [JSImport("screen.showProblem", Program.Modules)]
    internal static partial void ShowProblem();

    /// <summary>Light (<c>light</c>), dark (<c>dark</c>) or as the system says (empty), with larger words or not.</summary>
    [JSImport("screen.dress", Program.Modules)]
    internal static partial void Dress(string theme, bool largeText);

    /// <summary>Whether the welcome may be shown at the next start while the app is still on its way.</summary>
    [JSImport("screen.rememberKnown", Program.Modules)]
    internal static partial void RememberKnown(bool known);

    /// <summary>Says that the app has broken, and how to go on.</summary>
    [JSImport("screen.fail", Program.Modules)]
    internal static partial void Fail();

    /// <summary>Shows an address, as a new place in the history or in place of the present one.</summary>
    [JSImport("addresses.goTo", Program.Modules)]
    internal static partial void GoTo(string path, bool replace);
}

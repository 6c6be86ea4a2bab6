using System.Runtime.InteropServices.JavaScript;

namespace Holdfast.Web;

/// <summary>What the page can be asked to do. Each goes to a function of a JavaScript module in wwwroot/js.</summary>
internal static partial class Browser
{
    [JSImport("screen.show", "holdfast")]
    internal static partial void Show(string html, string title);
}

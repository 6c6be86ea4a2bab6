using System.Runtime.Versioning;
using Holdfast.Web.Browser;

[assembly: SupportedOSPlatform("browser")]

namespace Holdfast.Web;

internal static class Program
{
    /// <summary>The name under which runtime-worker.js hands over its modules.</summary>
    internal const string Modules = "holdfast";

    /// <summary>Starts the app.</summary>
    /// <param name="args">What the page knows at the start: its address, then <c>sound</c> and <c>wake-lock</c>, each empty where the browser cannot, then the permission to notify.</param>
    private static Task Main(string[] args) =>
        Told.Loop.Start(args[0], args[1].Length > 0, args[2].Length > 0, DevicePort.PermissionOf(args[3]));
}

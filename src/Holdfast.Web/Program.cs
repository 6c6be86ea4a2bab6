using System.Runtime.Versioning;

[assembly: SupportedOSPlatform("browser")]

namespace Holdfast.Web;

internal static class Program
{
    /// <summary>The name under which main.js hands over its modules.</summary>
    internal const string Modules = "holdfast";

    private static Task Main() => Told.Loop.Start();
}

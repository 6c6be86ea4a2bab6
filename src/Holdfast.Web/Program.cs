using System.Runtime.Versioning;

[assembly: SupportedOSPlatform("browser")]

namespace Holdfast.Web;

internal static class Program
{
    private static void Main() => App.Start();
}

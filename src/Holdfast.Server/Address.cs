using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace Holdfast.Server;

/// <summary>Which address the app is served on, and how a person is told.</summary>
internal static class Address
{
    private const int FirstPort = 5080;
    private const int PortsToTry = 100;

    /// <summary>Takes port 5080 of this machine, or the next free one, unless an address was asked for.</summary>
    internal static void ListenWhereFree(this WebApplicationBuilder builder)
    {
        var asked =
            builder.Configuration[WebHostDefaults.ServerUrlsKey]
            ?? builder.Configuration[WebHostDefaults.HttpPortsKey]
            ?? builder.Configuration[WebHostDefaults.HttpsPortsKey];
        if (string.IsNullOrEmpty(asked))
        {
            builder.WebHost.UseUrls($"http://localhost:{FreePort(FirstPort)}");
        }
    }

    /// <summary>The one line that says where to open the app.</summary>
    internal static string Greeting(IEnumerable<string> urls)
    {
        var url = new UriBuilder(urls.First().Replace("*", "0.0.0.0", StringComparison.Ordinal));
        if (url.Host is "0.0.0.0" or "[::]")
        {
            url.Host = OwnAddress();
        }

        return $"Holdfast is ready. Open {url.Uri.GetLeftPart(UriPartial.Authority)} in a browser. Ctrl+C stops it.";
    }

    internal static int FreePort(int first)
    {
        var taken = IPGlobalProperties
            .GetIPGlobalProperties()
            .GetActiveTcpListeners()
            .Select(listener => listener.Port)
            .ToHashSet();
        return Enumerable.Range(first, PortsToTry).FirstOrDefault(port => !taken.Contains(port), first);
    }

    /// <summary>The address at which a phone on the same network reaches this machine.</summary>
    private static string OwnAddress() =>
        NetworkInterface
            .GetAllNetworkInterfaces()
            .Where(network => network.OperationalStatus == OperationalStatus.Up)
            .Where(network => network.NetworkInterfaceType != NetworkInterfaceType.Loopback)
            .SelectMany(network => network.GetIPProperties().UnicastAddresses)
            .Select(unicast => unicast.Address)
            .FirstOrDefault(address => address.AddressFamily == AddressFamily.InterNetwork, IPAddress.Loopback)
            .ToString();
}

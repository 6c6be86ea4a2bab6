using System.Net;
using System.Net.Sockets;

namespace Holdfast.Load;

/// <summary>Passes bytes between a browser and a server on this machine, and counts what comes back.</summary>
internal sealed class CountingProxy : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly int port;
    private long received;

    internal CountingProxy(int port)
    {
        this.port = port;
        listener.Start();
        Address = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
        _ = Listen();
    }

    internal string Address { get; }

    internal long Received => Interlocked.Read(ref received);

    public void Dispose() => listener.Dispose();

    private async Task Listen()
    {
        try
        {
            while (true)
            {
                _ = Pass(await listener.AcceptTcpClientAsync());
            }
        }
        catch (Exception problem) when (problem is ObjectDisposedException or SocketException)
        {
            // Disposed: no more visitors.
        }
    }

    private async Task Pass(TcpClient browser)
    {
        try
        {
            using (browser)
            using (var server = new TcpClient())
            {
                await server.ConnectAsync(IPAddress.Loopback, port);
                browser.NoDelay = server.NoDelay = true;
                await Task.WhenAny(
                    browser.GetStream().CopyToAsync(server.GetStream()),
                    Count(server.GetStream(), browser.GetStream())
                );
            }
        }
        catch (Exception problem) when (problem is IOException or SocketException)
        {
            // Either side hung up.
        }
    }

    private async Task Count(NetworkStream from, NetworkStream to)
    {
        var buffer = new byte[65536];
        for (var read = await from.ReadAsync(buffer); read > 0; read = await from.ReadAsync(buffer))
        {
            Interlocked.Add(ref received, read);
            await to.WriteAsync(buffer.AsMemory(0, read));
        }
    }
}

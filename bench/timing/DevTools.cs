using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Holdfast.Timing;

/// <summary>The browser's own protocol, without a test driver between: a driver tells each page that it is seen, and then none is ever hidden.</summary>
internal sealed class DevTools : IAsyncDisposable
{
    private readonly ClientWebSocket socket = new();
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonElement>> asked = new();
    private readonly SemaphoreSlim sending = new(1);
    private Task reading = Task.CompletedTask;
    private int last;

    internal static async Task<DevTools> Connect(Uri address)
    {
        var tools = new DevTools();
        await tools.socket.ConnectAsync(address, CancellationToken.None);
        tools.reading = tools.Read();
        return tools;
    }

    /// <summary>Asks for something, of the browser or of one page, and gives what comes back.</summary>
    internal async Task<JsonElement> Send(string method, JsonObject? with = null, string? session = null)
    {
        var id = Interlocked.Increment(ref last);
        var answer = asked[id] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        var message = new JsonObject
        {
            ["id"] = id,
            ["method"] = method,
            ["params"] = with ?? [],
        };
        if (session is not null)
        {
            message["sessionId"] = session;
        }

        await sending.WaitAsync();
        try
        {
            await socket.SendAsync(
                JsonSerializer.SerializeToUtf8Bytes(message),
                WebSocketMessageType.Text,
                endOfMessage: true,
                CancellationToken.None
            );
        }
        finally
        {
            sending.Release();
        }

        return await answer.Task;
    }

    public async ValueTask DisposeAsync()
    {
        socket.Abort();
        await reading;
        socket.Dispose();
        sending.Dispose();
    }

    private async Task Read()
    {
        var buffer = new byte[1 << 16];
        using var message = new MemoryStream();
        try
        {
            while (true)
            {
                var part = await socket.ReceiveAsync(buffer, CancellationToken.None);
                message.Write(buffer, 0, part.Count);
                if (part.EndOfMessage)
                {
                    Answer(JsonDocument.Parse(message.ToArray()).RootElement);
                    message.SetLength(0);
                }
            }
        }
        catch (Exception fault) when (fault is WebSocketException or OperationCanceledException)
        {
            // The browser is gone; so is whoever asked.
        }
    }

    private void Answer(JsonElement message)
    {
        if (!message.TryGetProperty("id", out var id) || !asked.TryRemove(id.GetInt32(), out var answer))
        {
            return;
        }

        if (message.TryGetProperty("error", out var error))
        {
            answer.SetException(new InvalidOperationException(error.ToString()));
        }
        else
        {
            answer.SetResult(message.GetProperty("result"));
        }
    }
}

using System.Text.Json;
using System.Text.Json.Nodes;

namespace Holdfast.Timing;

/// <summary>A tab of a browser.</summary>
internal sealed class Tab(DevTools tools, string target, string session)
{
    internal static async Task<Tab> Open(DevTools tools)
    {
        var made = await tools.Send("Target.createTarget", new() { ["url"] = "about:blank" });
        var target = made.GetProperty("targetId").GetString()!;
        var attached = await tools.Send("Target.attachToTarget", new() { ["targetId"] = target, ["flatten"] = true });
        var tab = new Tab(tools, target, attached.GetProperty("sessionId").GetString()!);
        await tab.Send("Page.enable");
        return tab;
    }

    /// <summary>Has a script run ahead of every page of this tab, also where the page would not allow it.</summary>
    internal async Task RunAhead(string script)
    {
        await Send("Page.setBypassCSP", new() { ["enabled"] = true });
        await Send("Page.addScriptToEvaluateOnNewDocument", new() { ["source"] = script });
    }

    internal async Task Go(string address, string until)
    {
        await Send("Page.navigate", new() { ["url"] = address });
        await Until(until);
    }

    /// <summary>Waits until an expression holds on the page.</summary>
    internal async Task Until(string holds)
    {
        for (var attempt = 0; attempt < 600; attempt++)
        {
            if ((await Evaluate($"!!({holds})")).ValueKind == JsonValueKind.True)
            {
                return;
            }

            await Task.Delay(100);
        }

        throw new InvalidOperationException($"In a minute the page has not come to: {holds}");
    }

    /// <summary>What an expression, or what it promises, comes to; undefined where it fails.</summary>
    internal async Task<JsonElement> Evaluate(string expression)
    {
        var answer = await Send(
            "Runtime.evaluate",
            new()
            {
                ["expression"] = expression,
                ["awaitPromise"] = true,
                ["returnByValue"] = true,
                ["userGesture"] = true,
            }
        );
        return answer.GetProperty("result").TryGetProperty("value", out var value) ? value : default;
    }

    internal Task ComeToFront() => tools.Send("Target.activateTarget", new() { ["targetId"] = target });

    internal Task Live(string state) => Send("Page.setWebLifecycleState", new() { ["state"] = state });

    private Task<JsonElement> Send(string method, JsonObject? with = null) => tools.Send(method, with, session);
}

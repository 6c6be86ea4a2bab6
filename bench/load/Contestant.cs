using System.Diagnostics;
using Holdfast.Server;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Holdfast.Load;

/// <summary>An app that is measured: served on a port of its own, behind a counter of bytes.</summary>
internal sealed class Contestant : IAsyncDisposable
{
    private readonly WebApplication server;
    private readonly CountingProxy wire;

    private Contestant(string name, WebApplication server, CountingProxy wire, Probe probe)
    {
        Name = name;
        this.server = server;
        this.wire = wire;
        Probe = probe;
    }

    internal string Name { get; }
    internal Probe Probe { get; }
    internal string Address => wire.Address;
    internal List<Visit> Cold { get; } = [];
    internal List<Visit> Warm { get; } = [];

    /// <summary>Bytes that have come from the server so far, headers and all.</summary>
    internal long Received => wire.Received;

    /// <summary>Holdfast as its own server serves it.</summary>
    internal static async Task<Contestant> Holdfast()
    {
        var client =
            ClientFiles.Find(null, AppContext.BaseDirectory)
            ?? throw new InvalidOperationException(ClientFiles.Missing);
        var probe = new Probe(
            "[data-on-click='start-check-in']",
            "!['/', null].includes(document.querySelector('[data-screen]')?.dataset.screen ?? null)",
            PressOnce: true
        );
        return await Start("Holdfast", AppHost.Build(["--urls", "http://127.0.0.1:0"], client), probe);
    }

    /// <summary>One of the empty apps, published into artifacts/load.</summary>
    internal static async Task<Contestant> Empty(string root, string project, string name)
    {
        var output = Path.Combine(root, "artifacts", "load", project);
        using var publish = Process.Start(
            "dotnet",
            [
                "publish",
                Path.Combine(root, "bench", "load", "apps", project),
                "-c",
                "Release",
                "-o",
                output,
                "-v",
                "q",
                "--nologo",
            ]
        );
        await publish.WaitForExitAsync();
        if (publish.ExitCode != 0)
        {
            throw new InvalidOperationException($"Publishing {project} ended with {publish.ExitCode}.");
        }

        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { WebRootPath = Path.Combine(output, "wwwroot") }
        );
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Use(
            (context, next) =>
            {
                if (context.Request.Path == "/")
                {
                    context.Request.Path = "/index.html";
                }

                return next(context);
            }
        );
        app.UseRouting();
        app.MapStaticAssets(Path.Combine(output, $"{project}.staticwebassets.endpoints.json"));
        var probe = new Probe(
            "#press",
            "document.querySelector('#answer')?.textContent.startsWith('Pressed') ?? false",
            PressOnce: false
        );
        return await Start(name, app, probe);
    }

    private static async Task<Contestant> Start(string name, WebApplication server, Probe probe)
    {
        await server.StartAsync();
        return new(name, server, new CountingProxy(new Uri(server.Urls.First()).Port), probe);
    }

    public async ValueTask DisposeAsync()
    {
        wire.Dispose();
        await server.StopAsync();
        await server.DisposeAsync();
    }
}

/// <summary>How to press an app's button, and how to see that it worked.</summary>
/// <param name="Button">A selector.</param>
/// <param name="Worked">A JavaScript expression, true once the press had its effect.</param>
/// <param name="PressOnce">True for an app that keeps a press until it is ready; others are pressed until they answer.</param>
internal sealed record Probe(string Button, string Worked, bool PressOnce);

/// <summary>What one visit took.</summary>
/// <param name="FirstPaint">First contentful paint, in milliseconds from the start of the navigation.</param>
/// <param name="WorkingButton">When a press had its effect, in milliseconds from the start of the navigation.</param>
/// <param name="Bytes">Bytes over the wire until the visit had come to rest, with the worker's.</param>
internal sealed record Visit(double FirstPaint, double WorkingButton, long Bytes);
